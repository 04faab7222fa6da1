// Typing: plain keys, an input method, the keyboard of a phone; and which keys remain the browser's.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

const focused = (view) => view.page.evaluate(() => document.activeElement.id);

async function typed(view) {
  await view.idle();
  return /【(.*?)】/.exec(await view.text())[1];
}

test('Characters, deletion and undo reach the field', async () => {
  const view = await site.open();
  await view.click('搜索');
  await view.page.keyboard.type('30201 abc');
  assert.equal(await typed(view), '30201 abc');
  await view.press('Backspace');
  assert.equal(await typed(view), '30201 ab');
  await view.press('Control+z');
  assert.notEqual(await typed(view), '30201 ab');
  await view.press('Control+a');
  await view.press('Delete');
  assert.equal(await typed(view), '');
  await view.close();
});

test('An input method composes over the caret, and what it commits is typed', async () => {
  const view = await site.open();
  await view.click('搜索');
  await view.page.keyboard.type('ab');
  const devtools = await view.devtools();
  for (const text of ['s', 'sh', 'she', '社']) {
    await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await view.idle();
  const field = await view.page.evaluate(() => {
    const element = document.getElementById('field');
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: element.value.replace('\u200b', ''), shown: Number(getComputedStyle(element).opacity), x, y, width, height };
  });
  assert.equal(field.text, '社');
  assert.equal(field.shown, 1);
  const input = await view.item('搜索');
  assert.ok(field.x > input.x && field.x < input.x + input.width, 'at the caret');
  assert.ok(field.y >= input.y && field.y + field.height <= input.y + input.height + 1, 'in the line');
  assert.equal(await typed(view), 'ab', 'what is being composed is not typed yet');

  await devtools.send('Input.insertText', { text: '社会保险' });
  assert.equal(await typed(view), 'ab社会保险');
  assert.equal(await view.page.evaluate(() => getComputedStyle(document.getElementById('field')).opacity), '0');
  await view.page.keyboard.type('c');
  assert.equal(await typed(view), 'ab社会保险c');
  await view.close();
});

test('A composition that is given up leaves nothing', async () => {
  const view = await site.open();
  await view.click('搜索');
  const devtools = await view.devtools();
  await devtools.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
  await devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  assert.equal(await typed(view), '');
  await view.page.keyboard.type('好𠮷');
  assert.equal(await typed(view), '好𠮷');
  await view.close();
});

test('Keys that belong to the input method (229) do not reach the page', async () => {
  const view = await site.open();
  await view.click('搜索');
  await view.page.keyboard.type('x');
  await view.page.evaluate(() => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    document.getElementById('field').dispatchEvent(event);
  });
  await view.idle();
  assert.equal(await focused(view), 'field', 'Enter would have left the field');
  await view.close();
});

test('A deletion that a phone tells only as a change of the text deletes', async () => {
  const view = await site.open({ touch: true, width: 390, height: 844 });
  await view.tap('搜索');
  assert.equal(await focused(view), 'field', 'within the tap, so that the keyboard comes up');
  await view.devtools().then((devtools) => devtools.send('Input.insertText', { text: '公积金' }));
  assert.equal(await typed(view), '公积金');
  await view.page.evaluate(() => {
    const field = document.getElementById('field');
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { inputType: 'deleteContentBackward', bubbles: true }));
  });
  assert.equal(await typed(view), '公积');
  await view.close();
});

test('Enter leaves the field, and the canvas has the keys again', async () => {
  const view = await site.open();
  await view.click('搜索');
  assert.equal(await focused(view), 'field');
  await view.press('Enter');
  assert.equal(await focused(view), 'canvas');
  await view.close();
});

test('The browser keeps find, print, reload, new tab and zoom', async () => {
  const view = await site.open();
  await view.page.evaluate(() => {
    window.kept = {};
    addEventListener('keydown', (event) => {
      window.kept[event.code] = !event.defaultPrevented;
      event.preventDefault();
    });
  });
  for (const place of ['canvas', 'field']) {
    if (place === 'field') await view.click('搜索');
    for (const [code, key] of [['KeyF', 'f'], ['KeyP', 'p'], ['KeyR', 'r'], ['KeyT', 't'], ['KeyW', 'w'], ['KeyL', 'l'],
      ['Equal', '+'], ['Minus', '-'], ['Digit0', '0'], ['PageDown', 'PageDown'], ['KeyC', 'c'], ['KeyV', 'v']]) {
      await view.page.evaluate(([name, code, key]) => {
        document.getElementById(name).dispatchEvent(
          new KeyboardEvent('keydown', { code, key, ctrlKey: true, bubbles: true, cancelable: true }));
      }, [place, code, key]);
    }
    for (const code of ['F5', 'F11', 'F12']) {
      await view.page.evaluate(([name, code]) => {
        document.getElementById(name).dispatchEvent(
          new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true }));
      }, [place, code]);
    }
  }
  const kept = await view.page.evaluate(() => window.kept);
  assert.deepEqual(Object.entries(kept).filter(([, value]) => !value), []);
  await view.close();
});

test('Tab moves inside the page; after Escape it leaves', async () => {
  const view = await site.open();
  await view.page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#';
    link.id = 'behind';
    link.textContent = 'behind';
    document.body.append(link);
  });
  await view.click('按钮');
  await view.press('Tab');
  assert.equal(await focused(view), 'canvas');
  const first = (await view.list()).items.find((item) => item.focused)?.label;
  await view.press('Tab');
  assert.equal(await focused(view), 'canvas');
  const second = (await view.list()).items.find((item) => item.focused)?.label;
  assert.ok(first && second && first !== second, `${first}, then ${second}`);
  await view.press('Escape');
  await view.press('Tab');
  assert.equal(await focused(view), 'behind');
  await view.press('Shift+Tab');
  assert.equal(await focused(view), 'canvas');
  await view.close();
});

test('A button is pressed by the keyboard alone', async () => {
  const view = await site.open();
  await view.page.focus('#canvas');
  for (let i = 0; i < 12 && !(await view.item('按钮')).focused; ++i) await view.press('Tab');
  assert.ok((await view.item('按钮')).focused);
  await view.press('Enter');
  await view.press(' ');
  assert.match(await view.text(), /点击：2/);
  await view.close();
});

test('Where the keyboard of a phone lies over the page, the canvas ends above it', async () => {
  const view = await site.open();
  const tell = (height) => view.page.evaluate((told) => {
    Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => told });
    visualViewport.dispatchEvent(new Event('resize'));
  }, height);
  const drawn = () => view.page.evaluate(() => document.getElementById('canvas').height);
  await tell(300);
  await view.idle();
  assert.equal(await drawn(), 300);
  await tell(700);
  await view.idle();
  assert.equal(await drawn(), 700);
  await view.close();
});
