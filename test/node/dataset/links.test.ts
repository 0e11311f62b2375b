import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FORMATS } from '../../../src/dataset/check.js';
import { mailLink, phoneLink, shortAddress, webLink } from '../../../src/dataset/links.js';

describe('a link to the web', () => {
  const LINKS: [address: string, href: string][] = [
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['https://münchen.example/ä', 'https://xn--mnchen-3ya.example/%C3%A4'],
    ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
    ['/mint', '/mint'],
    ['../karte.html', '../karte.html'],
    ['karte.html', 'karte.html'],
    ['?state=TH', '?state=TH'],
    ['#karte', '#karte'],
    ['//example.org/a', '//example.org/a'],
    ['./a:b', './a:b'],
  ];
  for (const [address, href] of LINKS) {
    it(`${address} is ${href}`, () => assert.equal(webLink(address), href));
  }

  const NONE = [
    undefined,
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'mailto:a@b.example',
    'tel:+49',
    'about:blank',
    'https://',
    'https://[',
    'http://a b.example',
    'siehe Broschüre',
    'siehe: Broschüre',
    'https://example.org/a b',
  ];
  for (const address of NONE) {
    it(`is not ${JSON.stringify(address)}`, () => assert.equal(webLink(address), null));
  }

  it('leads to the web from any page of the web, whatever the data says', () => {
    const start = fc.constantFrom(
      '',
      'javascript:',
      'java',
      'script:',
      'data:',
      '//',
      '\\\\',
      'https:',
      '\t',
      ':',
    );
    fc.assert(
      fc.property(start, start, fc.string({ unit: 'binary' }), (first, second, rest) => {
        const href = webLink(first + second + rest);
        if (href === null) return;
        assert.match(new URL(href, 'https://page.example/a/b').protocol, /^https?:$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused by the reader too where it leads out of the web', () => {
    for (const address of NONE) {
      if (address && /^\s*\w+:/.test(address) && !address.startsWith('http')) {
        assert.equal(FORMATS.link.test(address), false, address);
      }
    }
  });

  it('is one to the reader as well, if it names what it needs', () => {
    for (const [address] of LINKS) assert.ok(FORMATS.link.test(address), address);
  });
});

describe('a link to a mailbox', () => {
  it('is one plain address', () => {
    assert.equal(mailLink('mint.th+x@stift-thueringen.de'), 'mailto:mint.th+x@stift-thueringen.de');
    assert.equal(mailLink('A@EXAMPLE.ORG'), 'mailto:A@EXAMPLE.ORG');
  });

  for (const address of [
    undefined,
    '',
    'a',
    'a@b',
    'a@b.',
    '@b.example',
    'a@@b.example',
    'a@b.example?cc=c@d.example',
    'a@b.example&x',
    'a@b.example,c@d.example',
    'a@b.example;c@d.example',
    'a%40b.example',
    'a b@c.example',
    'a@b.example\n',
    'a@b..example',
    'mailto:a@b.example',
    'javascript:alert(1)',
    '<a@b.example>',
    'ä@b.example',
  ]) {
    it(`is not made of ${JSON.stringify(address)}`, () => assert.equal(mailLink(address), null));
  }

  it('takes what the reader takes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), (address) => {
        assert.equal(mailLink(address) !== null, FORMATS.email.test(address));
      }),
    );
  });
});

describe('a link to a telephone', () => {
  it('is a plus and digits', () => assert.equal(phoneLink('+493611234'), 'tel:+493611234'));

  for (const number of [
    undefined,
    '',
    '0361',
    '+49 361',
    '+49',
    '*21#',
    '+49*',
    '+4936112345678901',
    '+49361;ext=1',
    '+49361\n',
    '٠٣٦١',
  ]) {
    it(`is not made of ${JSON.stringify(number)}`, () => assert.equal(phoneLink(number), null));
  }
});

describe('a short address', () => {
  for (const [address, short] of [
    ['https://www.example.org/', 'example.org'],
    ['http://example.org/a/', 'example.org/a'],
    ['HTTPS://WWW.example.org', 'example.org'],
    ['https://example.org/?u=https://www.b.example/', 'example.org/?u=https://www.b.example'],
    ['/mint', '/mint'],
  ] as const) {
    it(`of ${address} is ${short}`, () => assert.equal(shortAddress(address), short));
  }
});
