import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { describe, it } from 'node:test';
import { createLoader, type Load, loadText, type Surroundings } from '../../../src/dataset/load.js';

type Fetch = NonNullable<Surroundings['fetch']>;

const ADDRESS = 'https://partner.example/data.json';
const JSON_TYPE = { 'content-type': 'application/json' };

/** A body that gives these parts and then ends, or stays silent. */
function bodyOf(parts: readonly Uint8Array[], ends = true): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      if (ends) controller.close();
    },
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const answering = (text: BodyInit | null, init?: ResponseInit): Fetch => {
  return () => Promise.resolve(new Response(text, { headers: JSON_TYPE, ...init }));
};
const loadWith = (fetch: Fetch): Load => createLoader({ fetch });

/** A fetch whose answers the test gives, and what it was asked. */
function held() {
  const calls: { address: string; init: RequestInit; give: (response: Response) => void }[] = [];
  const fetch: Fetch = (address, init) =>
    new Promise((give, fail) => {
      init.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
      calls.push({ address, init, give });
    });
  return { calls, load: loadWith(fetch) };
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a text', () => {
  it('comes with its type, without what follows the type', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    const load = loadWith(answering('{"a":1}', { headers }));
    assert.deepEqual(await load(ADDRESS), { ok: true, text: '{"a":1}', type: 'application/json' });
  });

  it('may come without a type', async () => {
    const load = loadWith(answering(bodyOf([bytes('{}')]), { headers: {} }));
    assert.deepEqual(await load(ADDRESS), { ok: true, text: '{}', type: '' });
  });

  it('is put together from parts that cut a character in two', async () => {
    const whole = bytes('Thüringen');
    const load = loadWith(answering(bodyOf([whole.slice(0, 3), whole.slice(3)])));
    assert.deepEqual(await load(ADDRESS), {
      ok: true,
      text: 'Thüringen',
      type: 'application/json',
    });
  });

  it('has no byte order mark', async () => {
    const result = await loadWith(answering('\ufeffstate;value'))(ADDRESS);
    assert.equal(result.ok && result.text, 'state;value');
  });

  it('may be written by a spreadsheet that does not know UTF-8', async () => {
    const load = loadWith(answering(bodyOf([Uint8Array.of(0x54, 0x68, 0xfc, 0x72)])));
    const result = await load(ADDRESS);
    assert.equal(result.ok && result.text, 'Thür');
  });

  it('is asked for without cookies and without a word on where from', () => {
    const { calls, load } = held();
    void load(ADDRESS);
    assert.equal(calls[0]?.init.credentials, 'omit');
    assert.equal(calls[0].init.referrerPolicy, 'no-referrer');
    assert.deepEqual(Object.keys(calls[0].init).sort(), [
      'credentials',
      'referrerPolicy',
      'signal',
    ]);
    calls[0].give(new Response('x'));
  });
});

describe('an address', () => {
  const asked = async (address: string, base?: string): Promise<string | null> => {
    const addresses: string[] = [];
    const fetch: Fetch = (each) => {
      addresses.push(each);
      return Promise.resolve(new Response('x'));
    };
    const result = await createLoader({ fetch, base: () => base })(address);
    assert.equal(result.ok, addresses.length === 1);
    if (!result.ok) assert.deepEqual(result, { ok: false, code: 'address' });
    return addresses[0] ?? null;
  };

  it('is one of the web', async () => {
    assert.equal(await asked('https://a.example/x'), 'https://a.example/x');
    assert.equal(await asked('HTTP://a.example'), 'http://a.example/');
  });

  it('may be relative to the page', async () => {
    assert.equal(
      await asked('../d.json', 'https://a.example/b/c.html'),
      'https://a.example/d.json',
    );
    assert.equal(await asked('//b.example/d', 'https://a.example/'), 'https://b.example/d');
  });

  for (const address of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'about:blank',
    'https://',
    'https://[',
  ]) {
    it(`is not ${JSON.stringify(address)}: nothing is asked`, async () => {
      assert.equal(await asked(address, 'https://a.example/'), null);
    });
  }

  it('cannot be relative to nothing, or to a file', async () => {
    assert.equal(await asked('d.json'), null);
    assert.equal(await asked('d.json', 'file:///home/a.html'), null);
  });
});

