#!/usr/bin/env node
// Bundles and minifies the page's scripts and style sheets with esbuild: each that no other imports becomes one file
// with all that it imports, and every other file is copied as it is (but no examples and no .md). gouji.js, which
// Emscripten makes, stays a file of its own beside them.
//
// usage: bundle.mjs FROM TO   (folders; esbuild is taken from the PATH)

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const target = 'chrome97,firefox102,safari16';  // the first that know the policy's 'wasm-unsafe-eval'
const oldScripts = ['unsupported.js'];          // for browsers that cannot run the page

const [from, to] = process.argv.slice(2);

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [relative(from, path)];
  });
}

// What a script or style sheet imports, as paths from the folder.
function importsOf(file) {
  const statements = readFileSync(join(from, file), 'utf8').matchAll(/^(?:import|export|@import|\})[^'"\n]*['"](\.[^'"]+)['"]/gm);
  return [...statements].map(([, path]) => join(dirname(file), path));
}

const files = filesIn(from).filter((file) => !file.endsWith('.md') && !file.startsWith('examples/'));
const sources = files.filter((file) => /\.(m?js|css)$/.test(file));
const imported = new Set(sources.flatMap(importsOf));
for (const file of files) {
  const made = join(to, file);
  mkdirSync(dirname(made), { recursive: true });
  if (!sources.includes(file)) {
    copyFileSync(join(from, file), made);
  } else if (!imported.has(file)) {
    execFileSync('esbuild', [join(from, file), '--bundle', '--minify', '--charset=utf8', '--log-level=warning',
      `--target=${oldScripts.includes(file) ? 'es5' : target}`, `--format=${oldScripts.includes(file) ? 'iife' : 'esm'}`,
      '--external:./gouji.js', `--outfile=${made}`], { stdio: 'inherit' });
  }
}
