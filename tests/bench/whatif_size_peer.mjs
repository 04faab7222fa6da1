#!/usr/bin/env node
// One spreadsheet engine with the city of tests/support/ledger_maker.h; one JSON object on one line.
//
// usage: whatif_size_peer.mjs hyperformula|ironcalc UNITS TIMES
//
// Sheet 0 has the lines in column A, unit after unit. Sheet 1 has a row a unit: its totals by function (6 项, 2 款,
// 类, all) and by subject (10 款, 3 类), what it was granted, and two verdicts. Sheet 2 has the city's.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [name, unitText, timesText] = process.argv.slice(2);
const units = Number(unitText);
const times = Number(timesText);
const require = createRequire(fileURLToPath(new URL('peers/package.json', import.meta.url)));
const lines = 60;
const edit = 12_345;
const cutColumns = [4, 5, 6, 7];  // the lines of a function that are 302

const amount = (unit, line) => (unit * 7_919 + line * 104_729) % 9_999_991 + 1;
const letters = (column) => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function lineSheet() {
  const rows = [];
  for (let u = 0; u < units; ++u) for (let i = 0; i < lines; ++i) rows.push([amount(u, i)]);
  return rows;
}

// Columns: 0 … 5 项, 6 7 款, 8 类, 9 all, 10 … 19 款 of subjects, 20 21 22 类, 23 granted, 24 25 verdicts.
function unitSheet() {
  const rows = [];
  for (let u = 0; u < units; ++u) {
    const line = (i) => `Lines!A${u * lines + i + 1}`;
    const row = u + 1;
    const cells = [];
    for (let f = 0; f < 6; ++f) cells.push(`=SUM(${line(f * 10)}:A${u * lines + f * 10 + 10})`);
    cells.push(`=SUM(A${row}:D${row})`, `=SUM(E${row}:F${row})`, `=G${row}+H${row}`, `=I${row}`);
    for (let s = 0; s < 10; ++s) cells.push(`=${[0, 1, 2, 3, 4, 5].map((f) => line(f * 10 + s)).join('+')}`);
    cells.push(`=SUM(K${row}:N${row})`, `=SUM(O${row}:R${row})`, `=SUM(S${row}:T${row})`);
    let granted = 0;
    for (let i = 0; i < lines; ++i) granted += amount(u, i);
    cells.push(granted, `=IF(J${row}=U${row}+V${row}+W${row},0,1)`, `=IF(X${row}=J${row},0,1)`);
    rows.push(cells);
  }
  return rows;
}

// Units of one 类 (every twentieth) have their functions in common: their columns are added up cell by cell.
function citySheet() {
  const classes = Math.min(20, units);
  const rows = [];
  for (let c = 0; c < classes; ++c) {
    const cells = [];
    for (let f = 0; f < 6; ++f) {
      const parts = [];
      for (let u = c; u < units; u += 20) parts.push(`Units!${letters(f)}${u + 1}`);
      const sums = [];  // a formula holds a few thousand characters
      for (let i = 0; i < parts.length; i += 200) sums.push(`SUM(${parts.slice(i, i + 200).join(',')})`);
      cells.push(`=${sums.join('+')}`);
    }
    const row = c + 1;
    cells.push(`=SUM(A${row}:D${row})`, `=SUM(E${row}:F${row})`, `=G${row}+H${row}`);
    rows.push(cells);
  }
  const last = [`=SUM(I1:I${classes})`];
  for (let s = 0; s < 10; ++s) last.push(`=SUM(Units!${letters(10 + s)}1:${letters(10 + s)}${units})`);
  const row = classes + 1;
  last.push(`=SUM(B${row}:E${row})`, `=SUM(F${row}:I${row})`, `=SUM(J${row}:K${row})`);
  last.push(`=IF(A${row}=L${row}+M${row}+N${row},0,1)`, `=IF(A${row}=SUM(Units!J1:J${units}),0,1)`, `=SUM(Units!Y1:Z${units})+O${row}+P${row}`);
  rows.push(last);
  return rows;
}

