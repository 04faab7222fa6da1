// How the page begins: what it loads, what it says when it cannot, which language it speaks.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

// Opens the page without waiting, and hands over what its elements say.
async function say(view, id) {
  return view.page.evaluate((name) => {
    const element = document.getElementById(name);
    return element.hidden || getComputedStyle(element).display === 'none' ? '' : element.textContent;
  }, id);
}

test('The page starts without a complaint, and asks nobody but its own server', async () => {
  const view = await site.open();
  assert.deepEqual(await view.complaints(), []);
  assert.ok(view.requests.length > 3);
  for (const url of view.requests) {
    assert.ok(url.startsWith(site.server.address) || url.startsWith('data:'), url);
  }
  await view.close();
});

test('The policy forbids scripts and connections from elsewhere, inline scripts and eval', async () => {
  const view = await site.open();
  const refused = await view.page.evaluate(async () => {
    const script = document.createElement('script');
    let inline = 'refused';
    try {
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      if (window.inlineRan) inline = 'ran';
    } catch { /* Trusted Types refuse it before the policy does. */ }
    const attempt = async (act) => {
      try {
        await act();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      inline,
      // Later, since what the test itself evaluates is exempt.
      eval: await new Promise((resolve) => setTimeout(() => resolve(attempt(() => (0, eval)('1'))))),
      connection: await attempt(() => fetch('https://example.invalid/', { mode: 'no-cors' })),
    };
  });
  assert.deepEqual(refused, { inline: 'refused', eval: 'refused', connection: 'refused' });
  const violated = await view.page.evaluate(() => window.violations.join(' '));
  assert.match(violated, /connect-src/);
  await view.close();
});

test('A heading stands there at once, with the progress of loading', async () => {
  let letGo;
  const held = new Promise((resolve) => { letGo = resolve; });
  const { answers } = site.server;
  answers.set('gouji.wasm', async (response) => {
    response.writeHead(200, { 'content-length': 4000 });
    response.write(Buffer.alloc(2048));
    await held;
    response.end();
  });
  const view = await site.open({ wait: false });
  await view.page.waitForFunction(() => document.getElementById('loading-bar').value > 0);
  assert.match(await say(view, 'title'), /勾稽/);
  assert.equal(await say(view, 'loading-text'), '已载入 2 KB');
  assert.equal(await view.page.evaluate(() => document.getElementById('loading-bar').max), 4000);
  letGo();
  await view.page.waitForFunction(() => document.getElementById('loading-text').textContent.includes('不能读取'));
  answers.clear();
  await view.close();
});

test('A program that cannot be loaded is said in words', async () => {
  site.server.answers.set('gouji.wasm', (response) => {
    response.writeHead(503);
    response.end();
  });
  const view = await site.open({ wait: false });
  await view.page.waitForFunction(() => document.getElementById('loading-text').textContent.includes('503'));
  assert.match(await say(view, 'loading-text'), /不能读取“程序”/);
  site.server.answers.clear();
  await view.close();
});

test('A browser without WebAssembly gets a message in both languages', async () => {
  const view = await site.open({ wait: false, init: 'delete window.WebAssembly;' });
  const message = await say(view, 'unsupported');
  assert.match(message, /浏览器/);
  assert.match(message, /browser/);
  assert.equal(view.requests.some((url) => url.endsWith('.wasm')), false);
  await view.close();
});

test('A browser that gives back noise instead of what was drawn has the text view, and says why', async () => {
  const view = await site.open({
    init: `const read = CanvasRenderingContext2D.prototype.getImageData;
      CanvasRenderingContext2D.prototype.getImageData = function (...box) {
        const image = read.apply(this, box);
        image.data.forEach((_, i) => { image.data[i] = (i * 7919) % 256; });
        return image;
      };`,
  });
  assert.match(await say(view, 'no-picture'), /canvas/);
  assert.equal(await view.page.evaluate(() => document.body.dataset.face), 'text');
  await view.close();
});

test('A browser with WebGL 1 only shows the same page', async () => {
  const view = await site.open({
    init: `const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
        return kind === 'webgl2' ? null : get.call(this, kind, ...more);
      };`,
  });
  const first = await view.page.screenshot();
  assert.deepEqual(await view.complaints(), []);
  await view.close();
  const usual = await site.open();
  assert.ok(first.equals(await usual.page.screenshot()));
  await usual.close();
});

test('The language is that of the address, else the browser’s', async () => {
  for (const [language, query, expected] of [['zh-CN', '', 'zh'], ['en-GB', '', 'en'], ['zh-CN', '?lang=en', 'en'],
    ['fr-FR', '', 'en'], ['en-US', '?lang=zh', 'zh']]) {
    const view = await site.open({ language, query });
    assert.match(await view.text(), new RegExp(`语言：${expected} `));
    assert.equal(await view.page.evaluate(() => document.documentElement.lang), expected === 'zh' ? 'zh-CN' : 'en');
    await view.close();
  }
});

test('?budget= opens another file of the same site', async () => {
  site.server.answers.set('budgets/other.json', (response) => response.end('{"other": 1}'));
  const view = await site.open({ query: '?budget=budgets/other.json' });
  assert.match(await view.text(), /打开：other\.json 12/);
  site.server.answers.clear();
  await view.close();
});

test('?budget= never goes to another site, and says so', async () => {
  for (const address of ['https://example.invalid/a.json', '//example.invalid/a.json', '\\\\example.invalid\\a.json',
    'data:application/json,{}', 'javascript:alert(1)']) {
    const view = await site.open({ query: `?budget=${encodeURIComponent(address)}` });
    assert.match(await say(view, 'notice'), /不是本站的相对地址/);
    assert.ok(view.requests.every((url) => url.startsWith(site.server.address) || url === 'data:,'));
    await view.close();
  }
});

test('?budget= with a file that is not there says so', async () => {
  const view = await site.open({ query: '?budget=budgets/none.json' });
  assert.match(await say(view, 'notice'), /none\.json.*404/);
  await view.close();
});
