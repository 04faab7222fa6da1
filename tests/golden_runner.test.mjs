// The golden runner on cases and programs of its own making: it must not pass what differs.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const runner = join(dirname(fileURLToPath(import.meta.url)), 'golden', 'run.mjs');
const folder = mkdtempSync(join(tmpdir(), 'golden-'));
after(() => rmSync(folder, {recursive: true}));

const cases = join(folder, 'cases');
const echo = join(folder, 'echo');
const shout = join(folder, 'shout.js');
// Both print their arguments in brackets; "fail" as the first makes the status 3 and a line on stderr.
writeFileSync(echo, '#!/bin/sh\nfor a; do printf "[%s]" "$a"; done\n[ "$1" != fail ] || { echo bad >&2; exit 3; }\n');
writeFileSync(shout, 'process.stdout.write(process.argv.slice(2).map((a) => `[${a}]`.toUpperCase()).join(""));\n');
chmodSync(echo, 0o755);

beforeEach(() => {
  rmSync(cases, {recursive: true, force: true});
  mkdirSync(cases);
});

function write(name, files) {
  mkdirSync(join(cases, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cases, name, file), text);
}

function run(...args) {
  const {stdout, status} = spawnSync(process.execPath, [runner, '--cases', cases, ...args], {encoding: 'utf8'});
  return {status, text: stdout, last: stdout.trimEnd().split('\n').at(-1)};
}

test('passes a case that answers as expected, quotes and redirections as in a shell', () => {
  write('quoted', {cmd: "'两 字' \"$HOME\" 2>&1\n", stdout: `[两 字][${process.env.HOME}]`, status: '0\n'});
  assert.deepEqual([run(`a=${echo}`).last, run(`a=${echo}`).status], ['1 passed, 0 failed', 0]);
});

test('fails a case whose text, status or complaint differs, and says where', () => {
  write('text', {cmd: 'a\n', stdout: '[b]', status: '0\n'});
  write('status', {cmd: 'fail\n', stdout: '[fail]', stderr: 'bad\n', status: '0\n'});
  write('complaint', {cmd: 'fail\n', stdout: '[fail]', status: '3\n'});
  const {last, status, text} = run(`a=${echo}`);
  assert.deepEqual([last, status], ['0 passed, 3 failed', 1]);
  for (const what of ['stdout, line 1', 'status, line 1', 'stderr, line 1']) assert.ok(text.includes(what), what);
});

test('holds every program to the same text', () => {
  write('same', {cmd: 'a\n', stdout: '[a]', status: '0\n'});
  assert.equal(run(`a=${echo}`, `b=${shout}`).last, '1 passed, 1 failed');
});

test('fails where there is no case, no program, or a program that is not there', () => {
  assert.equal(run(`a=${echo}`).last, '0 passed, 1 failed');
  write('one', {cmd: 'a\n', stdout: '[a]', status: '0\n'});
  assert.equal(run().last, '0 passed, 1 failed');
  assert.equal(run(`a=${join(folder, 'nothing')}`).last, '0 passed, 1 failed');
});

test('updates from the first program, and removes a complaint that is no more', () => {
  write('one', {cmd: 'a\n', stderr: 'old\n'});
  assert.equal(run('--update', `a=${echo}`, `b=${shout}`).last, '1 passed, 1 failed');
  assert.equal(readFileSync(join(cases, 'one', 'stdout'), 'utf8'), '[a]');
  assert.equal(readFileSync(join(cases, 'one', 'status'), 'utf8'), '0\n');
  assert.ok(!existsSync(join(cases, 'one', 'stderr')));
});
