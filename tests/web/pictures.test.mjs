// The pictures: pointed at, clicked, zoomed, and saved as PNG, on a screen and on a phone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';
import { click, find } from './support/words.mjs';

let site;
before(async () => { site = await openSite('page'); });
after(() => site.close());

async function savedPicture(view) {
  const [download] = await Promise.all([view.page.waitForEvent('download'), click(view, '保存图片')]);
  await view.idle();
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes };
}

// Width, height, and how many colours a line through the middle of the picture has.
async function looks(view, bytes) {
  return view.page.evaluate(async (data) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const line = new Uint32Array(context.getImageData(0, image.height / 2, image.width, 1).data.buffer);
    return { width: image.width, height: image.height, colors: new Set(line).size };
  }, [...bytes]);
}

// How many pixels differ between two screenshots of the page.
async function difference(view, first, second) {
  return view.page.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(pictures.map(async (data) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    }));
    return a.reduce((count, pixel, i) => count + (pixel === b[i] ? 0 : 1), Math.abs(a.length - b.length));
  }, [[...first], [...second]]);
}

test('A figure is told where it is pointed at, and a click selects its line', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, '图');
  const [x, y] = await view.center('301 工资福利支出##picture');
  await view.page.mouse.move(x - 40, y);  // on the band that leads there
  await view.idle();
  assert.match(await view.text(), /基本支出 → 301 工资福利支出/);
  await view.page.mouse.click(x - 40, y);
  await view.page.mouse.move(x, 20);
  await view.idle();
  assert.match(await view.text(), /2,084\.50 万元 · 60\.2%/);
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('A picture is saved as PNG at twice the density, and the page stays as it was', async () => {
  const view = await site.open({ width: 1024, height: 700 });
  await click(view, '图');
  await view.page.mouse.move(5, 5);
  await view.idle();
  const before = await view.screenshot();
  const { name, bytes } = await savedPicture(view);
  assert.equal(name, '南昌市社会保险事业服务中心 钱从哪里来，到哪里去.png');
  const { width, height, colors } = await looks(view, bytes);
  assert.deepEqual([width, height], [2400, 1520]);
  assert.ok(colors > 10, `${colors} colours`);
  await view.page.mouse.move(5, 5);
  await view.idle();
  // A pixel at the edge of a letter may differ: the glyphs have moved in their texture, which has grown meanwhile.
  const differing = await difference(view, before, await view.screenshot());
  assert.ok(differing <= 8, `${differing} pixels`);
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('On a phone a tap zooms the treemap, and each flow has a row', async () => {
  const view = await site.open({ width: 390, height: 844, ratio: 3, touch: true });
  await view.tap('图');
  assert.ok(await find(view, '208 社会保障和就业支出##picture-row'));
  await view.tap('支出构成');
  await view.tap('302 商品和服务支出##picture');
  assert.ok(await find(view, '30226 劳务费##picture'));
  await view.tap('基本支出##picture-path');
  assert.ok(await find(view, '302 商品和服务支出##picture'));
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});
