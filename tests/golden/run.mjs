// Runs the golden cases: the command line's answers, byte for byte.
//
// usage: node run.mjs [--update] [--cases FOLDER] NAME=PROGRAM…
// e.g.   node run.mjs native=build/debug/bin/gouji wasm=build/wasm/bin/gouji.js
//
// A case is a folder here (or in FOLDER): `cmd` holds the arguments as one would type them after `gouji` (with the quotes
// and redirections of a shell), `stdout` and `status` what it must answer, and `stderr` what it must say
// there (nothing, where there is no such file). Every program is run from this folder and must give the
// same. --update writes what the first program answers. The last line is "N passed, N failed".
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

let here = dirname(fileURLToPath(import.meta.url));
let update = false;
const programs = [];
const words = process.argv.slice(2);
while (words.length > 0) {
  const word = words.shift();
  const [, name, path] = /^([^=-][^=]*)=(.+)$/.exec(word) ?? [];
  if (word === '--update') update = true;
  else if (word === '--cases') here = resolve(words.shift());
  else if (path) programs.push({name, path: resolve(path)});
  else throw new Error(`not NAME=PROGRAM: ${word}`);
}

function run(program, args) {
  const call = program.path.endsWith('.js') ? `"${process.execPath}" "$GOUJI_PROGRAM"` : '"$GOUJI_PROGRAM"';
  const result = spawnSync('sh', ['-c', `gouji() { ${call} "$@"; }\ngouji ${args}`], {
    cwd: here,
    env: {...process.env, GOUJI_PROGRAM: program.path, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', NO_COLOR: ''},
    input: '',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  const status = result.error ? String(result.error.code) : result.signal ?? String(result.status);
  return {stdout: result.stdout.toString(), stderr: result.stderr.toString(), status};
}

const read = (folder, name) => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

// The first line that differs, with the lines around it.
function difference(what, expected, found) {
  const [a, b] = [expected.split('\n'), found.split('\n')];
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) ++at;
  const shown = (lines, sign) => lines.slice(at, at + 3).map((line) => `      ${sign} ${line}`);
  const before = a.slice(Math.max(0, at - 2), at).map((line) => `        ${line}`);
  return [`    ${what}, line ${at + 1}:`, ...before, ...shown(a, '-'), ...shown(b, '+')].join('\n');
}

function expectationsOf(folder) {
  return {stdout: read(folder, 'stdout'), stderr: read(folder, 'stderr'), status: read(folder, 'status').trim()};
}

function writeExpectations(folder, {stdout, stderr, status}) {
  writeFileSync(join(folder, 'stdout'), stdout);
  writeFileSync(join(folder, 'status'), `${status}\n`);
  if (stderr) writeFileSync(join(folder, 'stderr'), stderr);
  else rmSync(join(folder, 'stderr'), {force: true});
}

const cases = readdirSync(here, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'cmd')))
  .map((entry) => entry.name)
  .sort();

let passed = 0;
let failed = 0;
const fail = (message) => {
  ++failed;
  console.log(message);
};

for (const name of cases) {
  const folder = join(here, name);
  const args = read(folder, 'cmd').trimEnd();
  programs.forEach((program, index) => {
    const found = run(program, args);
    if (update && index === 0) writeExpectations(folder, found);
    const expected = expectationsOf(folder);
    const faults = Object.keys(expected)
      .filter((key) => expected[key] !== found[key])
      .map((key) => difference(key, expected[key], found[key]));
    if (faults.length === 0) ++passed;
    else fail(`FAILED golden/${name} (${program.name})\n${faults.join('\n')}`);
  });
}
if (cases.length === 0) fail('FAILED golden: there are no cases');
if (programs.length === 0) fail('FAILED golden: no program to run');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
