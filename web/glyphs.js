// Characters drawn with the reader's own fonts on a 2D canvas, as coverage for the program's font atlas.
// Lengths are device pixels; `top` counts from the baseline, negative is above.

const kFull = '国';

export class Glyphs {
  constructor(family, language) {
    this.family = family;
    this.canvas = document.createElement('canvas');
    this.context = this.canvas.getContext('2d', { willReadFrequently: true });
    this.language = language;
    this.font = '';
    this.coverage = new Uint8Array(0);
  }

  // Some browsers in private modes give back noise instead of what was drawn. (A little of it does no harm.)
  isReadable() {
    if (!this.context) return false;
    this.makeRoom(8, 8);
    this.context.clearRect(0, 0, 8, 8);
    this.context.fillRect(0, 0, 4, 8);
    const { data } = this.context.getImageData(0, 0, 8, 8);
    for (let i = 0; i < 64; ++i) {
      const inked = i % 8 < 4;
      if (inked !== data[4 * i + 3] > 200 || inked !== data[4 * i + 3] > 55) return false;
    }
    return true;
  }

  use(size, bold) {
    const font = `${bold ? 600 : 400} ${size}px ${this.family}`;
    if (font === this.font) return;
    this.font = font;
    this.context.font = font;
    // Which shape a character shared by Chinese and Japanese has; not known to older browsers.
    if ('lang' in this.context) this.context.lang = this.language;
  }

  // Ascent and descent of a line as high as the type's size, both positive: a Chinese character stands in
  // the middle of its line. Older browsers do not tell what the font itself says (fontBoundingBoxAscent),
  // and fonts disagree about it; the ink of a full character is told everywhere.
  metrics(size, bold) {
    this.use(size, bold);
    const box = this.context.measureText(kFull);
    const middle = (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2;
    const ascent = Number.isFinite(middle) ? size / 2 + middle : size * 0.88;
    return [ascent, size - ascent];
  }

  advance(character, size, bold) {
    this.use(size, bold);
    return this.context.measureText(String.fromCodePoint(character)).width;
  }

  // Leaves the coverage in this.coverage, row by row; box is left, top, width, height.
  draw(character, size, bold) {
    this.use(size, bold);
    const text = String.fromCodePoint(character);
    const box = this.context.measureText(text);
    const known = Number.isFinite(box.actualBoundingBoxLeft) && Number.isFinite(box.actualBoundingBoxAscent);
    // One pixel more on each side, for the softened edge.
    const left = known ? Math.ceil(box.actualBoundingBoxLeft) + 1 : 2;
    const right = known ? Math.ceil(box.actualBoundingBoxRight) + 1 : Math.ceil(box.width) + 2;
    const up = known ? Math.ceil(box.actualBoundingBoxAscent) + 1 : Math.ceil(size * 1.1);
    const down = known ? Math.ceil(box.actualBoundingBoxDescent) + 1 : Math.ceil(size * 0.4);
    const width = left + right;
    const height = up + down;
    if (width <= 2 || height <= 2) {
      return { advance: box.width, box: [0, 0, 0, 0] };
    }
    this.makeRoom(width, height);
    this.use(size, bold);
    this.context.clearRect(0, 0, width, height);
    this.context.fillText(text, left, up);
    const pixels = this.context.getImageData(0, 0, width, height).data;
    this.coverage = new Uint8Array(width * height);
    for (let i = 0; i < this.coverage.length; ++i) this.coverage[i] = pixels[4 * i + 3];
    return { advance: box.width, box: [-left, -up, width, height] };
  }

  makeRoom(width, height) {
    if (width <= this.canvas.width && height <= this.canvas.height) return;
    this.canvas.width = Math.max(this.canvas.width, width * 2);
    this.canvas.height = Math.max(this.canvas.height, height * 2);
    this.font = '';  // a canvas forgets its font when its size changes
  }
}