describe('refused is', () => {
  for (const status of [201 + 3, 205, 206, 301, 304, 400, 401, 403, 404, 410, 429, 500, 503]) {
    it(`status ${status}`, async () => {
      const empty = [204, 205, 304].includes(status);
      const load = loadWith(answering(empty ? null : '{}', { status }));
      assert.deepEqual(await load(ADDRESS), { ok: false, code: 'status', status });
    });
  }

  for (const type of [
    'text/html',
    'text/html; charset=utf-8',
    'application/xhtml+xml',
    'image/png',
    'application/pdf',
  ]) {
    it(`${type} with status 200`, async () => {
      const load = loadWith(answering('{}', { headers: { 'content-type': type } }));
      assert.deepEqual(await load(ADDRESS), { ok: false, code: 'type', type: type.split(';')[0] });
    });
  }

  it('a page that says it is JSON', async () => {
    const load = loadWith(answering(' \n<!doctype html><title>Anmelden</title>'));
    assert.deepEqual(await load(ADDRESS), { ok: false, code: 'type', type: 'application/json' });
  });

  for (const text of ['', ' \r\n ', '\ufeff']) {
    it(`${JSON.stringify(text)} as empty`, async () => {
      assert.deepEqual(await loadWith(answering(text))(ADDRESS), { ok: false, code: 'empty' });
    });
  }

  it('an answer without a body', async () => {
    assert.deepEqual(await loadWith(answering(null))(ADDRESS), { ok: false, code: 'empty' });
  });

  it('what is announced as too large, before it is read', async () => {
    const pulled: unknown[] = [];
    const body = new ReadableStream({ pull: () => void pulled.push(1) }, { highWaterMark: 0 });
    const headers = { ...JSON_TYPE, 'content-length': '11' };
    const load = loadWith(answering(body, { headers }));
    assert.deepEqual(await load(ADDRESS, { limit: 10 }), {
      ok: false,
      code: 'too-large',
      limit: 10,
    });
    assert.deepEqual(pulled, []);
  });

  it('what turns out to be too large, as soon as it is; a byte less is not', async () => {
    const load = loadWith(() =>
      Promise.resolve(new Response(bodyOf([bytes('12345'), bytes('67890')]))),
    );
    assert.deepEqual(await load(ADDRESS, { limit: 9 }), { ok: false, code: 'too-large', limit: 9 });
    assert.equal((await load(ADDRESS, { limit: 10 })).ok, true);
  });

  it('an answer without end, with no more read than allowed', async () => {
    let given = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1000;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
      cancel: () => void (cancelled = true),
    });
    const load = loadWith(answering(body));
    assert.deepEqual(await load(ADDRESS, { limit: 1e6 }), {
      ok: false,
      code: 'too-large',
      limit: 1e6,
    });
    assert.ok(given < 1.1e6, String(given));
    assert.ok(cancelled);
  });
});

describe('without a network', () => {
  it('a failure is told, not thrown', async () => {
    const load = loadWith(() => Promise.reject(new TypeError('Failed to fetch')));
    assert.deepEqual(await load(ADDRESS), { ok: false, code: 'network' });
  });

  it('neither is a fetch that throws at once', async () => {
    const load = loadWith(() => {
      throw new Error('no fetch here');
    });
    assert.deepEqual(await load(ADDRESS), { ok: false, code: 'network' });
  });

  it('nor a body that breaks off', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    assert.deepEqual(await loadWith(answering(body))(ADDRESS), { ok: false, code: 'network' });
  });
});

describe('time', () => {
  it('ends the wait for headers', async () => {
    const { calls, load } = held();
    assert.deepEqual(await load(ADDRESS, { timeout: 10 }), {
      ok: false,
      code: 'timeout',
      timeout: 10,
    });
    assert.equal(calls[0]?.init.signal?.aborted, true);
  });

  it('ends the wait for a body that stalls, and lets go of it', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes('{"a":')),
      cancel: () => void (cancelled = true),
    });
    const load = loadWith(answering(body));
    assert.deepEqual(await load(ADDRESS, { timeout: 10 }), {
      ok: false,
      code: 'timeout',
      timeout: 10,
    });
    assert.ok(cancelled);
  });

  it('is one for headers and body together', async (test) => {
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { calls, load } = held();
    let isOver = false;
    const result = load(ADDRESS, { timeout: 100 }).finally(() => (isOver = true));
    test.mock.timers.tick(60);
    calls[0]?.give(new Response(bodyOf([bytes('{}')], false)));
    test.mock.timers.tick(39);
    await new Promise(setImmediate);
    assert.equal(isOver, false);
    test.mock.timers.tick(1);
    assert.deepEqual(await result, { ok: false, code: 'timeout', timeout: 100 });
  });

  for (const timeout of [0, -1, NaN, Infinity]) {
    it(`of ${timeout} ms is none a page can mean`, async () => {
      const { calls, load } = held();
      const result = load(ADDRESS, { timeout });
      await aMoment();
      calls[0]?.give(new Response('x'));
      assert.equal((await result).ok, true);
    });
  }
});

