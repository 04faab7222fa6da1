// The text view: what a screen reader meets, what the browser finds and prints, and what there is without WebGL.
// GOUJI_UPDATE=1 writes the kept accessibility tree anew.

import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { openSite } from './support/browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const budgets = join(here, '../../assets/budgets');
const noWebGL = `const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
    return kind.startsWith('webgl') ? null : get.call(this, kind, ...more);
  };`;

let site;
let view;  // shared: each test leaves it in the picture, in Chinese, as printed
before(async () => {
  site = await openSite();
  view = await site.open({ width: 1440, height: 900 });
});
after(() => site.close());

const act = (action, number = 0) =>
  view.page.evaluate(([name, value]) => window.gouji.text.act(name, value), [action, number]);
const face = (name) => view.page.evaluate((wish) => window.gouji.faces.show(wish), name);
const textOf = (selector, page = view.page) => page.locator(selector).textContent();

// One table of each kind and some findings do for the others, which are made alike.
async function violations(choose) {
  const axe = new AxeBuilder({ page: view.page }).options({ rules: { 'target-size': { enabled: true } } })
    .exclude('[id^="section-table/"]:not([id$="/three-public"], [id$="/performance-2"])')
    .exclude('[id^="section-finding/"] ~ [id^="section-finding/"] ~ [id^="section-finding/"]');
  const { violations: found } = await choose(axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).slice(0, 3).join(' ')}`);
}

test('axe finds nothing to complain about in either face, light or dark, large or not', async () => {
  assert.deepEqual(await violations((axe) => axe.exclude('#text-main > section').exclude('#text-aside > section')), []);
  await face('text');
  assert.deepEqual(await violations((axe) => axe), []);
  for (const [action, number] of [['theme', 2], ['large-text', 1], ['language', 1]]) await act(action, number);
  assert.deepEqual(await violations((axe) => axe.options({ runOnly: ['color-contrast', 'target-size', 'valid-lang'] })
    .include('#text-bar').include('[id="section-result"]').include('[id="section-table/three-public"]')), []);
  for (const [action, number] of [['theme', 0], ['large-text', 0], ['language', 0]]) await act(action, number);
  await face('picture');
});

test('where the system forces its colours the text view is shown, which takes them', async () => {
  const forced = await site.open();
  await forced.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await forced.page.reload();
  await forced.ready();
  const [face, ...colors] = await forced.page.evaluate(() => [document.body.dataset.face,
    ...['#text-bar button:not([aria-pressed])', '#text-bar button[aria-pressed="true"]'].map((one) => getComputedStyle(document.querySelector(one)).backgroundColor)]);
  assert.equal(face, 'text');
  assert.notEqual(colors[0], colors[1], 'what is pressed shows');
  await forced.close();
});

test('the accessibility tree is the one that is kept', async () => {
  await face('text');
  const parts = [];
  for (const selector of ['#text-bar', '#text-contents', '[id="section-table/three-public"]']) {
    parts.push(`# ${selector}\n${await view.page.locator(selector).ariaSnapshot()}\n`);
  }
  await face('picture');
  const path = join(here, 'support/text_view.tree.yml');
  if (process.env.GOUJI_UPDATE) await writeFile(path, parts.join(''));
  assert.equal(parts.join(''), await readFile(path, 'utf8'));
});

