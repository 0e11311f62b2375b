/** Elements look as they did when somebody last looked at them. `npm run pictures` takes their pictures anew. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Camera } from './camera.js';
import { differenceOf, isSame, type Difference } from './compare.js';
import { inFewColours } from './palette.js';
import { pictureName, SCENES } from './scenes.js';

/** `npm run pictures`: what differs is written, to be looked at before it is committed. */
const WRITES = process.env.PICTURES === 'write';

const KEPT = 'test/pictures/kept';
/** The browser that the pictures were taken in. */
const BROWSER = `${KEPT}/browser.txt`;
/** Where the pictures go that are not as expected; git does not look there. */
const FAILED = '.cache/pictures';

/** How long a page may take to look as expected, in ms, and how often it is looked at. */
const PATIENCE = 4000;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

const NAMES = SCENES.flatMap((scene) => scene.shots.map((shot) => pictureName(scene, shot)));

const keptOf = (name: string): Buffer | null =>
  existsSync(`${KEPT}/${name}.png`) ? readFileSync(`${KEPT}/${name}.png`) : null;

/** Names of pictures that no scene asks for any more. */
const forgotten = (): string[] =>
  readdirSync(KEPT)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.replace('.png', ''))
    .filter((name) => !NAMES.includes(name));

/** What is seen, and how it differs from what is kept. */
interface Other {
  seen: Buffer;
  by: Difference;
}

/** Lays the pictures where they can be looked at, and says what to look at. */
function complaint(name: string, { seen, by }: Other, browsers: string): string {
  mkdirSync(FAILED, { recursive: true });
  writeFileSync(`${FAILED}/${name}.png`, seen);
  writeFileSync(`${FAILED}/${name}.difference.png`, by.show());
  return `${name}: ${by.sizes || `${by.pixels} of ${by.area} pixels differ`}${browsers}.
  expected: ${KEPT}/${name}.png
  seen: ${FAILED}/${name}.png
  in red what differs: ${FAILED}/${name}.difference.png
If it is meant to look like this: npm run build && npm run pictures, look at what changed, and commit it.`;
}

describe('pictures', () => {
  const camera = new Camera();
  const takenIn = existsSync(BROWSER) ? readFileSync(BROWSER, 'utf8').trim() : '';

  before(async () => {
    rmSync(FAILED, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    await camera.open();
  });
  after(async () => {
    if (WRITES) writeFileSync(BROWSER, `${camera.browser}\n`);
    await camera.close();
  });

  /** The picture once it no longer changes. */
  async function still(): Promise<Buffer> {
    let last = await camera.take();
    for (const end = performance.now() + PATIENCE; performance.now() < end;) {
      await pause();
      const next = await camera.take();
      if (next.equals(last)) return next;
      last = next;
    }
    throw new Error('it does not come to rest');
  }

  /** Null as soon as what is seen is as it was kept. */
  async function otherThan(kept: Buffer): Promise<Other | null> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const seen = inFewColours(await camera.take());
      if (seen.equals(kept)) return null;
      const by = differenceOf(kept, seen);
      if (isSame(by, camera.browser === takenIn)) return null;
      if (performance.now() > end) return { seen, by };
      await pause();
    }
  }

  /** Writes the picture unless it is as it was kept. */
  async function keep(name: string): Promise<void> {
    const [kept, seen] = [keptOf(name), inFewColours(await still())];
    if (kept && isSame(differenceOf(kept, seen), true)) return;
    writeFileSync(`${KEPT}/${name}.png`, seen);
  }

  async function check(name: string): Promise<void> {
    const kept = keptOf(name);
    assert.ok(kept, `${name} is not kept: npm run pictures takes it`);
    const other = await otherThan(kept);
    const browsers =
      camera.browser === takenIn ? '' : ` (in ${camera.browser}; kept is ${takenIn})`;
    assert.ok(!other, other ? complaint(name, other, browsers) : '');
  }

  for (const scene of SCENES) {
    for (const shot of scene.shots) {
      const name = pictureName(scene, shot);
      it(`looks as it did: ${name}`, async () => {
        await camera.point(scene, shot);
        await (WRITES ? keep(name) : check(name));
      });
    }
  }

  it('are of scenes that there are', () => {
    if (WRITES) for (const name of forgotten()) rmSync(`${KEPT}/${name}.png`);
    assert.deepEqual(forgotten(), []);
  });
});
