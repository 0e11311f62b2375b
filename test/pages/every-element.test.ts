/** Every element in the pages it may land in: something to read, a box with a size, and nothing that the page feels. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { TAGS } from '../../scripts/elements.js';
import { Site, STRICT_POLICY } from './browser.js';

/** Attributes without which an element has little to say. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'mint-map': 'state="TH" id="map"',
  'mint-state-card': 'state="TH"',
  'mint-contact': 'state="TH"',
  'mint-legend': 'for="map"',
};

const tagged = (tag: string): string => `<${tag} ${ATTRIBUTES[tag] ?? ''}><p>Ersatz</p></${tag}>`;
const ALL = TAGS.map(tagged).join('\n');
const SCRIPT = '<script src="dist/mint-widgets.js" defer></script>';

interface Condition {
  name: string;
  head?: string;
  body?: string;
  /** What stands before `<html>`; a doctype by default. */
  doctype?: string;
  html?: string;
  policy?: string;
  /** The width of the window in px. */
  width?: number;
  media?: Readonly<Record<string, string>>;
  print?: boolean;
  /** What happens before elements are looked at; it brings them where the body has none. */
  then?: (page: Page) => Promise<unknown>;
}

const style = (css: string): string => `<style>${css}</style>`;
const script = (code: string): string => `<script>${code}</script>`;
const within = (open: string, close = '</div>'): string => `${open}${ALL}${close}`;

/** Elements in a place that opens later. */
const opened = (open: string, close: string, how: string): Pick<Condition, 'body' | 'then'> => ({
  body: within(open, close),
  then: (page) => page.evaluate(how),
});

