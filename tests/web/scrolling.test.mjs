// Wheel, trackpad and finger.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

// How far the table has been moved down, in CSS pixels, by what the panel says.
async function offset(view) {
  return Number(/位置：(-?\d+) (-?\d+)/.exec(await view.text())[2]);
}

async function sideways(view) {
  return Number(/位置：(-?\d+) (-?\d+)/.exec(await view.text())[1]);
}

test('The wheel scrolls by as many pixels as the browser says', async () => {
  for (const ratio of [1, 2]) {
    const view = await site.open({ ratio });
    await view.page.evaluate(() => {
      window.told = 0;  // where a density is emulated, Chromium tells less than what was sent
      addEventListener('wheel', (event) => { window.told += event.deltaY; }, { capture: true });
    });
    const told = () => view.page.evaluate(() => window.told);
    await view.page.mouse.move(400, 400);
    await view.page.mouse.wheel(0, 160);
    await view.idle();
    assert.ok((await told()) > 50);
    assert.equal(await offset(view), await told());
    await view.page.mouse.wheel(0, -60);
    await view.idle();
    assert.equal(await offset(view), await told());
    await view.close();
  }
});

test('Small movements of a trackpad add up', async () => {
  const view = await site.open();
  await view.page.mouse.move(400, 400);
  for (let i = 0; i < 20; ++i) await view.page.mouse.wheel(0, 0.75);
  await view.idle();
  assert.equal(await offset(view), 15);
  await view.close();
});

test('A trackpad moves sideways, and Shift turns the wheel', async () => {
  const view = await site.open({ width: 500 });
  await view.page.mouse.move(350, 400);
  await view.page.mouse.wheel(60, 0);
  await view.idle();
  assert.equal(await sideways(view), 60);
  await view.page.keyboard.down('Shift');
  await view.page.mouse.wheel(0, -40);
  await view.page.keyboard.up('Shift');
  await view.idle();
  assert.equal(await sideways(view), 20);
  await view.close();
});

test('Ctrl with the wheel remains the browser’s zoom', async () => {
  const view = await site.open();
  const prevented = await view.page.evaluate(() => {
    const event = new WheelEvent('wheel', { ctrlKey: true, deltaY: 10, bubbles: true, cancelable: true });
    document.getElementById('canvas').dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.equal(prevented, false);
  await view.close();
});

const phone = { touch: true, width: 390, height: 844 };

// A finger whose events are ten milliseconds apart, however long they take to get to the page.
async function finger(view) {
  const devtools = await view.devtools();
  let timestamp = 0;
  const send = async (type, touchPoints, pause = 0.01) => {
    timestamp = type === 'touchStart' ? Date.now() / 1000 : timestamp + pause;
    await devtools.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
  };
  return {
    down: (x, y) => send('touchStart', [{ x, y }]),
    move: (x, y) => send('touchMove', [{ x, y }]),
    up: (pause) => send('touchEnd', [], pause),
    cancel: () => send('touchCancel', []),
  };
}

test('A finger moves the content, which goes on after it has left', async () => {
  const view = await site.open({ ...phone, ratio: 2 });
  const touch = await finger(view);
  // The first two at once: on a busy machine a finger that waits in between would be a long press.
  await Promise.all([touch.down(150, 700), touch.move(150, 690)]);
  for (let y = 680; y >= 500; y -= 10) await touch.move(150, y);
  await touch.up();
  await view.idle();
  const rest = await offset(view);
  assert.ok(rest > 190 + 60, `${rest}, of which 190 under the finger`);
  assert.match(await view.text(), /点击：0/);
  const frames = await view.frames();
  await view.page.waitForTimeout(1000);
  assert.equal(await view.frames(), frames, 'and comes to rest');
  await view.close();
});

test('A finger that stops before it leaves moves nothing afterwards', async () => {
  const view = await site.open(phone);
  const touch = await finger(view);
  await touch.down(150, 700);
  for (let y = 690; y >= 600; y -= 10) await touch.move(150, y);
  await view.idle();
  const held = await offset(view);
  await touch.up(0.3);
  await view.idle();
  assert.equal(await offset(view), held);
  await view.close();
});

test('A tap clicks, a long press is a right click', async () => {
  const view = await site.open(phone);
  await view.tap('按钮');
  assert.match(await view.text(), /点击：1 {2}右击：0/);
  const touch = await finger(view);
  const [x, y] = await view.center('按钮');
  await touch.down(x, y);
  await view.page.waitForTimeout(800);
  await view.idle();  // a busy machine draws the frame that presses later
  await touch.up();
  await view.idle();
  assert.match(await view.text(), /点击：1 {2}右击：1/);
  await view.close();
});

test('A finger on a scroll bar drags it', async () => {
  const view = await site.open({ ...phone, width: 800 });
  const touch = await finger(view);
  await touch.down(785, 160);
  for (let y = 170; y <= 400; y += 10) await touch.move(785, y);
  await touch.up();
  await view.idle();
  assert.ok((await offset(view)) > 1000, `${await offset(view)}`);
  await view.close();
});

test('A touch that the browser takes away presses nothing', async () => {
  const view = await site.open(phone);
  const touch = await finger(view);
  const [x, y] = await view.center('按钮');
  await touch.down(x, y);
  await touch.cancel();
  await view.page.waitForTimeout(700);
  await view.idle();
  assert.match(await view.text(), /点击：0 {2}右击：0/);
  await view.close();
});
