// The wasm program: loading it, and calling its functions (src/page/exports.h) with texts and bytes.

import createGouji from './gouji.js';

const kRequests = ['open', 'save', 'title', 'language', 'theme', 'picture', 'largeText', 'textView', 'pictureView', 'print',
  'link', 'keep', 'opened', 'forget'];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export async function loadProgram(bytes, glyphs) {
  let memory;
  const module = await new Promise((resolve, reject) => {
    const made = createGouji({
      glyphs,
      print: (text) => console.log(text),
      printErr: (text) => console.error(text),
      onAbort: (reason) => reject(new Error(String(reason))),
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(bytes, imports).then(({ instance, module: compiled }) => {
          memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
          receive(instance, compiled);
        }, reject);
        return {};
      },
    });
    made.then(resolve, reject);
  });
  return new Program(module, memory);
}

export class Program {
  constructor(module, memory) {
    this.module = module;
    this.memory = memory;
  }

  // Calls a function that takes texts or bytes, each as pointer and length, before its numbers.
  callWith(name, parts, ...numbers) {
    const pieces = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    let at = this.module._gouji_buffer(size);
    const heap = new Uint8Array(this.memory.buffer);
    const places = [];
    for (const piece of pieces) {
      heap.set(piece, at);
      places.push(at, piece.length);
      at += piece.length;
    }
    return this.module[name](...places, ...numbers);
  }

  bytesAt(pointer, size) {
    return new Uint8Array(this.memory.buffer).slice(pointer, pointer + size);
  }

  output() {
    return decoder.decode(this.bytesAt(this.module._gouji_output(), this.module._gouji_output_size()));
  }

  start(apple, picture) { return this.module._gouji_start(apple ? 1 : 0, picture ? 1 : 0) === 1; }
  resize(width, height, scale) { this.module._gouji_resize(width, height, scale); }
  language(language) { this.callWith('_gouji_language', [language]); }
  theme(theme) { this.module._gouji_theme(theme === 'dark' ? 1 : 0); }
  largeText(large) { this.module._gouji_large_text(large ? 1 : 0); }
  work() { return this.module._gouji_work() === 1; }
  act(action, number, text = '') { this.callWith('_gouji_act', [action, text], number); }
  open(name, bytes) { return this.callWith('_gouji_open', [name, bytes]) === 1; }
  // Of a link; `kept`: of an earlier visit.
  scenario(fragment, kept) { return this.callWith('_gouji_scenario', [fragment], kept ? 1 : 0) === 1; }
  // Whether a file is too large to be opened; then the page says so.
  refuses(name, size) { return this.callWith('_gouji_refuses', [name], size) === 1; }
  pointer(kind, touch, finger, x, y, button, now) {
    this.module._gouji_pointer(kind, touch ? 1 : 0, finger, x, y, button, now);
  }
  wheel(x, y, byX, byY, now) { this.module._gouji_wheel(x, y, byX, byY, now); }
  zoomsAt(x, y) { return this.module._gouji_zooms_at(x, y) === 1; }
  // What lay at `from` moves to `to`. Returns the zoom, kept within its bounds.
  zoom(zoom, from, to) { return this.module._gouji_zoom(zoom, ...from, ...to); }
  key(code, down, modifiers) { return this.callWith('_gouji_key', [code], down ? 1 : 0, modifiers); }
  text(text) { this.callWith('_gouji_text', [text]); }
  focus(focused) { this.module._gouji_focus(focused ? 1 : 0); }
  paste(text) { this.callWith('_gouji_paste', [text]); }
  frame(now) { return this.module._gouji_frame(now); }
  redraw() { this.module._gouji_redraw(); }
  picture(width, height, scale) { this.module._gouji_picture(width, height, scale); }
  contextLost() { this.module._gouji_context_lost(); }
  contextRestored() { return this.module._gouji_context_restored() === 1; }

  copy(cut, now) {
    this.module._gouji_copy(cut ? 1 : 0, now);
    return this.output();
  }

  copied() {
    this.module._gouji_copied();
    return this.output();
  }

  // What changed in the text view (src/page/text_view_feed.h), or null.
  textView() {
    this.module._gouji_text_view();
    const text = this.output();
    return text === '' ? null : JSON.parse(text);
  }

  // For embedding: see src/page/content.h. `what` is told as text, empty where there is no such thing.
  embedded(edits) { this.module._gouji_embedded(edits ? 1 : 0); }
  accent(...colors) { this.module._gouji_accent(...colors); }
  showTable(id) { this.callWith('_gouji_show_table', [id]); }
  tell(what) {
    this.callWith('_gouji_tell', [what]);
    return this.output();
  }

  items(now) {
    this.module._gouji_items(now);
    return JSON.parse(this.output());
  }

  state() {
    const [cursor, typing, x, y, height, frames, drawn] = new Float64Array(this.memory.buffer, this.module._gouji_state(), 7);
    return { cursor, typing: typing === 1, x, y, height, frames, drawn };
  }

  // The next request, or null. `data` is bytes.
  request() {
    const kind = this.module._gouji_request();
    if (kind < 0) return null;
    const name = this.output();
    const data = this.bytesAt(this.module._gouji_request_data(), this.module._gouji_request_data_size());
    return { kind: kRequests[kind], name, data };
  }
}
