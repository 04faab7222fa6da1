// When the page draws, and that it survives the loss of its drawing context.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

test('Nothing is drawn while a field waits for the next character', async () => {
  const view = await site.open();
  await view.click('搜索');
  assert.equal(await view.page.evaluate(() => document.activeElement.id), 'field');
  await view.page.waitForTimeout(600);
  const before = await view.frames();
  await view.page.waitForTimeout(2000);
  assert.equal(await view.frames(), before);
  await view.close();
});

// How often a movement to the place has the page drawn, with all that comes after the pointer has rested there.
async function drawnByMovement(view, x, y) {
  const before = await view.drawn();
  await view.page.mouse.move(x, y);
  await view.page.waitForTimeout(500);  // both rests: src/platform/frame_clock.h
  await view.idle();
  return (await view.drawn()) - before;
}

test('What looks the same is not drawn again', async () => {
  const view = await site.open();
  await drawnByMovement(view, 500, 300);
  assert.equal(await drawnByMovement(view, 501, 300), 0);
  const drawn = await drawnByMovement(view, ...(await view.center('按钮')));
  assert.ok(drawn >= 1 && drawn <= 2, `${drawn} times`);  // it is lit; the row that was under the pointer is not
  await view.close();
});

test('A lost context comes back by itself, with the same picture', async () => {
  const view = await site.open();
  const before = await view.page.screenshot();
  await view.page.evaluate(async () => {
    const canvas = document.getElementById('canvas');
    const lose = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')).getExtension('WEBGL_lose_context');
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
    lose.loseContext();
    await lost;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const restored = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve, { once: true }));
    lose.restoreContext();
    await restored;
  });
  await view.idle();
  assert.ok(before.equals(await view.page.screenshot()));
  await view.click('按钮');
  assert.match(await view.text(), /点击：1/);
  assert.deepEqual((await view.complaints()).filter((line) => !/context lost/i.test(line)), []);
  await view.close();
});

test('A page that changes its size while the context is lost comes back at the new size', async () => {
  const view = await site.open();
  await view.page.evaluate(async () => {
    window.lose = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
    window.lose.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await view.page.setViewportSize({ width: 800, height: 600 });
  await view.page.waitForTimeout(100);
  await view.page.evaluate(() => window.lose.restoreContext());
  await view.page.waitForTimeout(300);
  const picture = await view.page.screenshot();
  await view.close();
  const fresh = await site.open({ width: 800, height: 600 });
  assert.ok(picture.equals(await fresh.page.screenshot()));
  await fresh.close();
});
