#!/usr/bin/env node
// How long the page takes from being asked for to its first complete picture, with the founding budget in both faces,
// beside a bare Dear ImGui page (tests/web/panel) that the same build made and the same server serves.
//
// usage: start_time.mjs [TIMES]
//
// Each start is a new visit in Chromium with nothing kept, on this machine's own server: what counts is work, not the
// network. Medians of TIMES (15 unless told), taken in turns. The panel is built by GOUJI_TESTS=ON ./build-wasm.sh.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, root } from './page.mjs';

const bound = 1.5;
const times = Number(process.argv[2] ?? 15);

if (!existsSync(join(root, 'build/wasm/panel/gouji.wasm'))) {
  console.error('There is no panel: run GOUJI_TESTS=ON ./build-wasm.sh first.');
  process.exit(2);
}

// The page puts itself into window.gouji when it is shown; the first frame is on screen before the second one after it.
const timePicture = () => {
  Object.defineProperty(window, 'gouji', { configurable: true, set(page) {
    Object.defineProperty(window, 'gouji', { value: page });
    requestAnimationFrame(() => requestAnimationFrame(() => { window.pictureAt = performance.now(); }));
  } });
};

const { site, view } = await openPage();
await view.close();
const { openSite } = await import('../web/support/browser.mjs');
const bare = await openSite('panel');
const spent = { Gouji: [], bare: [] };
for (let at = 0; at < times + 1; ++at) {
  for (const [name, where] of [['Gouji', site], ['bare', bare]]) {
    const fresh = await where.open({ width: 1440, height: 900, init: timePicture });
    const took = await fresh.page.waitForFunction(() => window.pictureAt).then((handle) => handle.jsonValue());
    if (at > 0) spent[name].push(took);  // the first warms the server
    await fresh.close();
  }
}
await Promise.all([site.close(), bare.close()]);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
for (const [name, numbers] of Object.entries(spent)) {
  console.log(`${name.padEnd(8)}${median(numbers).toFixed(0).padStart(6)} ms   least ${Math.min(...numbers).toFixed(0)}, most ${Math.max(...numbers).toFixed(0)}`);
}
const ratio = median(spent.Gouji) / median(spent.bare);
console.log(`${ratio.toFixed(2)} times a bare page, of at most ${bound}: ${ratio <= bound ? 'kept' : 'EXCEEDED'}`);
