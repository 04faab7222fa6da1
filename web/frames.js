// When frames are drawn: as the program asks for them, on the browser's beat; nothing in between.

export class Frames {
  // afterFrame() follows each frame; fault(error) is called once, when the program broke down.
  constructor(program, afterFrame, fault) {
    this.program = program;
    this.afterFrame = afterFrame;
    this.fault = fault;
    this.pending = 0;
    this.timer = 0;
    this.obstacles = new Set(['size']);  // why nothing can be drawn: no size yet, no context
  }

  // Something happened: draw soon.
  request() {
    if (this.pending || this.obstacles.size > 0) return;
    this.pending = requestAnimationFrame((now) => {
      this.pending = 0;
      this.draw(now);
    });
  }

  // Draws at once until the program has seen what happened: within an event's handler, while what it may
  // start (the keyboard of a phone, a file dialog) still counts as the reader's doing.
  flush() {
    for (let i = 0; i < 4 && this.draw(performance.now()) === 0; ++i);
  }

  draw(now) {
    if (this.obstacles.size > 0) return -1;
    clearTimeout(this.timer);
    let next = -1;
    try {
      next = this.program.frame(now);
      this.afterFrame();
    } catch (error) {
      this.pause('fault');
      this.fault(error);
      throw error;
    }
    if (next === 0) this.request();
    if (next > 0) this.timer = setTimeout(() => this.request(), next);
    return next;
  }

  // Whether nothing is about to be drawn.
  get isAtRest() {
    return this.pending === 0;
  }

  pause(obstacle) {
    this.obstacles.add(obstacle);
    cancelAnimationFrame(this.pending);
    clearTimeout(this.timer);
    this.pending = 0;
  }

  resume(obstacle) {
    this.obstacles.delete(obstacle);
    this.program.redraw();
    this.request();
  }
}
