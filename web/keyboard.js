// Keys, forwarded unless they are the browser's (src/platform/keys.h decides).
// Tab moves inside the page, F6 from region to region. To leave it: Escape, then Tab or Shift+Tab.

const kOurs = 0;

export class Keyboard {
  constructor(stage, canvas, field, program, frames) {
    this.canvas = canvas;
    this.field = field;
    this.program = program;
    this.frames = frames;
    this.escaped = false;
    stage.addEventListener('keydown', (event) => this.keyDown(event));
    stage.addEventListener('keyup', (event) => this.keyUp(event));
    stage.addEventListener('focusin', () => this.focus(true));
    stage.addEventListener('focusout', (event) => {
      if (!stage.contains(event.relatedTarget)) this.focus(false);
    });
  }

  forgetEscape() {
    this.escaped = false;
  }

  focus(focused) {
    this.program.focus(focused);
    this.frames.request();
  }

  keyDown(event) {
    if (event.isComposing || event.keyCode === 229) return;  // the input method's
    if (event.key === 'Tab' && this.escaped) {
      this.forgetEscape();
      this.canvas.focus({ preventScroll: true });  // the browser goes on from there
      return;
    }
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) this.escaped = event.key === 'Escape';

    const use = this.program.key(codeOf(event), true, modifiersOf(event));
    // A character for the field arrives as its input event, which must not be prevented.
    const forField = event.target === this.field && isText(event);
    if (use === kOurs && !forField) event.preventDefault();
    // Enter and the space bar press buttons: what they start must count as the reader's doing. And a character may
    // open the field that the next one belongs to.
    if (event.key === 'Enter' || (isText(event) && !forField)) this.frames.flush();
    else this.frames.request();
  }

  keyUp(event) {
    if (event.isComposing || event.keyCode === 229) return;
    this.program.key(codeOf(event), false, modifiersOf(event));
    this.frames.request();
  }
}

// A letter by its meaning, so that Ctrl+Z is the key that says Z on any layout; other keys by their place.
function codeOf(event) {
  if (/^[a-z]$/i.test(event.key)) return `Key${event.key.toUpperCase()}`;
  return event.code || event.key;  // keyboards of phones give no code
}

function isAltGr(event) {
  return event.getModifierState('AltGraph');
}

function isText(event) {
  if (event.key === 'Dead' || event.key === 'Process' || event.key === 'Unidentified') return true;
  return event.key.length === 1 && (isAltGr(event) || (!event.ctrlKey && !event.metaKey));
}

function modifiersOf(event) {
  const plain = isAltGr(event);
  return (event.ctrlKey && !plain ? 1 : 0) | (event.shiftKey ? 2 : 0) | (event.altKey && !plain ? 4 : 0) |
    (event.metaKey ? 8 : 0);
}
