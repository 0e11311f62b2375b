import { html, type LitElement, type TemplateResult } from 'lit';
import type * as Group from '../../src/controllers/group.js';
import { GroupController } from '../../src/controllers/group.js';
import type { StateId } from '../../src/dataset/states.js';
import { expect, mount } from '../harness.js';
import { Host } from './host.js';

type Controller = typeof GroupController;

/** An element that selects a Land, with a given form of the controller. */
function member(tag: string, Controlled: Controller): void {
  class Member extends Host {
    static override properties = { state: {}, group: {} };
    declare state: string;
    declare group: string;
    get stateId(): StateId | null {
      return this.state === '' ? null : (this.state as StateId);
    }
    constructor() {
      super();
      new Controlled(this);
      this.state = '';
      this.group = '';
    }
    override render(): TemplateResult {
      return html`${this.state}`;
    }
  }
  customElements.define(tag, Member);
}

member('test-member', GroupController);

interface MemberElement extends LitElement {
  state: string;
  group: string;
}

const members = (page: Element): MemberElement[] => [...page.children] as MemberElement[];
const statesOf = (page: Element): string[] => members(page).map(({ state }) => state);

async function settled(page: Element): Promise<void> {
  for (const each of members(page)) await each.updateComplete;
}

async function choose(page: Element, index: number, state: string): Promise<void> {
  const chosen = members(page)[index];
  if (chosen) chosen.state = state;
  await settled(page);
}

describe('GroupController', () => {
  it('shares what is selected among the elements of a group', async () => {
    const page = await mount(
      html`<div>
        <test-member group="a"></test-member><test-member group="a"></test-member>
        <test-member group="b"></test-member><test-member></test-member>
      </div>`,
    );
    await choose(page, 0, 'TH');
    expect(statesOf(page)).to.deep.equal(['TH', 'TH', '', '']);
  });

  it('shares that nothing is selected any more', async () => {
    const page = await mount(
      html`<div>
        <test-member group="a" state="TH"></test-member><test-member group="a"></test-member>
      </div>`,
    );
    await choose(page, 1, '');
    expect(statesOf(page)).to.deep.equal(['', '']);
  });

  it('gives a newcomer what the group has selected', async () => {
    const first = await mount(html`<div><test-member group="a" state="TH"></test-member></div>`);
    const page = first.parentElement ?? first;
    page.insertAdjacentHTML('beforeend', '<test-member group="a" state="BY"></test-member>');
    await settled(page);
    await settled(page);
    expect(statesOf(page)).to.deep.equal(['TH', 'TH']);
  });

  it('takes what a newcomer brings to a group that has nothing selected', async () => {
    const page = await mount(
      html`<div>
        <test-member group="a"></test-member><test-member group="a" state="BY"></test-member>
      </div>`,
    );
    await settled(page);
    expect(statesOf(page)).to.deep.equal(['BY', 'BY']);
  });

  it('leaves alone those whose group was taken away: they are no group', async () => {
    const page = await mount(
      html`<div><test-member group="a"></test-member><test-member group="b"></test-member></div>`,
    );
    for (const each of members(page)) each.removeAttribute('group');
    await settled(page);
    await choose(page, 0, 'TH');
    expect(statesOf(page)).to.deep.equal(['TH', '']);
  });

  it('leaves alone who was removed', async () => {
    const page = await mount(
      html`<div><test-member group="a"></test-member><test-member group="a"></test-member></div>`,
    );
    const [, gone] = members(page);
    gone?.remove();
    await choose(page, 0, 'TH');
    expect(gone?.state).to.equal('');
  });

  it('reaches elements of a script that was loaded separately', async () => {
    const again = '/src/controllers/group.ts?again';
    const second = (await import(again)) as typeof Group;
    expect(second.GroupController).not.to.equal(GroupController);
    member('test-stranger', second.GroupController);
    const page = await mount(
      html`<div>
        <test-member group="a"></test-member><test-stranger group="a"></test-stranger>
      </div>`,
    );
    await choose(page, 0, 'TH');
    expect(statesOf(page)).to.deep.equal(['TH', 'TH']);
    await choose(page, 1, 'BY');
    expect(statesOf(page)).to.deep.equal(['BY', 'BY']);
  });
});
