#!/usr/bin/env node
// What-if at the size of a city, beside two spreadsheet engines: the same made-up units of 60 lines, the same
// totals, the same edits, and the same results to the last digit.
//
// usage: whatif_size.mjs [--units N,N,…] [--times N] [--native PROGRAM] [--wasm PROGRAM.js]
//
// First: cmake --build build/release --target whatif_size; the same for build/wasm (configured with
// -DGOUJI_TESTS=ON); and, for the peers, npm ci in tests/bench/peers.
//
// Times are milliseconds of the processor, medians with the least in brackets, so that other programs on the
// machine do not count. An edit changes one line, each time another one anywhere in the city; all totals and verdicts
// are up to date after it. The cut takes 3 % off every line of 302. "plain" is a hand-written loop over flat
// arrays in the same program. The engines have the totals and, as verdicts, only views and grants.

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

const time = ({ median, least }) => {
  const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 0.1 ? value.toFixed(2) : value.toFixed(5));
  return `${digits(median)} (${digits(least)})`;
};
const row = (cells) => console.log(cells.map((cell, i) => (i < 2 ? String(cell).padEnd(i ? 14 : 7) : String(cell).padStart(22))).join(''));

row(['units', 'program', 'build ms', 'edit ms', 'cut ms', 'MB']);
const notes = [];
for (const units of sizes) {
  let expected;
  const check = (name, result) => {
    const { published, edited, cut } = result;
    expected ??= { published, edited, cut };
    for (const [when, totals] of Object.entries({ published, edited, cut })) {
      if (JSON.stringify(totals) !== JSON.stringify(expected[when])) notes.push(`${units} ${name}: OTHER RESULTS, ${when} ${totals} and not ${expected[when]}`);
    }
  };
  const edits = {};
  for (const [name, command] of Object.entries(programs)) {
    if (!existsSync(command.at(-1))) { notes.push(`${command.at(-1)} is not there`); continue; }
    const result = run([...command, units, times]);
    if (result.failed) { notes.push(`${units} ${name}: ${result.failed}`); continue; }
    if (!result.good || !result.agrees) notes.push(`${units} ${name}: DOES NOT AGREE with the plain loop`);
    check(name, result);
    edits[name] = result.edit_ms.median;
    row([units, name, time(result.build_ms), time(result.edit_ms), time(result.cut_ms), result.megabytes]);
    row(['', '  plain', '', '', time(result.plain_cut_ms), '']);
    notes.push(`${units} ${name}: an edit reaches ${result.reached[0]} figures, ${result.reached[1]} relations; ${result.bytes_a_leaf} bytes a leaf ` +
      `beside the figures, ${result.scenario_bytes_a_leaf} of the scenario; ${result.relations_a_unit} relations a unit`);
  }
  for (const [name, most] of Object.entries(peers)) {
    if (units > most) { notes.push(`${units} ${name}: not run, see whatif_size.mjs`); continue; }
    if (!existsSync(join(here, 'peers/node_modules'))) { notes.push(`${name}: run npm ci in tests/bench/peers`); continue; }
    const result = run(['node', '--max-old-space-size=12000', join(here, 'whatif_size_peer.mjs'), name, units, Math.min(times, 5)]);
    if (result.failed) { notes.push(`${units} ${name}: ${result.failed}`); continue; }
    check(name, result);
    row([units, name, time(result.build_ms), time(result.edit_ms), time(result.cut_ms), result.megabytes]);
    if (edits.wasm) notes.push(`${units} ${name}: ${Math.round(result.edit_ms.median / edits.wasm)} × the time of an edit in wasm`);
  }
}
console.log(`\n${notes.join('\n')}`);
