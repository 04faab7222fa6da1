// The page as one file, opened from a disk: nothing is asked of anybody, and everything works.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openSite } from './support/browser.mjs';
import { openFirefox } from './support/firefox.mjs';
import { serve } from './support/server.mjs';
import { click, find } from './support/words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const disk = pathToFileURL(`${process.env.GOUJI_DIST ?? `${root}/dist`}/gouji-offline.html`).href;
const budget = readFileSync(`${root}/assets/budgets/nanchang-social-insurance-2024.json`, 'utf8');

let site;
let firefox;
before(async () => { [site, firefox] = await Promise.all([openSite(), openFirefox()]); });
after(() => Promise.all([site.close(), firefox.close()]));

// Gives the page a file, as a reader who chose it.
async function give(view, name, content) {
  await view.page.evaluate(([name, content]) => {
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    const input = document.getElementById('file');
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  }, [name, content]);
  await view.idle();
}

// The text of the file that a press of `label` saves.
async function saved(view, label) {
  await view.page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.saved = blob;
      return make.call(URL, blob);
    };
  });
  await click(view, label);
  return view.page.evaluate(() => window.saved.text());
}

const browsers = {
  Chromium: () => site.open({ width: 1440, height: 900, url: disk }),
  Firefox: () => firefox.open(disk),
};
for (const [name, open] of Object.entries(browsers)) {
  test(`From a disk in ${name}: another budget, a change, the scenario saved and opened again, and no request`, async () => {
    const view = await open();
    assert.match(await view.page.title(), /南昌市社会保险事业服务中心/);
    assert.ok(await find(view, '3,463.96'), 'the picture shows the founding budget');
    await give(view, '另一个.json', budget.replace('"南昌市社会保险事业服务中心2024年单位预算"', '"另一个单位2024年单位预算"'));
    assert.match(await view.page.title(), /另一个单位/);
    await view.page.click('#questions button:last-child');  // it is not to be kept

    await click(view, '一般公共预算基本支出表');
    await click(view, '358.6315##basic/total/operating');
    await view.press('w');
    await view.page.keyboard.type('-10%', { delay: 20 });
    await view.press('Enter');
    const changed = '322.7684##basic/total/operating';
    assert.ok(await find(view, changed));
    await click(view, '导出');
    const scenario = await saved(view, '方案文件（可再打开）');
    await click(view, '重新开始');
    assert.ok(await find(view, '358.6315##basic/total/operating'));
    await give(view, '情景.json', scenario);
    assert.ok(await find(view, changed));

    assert.deepEqual(await view.complaints(), []);
    assert.deepEqual(view.requests.filter((url) => url !== disk && !url.startsWith('data:')), []);
    await view.close();
  });
}

test('Its policy refuses connections, and a budget that is not in it is said not to be', async () => {
  const view = await site.open({ url: disk, query: '?budget=budgets/other.json' });
  assert.match(await view.page.textContent('#notice'), /不含 budgets\/other\.json/);
  const answer = await view.page.evaluate(() => fetch('https://example.invalid/', { mode: 'no-cors' }).then(() => 'sent', () => 'refused'));
  assert.equal(answer, 'refused');
  assert.match((await view.complaints()).join(), /connect-src/);
  await view.close();
});

test('Without DecompressionStream the page says what the browser lacks, in both languages', async () => {
  const view = await site.open({ url: disk, wait: false, init: 'delete window.DecompressionStream;' });
  assert.match(await view.page.innerText('#unsupported'), /缺少 DecompressionStream[^]*DecompressionStream is missing/);
  await view.close();
});

test('Served to Firefox, the page starts in both faces without a complaint', async () => {
  const view = await firefox.open(site.server.address);
  assert.ok(await find(view, '3,463.96'));
  await view.press('F8');
  assert.equal(await view.page.evaluate(() => document.body.dataset.face), 'text');
  assert.match(await view.page.evaluate(() => document.getElementById('text-main').innerText), /3,463\.96/);
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});

test('Embedded in a page of another origin in Firefox: a sandboxed frame, what the host sets, and what its reader changes by the keyboard in the text', async () => {
  const host = await serve([`${root}/dist/budgets`]);
  host.answers.set('host.html', (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!DOCTYPE html><html lang="zh-CN"><title>Host</title><link rel="icon" href="data:,">
      <script src="${site.server.address}gouji-embed.js" async></script>
      <gouji-budget src="nanchang-social-insurance-2024.json" view="edit" face="text"></gouji-budget></html>`);
  });
  const view = await firefox.open(`${host.address}host.html`, { wait: false });
  const { page } = view;
  const { total, errors } = await page.evaluate(() => customElements.whenDefined('gouji-budget').then(() => document.querySelector('gouji-budget').ready()));
  assert.deepEqual([total, errors], ['3,463.96 万元', 9]);
  const state = await page.evaluate(async () => {
    const budget = document.querySelector('gouji-budget');
    window.changes = [];
    budget.addEventListener('gouji-change', ({ detail }) => window.changes.push(detail));
    await budget.setState('scenario=1giiLlQAAEDQwYjdlNTZlN2VjMzQ4NjkBAQABAgEDMzAyABIUAA');  // 302 less 10 %
    return budget.getState();
  });
  assert.match(state, /^scenario=1giiL/);
  const frame = page.frames()[1];
  assert.deepEqual(await frame.evaluate(() => {
    const stored = () => { try { return localStorage.length; } catch ({ name }) { return name; } };
    return [window.origin, stored(), document.body.dataset.face];
  }), ['null', 'SecurityError', 'text']);
  assert.match(await frame.$eval('[id="section-scenario"]', ({ innerText }) => innerText), /3,428\.10 万元/);
  const lever = await frame.$('input[data-action="lever"]');
  await lever.click({ count: 3 });
  await page.keyboard.type('-20%');
  await page.keyboard.press('Enter');
  await page.waitForFunction((kept) => window.changes.some(({ state, figures }) => state !== kept && figures.length > 10), {}, state);
  assert.deepEqual(await view.complaints(), []);
  await view.close();
  host.close();
});
