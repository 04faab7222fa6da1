// Finding and pressing what the page shows by the words on it.

import assert from 'node:assert/strict';

// A visible item whose label holds `words`.
export async function find(view, words) {
  const { items } = await view.list();
  return items.find((item) => item.visible && item.label.includes(words));
}

export async function click(view, words) {
  const item = await find(view, words);
  assert.ok(item, `nothing called ${words} is to be seen`);
  await view.page.mouse.click(item.x + item.width / 2, item.y + item.height / 2);
  await view.idle();
}
