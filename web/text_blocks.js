// HTML of the text view's blocks (src/page/text_view_json.h says what they are), made once and then changed
// where they differ. Texts are set as text, never as markup.

import { button, make, same, signNode, textNodes } from './text_nodes.js';
import { makeTable, patchTable } from './text_table.js';

function runNodes(run, look) {
  if (typeof run === 'string') return textNodes(run, look);
  const nodes = textNodes(run.text, look);
  const sign = run.sign ? [signNode(run.sign, look)] : [];
  if (run.action || run.section) {
    return [...sign, button({ class: 'link', 'data-action': run.action, 'data-number': run.number,
      'data-section': run.section }, look, ...nodes)];
  }
  return run.strong ? [...sign, make('strong', {}, ...nodes)] : [...sign, ...nodes];
}

const runsNodes = (runs, look) => runs.flatMap((run) => runNodes(run, look));

const kButtons = 4;  // of a choice; more options are a list that opens

function makeList(block, look) {
  const options = block.runs.map((run, at) => make('option', { value: run.number, selected: at === block.chosen }, run.text));
  return make('label', { class: 'field' }, make('span', {}, ...textNodes(block.label, look)),
    make('select', { 'data-action': block.runs[0].action, tabindex: look.reachable ? 0 : -1 }, ...options));
}

const press = (run, look, more) =>
  button({ 'data-action': run.action, 'data-number': run.number, ...more }, look, ...textNodes(run.text, look));

const makers = {
  heading: (block, look) => make(`h${block.level}`, {}, ...runsNodes(block.runs, look)),
  paragraph: (block, look) => make('p', { class: block.quiet && 'quiet' }, ...runsNodes(block.runs, look)),
  list: (block, look) => make('ul', {}, ...block.items.map((runs) => make('li', {}, ...runsNodes(runs, look)))),
  terms: (block, look) => make('dl', {}, ...block.terms.flatMap(([label, runs]) =>
    [make('dt', {}, ...textNodes(label, look)), make('dd', {}, ...runsNodes(runs, look))])),
  buttons: (block, look) => make('div', { class: 'buttons' }, ...block.runs.map((run) => press(run, look))),
  choice: (block, look) => block.runs.length > kButtons ? makeList(block, look) : make('div', { class: 'choice', role: 'group', 'aria-label': block.label || false },
    ...(block.label ? [make('span', { class: 'label' }, block.label)] : []),
    ...block.runs.map((run, at) => press(run, look, { 'aria-pressed': String(at === block.chosen) }))),
  field: makeField,
  table: makeTable,
};

// A field that a number is typed into; Enter, or leaving it, hands it over. What is wrong with it stands below.
function makeField(block, look) {
  const input = make('input', { type: 'text', value: block.text, placeholder: block.hint, autocomplete: 'off', 'data-action': block.action,
    'data-number': block.number, tabindex: look.reachable ? 0 : -1, 'aria-invalid': block.fault ? 'true' : false });
  return make('label', { class: 'field' }, make('span', {}, ...textNodes(block.label, look)), input,
    make('span', { class: 'fault', role: 'status' }, block.fault ?? ''));
}

// The field stays, and with it the focus. What was typed stays where there is something wrong with it.
function patchField(element, block, look) {
  const input = element.querySelector('input');
  element.firstChild.replaceChildren(...textNodes(block.label, look));
  element.querySelector('.fault').textContent = block.fault ?? '';
  input.setAttribute('value', block.text);
  input.placeholder = block.hint;
  input.dataset.number = block.number;
  input.toggleAttribute('aria-invalid', Boolean(block.fault));
  if (!block.fault) input.value = block.text;
}

// A choice keeps its buttons, and with them the focus, when it says other words or another is chosen.
function patchChoice(element, block, look) {
  const list = element.querySelector('select');
  if (list) {
    element.firstChild.replaceChildren(...textNodes(block.label, look));
    [...list.options].forEach((option, at) => {
      option.textContent = block.runs[at].text;
    });
    list.selectedIndex = block.chosen;
    return;
  }
  const label = element.querySelector('.label');
  if (label) {
    label.textContent = block.label;
    element.setAttribute('aria-label', block.label);
  }
  element.querySelectorAll('button').forEach((option, at) => {
    option.replaceChildren(...textNodes(block.runs[at].text, look));
    option.dataset.number = block.runs[at].number;
    option.setAttribute('aria-pressed', String(at === block.chosen));
  });
}

function patch(element, before, block, look) {
  if (same(before, block)) return;
  if (block.kind === 'choice' && before.kind === 'choice' && Boolean(before.label) === Boolean(block.label) && before.runs?.length === block.runs.length) patchChoice(element, block, look);
  else if (block.kind === 'field' && before.kind === 'field' && block.action === before.action) patchField(element, block, look);
  else if (block.kind === 'table' && before.kind === 'table') patchTable(element, before, block, look);
  else element.replaceWith(makers[block.kind](block, look));
}

function headingOf(section, look) {
  if (!section.title) return [];
  const sign = section.sign ? [signNode(section.sign, look)] : [];
  return [make(`h${section.level}`, { tabindex: -1 }, ...sign, ...textNodes(section.title, look))];
}

const idOf = (id) => `section-${id}`;

export function makeSection(section, look) {
  return make('section', { id: idOf(section.id), class: `level-${section.level}`, 'data-place': section.place,
    role: section.place === 'alert' && 'alert' }, ...headingOf(section, look),
  ...section.blocks.map((block) => makers[block.kind](block, look)));
}

export function patchSection(element, before, section, look) {
  const heading = section.title ? element.firstElementChild : null;
  if (Boolean(before.title) !== Boolean(section.title)) {
    element.replaceWith(makeSection(section, look));
    return;
  }
  const blocks = [...element.children].slice(heading ? 1 : 0);
  if (heading && !same([before.title, before.sign], [section.title, section.sign])) {
    heading.replaceChildren(...headingOf(section, look)[0].childNodes);
  }
  section.blocks.forEach((block, at) => {
    if (at < blocks.length) patch(blocks[at], before.blocks[at], block, look);
    else element.append(makers[block.kind](block, look));
  });
  for (const left of blocks.slice(section.blocks.length)) left.remove();
}

export function sectionElement(id) {
  return document.getElementById(idOf(id));
}
