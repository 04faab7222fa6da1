// Mouse, pen, finger, wheel and trackpad, forwarded in device pixels. Two fingers are another matter: pinch.js.

const kDown = 0, kMove = 1, kUp = 2, kCancel = 3, kLeave = 4;
const kButtons = [0, 2, 1];  // DOM: left, middle, right; program: left, right, middle
const kLine = 20;            // CSS pixels a line, for browsers that count the wheel so
const kCursors = ['default', 'text', 'move', 'ns-resize', 'ew-resize', 'nesw-resize', 'nwse-resize', 'pointer',
  'wait', 'progress', 'not-allowed'];

// Where something is on the canvas, in device pixels.
export function placeOn(canvas, { clientX, clientY }) {
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  return [(clientX - box.left) * scale, (clientY - box.top) * scale];
}

// takesWheel(): else the wheel is the browser's. isPinched(): fingers are somebody else's.
export function forwardPointer(canvas, program, frames, keyboard, takesWheel, isPinched) {
  const send = (kind, event) => {
    if (event.pointerType === 'touch' && isPinched()) return;
    const button = event.button > 0 ? kButtons[event.button] : 0;
    if (button === undefined) return;  // back and forward remain the browser's
    const [x, y] = placeOn(canvas, event);
    program.pointer(kind, event.pointerType === 'touch', event.pointerId, x, y, button, event.timeStamp);
  };

  canvas.addEventListener('pointerdown', (event) => {
    keyboard.forgetEscape();
    if (!canvas.parentElement.contains(document.activeElement)) canvas.focus({ preventScroll: true });
    canvas.setPointerCapture(event.pointerId);
    send(kDown, event);
    frames.request();
  });
  canvas.addEventListener('pointermove', (event) => {
    send(kMove, event);
    frames.request();
  });
  canvas.addEventListener('pointerup', (event) => {
    send(kUp, event);
    frames.flush();
  });
  canvas.addEventListener('pointercancel', (event) => {
    send(kCancel, event);
    frames.request();
  });
  canvas.addEventListener('pointerleave', (event) => {
    send(kLeave, event);
    frames.request();
  });
  // The focus is where the reader types; a click that does not change that must not take it away.
  canvas.addEventListener('mousedown', (event) => event.preventDefault());
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());

  canvas.addEventListener('wheel', (event) => {
    if (event.ctrlKey || !takesWheel()) return;
    event.preventDefault();
    const box = canvas.getBoundingClientRect();
    const unit = [1, kLine, box.height * 0.9][event.deltaMode] * (canvas.width / box.width);
    // Shift turns a wheel sideways, where the system has not done so itself.
    const sideways = event.shiftKey && event.deltaX === 0;
    const [x, y] = placeOn(canvas, event);
    program.wheel(x, y, (sideways ? event.deltaY : event.deltaX) * unit, (sideways ? 0 : event.deltaY) * unit,
      event.timeStamp);
    frames.request();
  }, { passive: false });
}

export function showCursor(canvas, cursor) {
  const name = cursor < 0 ? 'none' : kCursors[cursor] ?? 'default';
  if (canvas.style.cursor !== name) canvas.style.cursor = name;
}
