// The canvas: its WebGL context, its size in device pixels, and its return after a loss.

const attributes = {
  alpha: false,
  depth: false,
  stencil: false,
  antialias: false,
  powerPreference: 'low-power',
};

// Makes the context current for the program; returns false where there is no WebGL.
export function startGraphics(canvas, module) {
  const second = canvas.getContext('webgl2', attributes);
  const context = second ?? canvas.getContext('webgl', attributes);
  if (!context) return false;
  const handle = module.GL.registerContext(context, { majorVersion: second ? 2 : 1, minorVersion: 0 });
  return module.GL.makeContextCurrent(handle);
}

export function restoreAfterLoss(canvas, program, frames) {
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();  // else it never comes back
    frames.pause('context');
    program.contextLost();
  });
  canvas.addEventListener('webglcontextrestored', () => {
    const { GL } = program.module;
    GL.currentContext.initExtensionsDone = false;  // they were lost too
    GL.initExtensions?.(GL.currentContext);
    program.contextRestored();
    frames.resume('context');
  });
}

export class ScreenSize {
  constructor(canvas, program, frames) {
    this.canvas = canvas;
    this.program = program;
    this.frames = frames;
    this.ratio = 0;       // of the screen, when it was looked at last
    this.shownRatio = 0;  // of the last picture
  }

  // Begins: the first picture comes at once.
  observe() {
    this.resize();
    const observer = new ResizeObserver((entries) => {
      const device = entries[0].devicePixelContentBoxSize?.[0];
      this.resize(device && [device.inlineSize, device.blockSize]);
    });
    try {
      observer.observe(this.canvas, { box: 'device-pixel-content-box' });
    } catch {
      observer.observe(this.canvas);  // Safari: CSS pixels times the ratio
    }
    // A change of zoom or monitor need not change the size in CSS pixels.
    for (const event of ['resize', 'focus']) addEventListener(event, () => this.check());
    this.watchRatio();
    for (const event of ['resize', 'scroll']) window.visualViewport?.addEventListener(event, () => this.leaveKeyboard());
  }

  // Where the keyboard of a phone lies over the page instead of making it smaller, the page ends above it.
  leaveKeyboard() {
    const { height, offsetTop, scale } = window.visualViewport;
    const isCovered = scale === 1 && height < innerHeight - 1;
    const { style } = document.body;
    style.marginTop = isCovered ? `${offsetTop}px` : '';
    style.height = isCovered ? `${height}px` : '';
  }

  watchRatio() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
      this.check();
      this.watchRatio();
    }, { once: true });
  }

  check() {
    if (devicePixelRatio !== this.ratio) this.resize();
  }

  // `device`: width and height in device pixels, where the browser tells them.
  resize(device) {
    const box = this.canvas.getBoundingClientRect();
    this.ratio = devicePixelRatio;
    const product = [Math.round(box.width * this.ratio), Math.round(box.height * this.ratio)];
    // What the browser tells is a pixel more or less than the product. (Chromium, where it emulates a
    // density, tells CSS pixels instead.)
    const told = device?.every((length, axis) => Math.abs(length - product[axis]) <= 1);
    const [width, height] = told ? device : product;
    if (width === 0 || height === 0) return;
    const same = width === this.canvas.width && height === this.canvas.height && this.ratio === this.shownRatio;
    if (same) return;
    this.shownRatio = this.ratio;
    this.canvas.width = width;
    this.canvas.height = height;
    this.program.resize(width, height, this.ratio);
    this.frames.obstacles.delete('size');
    this.frames.draw(performance.now());  // at once: a canvas that changes its size is blank
  }
}
