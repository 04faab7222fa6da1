// What the browser keeps for the next visit: the opened file if the reader agrees, and one button that forgets all.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';
import { click } from './support/words.mjs';

const budget = readFileSync(new URL('../../assets/budgets/nanchang-social-insurance-2024.json', import.meta.url), 'utf8')
  .replace('"南昌市社会保险事业服务中心2024年单位预算"', '"另一个单位2024年单位预算"');

let site;
let view;
before(async () => {
  site = await openSite();
  view = await site.open();
});
after(() => site.close());

const give = async (name, text) => {
  await view.page.setInputFiles('#file', { name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await view.idle();
};
const answer = (words) => view.page.getByRole('button', { name: words, exact: true }).click();
const reload = async () => {
  await view.page.reload();
  await view.ready();
};
const kept = () => view.page.evaluate(async () => [Object.keys(localStorage), await new Promise((resolve) => {
  const opening = indexedDB.open('gouji', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('files');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('files').objectStore('files').count();
    asked.onsuccess = () => resolve(asked.result);
  };
})]);

test('an opened file is there again after a reload if the reader agrees; faulty files and scenarios are not asked about', async () => {
  await give('坏.json', '{"format": "gouji-budget"');
  assert.equal(await view.page.locator('[data-question]').count(), 0);
  await view.press('Escape');
  await give('另一个.json', budget);
  for (const [width, height] of [[1440, 900], [1024, 700], [390, 844]]) {
    await view.page.setViewportSize({ width, height });
    await view.idle();
    const [question, ...faces] = await Promise.all(['[data-question]', '#canvas', '#text'].map((id) => view.page.locator(id).boundingBox()));
    for (const face of faces) assert.equal(face.y + face.height, question.y, `the question covers nothing at ${width}`);
    assert.equal(await view.page.evaluate(() => window.gouji.size.canvas.height), faces[0].height);
  }
  await view.page.setViewportSize({ width: 1024, height: 700 });
  await reload();
  assert.match(await view.page.title(), /南昌市/, 'without an answer nothing is kept');
  await give('另一个.json', budget);
  await answer('保存');
  while ((await kept())[1] === 0);
  await reload();
  assert.match(await view.page.title(), /另一个单位/);
});

test('one button forgets everything, from either face, once it is confirmed', async () => {
  await view.press('Shift+Slash');
  await click(view, '忘掉本机保存的内容');
  await answer('取消');
  await view.press('Escape');
  await view.press('F8');
  await view.page.getByRole('button', { name: '忘掉本机保存的内容' }).click();
  assert.ok((await kept())[0].length >= 2);
  await Promise.all([view.page.waitForEvent('load'), answer('忘掉')]);
  await view.ready();
  assert.match(await view.page.title(), /南昌市/);
  assert.deepEqual(await kept(), [[], 0]);
  assert.deepEqual(await view.complaints(), []);
});
