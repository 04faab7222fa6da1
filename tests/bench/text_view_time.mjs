#!/usr/bin/env node
// How long the text view of a budget of 2,000 rows takes to appear, and to follow a change.
//
// usage: text_view_time.mjs [TIMES]
//
// The page of dist/ (made by build-wasm.sh) in Chromium, medians of TIMES (10 unless told). "appears" is from a
// report that is checked until the browser has laid the text out; "another unit" changes every figure, "another
// figure" is what choosing one changes, "an edit" a what-if step to one figure (of which "its DOM" is the browser's part).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, root } from './page.mjs';

const bound = 100;
const rows = 2000;
const times = Number(process.argv[2] ?? 10);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

// Four tables that agree with each other: total, basic, project.
function largeBudget() {
  const figure = (fen) => (fen / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const table = (id, title) => {
    const lines = [];
    let [basic, project] = [0, 0];
    for (let row = 1; row < rows / 4; ++row) {
      const [one, two] = [(row * 7919) % 99991, (row * 104729) % 99991];
      basic += one;
      project += two;
      lines.push({ id: `u${row}`, name: `第${row}个单位的行政运行`, cells: [figure(one + two), figure(one), figure(two)] });
    }
    lines.unshift({ id: 'total', name: '合计', cells: [figure(basic + project), figure(basic), figure(project)] });
    return { id, title, amounts_in: '万元', rows: lines, columns: [{ id: 'total', title: '合计' },
      { id: 'basic', title: '基本支出' }, { id: 'project', title: '项目支出' }] };
  };
  return JSON.stringify({ format: 'gouji-budget', version: 1, unit: { code: '1', name: '某部门' }, year: 2024,
    tables: [table('expenditure', '部门支出总表'), table('general', '一般公共预算支出表'),
      table('units', '各单位支出表'), table('projects', '各项目支出表')] });
}

const { site, view } = await openPage();
const spent = await view.page.evaluate(async ({ json, small, count }) => {
  const { program, text, faces, open } = window.gouji;
  faces.show('text');
  const bytes = new TextEncoder().encode(json);
  const found = { 'program says': [], appears: [], 'another unit': [], 'another figure': [], 'first edit': [], 'an edit': [], 'its DOM': [], 'nodes it touched': [] };
  const until = (name, start) => {
    document.getElementById('text').getBoundingClientRect();  // lays out
    found[name].push(performance.now() - start);
  };
  for (let at = 0; at <= count; ++at) {
    open('small.json', new TextEncoder().encode(small));
    if (!program.open('large.json', bytes)) throw new Error('the budget was refused');
    const start = performance.now();
    const change = program.textView();
    found['program says'].push(performance.now() - start);
    text.update(change);
    until('appears', start);
    for (const [name, action, number] of [['another unit', 'unit', 1], ['another figure', 'fact', 40 + at]]) {
      const before = performance.now();
      text.act(action, number);
      until(name, before);
    }
    text.act('unit', 0);
    text.act('try-out', 1);
    text.act('fact', 41);
    for (const percent of [3, 5]) {  // the first step of a scenario shows more than those after it
      const update = text.update;
      let dom = 0;
      text.update = (change) => {
        const start = performance.now();
        update.call(text, change);
        dom = performance.now() - start;
      };
      const seen = new MutationObserver(() => {});
      seen.observe(document.getElementById('text'), { subtree: true, childList: true, characterData: true, attributes: true });
      const before = performance.now();
      text.act('change-figure', 0, `-${percent + at / 10}%`);
      until(percent === 5 ? 'an edit' : 'first edit', before);
      if (percent === 5) {
        found['its DOM'].push(dom);
        found['nodes it touched'].push(seen.takeRecords().length);
      }
      seen.disconnect();
      text.update = update;
    }
    await new Promise((done) => setTimeout(done));
  }
  for (const numbers of Object.values(found)) numbers.shift();  // what the page never did before
  return { found, rows: document.querySelectorAll('#text tbody tr').length };
}, { json: largeBudget(), count: times,
  small: readFileSync(join(root, 'assets/budgets/nanchang-social-insurance-2024.json'), 'utf8') });
await site.close();

console.log(`${spent.rows} rows`);
for (const [name, numbers] of Object.entries(spent.found)) {
  console.log(`  ${name.padEnd(16)}${median(numbers).toFixed(1).padStart(8)} ${name.startsWith('nodes') ? '  ' : 'ms'}   least ${Math.min(...numbers).toFixed(1)}, ` +
    `most ${Math.max(...numbers).toFixed(1)}`);
}
console.log(`  at most ${bound} ms: ${median(spent.found.appears) < bound ? 'kept' : 'EXCEEDED'}`);