describe('a taker', () => {
  it('that has left before asks nothing', async () => {
    const { calls, load } = held();
    assert.deepEqual(await load(ADDRESS, { signal: AbortSignal.abort() }), {
      ok: false,
      code: 'aborted',
    });
    assert.equal(calls.length, 0);
  });

  it('that leaves is told at once, and its request is aborted', async () => {
    const { calls, load } = held();
    const controller = new AbortController();
    const result = load(ADDRESS, { signal: controller.signal });
    controller.abort();
    assert.deepEqual(await result, { ok: false, code: 'aborted' });
    await aMoment();
    assert.equal(calls[0]?.init.signal?.aborted, true);
  });

  it('shares its request with those who ask the same meanwhile', async () => {
    const { calls, load } = held();
    const results = [load(ADDRESS), load(ADDRESS), load(`${ADDRESS}#part`)];
    assert.equal(calls.length, 1);
    calls[0]?.give(new Response('x'));
    for (const result of await Promise.all(results)) assert.equal(result.ok && result.text, 'x');
  });

  it('shares an answer with those who ask later', async () => {
    const { calls, load } = held();
    const first = load(ADDRESS);
    calls[0]?.give(new Response('x'));
    await first;
    assert.equal((await load(ADDRESS)).ok, true);
    assert.equal(calls.length, 1);
  });

  it('that leaves takes nothing from the others', async () => {
    const { calls, load } = held();
    const controller = new AbortController();
    const left = load(ADDRESS, { signal: controller.signal });
    const stayed = load(ADDRESS);
    controller.abort();
    assert.equal((await left).ok, false);
    await aMoment();
    assert.equal(calls[0]?.init.signal?.aborted, false);
    calls[0].give(new Response('x'));
    assert.equal((await stayed).ok, true);
  });

  it('is the last of several: with it the request goes, and the next asks anew', async () => {
    const { calls, load } = held();
    const controllers = [new AbortController(), new AbortController()];
    for (const { signal } of controllers) void load(ADDRESS, { signal });
    for (const controller of controllers) controller.abort();
    await aMoment();
    assert.equal(calls[0]?.init.signal?.aborted, true);
    void load(ADDRESS);
    assert.equal(calls.length, 2);
    calls[1]?.give(new Response('x'));
  });

  it('that leaves and comes back at once, as when it is moved, keeps its request', async () => {
    const { calls, load } = held();
    const controller = new AbortController();
    void load(ADDRESS, { signal: controller.signal });
    controller.abort();
    const back = load(ADDRESS);
    await aMoment();
    calls[0]?.give(new Response('x'));
    assert.equal((await back).ok, true);
    assert.equal(calls.length, 1);
  });

  it('that leaves after the answer spoils nothing', async () => {
    const { calls, load } = held();
    const controller = new AbortController();
    const first = load(ADDRESS, { signal: controller.signal });
    calls[0]?.give(new Response('x'));
    await first;
    controller.abort();
    await aMoment();
    assert.equal((await load(ADDRESS)).ok, true);
    assert.equal(calls.length, 1);
  });

  it('with other limits has a request of its own', () => {
    const { calls, load } = held();
    void load(ADDRESS, { timeout: 100 });
    void load(ADDRESS, { limit: 100 });
    assert.equal(calls.length, 2);
    for (const { give } of calls) give(new Response('x'));
  });
});

describe('memory', () => {
  it('forgets failures at once', async () => {
    const statuses = [503, 200];
    const load = loadWith(() =>
      Promise.resolve(new Response('x', { status: statuses.shift() ?? 0 })),
    );
    assert.equal((await load(ADDRESS)).ok, false);
    assert.equal((await load(ADDRESS)).ok, true);
  });

  it('keeps the last eight answers', async () => {
    const asked: string[] = [];
    const load = loadWith((address) => {
      asked.push(address);
      return Promise.resolve(new Response('x'));
    });
    for (let number = 0; number < 9; number += 1) await load(`${ADDRESS}?${number}`);
    await load(`${ADDRESS}?1`);
    assert.equal(asked.length, 9);
    await load(`${ADDRESS}?0`);
    assert.equal(asked.length, 10);
  });
});

describe('over a real connection', () => {
  const serve = async (listener: RequestListener, use: (address: string) => Promise<void>) => {
    const server: Server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    try {
      await use(`http://127.0.0.1:${address.port}/data.json`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  };

  it('a text arrives', async () => {
    await serve(
      (_, response) => response.writeHead(200, JSON_TYPE).end('{"a":"ü"}'),
      async (address) => {
        assert.deepEqual(await loadText(address), {
          ok: true,
          text: '{"a":"ü"}',
          type: 'application/json',
        });
      },
    );
  });

  it('an endless answer is broken off, and the server notices', async () => {
    let closed = false;
    const endless: RequestListener = (_, response) => {
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => {
        closed = true;
        clearInterval(timer);
      });
    };
    await serve(endless, async (address) => {
      assert.deepEqual(await loadText(address, { limit: 50_000 }), {
        ok: false,
        code: 'too-large',
        limit: 50_000,
      });
      for (let tries = 0; tries < 100 && !closed; tries += 1) await aMoment();
      assert.ok(closed);
    });
  });

  it('an answer cut short of its length is no answer', async () => {
    await serve(
      (_, response) => {
        response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' });
        response.write('{"a":1}');
        setTimeout(() => response.destroy(), 10);
      },
      async (address) => assert.deepEqual(await loadText(address), { ok: false, code: 'network' }),
    );
  });

  it('nobody listening is no network', async () => {
    assert.deepEqual(await loadText('http://127.0.0.1:1/'), { ok: false, code: 'network' });
  });
});