async function hyperformula() {
  const { HyperFormula } = require('hyperformula');
  const engine = HyperFormula.buildFromSheets({ Lines: lineSheet(), Units: unitSheet(), City: citySheet() },
    { licenseKey: 'gpl-v3', maxRows: units * lines + 1, undoLimit: 0, smartRounding: false });
  const sheets = ['Lines', 'Units', 'City'].map((sheet) => engine.getSheetId(sheet));
  return {
    get: (sheet, row, col) => engine.getCellValue({ sheet: sheets[sheet], row, col }),
    set: (changes) => {
      if (changes.length > 1) engine.suspendEvaluation();
      for (const [row, value] of changes) engine.setCellContents({ sheet: sheets[0], row, col: 0 }, value);
      if (changes.length > 1) engine.resumeEvaluation();
    },
  };
}

async function ironcalc() {
  const folder = new URL('peers/node_modules/@ironcalc/wasm/', import.meta.url);
  const { initSync, Model } = await import(new URL('wasm.js', folder));
  initSync({ module: readFileSync(join(fileURLToPath(folder), 'wasm_bg.wasm')) });
  const model = new Model('city', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.newSheet();
  model.newSheet();
  ['Lines', 'Units', 'City'].forEach((sheet, i) => model.renameSheet(i, sheet));
  [lineSheet(), unitSheet(), citySheet()].forEach((rows, sheet) => rows.forEach((cells, row) => cells.forEach((cell, column) =>
    model.setUserInput(sheet, row + 1, column + 1, String(cell)))));
  for (const sheet of [1, 2]) model.updateRangeStyle({ sheet, row: 1, column: 1, width: 26, height: 25 }, 'num_fmt', '0');  // all digits
  model.resumeEvaluation();
  model.evaluate();
  return {
    get: (sheet, row, column) => Number(model.getFormattedCellValue(sheet, row + 1, column + 1).replaceAll(',', '')),
    set: (changes) => {
      model.pauseEvaluation();
      for (const [row, value] of changes) model.setUserInput(0, row + 1, 1, String(value));
      model.resumeEvaluation();
      model.evaluate();
    },
  };
}

const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const summary = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], least: sorted[0] };
};

const before = process.memoryUsage().rss;
let start = used();
const engine = await { hyperformula, ironcalc }[name]();
const build = used() - start;
const megabytes = Math.round((process.memoryUsage().rss - before) / 1e6);

const last = Math.min(20, units);
const totals = () => [
  engine.get(2, last, 0), engine.get(2, last, 11), engine.get(2, last, 12), engine.get(2, last, 13), engine.get(2, last, 5),
  engine.get(2, 0, 6), engine.get(1, 0, 9), engine.get(2, last, 16),
];
const published = totals();

// Edits all over the city, there and back.
const edits = [];
let seed = 7;
for (let t = 0; t < times * 4; ++t) {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  const row = seed % (units * lines);
  const value = amount(Math.floor(row / lines), row % lines);
  for (const by of [edit, 0]) {
    start = used();
    engine.set([[row, value + by]]);
    edits.push(used() - start);
  }
}
engine.set([[7, amount(0, 7) + edit]]);
const edited = totals();
engine.set([[7, amount(0, 7)]]);

const cuts = [];
const rounded = (value) => Math.floor((value * 97 + 50) / 100);
for (let t = 0; t < (units > 100 ? 1 : times); ++t) {
  for (const isCut of [true, false]) {
    const changes = [];
    for (let row = 0; row < units * lines; ++row) {
      if (!cutColumns.includes(row % 10)) continue;
      const value = amount(Math.floor(row / lines), row % lines);
      changes.push([row, isCut ? rounded(value) : value]);
    }
    start = used();
    engine.set(changes);
    if (isCut) {
      cuts.push(used() - start);
      engine.cut = totals();
    }
  }
}
console.log(JSON.stringify({ units, build_ms: summary([build]), edit_ms: summary(edits), cut_ms: summary(cuts), published, edited, cut: engine.cut, megabytes }));