test('every figure that is painted is in the text view, for all budgets and units', async () => {
  for (const name of await readdir(budgets)) {
    const bytes = await readFile(join(budgets, name), 'utf8');
    const missing = await view.page.evaluate(async ({ file, json, pattern }) => {
      const { program, text, open } = window.gouji;
      open(file, new TextEncoder().encode(json));
      const lacking = [];
      const compare = (what) => {
        text.update(program.textView());
        for (let frames = 0; frames < 3; ++frames) program.frame(performance.now());
        const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
        const there = new Set();
        while (walker.nextNode()) for (const figure of walker.currentNode.data.match(pattern) ?? []) there.add(figure);
        const painted = program.items(performance.now()).text.match(pattern) ?? [];
        lacking.push(...painted.filter((figure) => !there.has(figure)).map((figure) => `${what}: ${figure}`));
      };
      const facts = [...document.querySelectorAll('.table')].map((table) => table.querySelector('td[data-fact]')?.dataset.fact);
      for (const unit of [0, 1, 3]) {
        text.act('unit', unit);
        compare(`unit ${unit}`);
        for (const fact of facts.filter(Boolean)) {
          text.act('fact', Number(fact));
          compare(`unit ${unit}, fact ${fact}`);
        }
      }
      text.act('unit', 0);
      return lacking;
    }, { file: name, json: bytes, pattern: /\d[\d,]*(\.\d+)?/g });
    assert.deepEqual(missing, [], name);
  }
  await view.idle();
});

test('what is chosen in one face is chosen in the other; units and languages act on both', async () => {
  await view.press('F8');
  const cell = view.page.locator('td:text-is("12.83")').first();
  await cell.click();
  assert.match(await textOf('#text-aside'), /12\.83 万元/);
  assert.match(await textOf('#status'), /已选：.*12\.83 万元/);
  await view.page.getByRole('button', { name: '亿元' }).click();
  await view.page.getByRole('button', { name: 'English' }).click();
  assert.match(await textOf('[id="section-result"]'), /0\.346396/);
  assert.equal(await view.page.evaluate(() => document.documentElement.lang), 'en');
  await view.press('F8');
  assert.match(await view.text(), /0\.001283 yi yuan/);
  await act('language', 0);
  await act('unit', 0);
  await view.idle();
  await view.click('basic/30226/total');
  const chosen = view.page.locator('td[aria-current]', { hasText: '133.00' });
  await chosen.waitFor({ state: 'attached', timeout: 2000 });
});

test('a suggestion is carried out and taken back in the text view, and the focus is not lost', async () => {
  await face('text');
  await view.page.getByRole('button', { name: '采用建议' }).first().click();
  assert.match(await textOf('[id="section-result"]'), /发现 8 处错误.*已采用 1 条建议/s);
  assert.match(await textOf('#status'), /发现 8 处错误/);
  assert.notEqual(await view.page.evaluate(() => document.activeElement.tagName), 'BODY');
  await view.page.keyboard.press('Control+z');
  assert.match(await textOf('[id="section-result"]'), /发现 9 处错误/);
  await face('picture');
});

test('a change in what-if touches the cells that moved and leaves all others alone', async () => {
  const selected = await view.page.evaluate(() => window.gouji.text.selected);
  await act('fact', await view.page.evaluate(() => Number(document.querySelector('[id="section-table/basic"] tr:not(.total) td[data-fact]').dataset.fact)));
  await act('try-out', 1);
  const touched = await view.page.evaluate(() => {
    window.gouji.text.act('change-figure', 0, '-1%');
    const seen = new MutationObserver(() => {});
    seen.observe(document.getElementById('text-main'), { subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'data-fact'] });
    window.gouji.text.act('change-figure', 0, '-2%');
    const records = seen.takeRecords();
    const inTables = records.map(({ target }) => (target.closest ? target : target.parentElement)).filter((one) => one.closest('[id^="section-table/"]'));
    return { records: records.length, moved: document.querySelectorAll('td .move').length,
      others: inTables.filter((one) => !one.closest('td')?.querySelector('.move')).map(({ outerHTML }) => outerHTML.slice(0, 200)) };
  });
  assert.ok(touched.moved > 20 && touched.records < 6 * touched.moved, JSON.stringify(touched));
  assert.deepEqual(touched.others, []);
  await act('start-anew');
  await act('try-out', 0);
  await act('fact', selected);
});

