// The page: loads the program and the first budget, then ties the browser's events to it.

import { Clipboard } from './clipboard.js';
import { Files } from './files.js';
import { Frames } from './frames.js';
import { Glyphs } from './glyphs.js';
import { Keyboard } from './keyboard.js';
import { forwardPointer, showCursor } from './pointer.js';
import { savePicture } from './picture.js';
import { bytesOf, loadProgram } from './program.js';
import { restoreAfterLoss, ScreenSize, startGraphics } from './screen.js';
import { budgetAddress, onSystemTheme, remember, startLanguage, startTheme } from './settings.js';
import { TextField } from './text_field.js';
import { bytesText, wordsOf } from './words.js';

const element = (id) => document.getElementById(id);
const root = document.documentElement;
const [stage, canvas, field] = ['stage', 'canvas', 'field'].map(element);

let words;

function speak(language) {
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
  words = wordsOf(language);
  element('keys').textContent = words.keys;
  canvas.setAttribute('aria-label', words.canvas(document.title));
  field.setAttribute('aria-label', words.field);
}

function wear(theme) {
  root.dataset.theme = theme;
}

function notify(text) {
  element('notice').textContent = text;
  element('notice').hidden = text === '';
}

function showProgress(loaded, total) {
  element('loading-text').textContent = words.loaded(bytesText(loaded));
  if (total) {
    element('loading-bar').max = total;
    element('loading-bar').value = loaded;
  }
}

function giveUp(reason) {
  element('loading-text').textContent = reason;
  element('loading-bar').hidden = true;
}

// Bytes of the first budget, or null after saying why there are none.
async function firstBudget(address) {
  if (address.foreign !== undefined) {
    notify(words.foreign(address.foreign));
    return null;
  }
  try {
    return await bytesOf(await fetch(address.url, { credentials: 'omit' }), () => {});
  } catch (error) {
    notify(words.failed(address.url.pathname.split('/').pop(), error.message));
    return null;
  }
}

function run(program) {
  const apple = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  if (!program.start(apple)) throw new Error(words.graphics);

  let follow = () => {};
  const frames = new Frames(program, () => follow(), (error) => notify(words.stopped(error.message)));
  const open = (name, bytes) => {
    notify('');
    program.open(name, bytes);
    frames.request();
  };
  const keyboard = new Keyboard(stage, canvas, field, program, frames);
  const text = new TextField(field, canvas, program, frames);
  const clipboard = new Clipboard(stage, program, frames);
  const refuses = (name, size) => {
    const refused = program.refuses(name, size);
    frames.request();
    return refused;
  };
  const files = new Files(stage, element('file'), open, refuses);
  forwardPointer(canvas, program, frames, keyboard);
  restoreAfterLoss(canvas, program, frames);

  const answer = {
    open: () => files.choose(),
    save: ({ name, data }) => files.save(name, data),
    picture: (request) => savePicture(canvas, program, frames, files, request),
    title: ({ name }) => {
      document.title = name;
      element('title').textContent = name;
      canvas.setAttribute('aria-label', words.canvas(name));
    },
    language: ({ name }) => {
      speak(name);
      remember('language', name);
    },
    theme: ({ name }) => {
      wear(name);
      remember('theme', name);
    },
  };
  const size = new ScreenSize(canvas, program, frames);
  follow = () => {
    size.check();
    const state = program.state();
    showCursor(canvas, state.cursor);
    text.follow(state);
    clipboard.follow();
    for (let request = program.request(); request; request = program.request()) answer[request.kind](request);
  };
  onSystemTheme((theme) => {
    wear(theme);
    program.theme(theme);
    frames.request();
  });
  return { program, frames, size, open };
}

async function start() {
  const language = startLanguage();
  speak(language);
  wear(startTheme());
  element('loading-text').textContent = words.opening;
  if (window.goujiUnsupported) return;

  const family = getComputedStyle(root).getPropertyValue('--font');
  const glyphs = new Glyphs(family, 'zh-CN');
  if (!glyphs.isReadable()) return giveUp(words.unreadable);

  const address = budgetAddress();
  const budget = firstBudget(address);
  let program;
  try {
    program = await loadProgram('gouji.wasm', glyphs, showProgress);
  } catch (error) {
    return giveUp(words.failed(words.program, error.message));
  }
  stage.hidden = false;
  if (!startGraphics(canvas, program.module)) {
    stage.hidden = true;
    element('unsupported').hidden = false;
    return;
  }
  const page = run(program);
  program.language(language);
  program.theme(root.dataset.theme);
  const bytes = await budget;
  performance.mark('gouji-loaded');
  if (bytes) program.open(decodeURIComponent(address.url.pathname.split('/').pop()), bytes);
  performance.mark('gouji-opened');

  element('loading').hidden = true;
  document.body.dataset.ready = '';
  page.size.observe();
  if (window.top === window) canvas.focus({ preventScroll: true });
  performance.mark('gouji-shown');
  window.gouji = page;  // for tests and for whoever looks into the console
}

start();
