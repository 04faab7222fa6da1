// A budget embedded in another page: embed.html is this script, the style, the program and index.html in one file.
//
//   embed.html?budget=…&table=…&view=…&lang=…&theme=…&face=…#scenario=…   a plain <iframe>; all may stand behind # too
//   embed.html#hosted                                                     gouji-embed.js around it hands all that over

import { wearAccent } from './embed_accent.js';
import { followHeight } from './embed_height.js';
import { Host, meetHost, own, Refusal } from './embed_host.js';
import { optionsOfAddress, validOptions } from './embed_options.js';
import { EmbedPlace } from './embed_place.js';
import { start } from './page.js';
import { sectionElement } from './text_blocks.js';
import { wordsOf } from './words.js';

const kMost = { bytes: 64 * 1024 * 1024, name: 256, state: 8192 };
const kExports = {
  markdown: { suffix: '.md', type: 'text/markdown' },
  csv: { suffix: '.csv', type: 'text/csv' },
  scenario: { suffix: '.scenario.json', type: 'application/json' },
  json: { suffix: '.json', type: 'application/json' },
};

const root = document.documentElement;

function textParam(params, name, most) {
  const value = own(params, name) ?? '';
  if (typeof value !== 'string' || value.length > most) throw new Refusal('malformed', name);
  return value;
}

function bytesParam(params) {
  const value = own(params, 'bytes');
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value)
    : ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null;
  if (!bytes) throw new Refusal('malformed', 'bytes');
  if (bytes.length > kMost.bytes) throw new Refusal('too-large', `more than ${kMost.bytes} bytes`);
  return bytes;
}

// The page once it runs, as its host sees it.
class Embed {
  constructor(page, place) {
    this.page = page;
    this.place = place;
    this.name = 'budget';
    this.tell = () => {};  // (method, params): to the host
    this.resting = null;   // what gives the graphics card back
    this.version = 0;      // of the budget that findings were told of
    place.themeChanged = () => this.wearAccent();
    place.scenarioChanged = () => this.tell('change', this.ask('change'));
    page.text.updated = ({ version }) => {
      this.showTableAlone();
      const findings = version !== this.version && this.ask('findings');
      this.version = version;
      if (findings) this.tell('findings', findings);
    };
  }

  // What the program says of the open budget, or null.
  ask(what) {
    const text = this.page.program.tell(what);
    return text === '' ? null : JSON.parse(text);
  }

  // Shows what was changed from outside.
  follow() {
    this.page.obey();
    this.page.follow();
    this.page.frames.request();
  }

  async open(name, bytes, state) {
    const { program } = this.page;
    this.name = name.replace(/\.[^.]*$/, '') || this.name;
    this.page.open(name, bytes);
    while (program.work()) await new Promise((resolve) => { setTimeout(resolve); });  // of a large file
    this.follow();
    const faults = this.ask('faults');
    if (faults.length > 0) throw new Refusal('not-opened', faults[0].message, faults);
    if (this.place.options.table) program.showTable(this.place.options.table);
    if (state !== '') {
      try {
        this.setState(state);
      } catch ({ code, message }) {  // the published figures are shown
        this.tell('error', { code, message });
      }
    }
    this.follow();
    return this.ask('summary');
  }

  // A text of one table has its result and nothing else.
  showTableAlone() {
    const { table, face } = this.place.options;
    const { sections } = this.page.text;
    const isAlone = face === 'text' && sections.has(`table/${table}`);
    root.toggleAttribute('data-alone', isAlone);
    for (const [id, { place }] of sections) {
      sectionElement(id).hidden = isAlone && place === 'main' && id !== 'result' && id !== `table/${table}`;
    }
  }

  setState(state) {
    const isGood = this.page.program.scenario(state, false);
    this.follow();
    if (!isGood) throw new Refusal('damaged-state', this.ask('faults')[0].message);
    return this.ask('change');
  }

  export(format) {
    const { suffix, type } = Object.hasOwn(kExports, format) ? kExports[format] : {};
    if (!type) throw new Refusal('malformed', 'format');
    const text = format === 'json'
      ? JSON.stringify({ ...this.ask('summary'), ...this.ask('findings'), change: this.ask('change') })
      : this.page.program.tell(format);
    if (text === '') throw new Refusal('nothing-changed', 'Nothing was changed, so there is nothing to export in this format.');
    return { name: this.name + suffix, type, text };
  }

