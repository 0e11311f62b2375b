/** A screen reader as far as text goes: what Chromium tells assistive technology, in reading order, a line each stop. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Something that can be heard, with what lies in it. */
interface Heard {
  role: string;
  name: string;
  description: string;
  value: string;
  state: Readonly<Record<string, unknown>>;
  children: readonly Heard[];
}

export type Tongue = 'de' | 'en';

/** What a screen reader says of roles and states. */
const WORDS = {
  de: {
    roles: {
      alert: 'Warnung',
      button: 'Schalter',
      caption: 'Beschriftung',
      checkbox: 'Kontrollkästchen',
      columnheader: 'Spaltenkopf',
      combobox: 'Kombinationsfeld',
      definition: 'Definition',
      DisclosureTriangle: 'Aufklappschalter',
      group: 'Gruppe',
      heading: 'Überschrift',
      image: 'Grafik',
      link: 'Link',
      list: 'Liste',
      listbox: 'Listenfeld',
      option: 'Eintrag',
      region: 'Region',
      status: 'Status',
      table: 'Tabelle',
      term: 'Begriff',
      textbox: 'Eingabefeld',
    },
    level: (level: unknown) => `Ebene ${String(level)}`,
    items: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    place: (at: number, of: number) => `${at} von ${of}`,
    selected: 'ausgewählt',
    pressed: 'gedrückt',
    notPressed: 'nicht gedrückt',
    open: 'aufgeklappt',
    folded: 'zugeklappt',
  },
  en: {
    roles: {
      alert: 'alert',
      button: 'button',
      caption: 'caption',
      checkbox: 'checkbox',
      columnheader: 'column header',
      combobox: 'combo box',
      definition: 'definition',
      DisclosureTriangle: 'disclosure button',
      group: 'group',
      heading: 'heading',
      image: 'graphic',
      link: 'link',
      list: 'list',
      listbox: 'list box',
      option: 'option',
      region: 'region',
      status: 'status',
      table: 'table',
      term: 'term',
      textbox: 'edit',
    },
    level: (level: unknown) => `level ${String(level)}`,
    items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
    place: (at: number, of: number) => `${at} of ${of}`,
    selected: 'selected',
    pressed: 'pressed',
    notPressed: 'not pressed',
    open: 'expanded',
    folded: 'collapsed',
  },
} as const;

type Words = (typeof WORDS)[Tongue];

/** What is said in one piece: its name holds all that is in it. */
const WHOLE = ['button', 'combobox', 'DisclosureTriangle', 'heading', 'image', 'option', 'textbox'];

/** What has a line of its own, and no word for its role. */
const LINES = ['paragraph', 'listitem', 'row', 'LabelText', 'term', 'definition', 'Details'];

/** What is said before what lies in it. */
const FRAMES = ['alert', 'caption', 'group', 'list', 'listbox', 'region', 'status', 'table'];

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The tree without what is ignored and without pieces of lines; null where nothing is left. */
function heard(node: Node, byId: ReadonlyMap<string, Node>): Heard[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? heard(child, byId) : [];
  });
  const role = String(node.role?.value ?? 'none');
  if (role === 'InlineTextBox') return [];
  if (node.ignored || role === 'generic' || role === 'none') return children;
  const state = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
  );
  const [name, description, value] = [node.name, node.description, node.value].map(textOf);
  const spoken = role === 'StaticText' ? String(node.name?.value ?? '') : (name ?? '');
  return [
    { role, name: spoken, description: description ?? '', value: value ?? '', state, children },
  ];
}

const roleOf = ({ role }: Heard, words: Words): string =>
  Object.hasOwn(words.roles, role) ? words.roles[role as keyof Words['roles']] : role;

function statesOf({ role, state, children }: Heard, words: Words): string[] {
  const isPressed = String(state.pressed) === 'true';
  return [
    ...(role === 'heading' ? [words.level(state.level)] : []),
    ...(role === 'list' || role === 'listbox' ? [words.items(children.length)] : []),
    ...(state.selected === true ? [words.selected] : []),
    ...(state.pressed === undefined ? [] : [isPressed ? words.pressed : words.notPressed]),
    ...(role === 'DisclosureTriangle' ? [state.expanded ? words.open : words.folded] : []),
  ];
}