test('a table of very many rows is shown page by page, wholly on paper, and leads to any of its figures', async () => {
  const rows = Array.from({ length: 2600 }, (_, at) => ({ id: `u${at}`, name: `第${at + 1}个单位`, cells: ['1.00'] }));
  const json = { format: 'gouji-budget', version: 1, unit: { code: '1', name: '某市' }, year: 2024,
    tables: [{ id: 'units', title: '各单位支出表', amounts_in: '万元', columns: [{ id: 'total', title: '合计' }], rows }] };
  const large = await site.open({ query: '?view=text' });
  assert.equal(await large.page.evaluate(() => document.body.scrollHeight - document.body.clientHeight), 0, 'nothing but the text scrolls');
  await large.page.setInputFiles('#file', { name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(json)) });
  const shown = large.page.locator('[id="section-table/units"] tbody tr');
  await shown.filter({ hasText: '第500个单位' }).waitFor();
  assert.equal(await shown.count(), 500);
  await large.page.locator('[data-page="1"]').click();
  assert.match(await shown.first().textContent(), /第501个单位/);
  const fact = Number(await shown.first().locator('td').getAttribute('data-fact')) + 2000;
  await large.page.evaluate((one) => window.gouji.text.goToFigure(one), fact);
  assert.match(await large.page.evaluate(() => document.activeElement.parentElement.textContent), /第2501个单位/);
  await large.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await shown.count(), 2600);
  await large.close();
});

test('Tab goes through the text view and out of it; targets are large enough', async () => {
  await view.page.locator('#canvas').focus();
  await view.page.keyboard.press('Escape');
  await view.page.keyboard.press('Shift+Tab');
  assert.equal(await textOf(':focus'), '文字版（F8）');
  const shown = await view.page.locator('#skip').boundingBox();
  assert.ok(shown.width > 60 && shown.height >= 24);
  await view.page.keyboard.press('Enter');
  assert.equal(await view.page.evaluate(() => document.body.dataset.face), 'text');
  assert.equal(await view.page.evaluate(() => document.activeElement.id), 'text-main', 'behind the controls');
  const { stops, small } = await view.page.evaluate(() => ({
    stops: document.querySelectorAll(':is(#text-main, #text-aside) [tabindex="0"]').length,
    small: [...document.querySelectorAll('#text [tabindex="0"]')].map((one) => [one.textContent, one.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 24 || height < 24).map(([text]) => text),
  }));
  assert.deepEqual(small, []);
  await view.page.locator('#skip').focus();
  assert.equal(await textOf(':focus'), '跳到正文');
  await view.page.keyboard.press('Enter');
  assert.equal(await view.page.evaluate(() => document.activeElement.id), 'text-main');
  let seen = 0;
  for (; seen <= stops; ++seen) {
    await view.page.keyboard.press('Tab');
    if (await view.page.evaluate(() => !document.getElementById('text').contains(document.activeElement))) break;
  }
  assert.equal(seen, stops, 'each stop once, then the browser’s own controls');
  await face('picture');
});

test('the paper has every table, with its headers and the date', async () => {
  const pdf = (await view.page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  const tables = await view.page.locator('#text-main table').count();
  assert.ok(tables >= 12, `${tables} tables`);
  assert.equal(pdf.match(/\/S \/Table\b/g).length, tables);
  assert.ok(pdf.match(/\/S \/TH\b/g).length > 100);
  assert.match(pdf, /MediaBox \[0 0 59[45][.\d]* 84[12]/);
  assert.match(await textOf('#printed'), /打印日期：\d{4}年/);
});

test('markup and bidirectional controls in names are shown as text', async () => {
  const json = JSON.parse(await readFile(join(budgets, 'nanchang-social-insurance-2024.json'), 'utf8'));
  const name = '<img src=x onerror=alert(1)>\u202e单位';
  json.unit.name = name;
  json.tables[0].rows[0].name = name;
  await face('text');
  await view.page.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(json)) });
  await view.page.waitForFunction(() => document.getElementById('text').textContent.includes('onerror'));
  assert.equal(await view.page.locator('img').count(), 0);
  assert.deepEqual(await view.complaints(), []);
  await face('picture');
});

