// Where the reader really types: a DOM field that lies at the caret of the canvas, so that input methods,
// the keyboards of phones and dictation work. It holds one invisible character before the caret, for
// keyboards that tell a deletion only as a change of the text.

const kMark = '\u200b';

export class TextField {
  constructor(field, canvas, program, frames) {
    this.field = field;
    this.canvas = canvas;
    this.program = program;
    this.frames = frames;
    this.composing = false;
    field.addEventListener('compositionstart', () => this.compose(true));
    field.addEventListener('compositionupdate', () => this.fit());
    field.addEventListener('compositionend', () => {
      this.compose(false);
      this.send();
    });
    field.addEventListener('input', (event) => {
      if (this.composing || event.isComposing) this.fit();
      else if (event.inputType.startsWith('delete')) this.erase(event.inputType);
      else this.send();
    });
    this.clear();
  }

  clear() {
    this.field.value = kMark;
    this.field.setSelectionRange(1, 1);
  }

  send() {
    const text = this.field.value.replace(kMark, '');
    this.clear();
    if (text === '') return;
    this.program.text(text);
    this.frames.request();
  }

  erase(inputType) {
    this.clear();
    const key = inputType.endsWith('Forward') ? 'Delete' : 'Backspace';
    this.program.key(key, true, 0);
    this.program.key(key, false, 0);
    this.frames.request();
  }

  // While an input method composes, the field shows what it has so far, over the canvas. Its text must
  // not be touched then.
  compose(composing) {
    this.composing = composing;
    this.field.toggleAttribute('data-composing', composing);
    this.fit();
  }

  fit() {
    this.field.style.width = this.composing ? `${widthOf(this.field.value)}em` : '';
    this.field.style.fontSize = this.composing ? `${this.size}px` : '';
  }

  // After each frame: follows the caret, and the focus that the program gives.
  follow(state) {
    if (!state.typing) {
      if (document.activeElement === this.field && !this.composing) this.canvas.focus({ preventScroll: true });
      return;
    }
    const scale = this.canvas.getBoundingClientRect().width / this.canvas.width;
    this.size = Math.round(state.height * scale);
    const style = this.field.style;
    style.left = `${state.x * scale}px`;
    style.top = `${state.y * scale}px`;
    style.height = `${this.size}px`;
    if (document.activeElement === this.canvas) {
      this.clear();
      this.field.focus({ preventScroll: true });
    }
  }
}

// In ems, generously: Chinese characters are one em wide, Latin letters about half of it.
function widthOf(text) {
  let width = 0.3;
  for (const character of text.replace(kMark, '')) width += character > '\u2e80' ? 1 : 0.62;
  return width;
}