  // Takes other options; what was not given another value stays as the reader has it.
  dress(options) {
    const before = this.place.options;
    this.place.options = { ...before, ...options };
    const { lang, theme, view, face, table, height } = this.place.options;
    const { text, faces, program } = this.page;
    const isNew = (name) => this.place.options[name] !== before[name];
    root.dataset.height = height ?? 'fixed';
    program.embedded(view === 'edit');
    if (isNew('lang')) text.act('language', lang === 'zh' ? 0 : 1);
    if (isNew('theme')) text.act('theme', ['auto', 'light', 'dark'].indexOf(theme));
    if (isNew('face')) faces.begin(face);
    if (isNew('table')) program.showTable(table);
    this.wearAccent();
    this.showTableAlone();
    this.follow();
  }

  wearAccent() {
    const { accent } = this.place.options;
    if (!wearAccent(accent, this.page.program)) this.tell('error', { code: 'bad-accent', message: accent });
  }

  // Far away in a page of many, an embed lets go of the graphics card.
  rest(resting) {
    const { size, frames, program } = this.page;
    if (!size || resting === (this.resting !== null)) return;
    if (resting) {
      this.resting = program.module.GL.currentContext.GLctx.getExtension('WEBGL_lose_context');
      frames.pause('rest');
      this.resting?.loseContext();
    } else {
      this.resting.restoreContext();
      this.resting = null;
      frames.resume('rest');
    }
  }
}

// A place whose page is dressed as its options say before it is seen.
function placeOf(options, budget) {
  const place = new EmbedPlace(options, budget);
  root.dataset.height = options.height ?? 'fixed';
  place.prepare = (program) => program.embedded(options.view === 'edit');
  place.opened = (program) => {
    if (options.table) program.showTable(options.table);
    wearAccent(options.accent, program);
  };
  return place;
}

// By a script around the frame.
async function startHosted() {
  const { port, options } = await meetHost();
  let handOver;
  const handed = new Promise((resolve) => { handOver = () => resolve(null); });  // what is opened then is the embed's to open
  const place = placeOf(validOptions(options), { handed });
  let run;
  const running = new Promise((resolve) => { run = resolve; });
  const host = new Host(port, {
    open: async (params) => {
      const [name, state, bytes] = [textParam(params, 'name', kMost.name), textParam(params, 'state', kMost.state), bytesParam(params)];
      handOver();
      return (await running).open(name, bytes, state);
    },
    getState: async () => ({ state: (await running).ask('change')?.state ?? '' }),
    setState: async (params) => (await running).setState(textParam(params, 'state', kMost.state)),
    check: async () => (await running).ask('findings'),
    export: async (params) => (await running).export(textParam(params, 'format', kMost.name)),
    set: async (params) => {
      const embed = await running;
      embed.dress(validOptions(params));
      const resting = own(params, 'resting');
      if (typeof resting === 'boolean') embed.rest(resting);
    },
  });
  const page = await start(place);
  if (!page) return;
  const embed = new Embed(page, place);
  embed.tell = (method, params) => host.tell(method, params);
  run(embed);
  followHeight((height) => embed.tell('resize', { height }));
}

// By its address alone.
async function startAlone() {
  const { budget, ...options } = optionsOfAddress(location);
  const place = placeOf(options, budget);
  place.startScenario = () => {
    const { scenario } = optionsOfAddress(location);
    return scenario ? { fragment: scenario, kept: false } : null;
  };
  const page = await start(place);
  if (!page) return;
  const embed = new Embed(page, place);
  embed.showTableAlone();
  addEventListener('hashchange', () => {
    const { budget: _, ...changed } = optionsOfAddress(location);
    embed.dress(changed);
  });
  if (window.origin === 'null' || !place.pageLink()) return;  // a sandbox would not let the link go anywhere
  const foot = document.createElement('footer');
  const link = document.createElement('a');
  foot.id = 'foot';
  link.target = '_blank';
  link.rel = 'noopener';
  const show = (fragment) => {
    link.textContent = wordsOf(root.lang.slice(0, 2)).openInGouji;
    link.href = fragment ? place.linkTo(fragment) : place.pageLink();
  };
  show(options.scenario);
  place.scenarioChanged = () => show(embed.ask('change').state);
  foot.append(link);
  document.body.append(foot);
}

if (location.hash === '#hosted' && parent !== window) startHosted();
else startAlone();
