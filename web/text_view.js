// The text view: the report as HTML. It is there at all times, beside the picture or instead of it, and follows
// the program: update() takes what changed. What is pressed in it goes to the program as an action, so nothing
// here knows what a budget is.

import { makeSection, patchSection, sectionElement } from './text_blocks.js';
import { button, textNodes } from './text_nodes.js';
import { cellOf, showAllRows, turnPage } from './text_table.js';

const element = (id) => document.getElementById(id);

export class TextView {
  constructor() {
    this.act = () => {};  // (action, number, text): carries out what was pressed, and calls update() before it returns
    this.updated = () => {};  // (change): follows each update()
    this.root = element('text');
    this.homes = { bar: element('text-bar'), alert: element('text-alerts'), main: element('text-main'),
      aside: element('text-aside') };
    this.sections = new Map();
    this.selected = -1;
    this.look = { signs: {}, language: 'zh', reachable: false, words: {} };
    this.root.addEventListener('click', (event) => this.press(event.target));
    this.root.addEventListener('change', (event) => this.type(event.target));
    this.root.addEventListener('keydown', (event) => this.keyDown(event));
    addEventListener('beforeprint', () => {
      element('printed').textContent = this.look.words.printed(new Date());
      showAllRows(this.root, true, this.look);
    });
    addEventListener('afterprint', () => showAllRows(this.root, false, this.look));
  }

  speak(language, words) {
    this.look.language = language;
    this.look.words = words;
    element('text-contents').setAttribute('aria-label', words.contents);
    this.homes.aside.setAttribute('aria-label', words.aside);
    this.homes.bar.setAttribute('aria-label', words.controls);
  }

  // Whether Tab goes through what can be pressed here.
  setReachable(reachable) {
    this.look.reachable = reachable;
    for (const control of this.root.querySelectorAll('button, input, select')) control.tabIndex = reachable ? 0 : -1;
    this.chooseStops();
  }

  update(change) {
    if (!change) return;
    const focused = this.noteFocus();
    this.changeSigns(change.signs);
    for (const section of change.sections) this.put(section);
    for (const id of this.sections.keys()) {
      if (change.order.includes(id)) continue;
      sectionElement(id).remove();
      this.sections.delete(id);
    }
    this.bringInOrder(change.order);
    this.listContents(change.order);
    this.select(change.selected);
    this.giveBack(focused);
    if (change.status) element('status').textContent = change.status;
    this.updated(change);
  }

  put(section) {
    const before = this.sections.get(section.id);
    this.sections.set(section.id, section);
    if (before) patchSection(sectionElement(section.id), before, section, this.look);
    else this.homes[section.place].append(makeSection(section, this.look));
  }

  bringInOrder(order) {
    const last = {};
    for (const id of order) {
      const shown = sectionElement(id);
      const place = this.sections.get(id).place;
      const before = last[place];
      const stands = before ? before.nextElementSibling === shown : shown.previousElementSibling?.tagName !== 'SECTION';
      if (!stands) (before ? before.after(shown) : this.homes[place].querySelector('section').before(shown));
      last[place] = shown;
    }
  }

  changeSigns(signs) {
    const before = JSON.stringify(this.look.signs);
    this.look.signs = signs;
    if (before === JSON.stringify(signs)) return;
    for (const shown of this.root.querySelectorAll('.sign')) {
      const word = signs[shown.dataset.sign][1];
      shown.setAttribute('aria-label', word);
      shown.title = word;
    }
  }

  // The links that skip to a section.
  listContents(order) {
    const links = order.map((id) => this.sections.get(id))
      .filter(({ level, title, place }) => level === 2 && title && place !== 'alert')
      .map(({ id, title }) => button({ 'data-section': id }, this.look, ...textNodes(title, this.look)));
    const nav = element('text-contents');
    const texts = (list) => [...list].map(({ textContent, dataset }) => dataset.section + textContent).join('\n');
    if (texts(nav.children) !== texts(links)) nav.replaceChildren(...links);
  }

  select(fact) {
    this.root.querySelector('td[aria-current]')?.removeAttribute('aria-current');
    this.selected = fact;
    cellOf(this.root, fact, this.look)?.setAttribute('aria-current', 'true');
    this.chooseStops();
  }

  // Tab stops once in each table: at the selected figure, or the first.
  chooseStops() {
    for (const stop of this.root.querySelectorAll('td[tabindex="0"]')) stop.tabIndex = -1;
    if (!this.look.reachable) return;
    for (const table of this.root.querySelectorAll('table')) {
      const stop = table.querySelector('td[aria-current]') ?? table.querySelector('td[data-fact]');
      if (stop) stop.tabIndex = 0;
    }
  }

