// The arrow test: holds every #include in src/ to the list of rooms in src/rooms.json. A room may include
// the rooms that it uses and no other; an outsider may be included only where the list allows it.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const src = join(here, '..', 'src');
const rooms = JSON.parse(readFileSync(join(src, 'rooms.json'), 'utf8'));

function sourcesIn(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(h|hpp|cpp|cc|c|inc)$/.test(entry.name) ? [path] : [];
  });
}

// The faults of one source, each "file:line: what is wrong". `file` is its path from src/.
function faultsOf(file, text, {rooms: list, outsiders}) {
  const room = list.find(({name}) => name === file.split('/')[0]);
  if (!room || !file.includes('/')) return [`${file}:1: lies in no room of src/rooms.json`];
  const faults = [];
  text.split('\n').forEach((line, index) => {
    const include = /^\s*#\s*include\s*([<"])([^>"]+)[>"]/.exec(line);
    const header = include?.[2];
    const fault = (what) => faults.push(`${file}:${index + 1}: ${what}`);
    if (!include) {
      if (/^\s*#\s*include/.test(line)) fault('an include whose header is not written out');
      return;
    }
    const outsider = outsiders.find(({headers}) => new RegExp(headers).test(header));
    if (outsider) {
      const allowed = outsider.rooms.includes(room.name) ||
          (outsider.files && new RegExp(outsider.files).test(file));
      if (!allowed) fault(`<${header}> is ${outsider.name}, which this source may not know`);
    } else if (header.includes('..')) {
      fault(`"${header}" is not written from src/`);
    } else {
      const target = list.find(({name}) => header.startsWith(`${name}/`));
      if (target && target !== room && !room.uses.includes(target.name)) {
        fault(`"${header}": ${room.name} may not include ${target.name}`);
      } else if (!target && include[1] === '"') {
        fault(`"${header}" is in no room; includes are written from src/`);
      } else if (!target && header.includes('/') && !/^(sys|experimental)\//.test(header)) {
        fault(`<${header}> is an outsider that src/rooms.json does not list`);
      }
    }
  });
  return faults;
}

function faultsIn(folder, list) {
  return sourcesIn(folder).flatMap((path) =>
    faultsOf(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8'), list));
}

test('the rooms name only rooms above them in the list, so no arrow points up', () => {
  const seen = new Set();
  for (const {name, uses} of rooms.rooms) {
    for (const used of uses) assert.ok(seen.has(used), `${name} uses ${used}, which is not above it`);
    seen.add(name);
  }
  for (const {name, rooms: users} of rooms.outsiders) {
    for (const user of users) assert.ok(seen.has(user), `${name} is for ${user}, which is no room`);
  }
});

test('every include in src/ follows an arrow, and outsiders stay in their rooms', () => {
  const faults = faultsIn(src, rooms);
  assert.deepEqual(faults, [], `\n${faults.join('\n')}`);
});

test('every folder of src/ is a room', () => {
  const folders = readdirSync(src, {withFileTypes: true}).filter((e) => e.isDirectory()).map((e) => e.name);
  const names = rooms.rooms.map(({name}) => name);
  assert.deepEqual(folders.filter((name) => !names.includes(name)), []);
});

test('finds each kind of forbidden include in the fixture', () => {
  const fixture = join(here, 'fixtures', 'bad_includes');
  const expected = readFileSync(join(fixture, 'expected'), 'utf8').trim().split('\n');
  assert.deepEqual(faultsIn(fixture, rooms).sort(), expected);
});

test('accepts the includes that are allowed', () => {
  const accepted = [
    ['model/a.cpp', '#include "model/a.h"\n#include <vector>\n#include "base/amount.h"'],
    ['io/a.cpp', '#include <nlohmann/json.hpp>\n#include "model/fact.h"'],
    ['ui/a.cpp', '#include "imgui.h"\n#include <imgui_internal.h>'],
    ['platform/a_web.cpp', '#include <emscripten/html5.h>\n#include "backends/imgui_impl_opengl3.h"'],
    ['page/a_web.cpp', '#include <emscripten.h>\n#include "ui/a.h"'],
    ['cli/a.cpp', '#include <sys/stat.h>\n// #include "ui/a.h" stands in a comment'],
  ];
  for (const [file, text] of accepted) assert.deepEqual(faultsOf(file, text, rooms), [], file);
});
