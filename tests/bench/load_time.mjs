#!/usr/bin/env node
// How long the page takes to read, check and show the founding budget once the program has started.
//
// usage: load_time.mjs [TIMES]
//
// The page of dist/ (made by build-wasm.sh) in Chromium, medians of TIMES (20 unless told):
//   first   the page's own first opening, in a new page each time: code that never ran, glyphs never drawn
//   again   the same budget opened anew in a page that has started
// "read and check" is the call that takes the bytes; "show" is the frame after it, until its drawing commands
// are given. Without a graphics card the browser draws them in software, which is not counted.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, root } from './page.mjs';

const bound = 10;
const times = Number(process.argv[2] ?? 20);
const budget = 'nanchang-social-insurance-2024.json';

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};

function report(name, parts) {
  console.log(name);
  for (const [part, numbers] of Object.entries(parts)) {
    console.log(`  ${part.padEnd(16)}${median(numbers).toFixed(2).padStart(8)} ms   least ${Math.min(...numbers).toFixed(2)}, ` +
      `most ${Math.max(...numbers).toFixed(2)}`);
  }
  const sum = median(parts.sum);
  console.log(`  at most ${bound} ms: ${sum < bound ? 'kept' : 'EXCEEDED'}`);
}

if (!existsSync(join(process.env.GOUJI_DIST ?? join(root, 'dist'), 'index.html'))) {
  console.error('There is no page: run build-wasm.sh first.');
  process.exit(2);
}

// The page puts itself into window.gouji before its first frame; that frame is timed.
const timeFirstFrame = () => {
  Object.defineProperty(window, 'gouji', { configurable: true, set(page) {
    Object.defineProperty(window, 'gouji', { value: page, writable: true });
    page.program.frame = (now) => {
      const start = performance.now();
      delete page.program.frame;  // the class's own is back
      const next = page.program.frame(now);
      window.firstFrame = performance.now() - start;
      return next;
    };
  } });
};

const { site, view } = await openPage();
const first = { 'read and check': [], show: [], sum: [] };
for (let at = 0; at < times; ++at) {
  const fresh = await site.open({ width: 1440, height: 900, init: timeFirstFrame });
  const { open, frame } = await fresh.page.evaluate(() => ({
    open: performance.measure('open', 'gouji-loaded', 'gouji-opened').duration, frame: window.firstFrame,
  }));
  first['read and check'].push(open);
  first.show.push(frame);
  first.sum.push(open + frame);
  await fresh.close();
}

const again = await view.page.evaluate(({ bytes, name, times }) => {
  const { program } = window.gouji;
  const file = new TextEncoder().encode(bytes);
  const spent = { 'read and check': [], show: [], sum: [] };
  for (let at = 0; at < times + 1; ++at) {
    const start = performance.now();
    if (!program.open(name, file)) throw new Error('the budget was refused');
    const opened = performance.now();
    program.frame(opened);
    const shown = performance.now();
    if (at === 0) continue;  // what the page never did before
    spent['read and check'].push(opened - start);
    spent.show.push(shown - opened);
    spent.sum.push(shown - start);
  }
  return spent;
}, { bytes: readFileSync(join(root, 'assets/budgets', budget), 'utf8'), name: budget, times });
await site.close();

report('first', first);
report('again', again);
