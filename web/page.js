// A page: loads the program and the first budget, then ties the browser's events to it. There are two faces:
// the picture on the canvas, and the text view, which is always there and alone where there is no WebGL.

import { Clipboard } from './clipboard.js';
import { Faces } from './faces.js';
import { Files } from './files.js';
import { Frames } from './frames.js';
import { Glyphs } from './glyphs.js';
import { Keyboard } from './keyboard.js';
import { forwardPointer, showCursor } from './pointer.js';
import { savePicture } from './picture.js';
import { zoomByPinch } from './pinch.js';
import { notify } from './notices.js';
import { partOf } from './parts.js';
import { loadProgram } from './program.js';
import { restoreAfterLoss, ScreenSize, startGraphics } from './screen.js';
import { TextField } from './text_field.js';
import { TextView } from './text_view.js';
import { bytesText, wordsOf } from './words.js';

const element = (id) => document.getElementById(id);
const root = document.documentElement;
const [stage, canvas, field] = ['stage', 'canvas', 'field'].map(element);

let words;
let settings;

// Before everything else, for whoever goes by Tab: to the report, in whichever face.
function nameSkip() {
  element('skip').textContent = document.body.dataset.face === 'text' ? words.toMain : words.toText;
}

function speak(language, text) {
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
  words = wordsOf(language);
  element('keys').textContent = words.keys;
  nameSkip();
  stage.setAttribute('aria-label', words.picture);
  canvas.setAttribute('aria-label', words.canvas(document.title));
  field.setAttribute('aria-label', words.field);
  text.speak(language, words);
}

function wear(theme) {
  root.dataset.theme = theme;
}

function enlarge(large) {
  root.toggleAttribute('data-large', large);
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

// Name and bytes of the first budget, or null after saying why there are none. It is handed over, or fetched.
async function firstBudget(asked) {
  const address = await asked;
  if (address.handed) return address.handed;
  if (!address.url) {
    notify(address.outside === undefined ? words.foreign(address.foreign) : words.outside(address.outside));
    return null;
  }
  const name = decodeURIComponent(address.url.pathname.split('/').pop());
  try {
    return { name, bytes: await partOf(address.url) };
  } catch (error) {
    notify(words.failed(name, error.message));
    return null;
  }
}

// A call that waits until the browser has nothing better to do; however often it is asked for, it comes once.
function atLeisure(call) {
  let waits = false;
  const soon = window.requestIdleCallback ? (run) => requestIdleCallback(run, { timeout: 500 }) : setTimeout;
  return () => {
    if (waits) return;
    waits = true;
    soon(() => {
      waits = false;
      call();
    });
  };
}

// What the program asks of the browser, and the text view that follows it.
function tie(program, text, frames, faces, files) {
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
      speak(name, text);
      settings.remember('language', name);
    },
    keep: ({ name }) => settings.keepScenario(name),
    theme: ({ name }) => {
      wear(name);
      settings.remember('theme', name);
    },
    largeText: ({ name }) => {
      enlarge(name === 'large');
      program.largeText(name === 'large');
      settings.remember('text', name);
    },
    textView: () => faces.show('text'),
    pictureView: () => faces.show('picture'),
    print: () => print(),
  };
  const follow = () => text.update(program.textView());
  // While the picture is not seen no frame goes on with a large file.
  const goOn = () => {
    if (faces.face !== 'text') return;
    const more = program.work();
    obey();
    follow();
    if (more) setTimeout(goOn);
  };
  faces.follow = goOn;
  faces.shown = nameSkip;
  faces.changed = (face) => settings.remember('view', face);
  const obey = () => {
    for (let request = program.request(); request; request = program.request()) answer[request.kind](request);
  };
  text.act = (action, number, typed) => {
    program.act(action, number, typed);
    obey();
    follow();
    frames.request();
  };
  return { answer, obey, follow, goOn };
}

// What only the picture needs.
function paint(program, frames) {
  const keyboard = new Keyboard(stage, canvas, field, program, frames);
  const typed = new TextField(field, canvas, program, frames);
  const clipboard = new Clipboard(stage, program, frames);
  const size = new ScreenSize(canvas, program, frames);
  const isPinched = zoomByPinch(canvas, program, frames, settings);
  forwardPointer(canvas, program, frames, keyboard, () => settings.takesWheel(), isPinched);
  restoreAfterLoss(canvas, program, frames);
  return { size, copy: (text) => clipboard.write(text), follow: () => {
    size.check();
    const state = program.state();
    showCursor(canvas, state.cursor);
    typed.follow(state);
    clipboard.follow();
  } };
}

