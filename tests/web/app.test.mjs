// The application as a reader uses it: what a newcomer finds by clicking, in both languages and at three
// widths. Widgets are named by their labels; a cell also by its address ("basic/30217/total").

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';
import { restlessness, watchTimers } from './support/timers.mjs';
import { click, find } from './support/words.mjs';

let site;
before(async () => { site = await openSite(); });
after(() => site.close());

async function tap(view, words) {
  const item = await find(view, words);
  assert.ok(item, `nothing called ${words} is to be seen`);
  assert.ok(item.height >= 40, `${words} is ${item.height} pixels high, too little for a finger`);
  await view.page.touchscreen.tap(item.x + item.width / 2, item.y + item.height / 2);
  await view.idle();
}

async function shows(view, words) {
  const text = await view.text();
  assert.ok(text.includes(words), `"${words}" is not to be seen`);
}

test('a newcomer finds by clicking that 12.83 stands in the wrong column', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, '数字填错了栏');
  await shows(view, '“公务接待费”');
  assert.ok(await find(view, '12.83##three-public/601017/abroad.general'));
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('a newcomer finds by clicking that the economic changes fall 39.08 short', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, '分项增减合计');
  await shows(view, '39.08');
  assert.ok(await find(view, '298.13##narrative/expenditure/change'));
  await view.close();
});

test('the table list leads to each table, the inspector to each figure of a relation', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, '一般公共预算基本支出表');
  assert.ok(await find(view, '##basic/total/total'));
  await click(view, '##basic/total/total');
  await click(view, '301 工资福利支出');
  await shows(view, '2,084.5');
  await view.press('Alt+ArrowLeft');
  await shows(view, '2,447.74 万元');
  await view.close();
});

test('at rest no frame is drawn and no timer waits, in either face, also after a change and a tooltip', async () => {
  const view = await site.open({ width: 1440, height: 900, init: watchTimers });
  assert.deepEqual(await restlessness([view.page]), []);
  await view.press('w');
  await view.page.keyboard.type('-10%');
  await view.press('Enter');
  await view.page.mouse.move(1400, 34);
  await view.page.mouse.wheel(0, 40);
  assert.deepEqual(await restlessness([view.page]), []);
  await view.press('F8');
  await view.page.locator('#text').getByRole('button', { name: '亿元' }).click();
  assert.deepEqual(await restlessness([view.page]), []);
  await view.close();
});

test('units, languages and themes are switched at run time', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, 'EN');
  await shows(view, 'A figure in the wrong column');
  assert.equal(await view.page.evaluate(() => document.documentElement.lang), 'en');
  await click(view, '中文');
  await click(view, '亿元');
  assert.ok(await find(view, '0.346396##expenditure/total/total'));
  await click(view, '外观');
  await click(view, '外观');
  await shows(view, '南昌市社会保险事业服务中心');
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('search finds by code, and Enter goes there', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await view.press('Control+k');
  await view.page.keyboard.type('30217');
  await view.idle();
  await view.press('Enter');
  assert.ok(await find(view, '12.83##basic/30217/total'));
  await view.close();
});

test('everything on the way to a finding is reached by the keyboard', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await view.page.locator('#canvas').focus();
  await view.press('ArrowDown');
  await view.press('F6');
  await view.press('F6');
  for (let i = 0; i < 6 && !(await find(view, '数字填错了栏'))?.focused; ++i) await view.press('ArrowDown');
  await view.press('Enter');
  assert.ok(await find(view, '##three-public/601017/abroad.general'));
  await view.close();
});

test('the selected figure and the whole table are copied', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, '##expenditure/208/total');
  await view.press('Control+c');
  assert.equal(await view.page.evaluate(() => navigator.clipboard.readText()), '3283.16');
  await view.press('Control+Shift+C');
  const table = await view.page.evaluate(() => navigator.clipboard.readText());
  assert.match(table, /^科目编码\t科目名称\t合计\t/);
  assert.match(table, /\n2080101\t行政运行\t1668\.37\t/);
  await view.close();
});

test('the edges between panels are dragged, and a double click gives the usual size back', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  const edges = async () => (await view.list()).items.filter(({ label }) => label === '拖动改变大小');
  const level = async () => (await edges()).find(({ width, height }) => width > height);
  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const usual = await level();
  const [x, y] = middle(usual);
  await view.page.mouse.move(x, y);
  await view.idle();
  await view.page.mouse.down();
  for (const by of [40, 80, 120]) await view.page.mouse.move(x, y - by);
  await view.page.mouse.up();
  await view.idle();
  assert.ok(Math.abs((await level()).y - (usual.y - 120)) <= 2, 'the panel is larger by 120');
  await view.press('ArrowDown');
  assert.match(await view.text(), /3,283\.16/, 'the keyboard is the table\'s again');
  await view.page.mouse.dblclick(x, y - 120);
  await view.idle();
  assert.equal((await level()).y, usual.y);
  await view.close();
});

test('a narrow screen shows one thing at a time, large enough for fingers', async () => {
  const view = await site.open({ width: 390, height: 844, ratio: 2, touch: true });
  await tap(view, '问题');
  await tap(view, '数字填错了栏');
  await shows(view, '“公务接待费”');
  await tap(view, '目录');
  await tap(view, '一般公共预算基本支出表');
  await tap(view, '##basic/total/total');
  await tap(view, '查看所选数字');
  await shows(view, '由什么组成');
  await view.close();
});

test('a medium screen has the figure among the tabs below the table', async () => {
  const view = await site.open({ width: 1024, height: 700 });
  await click(view, '所选数字');
  await shows(view, '由什么组成');
  await click(view, '核对范围');
  await shows(view, '未能核对');
  await view.close();
});
