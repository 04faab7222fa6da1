#!/usr/bin/env node
// What embedding costs: bytes as a server that compresses sends them (brotli, quality 11), and the time until the first
// and the tenth budget of a page are ready, from when each comes near the view. The page of dist/ is used.
//
// usage: embed.mjs

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { root } from './page.mjs';

const bound = 4 * 1024;  // bytes of the script that a host includes
const count = 10;
const budget = 'budgets/nanchang-social-insurance-2024.json';

const { openSite } = await import('../web/support/browser.mjs');

function brotliSize(name) {
  const bytes = readFileSync(join(root, 'dist', name));
  return brotliCompressSync(bytes, { params: {
    [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

const [script, frame, figures] = ['gouji-embed.js', 'embed.html', budget].map(brotliSize);
console.log(`script in the host's page   ${script} bytes of at most ${bound}: ${script <= bound ? 'kept' : 'EXCEEDED'}`);
console.log(`first load of an embed      ${((script + frame + figures) / 1024).toFixed(1)} KB (script, frame, budget)`);

const site = await openSite();
const cached = (name, type) => site.server.answers.set(name, (response) => {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
  response.end(readFileSync(join(root, 'dist', name)));
});
cached('embed.html', 'text/html; charset=utf-8');
cached(budget, 'application/json');
site.server.answers.set('many.html', (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const element = `<div><gouji-budget src="${budget}"></gouji-budget></div>`;
  response.end(`<!DOCTYPE html><html lang="zh-CN"><style>div { padding: 100vh 0 }</style><script src="gouji-embed.js"></script>${element.repeat(count)}</html>`);
});
const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${site.server.address}many.html`);
const times = [];
for (let i = 0; i < count; ++i) {
  times.push(await page.evaluate(async (at) => {
    const element = document.querySelectorAll('gouji-budget')[at];
    const from = performance.now();
    element.scrollIntoView();
    await element.ready();
    return performance.now() - from;
  }, i));
}
await site.close();
console.log(`ready: the first            ${times[0].toFixed(0)} ms`);
console.log(`ready: the tenth            ${times.at(-1).toFixed(0)} ms, its frame from the browser's cache`);
