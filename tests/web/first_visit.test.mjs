// The page as a first visitor meets it: the founding budget is there, from this site alone, and then it rests.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('page'); });
after(() => site.close());

for (const [width, height, ratio, touch] of [[1440, 900, 1, false], [1024, 700, 1.5, false], [390, 844, 3, true]]) {
  test(`The founding budget is there at once at ${width} × ${height}`, async () => {
    const view = await site.open({ width, height, ratio, touch });
    assert.match(await view.text(), /南昌市社会保险事业服务中心/);
    assert.match(await view.text(), /3,463\.96/);
    assert.match(await view.page.title(), /南昌市社会保险事业服务中心/);
    assert.deepEqual(await view.complaints(), []);
    for (const url of view.requests) {
      assert.ok(url.startsWith(site.server.address) || url.startsWith('data:'), url);
    }
    await view.close();
  });
}

test('Nothing is drawn and nothing is requested while the reader reads', async () => {
  const view = await site.open();
  const [frames, requests] = [await view.frames(), view.requests.length];
  await view.page.waitForTimeout(2000);
  assert.equal(await view.frames(), frames);
  assert.equal(view.requests.length, requests);
  await view.close();
});

test('A damaged file shows its faults and leaves the budget open', async () => {
  const view = await site.open();
  const title = await view.page.title();
  await view.page.setInputFiles('#file', { name: '坏.json', mimeType: 'application/json',
    buffer: Buffer.from('{"format": "gouji-budget", "version": 1, "year": "last"') });
  await view.idle();
  assert.match(await view.text(), /坏\.json/);
  assert.equal(await view.page.title(), title);
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('A program that breaks down says so and stops drawing', async () => {
  const view = await site.open();
  await view.page.evaluate(() => {
    window.gouji.program.frame = () => { throw new Error('unreachable'); };
    window.gouji.frames.request();
  });
  await view.page.waitForFunction(() => !document.getElementById('notice').hidden);
  assert.match(await view.page.textContent('#notice'), /unreachable.*重新载入/);
  assert.equal(view.console.filter((line) => line.startsWith('error')).length, 1);
  await view.close();
});