test('without WebGL the fault in 三公 is found, and a whole what-if done, by the keyboard alone', async () => {
  const blind = await site.open({ width: 1024, height: 700, init: noWebGL });
  assert.match(await textOf('#no-picture', blind.page), /WebGL/);
  assert.equal(await blind.page.locator('canvas').count(), 0);
  const { keyboard } = blind.page;
  const tabTo = async (pattern) => {
    for (let presses = 0; presses < 60; ++presses) {
      await keyboard.press('Tab');
      if (pattern.test(await blind.page.evaluate(() => document.activeElement.textContent))) return;
    }
    assert.fail(`Tab never came to ${pattern}`);
  };
  await tabTo(/^发现的问题$/);
  await keyboard.press('Enter');
  await tabTo(/三公.*合计（第323行）/);
  await keyboard.press('Enter');
  assert.equal(await textOf(':focus', blind.page), '×12.83');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  assert.match(await textOf('#text-aside', blind.page), /应填在“公务接待费”栏/);
  await blind.page.locator('#text-main').focus();
  await tabTo(/^开始试算$/);
  await keyboard.press('Enter');
  assert.equal(await textOf(':focus', blind.page), '试算：方案 1', 'where the button was');
  const cell = (table) => blind.page.locator(`[id="section-table/${table}"] tr.total td[data-fact]`).first().textContent();
  const tabToField = async (action) => {
    for (let presses = 0; presses < 99; ++presses) {
      await keyboard.press('Tab');
      if (await blind.page.evaluate((wanted) => document.activeElement.dataset.action === wanted, action)) return;
    }
    assert.fail(`Tab never came to the field of ${action}`);
  };
  await tabToField('lever');
  await keyboard.type('不');
  await keyboard.press('Enter');
  assert.match(await textOf('label:has(:focus) .fault', blind.page), /看不懂/);
  await keyboard.press('Control+a');
  await keyboard.type('-10%');
  await keyboard.press('Enter');
  assert.equal(await textOf('label:has(:focus) .fault', blind.page), '');
  assert.match(await cell('general'), /^3,428\.0969公开数 3,463\.96，增减 −35\.8631 \(−1\.0%\)$/);
  assert.match(await textOf('#status', blind.page), /3,428\.0969 万元/);
  await blind.page.locator('[id="section-table/general"] tr.total td[data-fact]').first().focus();
  await keyboard.press('Enter');
  await tabToField('change-figure');
  await keyboard.type('3300');
  await keyboard.press('Enter');
  assert.match(await cell('expenditure'), /^3,300\.00/);
  assert.match(await textOf('[id="section-picture/1"]', blind.page), /社会保障和就业支出3,125\.95.*−157\.21/);
  const { violations: found } = await new AxeBuilder({ page: blind.page }).options({ rules: { 'target-size': { enabled: true } } })
    .include('[id="section-scenario"]').include('#text-aside').analyze();
  assert.deepEqual(found.map(({ id }) => id), []);
  await blind.page.emulateMedia({ media: 'print' });
  await blind.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = await blind.page.locator('#text-main').innerText();
  assert.match(paper, /打印日期[^]*试算：方案 1[^]*3,300\.00[^]*公用经费 −10%[^]*一般公务出国\(境\)费/);
  assert.doesNotMatch(paper, /常用调整|限制不改动|WebGL/, 'nothing of what is not on paper');
  await blind.page.emulateMedia({ media: 'screen' });
  await blind.page.locator('[id="section-scenario"] h2').focus();
  await keyboard.press('Control+z');
  assert.match(await cell('general'), /^3,428\.0969/);
  await tabToField('start-anew');
  await keyboard.press('Enter');
  assert.equal(await cell('general'), '3,463.96');
  await blind.page.setInputFiles('#file', { name: '坏.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await blind.page.getByRole('alert').filter({ hasText: '坏.json' }).waitFor();
  await blind.page.getByRole('button', { name: '关闭' }).click();
  assert.equal(await blind.page.getByRole('alert').filter({ hasText: '坏.json' }).count(), 0);
  assert.deepEqual(await blind.complaints(), []);
  await blind.close();
});