const CONDITIONS: readonly Condition[] = [
  { name: 'a plain page' },
  { name: 'the strictest policy', policy: STRICT_POLICY },
  {
    name: 'a page that owns the policy lit-html',
    policy: "require-trusted-types-for 'script'; trusted-types lit-html mint-widgets",
    head: script("trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })"),
  },
  { name: 'no doctype', doctype: '' },
  { name: 'a page in French', html: 'lang="fr"' },
  { name: 'right to left', html: 'lang="de" dir="rtl"' },
  { name: 'vertical writing', head: style('main{writing-mode:vertical-rl}') },
  { name: 'a base elsewhere', head: '<base href="https://example.invalid/deep/">' },
  { name: 'a base that opens windows', head: '<base target="_blank">' },
  { name: '62.5 % at the root', head: style('html{font-size:62.5%}body{font-size:1.6rem}') },
  { name: 'text of 200 %', head: style('html{font-size:200%}') },
  { name: 'text of 8 px', head: style('body{font-size:8px}') },
  { name: 'no size of text at all', head: style('body{font-size:0}') },
  { name: 'a window of 320 px', width: 320 },
  { name: 'a window of 240 px', width: 240 },
  { name: 'a window of 2560 px', width: 2560 },
  { name: 'dark by the page', head: style(':root{color-scheme:dark;background:#111;color:#eee}') },
  { name: 'dark by the visitor', media: { 'prefers-color-scheme': 'dark' } },
  { name: 'forced colours', media: { 'forced-colors': 'active' } },
  { name: 'more contrast', media: { 'prefers-contrast': 'more' } },
  { name: 'less motion', media: { 'prefers-reduced-motion': 'reduce' } },
  { name: 'a coarse pointer', media: { pointer: 'coarse', hover: 'none' } },
  { name: 'print', print: true },
  {
    name: 'a reset of everything',
    head: style('*{margin:0;padding:0;border:0;box-sizing:content-box;font:inherit}'),
  },
  {
    name: 'a reset that reverts everything',
    head: style('*{all:revert}svg,path,button,table,ul,p{display:none!important}'),
  },
  {
    name: 'properties that are handed down',
    head: style(
      'main{letter-spacing:1em;white-space:nowrap;text-indent:9em;text-transform:uppercase;fill:red;stroke:lime;line-height:0;word-spacing:2em;text-align:right;list-style:square;cursor:wait;-webkit-text-fill-color:transparent;hyphens:none;word-break:break-all;quotes:none;pointer-events:auto}',
    ),
  },
  { name: 'transitions on everything', head: style('*{transition:all 2s!important}') },
  {
    name: 'animations on everything',
    head: style('@keyframes a{to{opacity:.5}}*{animation:a 1s}'),
  },
  { name: 'floats', head: style('main>*{float:left;clear:both}') },
  { name: 'everything as flex', head: style('main *{display:flex}') },
  { name: 'everything as block, by force', head: style('main>*{display:block!important}') },
  { name: 'everything in a line', head: style('main>*{display:inline}') },
  { name: 'a flex row', body: within('<div style="display:flex;flex-wrap:wrap">') },
  { name: 'a flex column', body: within('<div style="display:flex;flex-direction:column">') },
  { name: 'a grid', body: within('<div style="display:grid;grid-template-columns:1fr 1fr">') },
  { name: 'a cell of a table', body: within('<table><tr><td>', '</td></tr></table>') },
  { name: 'newspaper columns', body: within('<div style="columns:2">') },
  { name: 'a box as wide as its content', body: within('<div style="inline-size:max-content">') },
  { name: 'an inline box', body: within('<div style="display:inline-block">') },
  { name: 'a box that cuts off', body: within('<div style="overflow:hidden;height:200px">') },
  { name: 'a box that scrolls', body: within('<div style="overflow:auto;height:200px">') },
  {
    name: 'a turned and scaled box',
    body: within('<div style="transform:rotate(3deg) scale(.8)">'),
  },
  { name: 'a box with containment', body: within('<div style="contain:layout paint style">') },
  { name: 'a box that is a container', body: within('<div style="container-type:inline-size">') },
  { name: 'content-visibility', head: style('main>*{content-visibility:auto}') },
  { name: 'an inert part', body: within('<div inert>') },
  { name: 'text to be edited', body: within('<div contenteditable="true">') },
  { name: 'a form', body: within('<form action="/nowhere">', '</form>') },
  { name: 'a link round it', body: within('<a href="#x">', '</a>') },
  { name: 'a button round it', body: within('<button>', '</button>') },
  {
    name: 'a hidden tab that opens',
    ...opened('<div id="tab" hidden>', '</div>', "document.querySelector('#tab').hidden = false"),
  },
  {
    name: 'an accordion that opens',
    ...opened(
      '<details id="d"><summary>Mehr</summary>',
      '</details>',
      "document.querySelector('#d').open = true",
    ),
  },
  {
    name: 'a dialog that opens',
    ...opened('<dialog id="d">', '</dialog>', "document.querySelector('#d').showModal()"),
  },
  {
    name: 'a popover that opens',
    ...opened('<div id="d" popover>', '</div>', "document.querySelector('#d').showPopover()"),
  },
  {
    name: 'a box of no width that grows',
    ...opened(
      '<div id="d" style="inline-size:0;overflow:hidden">',
      '</div>',
      "document.querySelector('#d').style.inlineSize = 'auto'",
    ),
  },
  {
    name: 'a template that is cloned later',
    body: `<template id="t">${ALL}</template>`,
    then: (page) =>
      page.evaluate(
        "document.querySelector('main').append(document.querySelector('#t').content.cloneNode(true))",
      ),
  },
  {
    name: 'a page that is read anew',
    then: (page) =>
      page.evaluate("{ const m = document.querySelector('main'); m.innerHTML = m.innerHTML; }"),
  },
  {
    name: 'elements that are moved',
    then: (page) =>
      page.evaluate(
        "{ const s = document.createElement('section'); document.querySelector('main').append(s); s.append(...document.querySelectorAll('main > [id], main > :not(section)')); }",
      ),
  },
  {
    name: 'elements that are cloned',
    then: (page) =>
      page.evaluate(
        "{ const m = document.querySelector('main'); const all = [...m.children].map((e) => e.cloneNode(true)); m.replaceChildren(...all); }",
      ),
  },
  {
    name: 'elements made by createElement',
    body: '',
    then: (page) =>
      page.evaluate(
        `for (const tag of ${JSON.stringify(TAGS)}) document.querySelector('main').append(Object.assign(document.createElement(tag), { state: 'TH', id: tag === 'mint-map' ? 'map' : '', htmlFor: 'map' }))`,
      ),
  },
  {
    name: 'attributes changed quickly',
    then: (page) =>
      page.evaluate(
        "for (let i = 0; i < 40; i += 1) for (const e of document.querySelector('main').children) { e.setAttribute('state', i % 2 ? 'BY' : 'TH'); e.setAttribute('lang', i % 3 ? 'de' : 'en'); }",
      ),
  },
  {
    name: 'senseless attributes',
    body: TAGS.map(
      (tag) =>
        `<${tag} id="${tag === 'mint-map' ? 'map' : ''}" for="map" state="TH" heading-level="99" theme="pink" lang="tlh" timeout="-1"></${tag}>`,
    ).join(''),
  },
  {
    name: 'attributes of nothing',
    body: TAGS.map(
      (tag) =>
        `<${tag} id="${tag === 'mint-map' ? 'map' : ''}" for="map" state heading-level theme lang group data-version label></${tag}>`,
    ).join(''),
  },
  {
    name: 'enumerable prototypes',
    head: script('Array.prototype.first=function(){};Object.prototype.extend=function(){}'),
  },
  { name: 'Array.from of the page’s own', head: script('Array.from=(list)=>[].slice.call(list)') },
  { name: 'toJSON on arrays', head: script('Array.prototype.toJSON=function(){return "no"}') },
  { name: '$ and jQuery taken', head: script('var $=jQuery=function(){throw Error("called")}') },
  { name: 'RequireJS', head: script('define=function(){throw Error("called")};define.amd={}') },
  { name: 'CommonJS names', head: script('var module={exports:{}},exports=module.exports') },
  { name: 'a console that is gone', head: script('console={log(){},error(){},warn(){},info(){}}') },
  { name: 'no IntersectionObserver', head: script('delete window.IntersectionObserver') },
  {
    name: 'storage that throws',
    head: script('Object.defineProperty(window,"localStorage",{get(){throw Error("denied")}})'),
  },
];

