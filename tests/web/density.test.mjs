// Sharpness: the canvas has as many pixels as the screen, and letters fall on them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

function sizes(view) {
  return view.page.evaluate(() => {
    const canvas = document.getElementById('canvas');
    const box = canvas.getBoundingClientRect();
    return { width: canvas.width, height: canvas.height, cssWidth: box.width, cssHeight: box.height,
      ratio: devicePixelRatio };
  });
}

function assertMatched({ width, height, cssWidth, cssHeight, ratio }) {
  assert.equal(width, Math.round(cssWidth * ratio));
  assert.equal(height, Math.round(cssHeight * ratio));
}

for (const ratio of [1, 1.25, 1.5, 2, 3]) {
  test(`At ${ratio} device pixels a CSS pixel the canvas has as many pixels as the screen`, async () => {
    const view = await site.open({ ratio, width: 801, height: 601 });
    const found = await sizes(view);
    assert.equal(found.ratio, ratio);
    assertMatched(found);
    // Widgets are as large in CSS pixels at any density.
    const { height } = await view.item('按钮');
    assert.ok(Math.abs(height - 21) <= 1.5, `${height}`);
    await view.close();
  });
}

test('A larger window gets a larger canvas', async () => {
  const view = await site.open({ width: 800, height: 600 });
  await view.page.setViewportSize({ width: 1100, height: 640 });
  await view.idle();
  const found = await sizes(view);
  assert.equal(found.width, 1100);
  assertMatched(found);
  await view.close();
});

test('A change of density draws the letters anew', async () => {
  const view = await site.open({ width: 800, height: 600, ratio: 1 });
  const devtools = await view.devtools();
  await devtools.send('Emulation.setDeviceMetricsOverride', { width: 800, height: 600, deviceScaleFactor: 2, mobile: false });
  await view.page.mouse.move(400, 300);  // the emulated change comes without the event of a real one
  await view.idle();
  const found = await sizes(view);
  assert.equal(found.ratio, 2);
  assertMatched(found);
  await view.close();
});

// Ink is dark paper light; a letter drawn on the pixel grid has full ink somewhere in its stems, one that
// was enlarged or lies between two pixels has grey instead.
for (const ratio of [1, 1.5, 2, 3]) {
  test(`Letters are as sharp as those of the browser itself at ${ratio}`, async () => {
    const view = await site.open({ ratio, width: 700, height: 400 });
    const measured = await view.page.evaluate(async () => {
      const canvas = document.getElementById('canvas');
      const scale = devicePixelRatio;
      const { items } = window.gouji.program.items(performance.now());
      const row = items.find(({ label }) => label.endsWith('##row0'));
      window.gouji.program.redraw();
      window.gouji.frames.draw(performance.now());
      const copy = document.createElement('canvas');
      copy.width = Math.round(120 * scale);
      copy.height = Math.round(row.height * scale);
      const context = copy.getContext('2d');
      // In the task that drew it, the canvas can still be read.
      context.drawImage(canvas, Math.round(row.x * scale), Math.round(row.y * scale), copy.width, copy.height, 0, 0,
        copy.width, copy.height);
      const steepest = (picture) => {
        const { data } = picture.getContext('2d').getImageData(0, 0, picture.width, picture.height);
        const steps = [];
        for (let i = 4; i < data.length; i += 4) steps.push(Math.abs(data[i] - data[i - 4]));
        steps.sort((a, b) => b - a);
        return steps.slice(0, 60).reduce((sum, step) => sum + step, 0) / 60;
      };
      const own = document.createElement('canvas');
      own.width = copy.width;
      own.height = copy.height;
      const drawing = own.getContext('2d');
      drawing.fillStyle = '#f0f0f0';
      drawing.fillRect(0, 0, own.width, own.height);
      drawing.fillStyle = '#000';
      drawing.font = `${Math.round(15 * scale)}px ${getComputedStyle(document.documentElement).getPropertyValue('--font')}`;
      drawing.fillText('第1行 行政运行', 0, Math.round(15 * scale * 0.88));
      return { page: steepest(copy), browser: steepest(own) };
    });
    assert.ok(measured.page >= measured.browser * 0.9, JSON.stringify(measured));
    await view.close();
  });
}
