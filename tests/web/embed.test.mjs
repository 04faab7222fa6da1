// Budgets embedded in pages of other origins: what README says works, under a strict policy; what the host can ask;
// and what a hostile host cannot do.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { openSite } from './support/browser.mjs';
import { serve } from './support/server.mjs';
import { restlessness, watchTimers } from './support/timers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const kBudget = 'budgets/nanchang-social-insurance-2024.json';
const kCut = 'scenario=1giiLlQAAEDQwYjdlNTZlN2VjMzQ4NjkBAQABAgEDMzAyABIUAA';  // 302 less 10 %

let site;  // Gouji's
let host;  // of the pages around it
let page;
let lines;  // of README, with its addresses put in
const seen = { requests: [], console: [], frames: 0 };

before(async () => {
  site = await openSite();
  host = await serve([join(root, 'dist/budgets')]);
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  lines = /```html\n(<script[^]*?)```/.exec(readme)[1]
    .replaceAll('https://gouji.example/', site.server.address).replaceAll('budget-2024.json', 'nanchang-social-insurance-2024.json');
  const embed = await readFile(join(root, 'dist/embed.html'));
  site.server.answers.set('embed.html', (response) => {
    ++seen.frames;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'max-age=600' });
    response.end(embed);
  });
  page = await (await site.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })).newPage();
  await page.addInitScript(watchTimers);
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.console.push(`error: ${error.message}`));
});
after(async () => {
  await site.close();
  host.close();
});

// Opens a page of the host; what it may do is what README tells its author to allow.
async function visit(name, body, { strict = true } = {}) {
  const policy = `default-src 'none'; script-src ${site.server.origin}; frame-src ${site.server.origin}; connect-src 'self'; ` +
    "img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";
  host.answers.set(name, (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(strict && { 'content-security-policy': policy }) });
    response.end(`<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}</html>`);
  });
  for (const list of [seen.requests, seen.console]) list.length = 0;
  seen.frames = 0;
  await page.goto(host.address + name);
}

const ready = () => page.evaluate(() => document.querySelector('gouji-budget').ready());
const call = (method, ...given) =>
  page.evaluate(([name, values]) => document.querySelector('gouji-budget')[name](...values), [method, given]);
// Its code where it fails.
const failure = (method, ...given) => page.evaluate(([name, values]) =>
  document.querySelector('gouji-budget')[name](...values).then(() => 'done', ({ code }) => code), [method, given]);
const frame = (at = 1) => page.frames()[at];
const complaints = () => seen.console.filter((line) => /^(error|warning)/.test(line));

test('the lines of README work on a page of another origin, under a policy that allows no more than README says', async () => {
  await visit('readme.html', lines);
  const summary = await ready();
  assert.equal(summary.unit.code, '601017');
  assert.equal(summary.total, '3,463.96 万元');
  assert.equal(summary.errors, 9);
  assert.deepEqual(complaints(), []);
  const { sandbox, title } = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('gouji-budget');
    const { sandbox: tokens, title: said } = shadowRoot.querySelector('iframe');
    return { sandbox: tokens.value, title: said };
  });
  assert.equal(sandbox, 'allow-scripts allow-downloads');
  assert.match(title, /南昌市社会保险事业服务中心/);
  assert.equal(await frame().evaluate(() => window.origin), 'null');
  // Each asks its own server alone: the host for the budget, the script for its frame, the frame for nothing.
  const asked = seen.requests.filter((url) => !url.startsWith('data:'));
  assert.deepEqual(asked.map((url) => url.split('/sub/path/')[1]).sort(),
    ['embed.html', 'gouji-embed.js', 'nanchang-social-insurance-2024.json', 'readme.html']);
});

