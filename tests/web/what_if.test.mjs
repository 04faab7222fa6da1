// What if: a newcomer cuts 公用经费 by 10 %, sees the totals move in every table, and takes it back; by keyboard,
// by a lever, and by the mouse.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';
import { click, find } from './support/words.mjs';

let site;
let view;
before(async () => {
  site = await openSite();
  view = await site.open({ width: 1440, height: 900 });
});
after(() => site.close());

const shows = async (label) => (await find(view, label)) !== undefined;

async function type(text) {
  await view.page.keyboard.type(text, { delay: 20 });
  await view.idle();
}

test('a typed cut moves the totals of every table, and undo restores them', async () => {
  await click(view, '一般公共预算基本支出表');
  await click(view, '358.6315##basic/total/operating');
  await view.press('w');
  await type('-10%');
  await view.press('Enter');
  assert.ok(await shows('322.7684##basic/total/operating'));
  assert.ok(await shows('2,411.8769##basic/total/total'));
  assert.match(await view.text(), /−35\.8631/);
  for (const [table, id] of [['支出总表', 'expenditure'], ['一般公共预算支出表', 'general']]) {
    await click(view, table);
    assert.ok(await shows(`3,428.0969##${id}/total/total`), table);
    assert.ok(await shows(`2,411.8769##${id}/total/basic`), table);
    assert.ok(await shows(`1,016.22##${id}/total/project`), table);
  }
  await view.press('Control+z');
  assert.ok(await shows('3,463.96##general/total/total'));
  assert.ok(await shows('2,447.74##general/total/basic'));
  await view.press('Control+y');
  assert.ok(await shows('3,428.0969##general/total/total'));
  await view.press('w');
  assert.ok(await shows('3,463.96##general/total/total'), 'outside the mode the published figures stand');
  await view.press('w');
});

test('what cannot be understood stays in the field, with what is wrong beside it', async () => {
  await click(view, '重新开始');
  await click(view, '3,463.96##general/total/total');
  await view.press('F2');
  await type('abc');
  await view.press('Enter');
  assert.match(await view.text(), /看不懂/);
  assert.match(await view.text(), /abc/);
  await view.press('Escape');
  assert.doesNotMatch(await view.text(), /看不懂/);
  assert.ok(await shows('3,463.96##general/total/total'));
});

test('a lever is live while it is dragged, and one step of undo', async () => {
  const slider = await find(view, 'slider-lever.operating');
  const y = slider.y + slider.height / 2;
  await view.page.mouse.move(slider.x + slider.width / 2, y);
  await view.page.mouse.down();
  for (let i = 1; i <= 5; ++i) await view.page.mouse.move(slider.x + slider.width / 2 - i * slider.width / 20, y);
  await view.page.waitForFunction((before) => window.gouji.program.state().frames > before + 2, await view.frames());  // no rest while it is held
  assert.ok(!(await shows('3,463.96##general/total/total')), 'while it is dragged');
  await view.page.mouse.up();
  await view.idle();
  assert.ok(!(await shows('3,463.96##general/total/total')));
  await view.press('Control+z');
  assert.ok(await shows('3,463.96##general/total/total'));
  assert.deepEqual(await view.complaints(), []);
});

test('a scenario is there again after a reload and in the browser that a link is opened in, until it is forgotten', async () => {
  await click(view, '3,463.96##general/total/total');
  await type('3300');
  await view.press('Enter');
  assert.ok(await shows('3,300.00##general/total/total'));
  await click(view, '复制链接');
  const link = await view.page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#scenario=1/);
  await view.page.reload();
  await view.ready();
  assert.ok(await shows('3,300.00##expenditure/total/total'));

  const other = await site.open({ width: 1440, height: 900, query: new URL(link).hash });
  assert.ok(await find(other, '3,300.00##expenditure/total/total'));
  assert.deepEqual(await other.complaints(), []);
  await other.close();

  await click(view, '重新开始');
  await view.page.reload();
  await view.ready();
  assert.ok(await shows('3,463.96##expenditure/total/total'));
  const damaged = await site.open({ width: 1440, height: 900, query: '#scenario=1AAAA' });
  assert.match(await damaged.text(), /没有打开/);
  await damaged.close();
});
