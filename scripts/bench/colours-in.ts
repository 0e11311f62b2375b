import type { Browser } from 'puppeteer-core';

/** So many pixels are no accident. */
const ENOUGH = 20;

/** The colours of a picture, as #rrggbb, that more than a few pixels have. The browser takes the picture apart. */
export async function coloursIn(browser: Browser, png: Uint8Array): Promise<ReadonlySet<string>> {
  const page = await browser.newPage();
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const found = await page.evaluate(
    async (address, enough) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('the browser has no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        const colour = (red << 16) | (green << 8) | blue;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].filter(([, count]) => count >= enough).map(([colour]) => colour);
    },
    source,
    ENOUGH,
  );
  await page.close();
  return new Set(found.map((colour) => `#${colour.toString(16).padStart(6, '0')}`));
}
