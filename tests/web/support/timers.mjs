// Counts what a page has asked the browser to call later. Give watchTimers to a page before its own scripts.

export function watchTimers() {
  const waiting = new Set();
  const counted = { begun: 0, waiting };
  const watch = (begin, end, again) => {
    const [original, cancel] = [window[begin], window[end]];
    window[begin] = (call, ...more) => {
      const id = original((...given) => {
        if (!again) waiting.delete(`${begin} ${id}`);
        return call(...given);
      }, ...more);
      ++counted.begun;
      waiting.add(`${begin} ${id}`);
      return id;
    };
    window[end] = (id) => {
      waiting.delete(`${begin} ${id}`);
      cancel(id);
    };
  };
  watch('setTimeout', 'clearTimeout');
  watch('setInterval', 'clearInterval', true);
  watch('requestAnimationFrame', 'cancelAnimationFrame');
  watch('requestIdleCallback', 'cancelIdleCallback');
  window.timers = () => ({ begun: counted.begun, waiting: [...waiting], frames: window.gouji?.program.state().frames });
}

// What runs in `frames` (of playwright) in a second at rest: a list of complaints.
export async function restlessness(frames) {
  const read = () => Promise.all(frames.map((frame) => frame.evaluate(() => window.timers())));
  const pause = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
  await pause(500);
  // A tooltip may yet be due, on a busy machine for longer. Who never rests is found out all the same.
  for (let rested = 0, tries = 0; rested < 3 && tries < 40; ++tries) {
    rested = (await read()).every(({ waiting }) => waiting.length === 0) ? rested + 1 : 0;
    await pause(150);
  }
  const before = await read();
  await pause(1000);
  return (await read()).flatMap(({ begun, waiting, frames: drawn }, at) => [
    ...waiting,
    ...(begun > before[at].begun ? [`${begun - before[at].begun} timers began`] : []),
    ...(drawn > before[at].frames ? [`${drawn - before[at].frames} frames`] : []),
  ]);
}