const pageOf = ({
  head = '',
  body = ALL,
  doctype = '<!doctype html>',
  html = 'lang="de"',
}: Condition): string =>
  `${doctype}<html ${html}><head><meta charset="utf-8"><title>t</title>${SCRIPT}${head}</head><body><main>${body}</main></body></html>`;

/** Runs in the page: all that an element and those inside it have to read. */
const READ = `const read = (element) => {
  const root = element.shadowRoot;
  return root ? root.textContent + [...root.querySelectorAll('*')].map(read).join(' ') : '';
};`;

/** What is wrong with the elements of a page: not there, no box, nothing to read. */
const faultsIn = (tab: Page): Promise<string[]> =>
  tab.evaluate(`{
    ${READ}
    ${JSON.stringify(TAGS)}.flatMap((tag) => {
      const element = document.querySelector(tag);
      if (!element) return [tag + ' is not there'];
      const { width, height } = element.getBoundingClientRect();
      const text = read(element).replace(/\\s+/g, ' ').trim();
      return [
        ...(width > 20 && height > 10 ? [] : [tag + ' is ' + width + ' x ' + height]),
        ...(text.length > 30 ? [] : [tag + ' says "' + text + '"']),
      ];
    });
  }`) as Promise<string[]>;

async function settled(tab: Page): Promise<string[]> {
  for (let waited = 0; waited < 40; waited += 1) {
    if ((await faultsIn(tab)).length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return faultsIn(tab);
}

/** What the page may say itself about what it did to itself. */
const isOfPage = (line: string): boolean => /favicon|404|lit-html|is not one of|Länder/.test(line);

describe('every element', () => {
  const site = new Site();
  before(() => site.open());
  after(() => site.close());

  for (const condition of CONDITIONS) {
    it(`has something to say and a box, and the page feels nothing: ${condition.name}`, async () => {
      const { policy, width = 900, media = {}, print = false, then } = condition;
      const visit = await site.visit(
        { html: pageOf(condition), ...(policy && { policy }) },
        async (tab) => {
          await tab.setViewport({ width, height: 900 });
          const session = await tab.createCDPSession();
          const features = Object.entries(media).map(([name, value]) => ({ name, value }));
          await session.send('Emulation.setEmulatedMedia', {
            media: print ? 'print' : '',
            features,
          });
        },
      );
      const { page: tab, errors, lines, requests } = visit;
      await then?.(tab);
      const faults = await settled(tab);
      const strangers = requests.filter((path) => !path.startsWith('/dist/mint-'));
      const added = await tab.evaluate(
        () => document.head.children.length + document.body.children.length,
      );
      await tab.close();
      assert.deepEqual(
        { faults, errors, lines: lines.filter((line) => !isOfPage(line)), strangers },
        { faults: [], errors: [], lines: [], strangers: [] },
      );
      assert.ok(added < 9, `${added} children of head and body`);
    });
  }
});
