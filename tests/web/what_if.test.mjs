// What if: a newcomer cuts 公用经费 by 10 %, sees the totals move in every table, and takes it back; by keyboard,
// by a lever, and by the mouse; seeks a total, compares scenarios, hands them on.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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

test('a figure is dragged in its cell, live and as one step', async () => {
  const { x, y, width, height } = await find(view, '3,463.96##general/total/total');
  await view.page.mouse.move(x + width - 20, y + height / 2);
  await view.page.mouse.down();
  for (let i = 1; i <= 5; ++i) await view.page.mouse.move(x + width - 20 - 8 * i, y + height / 2);
  await view.page.waitForFunction((before) => window.gouji.program.state().frames > before + 2, await view.frames());
  assert.ok(await shows('3,117.56##general/total/total'), '40 pixels are 10 %');
  await view.page.mouse.up();
  await view.idle();
  assert.ok(await shows('3,117.56##general/total/total'));
  await view.press('Control+z');
  assert.ok(await shows('3,463.96##general/total/total'));
});

test('the story: a cut of a tenth, a total that is sought within a limit, and the same in the browser that the link is opened in', async () => {
  await view.page.setViewportSize({ width: 1440, height: 2000 });
  await click(view, '3,463.96##general/total/total');
  await view.click('lever.operating');
  await type('-10%');
  await view.press('Enter');
  assert.ok(await shows('3,428.0969##general/total/total'));
  assert.ok(await shows('2,411.8769##general/total/basic'));
  await view.click('图');
  assert.match(await view.text(), /财政拨款收入 +3,428\.0969/, 'in the picture');
  await click(view, '表五');
  await click(view, '“三公”经费不超过上年（13.23 万元）');
  await view.click('goal');
  await type('3300');
  await view.press('Enter');
  assert.match((await view.text()).replaceAll('\n', ''), /由 ?3,428\.0969 ?万元 ?变为 ?3,300 ?万元/);
  await click(view, '采用这个答案');
  assert.ok(await shows('3,300.00##general/total/total'));
  await view.click('图');
  assert.match(await view.text(), /财政拨款收入 +3,300/);
  await click(view, '表五');
  await click(view, '复制链接');
  const link = await view.page.evaluate(() => navigator.clipboard.readText());
  assert.match(link, /#scenario=1/);
  await view.page.reload();
  await view.ready();
  assert.ok(await shows('3,300.00##expenditure/total/total'));

  const other = await site.open({ width: 1440, height: 2000, query: new URL(link).hash });
  assert.ok(await find(other, '3,300.00##expenditure/total/total'));
  assert.match((await other.text()).replaceAll('\n', ''), /“三公”经费不超过上年（13\.23 ?万元）：试算数/);
  assert.deepEqual(await other.complaints(), []);
  await other.close();
});

test('scenarios stand side by side, and one is saved and opened again', async () => {
  await view.click('复制');
  await view.click('改名');
  await type('更紧');
  await view.press('Enter');
  await view.click('lever.projects');
  await type('-20%');
  await view.press('Enter');
  await view.click('比较');
  assert.match(await view.text(), /各方案有 \d+ 个数字不同/);
  assert.ok(await shows('compared/expenditure/total/project'));
  assert.ok(!(await shows('compared/profile/in-service/count')));
  await view.click('列出全部');
  assert.ok(await shows('compared/expenditure/total/basic'));
  const save = async (what, list = 'export') => {
    const [download] = await Promise.all([view.page.waitForEvent('download'), (async () => {
      await view.click(list);
      await view.click(what);
    })()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const csv = await save('数字表 CSV', 'export-all');
  assert.match(csv.text, /^\uFEFF.*方案 1.*更紧/);
  await view.press('Escape');
  const file = await save('方案文件（可再打开）');
  assert.match(file.name, /\.scenario\.更紧\.json$/);
  assert.match((await save('报告 Markdown')).text, /^# .*[\s\S]*更紧/);
  const [report] = await Promise.all([view.page.waitForEvent('download'), view.click('保存报告')]);
  assert.match(await readFile(await report.path(), 'utf8'), /三公[\s\S]*方案 1[\s\S]*更紧/, 'what was found, and what is tried');
  await view.page.reload();
  await view.ready();
  assert.ok(await shows('更紧##scenario'), 'the one that was shown, with the other');
  await view.click('删除');
  assert.ok(await shows('3,300.00##expenditure/total/total'));
  await view.page.setInputFiles('#file', { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await view.page.waitForFunction(() => window.gouji.program.items(performance.now()).text.includes('更紧'));
  await view.idle();
  assert.ok(!(await shows('3,300.00##expenditure/total/total')));
  await view.click('删除');
  await click(view, '重新开始');
  await view.page.reload();
  await view.ready();
  assert.ok(await shows('3,463.96##expenditure/total/total'));
  const damaged = await site.open({ width: 1440, height: 900, query: '#scenario=1AAAA' });
  assert.match(await damaged.text(), /没有打开/);
  await damaged.close();
});