test('the host asks and is told: state, findings, exports, changes of the reader, other budgets, damaged ones', async () => {
  assert.equal(await call('getState'), '');
  const change = await call('setState', kCut);
  assert.equal(change.state, kCut);
  const total = change.figures.find(({ address }) => address === 'expenditure/total/total');
  assert.equal(total.published, '3,463.96');
  assert.match(total.difference, /^−/);
  assert.equal(await call('getState'), kCut);
  assert.equal(await failure('setState', `${kCut.slice(0, -2)}BB`), 'damaged-state');
  assert.equal((await call('check')).findings.length, 13);
  const report = await call('export', 'markdown');
  assert.equal(report.name, 'nanchang-social-insurance-2024.md');
  assert.match(report.text, /^# /);
  assert.match((await call('export', 'csv')).text, /expenditure\/total\/total/);
  assert.equal(JSON.parse((await call('export', 'json')).text).change.moved, change.moved);
  assert.equal((await call('setState', '')).moved, 0);
  assert.equal(await call('getState'), '');
  assert.equal(await failure('export', '__proto__'), 'malformed');

  // A reader that may only look; then one that may try out.
  const act = () => frame().evaluate(() => {
    window.gouji.text.act('apply', 0);
    return window.gouji.program.tell('summary');
  });
  const before = JSON.parse(await act()).errors;
  assert.equal(before, 9, 'nothing is corrected');
  const told = page.evaluate(() => new Promise((resolve) => {
    const element = document.querySelector('gouji-budget');
    element.addEventListener('gouji-change', ({ detail }) => resolve(detail), { once: true });
    element.setAttribute('view', 'edit');
  }));
  await call('check');  // the frame has heard
  await frame().evaluate(() => window.gouji.text.act('close-faults', 0));
  await frame().locator('#canvas').click({ position: { x: 640, y: 300 } });
  await page.keyboard.press('w');
  await page.keyboard.type('-10%', { delay: 20 });
  await page.keyboard.press('Enter');
  const done = await told;
  assert.match(done.state, /^scenario=1/);
  assert.ok(done.moved > 0);
  assert.equal(await call('getState'), done.state);
  const corrected = page.evaluate(() => new Promise((resolve) => {
    document.querySelector('gouji-budget').addEventListener('gouji-findings', ({ detail }) => resolve(detail), { once: true });
  }));
  await act();
  assert.equal((await corrected).errors, 8);

  // Other budgets; a damaged one, and a damaged state over a good one.
  const small = '{"format": "gouji-budget", "version": 1, "unit": {"name": "小"}, "year": 2025, "tables": []}';
  const open = (text, state) => page.evaluate(([json, given]) => document.querySelector('gouji-budget')
    .load(new TextEncoder().encode(json), { name: 'small.json', state: given }).then(({ unit }) => unit.name, ({ code, faults }) => `${code} ${faults?.length}`), [text, state]);
  assert.equal(await open('{"format": "gouji-budget"'), 'not-opened 1');
  const errors = page.evaluate(() => new Promise((resolve) => {
    document.querySelector('gouji-budget').addEventListener('gouji-error', ({ detail }) => resolve(detail.code), { once: true });
  }));
  assert.equal(await open(small, 'scenario=1damaged'), '小');
  assert.equal(await errors, 'damaged-state');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.deepEqual(complaints(), []);
});

test('names with markup, zero-width characters and controls of direction are shown harmlessly', async () => {
  const name = '<img src=x onerror=document.body.dataset.ran=1>\u202e甲\u200b乙\u2066&amp;';
  const hostile = { format: 'gouji-budget', version: 1, unit: { code: '1', name }, year: 2025, title: name,
    tables: [{ id: 'expenditure', title: '支出总表', amounts_in: '万元', columns: [{ id: 'total', title: name }],
      rows: [{ code: '208', name, cells: ['3.00'] }] }] };
  await frame().evaluate(() => {  // notes what is drawn, character by character
    const { glyphs } = window.gouji.program.module;
    const { draw } = glyphs;
    window.drawn = [];
    glyphs.draw = (character, ...more) => {
      window.drawn.push(character);
      return draw.call(glyphs, character, ...more);
    };
  });
  await page.evaluate((text) => document.querySelector('gouji-budget').load(new TextEncoder().encode(text)), JSON.stringify(hostile));
  const shown = await frame().evaluate(() => {
    window.gouji.follow();
    for (let i = 0; i < 3; ++i) window.gouji.program.frame(performance.now());
    const { items, text } = window.gouji.program.items(performance.now());
    return { images: document.querySelectorAll('img').length, ran: document.body.dataset.ran,
      text: document.getElementById('text').textContent + document.title, canvas: text + items.map(({ label }) => label).join(),
      drawn: [0xfffd, 0x202e, 0x200b, 0x2066].map((character) => window.drawn.includes(character)) };
  });
  assert.equal(shown.images, 0);
  assert.equal(shown.ran, undefined);
  assert.match(shown.canvas, /<img src=x onerror/);
  assert.match(shown.text, /<img src=x onerror=document\.body\.dataset\.ran=1>\ufffd甲\ufffd乙\ufffd&amp;/);
  assert.doesNotMatch(shown.text, /[\u200b\u202a-\u202e\u2066-\u2069]/);
  assert.deepEqual(shown.drawn, [true, false, false, false], 'the canvas draws a sign for each');
});

test('a hostile host gets error codes, and the embed goes on', async () => {
  await visit('hostile.html', `<iframe sandbox="allow-scripts" src="${site.server.address}embed.html#hosted" width="800" height="600"></iframe><iframe></iframe>`, { strict: false });
  const result = await page.evaluate(async (bytes) => {
    const target = frames[0];  // it said hello when it was loaded
    const answers = [];
    const newPort = (protocol, post = (message, ports) => target.postMessage(message, '*', ports)) => {
      const { port1, port2 } = new MessageChannel();
      post({ gouji: 'port', protocol, options: { table: 1, theme: '__proto__', link: 'javascript:alert(1)', accent: 'url(x)' } }, [port2]);
      return port1;
    };
    const next = (port) => new Promise((resolve) => { port.onmessage = ({ data }) => resolve(data); });
    // What is no port of the parent's leads nowhere.
    const strangers = [];
    const other = frames[1];
    const forged = other.eval('(target, message, ports) => target.postMessage(message, "*", ports)');
    const wrong = newPort(1, (message, ports) => forged(target, message, ports));
    wrong.onmessage = ({ data }) => strangers.push(data);
    wrong.postMessage({ protocol: 1, id: 1, method: 'check' });
    for (const junk of [null, 'port', [], { gouji: 'port' }, { gouji: 'port', protocol: 1 }]) target.postMessage(junk, '*');
    answers.push((await next(newPort(2))).params.code, (await next(newPort('1'))).params.code);

    const port = newPort(1);
    const ask = (message) => new Promise((resolve) => {
      port.onmessage = ({ data }) => { if (data.id !== undefined || data.error) resolve(data.error?.code ?? 'done'); };
      port.postMessage(message);
    });
    let deep = {};
    for (let i = 0; i < 500; ++i) deep = { deep };
    const messages = [null, 7, 'x', [], {}, { id: 1, method: 'check' }, { protocol: 1, id: {}, method: 'check' },
      { protocol: 1, id: 'x'.repeat(65), method: 'check' }, { protocol: 1, id: 2, method: 7 }, { protocol: 1, id: 3, method: 'check', params: [] },
      JSON.parse('{"__proto__": {"protocol": 1, "method": "check"}, "id": 4}'), { protocol: 1, id: 5, method: '__proto__' },
      { protocol: 1, id: 6, method: 'constructor' }, { protocol: 99, id: 7, method: 'check' },
      { protocol: 1, id: 8, method: 'open', params: JSON.parse('{"__proto__": {"bytes": 1}}') },
      { protocol: 1, id: 9, method: 'open', params: { bytes: deep } }, { protocol: 1, id: 10, method: 'open', params: { name: 'x'.repeat(1e7), bytes: new Uint8Array(1) } },
      { protocol: 1, id: 11, method: 'open', params: { bytes: new ArrayBuffer(64 * 1024 * 1024 + 1) } },
      { protocol: 1, id: 12, method: 'open', params: { name: 'a.json', bytes: new Uint8Array(bytes), deep } },
      { protocol: 1, id: 13, method: 'setState', params: { state: 'x'.repeat(1e7) } }, { protocol: 1, id: 14, method: 'setState', params: { state: 'scenario=1x' } },
      { protocol: 1, id: 15, method: 'set', params: deep }];
    for (const message of messages) answers.push(await ask(message));
    // A flood: each is answered, most with "busy".
    const codes = { done: 0, busy: 0 };
    await new Promise((resolve) => {
      port.onmessage = ({ data }) => {
        ++codes[data.error?.code ?? 'done'];
        if (codes.done + codes.busy === 2000) resolve();
      };
      for (let i = 0; i < 2000; ++i) port.postMessage({ protocol: 1, id: 100 + i, method: 'check' });
    });
    answers.push(await ask({ protocol: 1, id: 'last', method: 'check', unknown: 1 }));
    return { answers, codes, strangers };
  }, [...await readFile(join(root, 'dist', kBudget))]);
  assert.deepEqual(result.answers, ['unsupported-protocol', 'malformed', ...Array(11).fill('malformed'), 'unknown-method', 'unknown-method',
    'unsupported-protocol', 'malformed', 'malformed', 'malformed', 'too-large', 'done', 'malformed', 'damaged-state', 'done', 'done']);
  assert.deepEqual(result.strangers, []);
  assert.ok(result.codes.busy > 1000 && result.codes.done > 0, JSON.stringify(result.codes));
  assert.equal(await frame().evaluate(() => JSON.stringify(Object.keys(Object.prototype)) + document.documentElement.dataset.theme), '[]light');
  const asked = seen.requests.filter((url) => !url.startsWith('data:') && !url.startsWith(host.address) && !url.startsWith(site.server.address));
  assert.deepEqual(asked, []);
  assert.deepEqual(complaints(), []);
});

test('of many embeds only those near the view load; one copy of the frame serves all; idle ones draw nothing; far ones rest', async () => {
  const count = 11;
  const element = lines.slice(lines.indexOf('<gouji-budget'));
  await visit('many.html', lines.slice(0, lines.indexOf('<gouji-budget')) + element.replace('<gouji-budget', '<gouji-budget height="600"').repeat(count));
  await ready();
  const loaded = () => page.evaluate(() => [...document.querySelectorAll('gouji-budget')].filter(({ shadowRoot }) => shadowRoot.querySelector('iframe')).length);
  assert.ok(await loaded() <= 2, `${await loaded()} frames at the start`);
  for (let i = 1; i < count; ++i) {
    await page.evaluate(async (at) => {
      const budget = document.querySelectorAll('gouji-budget')[at];
      budget.scrollIntoView();
      await budget.ready();
    }, i);
  }
  assert.equal(await loaded(), count);
  assert.ok(seen.frames <= 1, `${seen.frames} copies were fetched`);
  const drawn = () => Promise.all(page.frames().slice(1).map((one) => one.evaluate(() => window.gouji.program.state().frames)));
  const lost = () => frame().evaluate(() => window.gouji.program.module.GL.currentContext.GLctx.isContextLost());
  await frame().waitForFunction(() => window.gouji.program.module.GL.currentContext.GLctx.isContextLost());
  let before = await drawn();
  for (let now = []; before.join() !== now.join(); before = now, now = await drawn()) await page.waitForTimeout(500);
  assert.deepEqual(await restlessness(page.frames()), []);
  await page.evaluate(() => document.querySelector('gouji-budget').scrollIntoView());
  await frame().waitForFunction((frames) => window.gouji.program.state().frames > frames, before[0]);
  assert.equal(await lost(), false);
  assert.deepEqual(complaints().filter((line) => !line.includes('WebGL')), []);
});

test('a plain iframe needs no script, sandboxed or not; axe finds nothing in it; its link leads to the page', async () => {
  await visit('cms.html', `<iframe src="${site.server.address}embed.html?budget=${kBudget}&table=three-public&lang=en#${kCut}" title="Budget" width="900" height="600"></iframe>`);
  await frame().waitForFunction(() => window.gouji);
  await frame().waitForSelector('#foot a');
  assert.equal(await frame().evaluate(() => JSON.parse(window.gouji.program.tell('change')).state), kCut);
  const link = new URL(await frame().getAttribute('#foot a', 'href'));
  assert.equal(link.origin, site.server.origin);
  assert.equal(link.hash, `#${kCut}`);
  assert.equal(link.searchParams.get('budget'), `/sub/path/${kBudget}`);
  assert.equal(await frame().evaluate(() => Object.keys(localStorage).length), 0);
  assert.deepEqual(complaints(), []);

  const bytes = await readFile(join(root, 'dist', kBudget));
  site.server.answers.set(kBudget, (response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    response.end(bytes);
  });
  await visit('sandboxed.html', `<iframe sandbox="allow-scripts allow-downloads" src="${site.server.address}embed.html#budget=${kBudget}&table=three-public&face=text&view=edit" title="预算" width="900" height="600"></iframe>`);
  await frame().waitForFunction(() => window.gouji);
  assert.match(await frame().textContent('#text-main'), /12\.83/);
  assert.equal(await frame().locator('#foot').count(), 0, 'a link that a sandbox would not follow');
  assert.deepEqual(complaints(), []);

  await page.goto(`${site.server.address}embed.html?table=three-public&face=text`);
  await page.waitForFunction(() => window.gouji);
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).slice(0, 3).join(' ')}`), []);
});

test('with its integrity the script runs where its server lets others read it, and nothing else runs in its place: then the link is there', async () => {
  const { answers } = site.server;
  const script = await readFile(join(root, 'dist/gouji-embed.js'));
  const give = (bytes, headers) => answers.set('gouji-embed.js', (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript', ...headers });
    response.end(bytes);
  });
  const integrity = /integrity="[^"]+"/.exec(await readFile(join(root, 'dist/integrity.txt'), 'utf8'))[0];
  const held = lines.replace(' async>', ` async crossorigin ${integrity}>`);
  const open = { 'access-control-allow-origin': '*' };
  for (const [name, bytes, headers, runs] of [['right', script, open, true], ['changed', `${script} `, open, false], ['unreadable', script, {}, false]]) {
    give(bytes, headers);
    await visit(`${name}.html`, held);
    assert.equal(await page.evaluate(() => Boolean(customElements.get('gouji-budget'))), runs, name);
    if (runs) await ready();
    assert.equal(await page.getByText('Budget 2024').isVisible(), !runs, name);
    assert.equal(complaints().length > 0, !runs, complaints().join());
  }
  answers.delete('gouji-embed.js');
});
