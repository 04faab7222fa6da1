// Two fingers over a table, on the screen or on a trackpad, zoom its type; what is under them stays there. Anywhere
// else they are the browser's, to magnify the page, and so they are while it is magnified: nobody is shut in. So are the
// wheel and the keys with Ctrl, which make everything larger.

import { placeOn } from './pointer.js';

const kCancel = 3;
const kWheel = 100;  // CSS pixels of a trackpad's movement that zoom by e

const middleOf = ([one, other]) => ({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 });
const distanceOf = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);

// settings: startZoom() and remember(). Returns a function that says whether two fingers are at it.
export function zoomByPinch(canvas, program, frames, settings) {
  let zoom = program.zoom(settings.startZoom(), [0, 0], [0, 0]);
  let pinch = null;  // zoom and distance at its beginning, and where the fingers were last
  let control = false;  // is held: the wheel is the browser's

  const isOurs = (at) => (window.visualViewport?.scale ?? 1) < 1.01 && program.zoomsAt(...at);
  const change = (to, from, at) => {
    zoom = program.zoom(to, from, at);
    frames.request();
  };
  const keep = () => settings.remember('zoom', zoom === 1 ? '' : zoom.toFixed(2));

  canvas.addEventListener('touchstart', (event) => {
    const { targetTouches: fingers } = event;
    if (fingers.length < 2) return;
    const at = placeOn(canvas, middleOf(fingers));
    if (!pinch && !isOurs(at)) return;
    event.preventDefault();
    program.pointer(kCancel, true, fingers[0].identifier, ...at, 0, event.timeStamp);  // what one finger had begun
    pinch = { zoom, distance: distanceOf(fingers), at };
  }, { passive: false });
  canvas.addEventListener('touchmove', ({ targetTouches: fingers }) => {
    if (!pinch || fingers.length < 2) return;
    const at = placeOn(canvas, middleOf(fingers));
    change(pinch.zoom * distanceOf(fingers) / pinch.distance, pinch.at, at);
    pinch.at = at;
  });
  for (const end of ['touchend', 'touchcancel']) {
    canvas.addEventListener(end, ({ targetTouches }) => {
      if (!pinch || targetTouches.length > 0) return;
      pinch = null;
      keep();
    });
  }

  for (const key of ['keydown', 'keyup']) addEventListener(key, ({ ctrlKey }) => { control = ctrlKey; }, { capture: true });
  canvas.addEventListener('wheel', (event) => {
    const at = placeOn(canvas, event);
    if (!event.ctrlKey || control || !isOurs(at)) return;
    event.preventDefault();
    change(zoom * Math.exp(-event.deltaY / kWheel), at, at);
    keep();
  }, { passive: false });
  return () => pinch !== null;
}
