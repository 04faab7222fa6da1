// The clipboard by the browser's own copy, cut and paste events: no permission is asked for.

export class Clipboard {
  constructor(stage, program, frames) {
    this.program = program;
    this.frames = frames;
    this.waiting = null;
    const ours = () => document.body.dataset.face === 'picture' &&
      (document.activeElement === document.body || stage.contains(document.activeElement));
    for (const kind of ['copy', 'cut']) {
      document.addEventListener(kind, (event) => {
        const text = this.waiting ?? (ours() ? program.copy(kind === 'cut', performance.now()) : '');
        this.waiting = null;
        if (text === '') return;
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
        frames.request();
      });
    }
    document.addEventListener('paste', (event) => {
      if (!ours()) return;
      event.preventDefault();
      program.paste(event.clipboardData.getData('text/plain'));
      frames.flush();
    });
  }

  // After each frame: what a button of the page copied.
  async follow() {
    const text = this.program.copied();
    if (text !== '') await this.write(text);
  }

  async write(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      this.waiting = text;  // not a secure page: the copy event takes it
      document.execCommand('copy');
      this.waiting = null;
    }
  }
}
