// What a clerk does before publishing: opens the text, carries out a suggestion, takes it back, loads a
// bureau's rules, saves the report. And the picture of the README.

import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSite } from './support/browser.mjs';
import { click, find } from './support/words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
let site;
before(async () => { site = await openSite(); });
after(() => site.close());

// The file that the button would have let the reader choose; files.test.mjs presses the button.
async function open(view, name, content) {
  await view.page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

// The page reads a file when the browser hands it over, a moment later.
async function shows(view, pattern) {
  for (let tries = 0; tries < 100; ++tries) {
    await view.idle();
    if (pattern.test(await view.text())) return;
    await view.page.waitForTimeout(100);
  }
  assert.match(await view.text(), pattern);
}

test('a suggestion is carried out, checked anew, and taken back', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  assert.match(await view.text(), /发现 9 处错误/);
  await click(view, '数字填错了栏');
  await click(view, '采用建议');
  assert.match(await view.text(), /发现 8 处错误/);
  assert.ok(await find(view, '12.83##three-public/601017/reception'));
  await view.page.keyboard.press('Control+z');
  await view.idle();
  assert.match(await view.text(), /发现 9 处错误/);
  assert.ok(await find(view, '12.83##three-public/601017/abroad.general'));
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('published text is opened, in UTF-8 and in GB18030', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await open(view, '预算.txt', await readFile(join(root, 'tests/disclosure/documents/founding_figures.txt')));
  await shows(view, /表五 财政拨款“三公”经费支出表/);
  await open(view, '档案馆.txt', await readFile(join(root, 'tests/fuzz/corpus/text/gb18030.txt')));
  await shows(view, /某市档案馆/);
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('a rule file is taken beside the built-in rules, listed and removed, and a faulty one changes nothing', async () => {
  const text = { zh: '某局的规则', en: 'A rule' };
  const rule = { id: 'bureau-rule', severity: 'error', title: text, explanation: text, remedy: text,
    relations: [{ kind: 'equality', figure: 'basic/30201/total', terms: ['basic/30205/total'] }] };
  const view = await site.open({ width: 1440, height: 900 });
  await open(view, 'bad.json', JSON.stringify({ format: 'gouji-rules', version: 1, rules: [{ ...rule, severity: 'grave' }] }));
  await shows(view, /grave/);
  await view.page.keyboard.press('Escape');
  await view.idle();
  assert.match(await view.text(), /发现 9 处错误/);
  const rules = (changed) => JSON.stringify({ format: 'gouji-rules', version: 1, rules: [{ ...rule, ...changed }] });
  await open(view, 'rules.json', rules({}));
  await shows(view, /发现 10 处错误/);
  await open(view, 'rules.json', rules({ severity: 'remark' }));
  await shows(view, /发现 9 处错误，5 处疑点或提示/);
  await click(view, '规则文件');
  assert.match(await view.text(), /rules\.json.*1 条规则.*某局的规则/s, 'a file of the same name takes the place of the earlier one');
  await click(view, '移除');
  await shows(view, /还没有添加规则文件/);
  await view.press('Escape');
  assert.match(await view.text(), /发现 9 处错误，4 处疑点或提示/);
  await view.close();
});

test('the report is saved as Markdown', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  const item = await find(view, '保存报告');
  const [download] = await Promise.all([
    view.page.waitForEvent('download'),
    view.page.mouse.click(item.x + item.width / 2, item.y + item.height / 2),
  ]);
  assert.match(download.suggestedFilename(), /\.md$/);
  assert.match(await readFile(await download.path(), 'utf8'), /^# 南昌市社会保险事业服务中心 2024年预算核对报告\n/);
  await view.close();
});

test('the picture of the README is what the page shows', async () => {
  const view = await site.open({ width: 1440, height: 900 });
  await click(view, '数字填错了栏');
  const path = join(root, 'build/pictures/page.png');
  await mkdir(dirname(path), { recursive: true });
  await view.page.screenshot({ path });
  assert.ok((await readFile(path)).length > 50_000, 'the picture is not empty');
  await view.close();
});
