// Tables of the text view: caption, scoped headers, figures that can be chosen. A very large one is shown page
// by page; the whole of it when it is printed.

import { button, make, same, signNode, textNodes } from './text_nodes.js';

const kMostRows = 2500;  // of a table that is shown at once
const kPage = 500;

const tables = new WeakMap();  // what each table's element shows: {block, page, paged}

// Headers of words stand at the left, as the words do: those of the rows' names, which come first, and of columns
// of words.
function headRows(block, look) {
  const names = block.rows[0]?.names.length ?? 1;
  return block.heads.map((heads, row) => make('tr', {}, ...heads.map((head, at) => {
    const isWords = row === 0 && (at < names || block.words[at - names]);
    return make('th', { scope: head.group ? 'colgroup' : 'col', colspan: head.columns, rowspan: head.rows,
      class: isWords && 'words' }, ...textNodes(head.text, look));
  })));
}

// A row with nothing in it, to be copied: names, then cells.
function emptyRow(block) {
  const names = block.rows[0]?.names ?? [];
  return make('tr', {}, ...names.map((_, at) => make('th', { scope: 'row', class: at < names.length - 1 ? 'code' : 'name' })),
    ...block.words.map((isWords) => make('td', { class: isWords && 'words' })));
}

function fillCell(element, cell, look) {
  if (typeof cell === 'string') {
    element.append(...textNodes(cell, look));
    return;
  }
  const [text, fact, sign, suggested, move] = cell;
  element.setAttribute('data-fact', fact);
  element.setAttribute('tabindex', '-1');
  if (suggested) element.className = 'suggested';
  if (sign) element.append(signNode(sign, look));
  element.append(text);
  if (move) element.append(make('small', { class: 'move' }, move));
}

function makeRow(row, empty, look) {
  const element = empty.cloneNode(true);
  if (row.depth) element.setAttribute('data-depth', row.depth);
  if (row.total) element.className = 'total';
  const cells = [...element.children];
  row.names.forEach((name, at) => {
    if (name === '') cells[at].replaceWith(make('td'));  // names nothing
    else cells[at].append(...textNodes(name, look));
  });
  if (row.gloss) cells[row.names.length - 1].append(make('small', {}, row.gloss));
  row.cells.forEach((cell, at) => fillCell(cells[row.names.length + at], cell, look));
  return element;
}

const withoutText = (cell) => (typeof cell === 'string' ? '' : [...cell.slice(1, 4), Boolean(cell[4])]);

// Only cells that say something else are touched, so that the one with the focus keeps it.
function patchRow(element, before, row, empty, look) {
  if (same(before, row)) return;
  const names = row.names.length;
  const isAlike = same({ ...before, cells: 0 }, { ...row, cells: 0 });
  if (!isAlike || !before.cells.every((cell, at) => same(withoutText(cell), withoutText(row.cells[at])))) {
    element.replaceWith(makeRow(row, empty, look));
    return;
  }
  row.cells.forEach((cell, at) => {
    if (same(before.cells[at], cell)) return;
    const shown = element.cells[names + at];
    if (typeof cell === 'string') {
      shown.replaceChildren(...textNodes(cell, look));
      return;
    }
    const [text, , sign, , move] = cell;
    shown.childNodes[sign ? 1 : 0].data = text;
    if (move) shown.lastChild.firstChild.data = move;
  });
}

// Where the heading above says the caption it is there unseen, for whoever goes from table to table.
function captionNodes(block, look) {
  const nodes = [make('span', { class: block.titled && 'unseen' }, ...textNodes(block.caption, look))];
  if (block.note) nodes.push(make('span', { class: 'note' }, ...textNodes(block.note, look)));
  return nodes;
}

const shownRows = ({ block, page, paged }) =>
  (paged ? block.rows.slice(page * kPage, (page + 1) * kPage) : block.rows);

function pager(shown, look) {
  if (!shown.paged) return [];
  const from = shown.page * kPage;
  const to = Math.min(from + kPage, shown.block.rows.length);
  const step = (by, text) => button({ 'data-page': by, 'aria-disabled': String(by < 0 ? from === 0 : to === shown.block.rows.length) },
    look, text);
  return [make('div', { class: 'pager' }, step(-1, look.words.previousRows),
    make('span', { role: 'status' }, look.words.rows(from + 1, to, shown.block.rows.length)), step(1, look.words.nextRows))];
}

function fill(element, look) {
  const shown = tables.get(element);
  const table = element.querySelector('table');
  const empty = emptyRow(shown.block);
  table.tBodies[0].replaceChildren(...shownRows(shown).map((row) => makeRow(row, empty, look)));
  element.querySelector('.pager')?.remove();
  element.append(...pager(shown, look));
}

export function makeTable(block, look) {
  const table = make('table', {}, make('caption', {}, ...captionNodes(block, look)),
    make('thead', {}, ...headRows(block, look)),
    make('tbody'));
  const element = make('div', { class: 'table' }, table);
  tables.set(element, { block, page: 0, paged: block.rows.length > kMostRows });
  fill(element, look);
  return element;
}

// Where the rows are the same ones only those that differ are made anew.
export function patchTable(element, before, block, look) {
  const shown = tables.get(element);
  const sameRows = before.rows.length === block.rows.length && block.rows.every((row, at) => row.id === before.rows[at].id);
  if (!sameRows || !same(before.words, block.words)) {
    element.replaceWith(makeTable(block, look));
    return;
  }
  const table = element.querySelector('table');
  if (!same([before.caption, before.note], [block.caption, block.note])) table.caption.replaceChildren(...captionNodes(block, look));
  if (!same(before.heads, block.heads)) {
    table.tHead.replaceChildren(...headRows(block, look));
  }
  const old = shownRows(shown);
  shown.block = block;
  const rows = [...table.tBodies[0].rows];
  const empty = emptyRow(block);
  shownRows(shown).forEach((row, at) => patchRow(rows[at], old[at], row, empty, look));
  element.querySelector('.pager')?.replaceWith(...pager(shown, look));
}

// The table turns to its next or previous page.
export function turnPage(element, by, look) {
  const shown = tables.get(element);
  const last = Math.ceil(shown.block.rows.length / kPage) - 1;
  const page = Math.min(Math.max(shown.page + by, 0), last);
  if (page === shown.page) return;
  shown.page = page;
  fill(element, look);
  element.querySelector(`[data-page="${by}"]`).focus({ preventScroll: true });
}

// The cell of a fact, on whatever page of its table it stands; null where there is none.
export function cellOf(root, fact, look) {
  const find = () => root.querySelector(`td[data-fact="${fact}"]`);
  const found = find();
  if (found) return found;
  for (const element of root.querySelectorAll('.table')) {
    const shown = tables.get(element);
    if (!shown?.paged) continue;
    const row = shown.block.rows.findIndex(({ cells }) => cells.some((cell) => cell[1] === fact && typeof cell !== 'string'));
    if (row < 0) continue;
    shown.page = Math.floor(row / kPage);
    fill(element, look);
    return find();
  }
  return null;
}

// All rows of every table, for paper; and back.
export function showAllRows(root, all, look) {
  for (const element of root.querySelectorAll('.table')) {
    const shown = tables.get(element);
    if (!shown || shown.block.rows.length <= kMostRows || shown.paged === !all) continue;
    shown.paged = !all;
    fill(element, look);
  }
}
