#!/usr/bin/env node
// What a first visit transfers, file by file, as a server that compresses sends it (brotli, quality 11); and how large
// the offline edition is as it lies on a disk.
//
// usage: first_visit.mjs [--all]
//
// The page of dist/ (made by build-wasm.sh) is opened in Chromium and what it asks for is counted, so a file that
// lies in dist/ but is not asked for does not count. --all: no browser, everything that lies in dist/.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { openPage, root } from './page.mjs';

const bound = 450 * 1024;
const offlineBound = 700000;  // bytes
const dist = process.env.GOUJI_DIST ?? join(root, 'dist');

function everything(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? everything(join(folder, entry.name)) : [relative(dist, join(folder, entry.name))]);
}

async function askedFor() {
  const { site, view } = await openPage();
  const names = view.requests.filter((url) => url.startsWith(site.server.address))
    .map((url) => decodeURIComponent(new URL(url).pathname.slice(new URL(site.server.address).pathname.length)) || 'index.html');
  await site.close();
  return [...new Set(names), 'service_worker.js'];  // the browser asks for that, not the page
}

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no page: run build-wasm.sh first.');
  process.exit(2);
}

const names = process.argv.includes('--all') ? everything(dist) : await askedFor();
let [plain, packed] = [0, 0];
const print = (...cells) => console.log(cells.map((cell, at) => (at < 2 ? String(cell).padStart(10) : cell)).join('  '));
print('plain', 'brotli', '');
for (const name of names.sort()) {
  const bytes = readFileSync(join(dist, name));
  const size = brotliCompressSync(bytes, { params: {
    [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  print(bytes.length, size, name);
  plain += bytes.length;
  packed += size;
}
print(plain, packed, 'in all');
const percent = (100 * packed / bound).toFixed(1);
console.log(`${(packed / 1024).toFixed(1)} KB of at most ${bound / 1024} KB (${percent} %): ${packed <= bound ? 'kept' : 'EXCEEDED'}`);
const offline = statSync(join(dist, 'gouji-offline.html')).size;
console.log(`gouji-offline.html: ${offline} bytes of at most ${offlineBound}: ${offline <= offlineBound ? 'kept' : 'EXCEEDED'}`);
