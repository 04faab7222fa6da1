// Copy, cut and paste by the browser's own events.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

const copied = (view) => view.page.evaluate(() => navigator.clipboard.readText());

async function typed(view) {
  await view.idle();
  return /【(.*?)】/.exec(await view.text())[1];
}

test('What is selected in a field is copied, cut and pasted', async () => {
  const view = await site.open();
  await view.click('搜索');
  await view.page.keyboard.type('办公费');
  await view.press('Control+a');
  await view.press('Control+c');
  assert.equal(await copied(view), '办公费');
  await view.press('Control+x');
  assert.equal(await typed(view), '');
  await view.press('Control+v');
  await view.press('Control+v');
  assert.equal(await typed(view), '办公费办公费');
  await view.close();
});

test('Text of another program is pasted', async () => {
  const view = await site.open();
  await view.page.evaluate(() => navigator.clipboard.writeText('三公经费 12.83'));
  await view.click('搜索');
  await view.press('Control+v');
  assert.equal(await typed(view), '三公经费 12.83');
  await view.close();
});

test('A table is copied as tab-separated text', async () => {
  const view = await site.open();
  await view.click('row3');
  await view.press('Control+c');
  assert.equal(await copied(view), '科目\t金额\n行政运行\t1,668.37');
  await view.close();
});

test('A button copies', async () => {
  const view = await site.open();
  await view.click('复制');
  assert.equal(await copied(view), '由按钮复制\t1,016.22');
  await view.close();
});

test('A button copies where the clipboard has no programming interface', async () => {
  const view = await site.open({
    init: `const text = navigator.clipboard.readText.bind(navigator.clipboard);
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));`,
  });
  await view.click('复制');
  assert.equal(await copied(view), '由按钮复制\t1,016.22');
  await view.close();
});

test('Copying with nothing selected leaves the clipboard as it was', async () => {
  const view = await site.open();
  await view.page.evaluate(() => navigator.clipboard.writeText('vorher'));
  await view.click('搜索');
  await view.press('Control+c');
  assert.equal(await copied(view), 'vorher');
  await view.close();
});
