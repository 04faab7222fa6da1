#!/usr/bin/env node
// Makes one file of a page: style, scripts and parts (its program, its budgets) stand inside it, and its policy forbids
// every connection, so that the browser itself keeps figures from leaving. It works from a disk, and in a frame that
// may not ask a server for anything.
//
// usage: inline.mjs [--connect] PAGE OUT PART…
//
// PAGE is an .html file among what build-wasm.sh gathered, PARTs are paths from its folder; licenses.txt there goes along
// as a comment. --connect: the page may still ask its own server for budgets. esbuild and zopfli are taken from the PATH.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { textOfBytes } from '../web/seven_bits.mjs';

const connects = process.argv[2] === '--connect';
const [page, out, ...parts] = process.argv.slice(connects ? 3 : 2);
const folder = dirname(page);
const text = (file) => readFileSync(join(folder, file), 'utf8').trim();
const run = (command, ...options) => execFileSync(command, options, { maxBuffer: 1 << 28 });
const hash = (inside) => `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;

function fail(fault) {
  console.error(`inline.mjs: ${page}: ${fault}`);
  process.exit(1);
}

const styles = [];
const scripts = [];
const icons = { svg: 'image/svg+xml', png: 'image/png' };

function link(tag, kind, file) {
  if (kind === 'stylesheet') {
    styles.push(text(file));
    return `<style>${styles.at(-1)}</style>\n`;
  }
  if (kind !== 'icon' || file.startsWith('data:')) return kind === 'icon' ? tag : '';
  const type = icons[file.split('.').pop()] ?? fail(`an icon of an unknown kind, ${file}`);
  return `<link rel="icon" href="data:${type};base64,${readFileSync(join(folder, file)).toString('base64')}">\n`;
}

function script(tag, file) {
  const isModule = /type="module"/.test(tag);
  const inside = isModule
    ? run('esbuild', join(folder, file), '--bundle', '--minify', '--charset=utf8', '--format=esm', '--log-level=warning').toString().trim()
    : text(file);
  if (/<\/script|<!--/i.test(inside)) fail(`${file} cannot stand inside a page`);
  scripts.push({ type: isModule ? ' type="module"' : '', inside });
  return '';
}

function block(part) {
  const packed = run('zopfli', '--zlib', '-c', join(folder, part));
  return `<script type="text/plain" data-part="${part}" data-size="${packed.length}">${textOfBytes(packed)}</script>\n`;
}

// What the page was allowed from its own server it has inside, or does without.
function policy(directives) {
  const allowed = { 'script-src': scripts, 'style-src': styles.map((inside) => ({ inside })) };
  return directives.split('; ').map((directive) => {
    const [name, ...sources] = directive.split(' ');
    const kept = sources.filter((source) => source !== "'self'" || (connects && name === 'connect-src'));
    if (name === 'trusted-types') return `${name} 'none'`;  // only a service worker needs one
    const own = (allowed[name] ?? []).map(({ inside }) => hash(inside));
    return [name, ...own, ...(own.length + kept.length === 0 ? ["'none'"] : kept)].join(' ');
  }).join('; ');
}

let made = text(basename(page))
  .replace(/<link rel="([^"]*)" href="([^"]*)"[^>]*>\n/g, link)
  .replace(/<script src="([^"]*)"[^>]*><\/script>\n/g, script)
  .replace(/(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/, (_, before, directives) => before + policy(directives));
const end = parts.map(block).join('') + scripts.map(({ type, inside }) => `<script${type}>${inside}</script>\n`).join('');
if (!made.includes(`connect-src ${connects ? "'self'" : "'none'"}`)) fail('its policy does not say what it may connect to');
if (/<(script|link|img)[^>]* (src|href)="(?!data:)/.test(made)) fail('something in it is still asked from a server');
made = made.replace('</body>', () => `${end}</body>`);
const licenses = text('licenses.txt');
if (/--!?>/.test(licenses)) fail('the licenses cannot stand in a comment');
writeFileSync(out, `${made}\n<!--\n${licenses}\n-->\n`);
