#!/usr/bin/env node
// Writes before service_worker.js the list of the files that the page needs without a network, each with its hash.
//
// usage: precache.mjs DIST

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = process.argv[2];
const names = ['index.html', 'main.js', 'style.css', 'unsupported.js', 'gouji.js', 'gouji.wasm', 'gouji.webmanifest', 'icon.svg',
  ...readdirSync(join(dist, 'budgets')).map((name) => `budgets/${name}`)];
const hash = (name) => createHash('sha256').update(readFileSync(join(dist, name))).digest('hex');
const worker = join(dist, 'service_worker.js');
const list = Object.fromEntries(names.sort().map((name) => [encodeURI(name), hash(name)]));
const version = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16);
writeFileSync(worker, `const version="${version}";
const files=${JSON.stringify(list)};\n${readFileSync(worker, 'utf8')}`);
