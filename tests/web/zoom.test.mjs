// Fingers on the page. Two: over a table they zoom it, anywhere else they are the browser's, which magnifies the page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';
import { click, find } from './support/words.mjs';

let site;
let view;
before(async () => {
  site = await openSite();
  view = await site.open({ width: 390, height: 844, ratio: 2, touch: true });
});
after(() => site.close());

const kRow = '##expenditure/20801/total';
const total = () => find(view, '##expenditure/total/total');
const magnified = () => view.page.evaluate(() => window.visualViewport.scale);

// Two fingers, `from` and then `to` so far apart, around a point.
async function pinch({ x, y }, from, to) {
  const devtools = await view.devtools();
  const points = (apart) => [{ x, y: y - apart / 2, id: 0 }, { x, y: y + apart / 2, id: 1 }];
  const send = (type, touchPoints) => devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', points(from).slice(0, 1));
  await send('touchStart', points(from));
  for (let step = 1; step <= 8; ++step) await send('touchMove', points(from + (to - from) * step / 8));
  await send('touchEnd', []);
  await view.idle();
}

test('a pinch over a table zooms its rows and nothing else, what is under the fingers stays, and the next visit is so too', async () => {
  const shot = process.env.GOUJI_SHOTS;
  const before = await find(view, kRow);
  const tabs = await find(view, '目录');
  if (shot) await view.screenshot(`${shot}/pinch-before.png`);
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await pinch(middle, 100, 200);
  if (shot) await view.screenshot(`${shot}/pinch-after.png`);
  const larger = await find(view, kRow);
  assert.ok(larger.height > before.height * 1.7, `${larger.height} from ${before.height}`);
  assert.ok(larger.y < middle.y && larger.y + larger.height > middle.y, 'it lies under the fingers');
  assert.deepEqual(await find(view, '目录'), tabs);
  assert.equal(await magnified(), 1);
  const largeTotal = await total();
  await view.page.reload();
  await view.ready();
  assert.equal((await total()).height, largeTotal.height, 'it is remembered');
  await pinch({ x: 300, y: 430 }, 60, 500);
  if (shot) await view.screenshot(`${shot}/pinch-large.png`);
  await pinch({ x: 300, y: 430 }, 500, 40);
  if (shot) await view.screenshot(`${shot}/pinch-small.png`);
  const smaller = await find(view, kRow);
  assert.ok(smaller.height < before.height * 0.7 && smaller.height >= 24, `${smaller.height}`);
  assert.deepEqual(await view.complaints(), []);
});

test('a long press on a figure looks into it', async () => {
  const devtools = await view.devtools();
  const { x, y, width, height } = await find(view, kRow);
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await view.page.waitForFunction(() => window.gouji.program.items(performance.now()).text.includes('由什么组成'));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await view.idle();
  assert.match(await view.text(), /20801 人力资源和社会保障管理事务[^]*由什么组成/);
  await click(view, '表格');
});

test('elsewhere a pinch magnifies the page, and over a table it makes that small again', async () => {
  await click(view, '图');
  await pinch({ x: 195, y: 400 }, 100, 300);
  const scale = await magnified();
  assert.ok(scale > 1.5, `${scale}`);
  await view.page.evaluate(() => window.gouji.program.showTable('expenditure'));
  await view.idle();
  const { height } = await total();
  await pinch({ x: 195, y: 300 }, 200, 100);
  assert.ok((await magnified()) < scale * 0.8);
  assert.equal((await total()).height, height);
});

test('two fingers on a trackpad zoom a table too; with Ctrl held the wheel is the browser’s, which makes everything larger', async () => {
  await view.close();
  view = await site.open();
  const { height } = await total();
  const taken = () => view.page.evaluate(() => {
    const event = new WheelEvent('wheel', { ctrlKey: true, deltaY: -40, clientX: 500, clientY: 300, bubbles: true, cancelable: true });
    document.getElementById('canvas').dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.equal(await taken(), true);
  await view.idle();
  const larger = (await total()).height;
  assert.ok(larger > height * 1.3);
  await view.page.keyboard.down('Control');
  assert.equal(await taken(), false);
  await view.page.keyboard.up('Control');
  await view.idle();
  assert.equal((await total()).height, larger);
});
