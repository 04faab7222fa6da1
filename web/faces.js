// The two faces of the page: the picture on the canvas and the text view. One is seen, the other goes on
// knowing the same. F8 changes them; so does looking for words with Ctrl+F, which finds none in a picture.

export class Faces {
  // follow() brings the text view in step with the program; shown() follows each change of face, changed(face) one that
  // the reader chose. All are set by whoever has them.
  follow = () => {};
  shown = () => {};
  changed = () => {};

  // hasPicture: false where there is no WebGL; then there is the text view alone.
  constructor({ stage, canvas, skip, text, frames, hasPicture }) {
    this.canvas = canvas;
    this.text = text;
    this.frames = frames;
    this.hasPicture = hasPicture;
    this.seen = null;  // selected when the text view was last seen
    skip.hidden = false;
    skip.addEventListener('click', () => {
      if (this.face === 'text') this.toMain();
      else this.show('text');
    });
    if (!hasPicture) {
      stage.remove();
      return;
    }
    document.addEventListener('keydown', (event) => {
      const finds = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (event.key === 'F8') {
        event.preventDefault();
        this.show(this.face === 'text' ? 'picture' : 'text');
      } else if (finds && this.face === 'picture') {
        this.show('text');  // and the browser opens its own search
      }
    });
  }

  get face() {
    return document.body.dataset.face;
  }

  // The face that a reader begins with.
  begin(wish) {
    this.set(this.hasPicture ? wish : 'text');
  }

  // Changes the face, and brings the focus along.
  show(face) {
    if (face === this.face || (face === 'picture' && !this.hasPicture)) return;
    this.set(face);
    this.follow();
    if (face === 'picture') {
      this.canvas.focus({ preventScroll: true });
    } else if (this.seen !== null && this.text.selected !== this.seen) {
      this.text.showSelected();
    } else {
      this.toMain();
    }
    this.seen = this.text.selected;
    this.changed(face);
  }

  toMain() {
    this.text.homes.main.focus({ preventScroll: true });
  }

  set(face) {
    document.body.dataset.face = face;
    this.shown();
    this.text.setReachable(face === 'text');
    if (face === 'text') this.frames.pause('face');
    else this.frames.resume('face');
  }
}