function run(program, text, hasPicture) {
  let afterFrame = () => {};
  let given = null;  // by the reader, until it is open
  const frames = new Frames(program, () => afterFrame(), (error) => notify(words.stopped(error.message)));
  const faces = new Faces({ stage, canvas, skip: element('skip'), text, frames, hasPicture });
  const open = (name, bytes) => {
    notify('');
    given = { name, bytes };
    program.open(name, bytes);
    obey();
    goOn();
    frames.request();
  };
  const refuses = (name, size) => {
    const refused = program.refuses(name, size);
    if (faces.face === 'text') follow();
    frames.request();
    return refused;
  };
  const files = new Files(element('file'), open, refuses, () => settings.opensFiles());
  const { answer, obey, follow, goOn } = tie(program, text, frames, faces, files);
  const picture = hasPicture ? paint(program, frames) : null;
  answer.opened = ({ name }) => {
    if (name === given?.name) settings.keepOpened?.(given);
    given = null;
  };
  answer.forget = () => settings.askToForget?.();
  if (picture) answer.link = ({ name }) => picture.copy(settings.linkTo(name));
  const followLater = atLeisure(follow);
  afterFrame = () => {
    picture.follow();
    obey();
    followLater();
  };
  settings.onSystemTheme((theme) => {
    wear(theme);
    program.theme(theme);
    follow();
    frames.request();
  });
  return { program, text, frames, faces, size: picture?.size, open, obey, follow };
}

// Makes the picture's context current. Says why where there is none.
function startPicture(glyphs, program) {
  const apple = /Mac|iP(hone|ad|od)/.test(navigator.platform);
  const readable = glyphs.isReadable();
  stage.hidden = false;
  if (readable && startGraphics(canvas, program.module) && program.start(apple, true)) return true;
  stage.hidden = true;
  element('no-picture').textContent = glyphs.context && !readable ? words.unreadable : words.graphics;
  element('no-picture').hidden = false;
  program.start(apple, false);
  return false;
}

// Starts with the choices that `place` tells of and keeps: settings.js, or another module with its functions.
// Returns what runs then; nothing where it cannot.
export async function start(place) {
  settings = place;
  const text = new TextView();
  const language = settings.startLanguage();
  speak(language, text);
  wear(settings.startTheme());
  enlarge(settings.startsLarge());
  element('loading-text').textContent = words.opening;
  if (window.goujiUnsupported) return null;

  const family = getComputedStyle(root).getPropertyValue('--font');
  const glyphs = new Glyphs(family, 'zh-CN');
  const budget = firstBudget(settings.budgetAddress());
  let program;
  try {
    program = await loadProgram(await partOf(new URL('gouji.wasm', document.baseURI), showProgress), glyphs);
  } catch (error) {
    giveUp(words.failed(words.program, error.message));
    return null;
  }
  const hasPicture = startPicture(glyphs, program);
  const page = run(program, text, hasPicture);
  program.language(language);
  program.theme(root.dataset.theme);
  program.largeText(root.hasAttribute('data-large'));
  settings.prepare?.(program);
  const first = await budget;
  performance.mark('gouji-loaded');
  if (first) program.open(first.name, first.bytes);
  settings.opened?.(program);
  const scenario = first ? settings.startScenario() : null;
  if (scenario) program.scenario(scenario.fragment, scenario.kept);
  window.addEventListener('hashchange', () => {
    const { fragment, kept } = settings.startScenario() ?? { kept: true };
    if (kept) return;
    program.scenario(fragment, kept);
    page.frames.request();
  });
  performance.mark('gouji-opened');

  element('loading').hidden = true;
  document.body.dataset.ready = '';
  page.faces.begin(settings.startFace());
  page.size?.observe();
  page.obey();
  page.faces.follow();
  if (page.faces.face === 'picture' && window.top === window) canvas.focus({ preventScroll: true });
  performance.mark('gouji-shown');
  window.gouji = page;  // for tests and for whoever looks into the console
  return page;
}