/** Role, name, value, states and description, in this order. */
function phrase(node: Heard, words: Words, place = ''): string {
  const value = node.role === 'textbox' || node.role === 'combobox' ? node.value : '';
  const about = [node.name, value, ...statesOf(node, words), place, node.description];
  return [roleOf(node, words), about.filter((each) => each !== '').join(', ')]
    .filter((each) => each !== '')
    .join(': ');
}

/** Takes down what is heard: pieces of a line one after another, each frame two spaces further in. */
class Transcript {
  readonly lines: string[] = [];
  readonly #words: Words;
  #line = '';
  #depth = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  close(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    if (line !== '') this.lines.push(`${'  '.repeat(this.#depth)}${line}`);
    this.#line = '';
  }

  #own(text: string): void {
    this.close();
    this.#line = text;
    this.close();
  }

  #inside(children: readonly Heard[]): void {
    this.#depth += 1;
    for (const child of children) this.hear(child);
    this.close();
    this.#depth -= 1;
  }

  /** The cells of a row in one line. */
  #row({ children }: Heard): void {
    const cells = children.map((cell) => {
      const transcript = new Transcript(this.#words);
      for (const child of cell.children) transcript.hear(child);
      transcript.close();
      return transcript.lines.map((line) => line.trim()).join(' ');
    });
    this.#own(cells.join(' | '));
  }

  hear(node: Heard): void {
    const { role, children, name } = node;
    if (role === 'StaticText') this.#line += name;
    else if (role === 'LineBreak') this.#line += ' ';
    else if (role === 'link') this.#line += phrase(node, this.#words);
    else if (role === 'row') this.#row(node);
    else if (WHOLE.includes(role)) this.#own(phrase(node, this.#words));
    else if (role === 'listbox') this.#listbox(node);
    else if (FRAMES.includes(role)) this.#frame(node);
    else {
      if (LINES.includes(role)) this.close();
      for (const child of children) this.hear(child);
      if (LINES.includes(role)) this.close();
    }
  }

  #listbox(node: Heard): void {
    this.#own(phrase(node, this.#words));
    this.#depth += 1;
    node.children.forEach((child, index) =>
      this.#own(phrase(child, this.#words, this.#words.place(index + 1, node.children.length))),
    );
    this.#depth -= 1;
  }

  /** A group without a name is none for those who listen. */
  #frame(node: Heard): void {
    const { role, name, children } = node;
    this.close();
    if (role === 'group' && name === '') {
      for (const child of children) this.hear(child);
      this.close();
      return;
    }
    if (role === 'status' && children.length === 0) return;
    this.#own(phrase(node, this.#words));
    this.#inside(children);
  }
}

export class Reader {
  readonly #client: CDPSession;
  readonly #words: Words;

  private constructor(client: CDPSession, tongue: Tongue) {
    this.#client = client;
    this.#words = WORDS[tongue];
  }

  /** Begins to listen to a page. */
  static async of(page: Page, tongue: Tongue): Promise<Reader> {
    const client = await page.createCDPSession();
    await client.send('Accessibility.enable');
    return new Reader(client, tongue);
  }

  async #tree(): Promise<readonly Heard[]> {
    const { nodes } = await this.#client.send('Accessibility.getFullAXTree');
    const [root] = nodes;
    return root ? heard(root, new Map(nodes.map((node) => [node.nodeId, node]))) : [];
  }

  /** All of the page, from its beginning to its end, as lines. */
  async all(): Promise<readonly string[]> {
    const transcript = new Transcript(this.#words);
    for (const root of await this.#tree()) for (const each of root.children) transcript.hear(each);
    transcript.close();
    return transcript.lines;
  }

  /** What is said of what has the focus; empty where nothing has it. */
  async focused(): Promise<string> {
    const found = within(await this.#tree(), ({ state, role }) =>
      Boolean(state.focused && role !== 'RootWebArea'),
    );
    if (!found) return '';
    const { node, siblings } = found;
    const place =
      node.role === 'option' ? this.#words.place(siblings.indexOf(node) + 1, siblings.length) : '';
    return phrase(node, this.#words, place);
  }
}

/** The first of these and what lies in them that is meant, with those beside it. */
function within(
  siblings: readonly Heard[],
  isMeant: (node: Heard) => boolean,
): { node: Heard; siblings: readonly Heard[] } | null {
  for (const node of siblings) {
    if (isMeant(node)) return { node, siblings };
    const inner = within(node.children, isMeant);
    if (inner) return inner;
  }
  return null;
}
