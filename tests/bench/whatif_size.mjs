#!/usr/bin/env node
// What-if at the size of a city, beside two spreadsheet engines: the same made-up units of 60 lines, the same
// totals, the same edits, and the same results to the last digit.
//
// usage: whatif_size.mjs [--units N,N,…] [--times N] [--runs N] [--native PROGRAM] [--wasm PROGRAM.js]
//
// First: cmake --build build/release --target whatif_size; the same for build/wasm (configured with
// -DGOUJI_TESTS=ON); and, for the peers, npm ci in tests/bench/peers.
//
// A unit has 60 lines, 6 functions on 10 economic subjects, and 25 relations. 23 add totals up: of 6 项, which the lines
// are told by, 2 款, 1 类 and the unit; of 10 款 and 3 类 of economic subjects. 2 are judged: both views agree, and the unit
// spends what it was granted. Fewer than 22 cannot be: 60 lines have at least 16 项 and 款 (6 and 10), and one total each
// of 款, 类, unit and economic category. Above the units stand the same totals of the city.
//
// Times are milliseconds of the processor, so that other programs on the machine do not count: of each run the median
// (the first rounds, which warm up, do not show in it), the least in brackets; of RUNS runs of our own the middle one, since
// where a program lies in memory differs from run to run. Building goes from the ledger in memory to totals, relations,
// moves and verdicts. An edit changes one line, each time another one anywhere in the city; all totals and verdicts are up
// to date after it. The cut takes 3 % off every line of 302. "plain" is a hand-written loop over flat arrays in the
// same program that does the arithmetic of the same totals and no more. The engines have the totals and, as verdicts, only
// views and grants. Memory is all that is held, the lines with their codes too; of an engine, what its process grew by.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const argument = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const sizes = argument('units', '1,100,1000,10000').split(',').map(Number);
const times = Number(argument('times', '20'));
const runs = Number(argument('runs', '3'));
const lines = 60;
const programs = {
  native: [argument('native', join(root, 'build/release/bin/whatif_size'))],
  wasm: ['node', argument('wasm', join(root, 'build/wasm/bin/whatif_size.js'))],
};
// What an engine stands: beyond it, building takes minutes or more memory than there is.
const peers = { hyperformula: 10_000, ironcalc: 1_000 };

function run(command) {
  const { stdout, stderr, status } = spawnSync(command[0], command.slice(1), { encoding: 'utf8', maxBuffer: 1 << 26, timeout: 900_000 });
  const line = stdout?.trim().split('\n').at(-1);
  return status === 0 && line ? JSON.parse(line) : { failed: (stderr || `ended with ${status}`).trim().split('\n').at(-1) };
}

// For every measure the run that is the middle one by its median.
function middle(results) {
  const failed = results.find((result) => result.failed);
  if (failed) return failed;
  const of = (name) => [...results].sort((a, b) => a[name].median - b[name].median)[results.length >> 1][name];
  return { ...results[0], ...Object.fromEntries(['build_ms', 'edit_ms', 'cut_ms', 'plain_cut_ms'].map((name) => [name, of(name)])) };
}

const time = ({ median, least }) => {
  const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(2) : value.toFixed(5));
  return `${digits(median)} (${digits(least)})`;
};
const row = (cells) => console.log(cells.map((cell, i) => (i < 2 ? String(cell).padEnd(i ? 14 : 7) : String(cell).padStart(i < 5 ? 22 : 14))).join(''));

row(['units', 'program', 'build ms', 'edit ms', 'cut ms', 'MB', 'bytes a line']);
const notes = [];
const first = {};  // the result of each program at the first size
for (const units of sizes) {
  let expected;
  const equal = [];
  const check = (name, result) => {
    const { published, edited, cut } = result;
    expected ??= { published, edited, cut };
    const others = Object.entries({ published, edited, cut }).filter(([when, totals]) => JSON.stringify(totals) !== JSON.stringify(expected[when]));
    for (const [when, totals] of others) notes.push(`${units} ${name}: OTHER RESULTS, ${when} ${totals} and not ${expected[when]}`);
    if (others.length === 0) equal.push(name);
  };
  const table = (name, { build_ms, edit_ms, cut_ms, megabytes }) =>
    row([units, name, time(build_ms), time(edit_ms), time(cut_ms), megabytes, Math.round((megabytes * 1e6) / (units * lines))]);
  let wasmEdit;
  for (const [name, command] of Object.entries(programs)) {
    if (!existsSync(command.at(-1))) { notes.push(`${command.at(-1)} is not there`); continue; }
    const result = middle(Array.from({ length: runs }, () => run([...command, units, times])));
    if (result.failed) { notes.push(`${units} ${name}: ${result.failed}`); continue; }
    if (!result.good || !result.agrees) notes.push(`${units} ${name}: DOES NOT AGREE with the plain loop`);
    check(name, result);
    first[name] ??= result;
    if (name === 'wasm') wasmEdit = result.edit_ms.median;
    table(name, result);
    row(['', '  plain', '', '', time(result.plain_cut_ms), '', '']);
    notes.push(`${units} ${name}: an edit reaches ${result.reached[0]} figures and ${result.reached[1]} relations, and takes ` +
      `${(result.edit_ms.median / first[name].edit_ms.median).toFixed(1)} × its time at ${first[name].units}; the cut takes ` +
      `${(result.cut_ms.median / result.plain_cut_ms.median).toFixed(2)} × the plain loop; ${result.relations_a_unit} relations a unit; ` +
      `beside the figures ${result.bytes_a_leaf} bytes a line, ${result.scenario_bytes_a_leaf} of the scenario`);
  }
  for (const [name, most] of Object.entries(peers)) {
    if (units > most) { notes.push(`${units} ${name}: not run, see whatif_size.mjs`); continue; }
    if (!existsSync(join(here, 'peers/node_modules'))) { notes.push(`${name}: run npm ci in tests/bench/peers`); continue; }
    const result = run(['node', '--max-old-space-size=12000', join(here, 'whatif_size_peer.mjs'), name, units, Math.min(times, 5)]);
    if (result.failed) { notes.push(`${units} ${name}: ${result.failed}`); continue; }
    check(name, result);
    table(name, result);
    if (wasmEdit) notes.push(`${units} ${name}: ${Math.round(result.edit_ms.median / wasmEdit)} × the time of an edit in wasm`);
  }
  notes.push(`${units}: results equal to the last digit: ${equal.join(', ')}`);
}
console.log(`\n${notes.join('\n')}`);