  press(target) {
    const control = target.closest('button, td[data-fact]');
    if (!control) return;
    const { action, number, section, page, fact } = control.dataset;
    if (section !== undefined) this.goTo(section);
    else if (page !== undefined) turnPage(control.closest('.table'), Number(page), this.look);
    else if (fact !== undefined) this.act('fact', Number(fact));
    else if (action === 'fact') this.goToFigure(Number(number));
    else if (action !== undefined) this.act(action, Number(number));
  }

  // What was typed goes to the program; where it was taken the field says what stands now.
  type(input) {
    const { action, number } = input.dataset;
    if (!action) return;
    if (input.tagName === 'SELECT') {
      this.act(action, Number(input.value));
      return;
    }
    this.act(action, Number(number), input.value);
    if (!input.closest('.field').querySelector('.fault').textContent) input.value = input.defaultValue;
  }

  goTo(id) {
    const heading = sectionElement(id)?.firstElementChild;
    if (!heading) return;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  }

  goToFigure(fact) {
    this.act('fact', fact);
    this.showSelected();
  }

  showSelected() {
    const cell = cellOf(this.root, this.selected, this.look);
    cell?.scrollIntoView({ block: 'center', inline: 'nearest' });
    cell?.focus({ preventScroll: true });
  }

  keyDown(event) {
    if (event.altKey || event.metaKey || event.target.closest('input, select')) return;
    if (event.ctrlKey) {
      this.undo(`${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`);
      return;
    }
    if (event.shiftKey) return;
    const cell = event.target.closest('td[data-fact]');
    if (!cell) return;
    if (event.key === 'Enter' || event.key === ' ') {
      this.act('fact', Number(cell.dataset.fact));
      this.goTo('figure');
    } else if (!this.move(cell, event.key)) {
      return;
    }
    event.preventDefault();
  }

  // The step of a scenario where one is tried out, else the last correction.
  undo(key) {
    const back = ['undo-step', 'undo'].find((action) => this.root.querySelector(`[data-action="${action}"]`));
    const forward = this.root.querySelector('[data-action="redo-step"]');
    if (key === 'z' && back) this.act(back, 0);
    else if ((key === 'y' || key === 'Shift+z') && forward) this.act('redo-step', 0);
  }

  // The arrow keys go from figure to figure. Returns whether the key was one of those.
  move(cell, key) {
    const row = cell.parentElement;
    const rows = [...row.parentElement.rows];
    const [at, column] = [rows.indexOf(row), cell.cellIndex];
    const figures = (cells) => cells.filter((one) => one.dataset.fact !== undefined);
    const inColumn = (list) => figures(list.map((one) => one.cells[column]));
    const ways = {
      ArrowUp: () => inColumn(rows.slice(0, at)).pop(),
      ArrowDown: () => inColumn(rows.slice(at + 1))[0],
      ArrowLeft: () => figures([...row.cells].slice(0, column)).pop(),
      ArrowRight: () => figures([...row.cells].slice(column + 1))[0],
      Home: () => inColumn(rows)[0],
      End: () => inColumn(rows).pop(),
    };
    if (!ways[key]) return false;
    const to = ways[key]();
    if (to) {
      for (const stop of cell.closest('table').querySelectorAll('td[tabindex="0"]')) stop.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    }
    return true;
  }

  // What has the focus, so that what is made anew can have it again.
  noteFocus() {
    const focused = document.activeElement;
    if (!this.root.contains(focused) || focused === this.root) return null;
    return { focused, section: focused.closest('section')?.id };
  }

  // Its twin, else the heading of its section, has the focus of what is gone.
  giveBack(noted) {
    if (!noted || noted.focused.isConnected) return;
    const { focused, section: home } = noted;
    const { action, number, section, fact } = focused.dataset;
    const twin = fact !== undefined ? `td[data-fact="${fact}"]`
      : focused.matches('input, select') ? `:is(input[data-number="${number}"], select)[data-action="${action}"]`
      : section !== undefined ? `button[data-section="${section}"]` : `button[data-action="${action}"][data-number="${number}"]`;
    const heading = home && document.getElementById(home)?.querySelector('h2, h3');
    (this.root.querySelector(twin) ?? heading ?? this.homes.main).focus({ preventScroll: true });
  }
}
