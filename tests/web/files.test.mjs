// Files: chosen by the button, dropped on the page, saved.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';

let site;
before(async () => { site = await openSite('panel'); });
after(() => site.close());

test('The button lets the reader choose a file', async () => {
  const view = await site.open();
  view.page.on('filechooser', () => {});  // the browser hands choosers over some time after the first listener is there
  const [x, y] = await view.center('打开');
  const [chooser] = await Promise.all([view.page.waitForEvent('filechooser'), view.page.mouse.click(x, y)]);
  await chooser.setFiles({ name: '我的预算.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') });
  await view.idle();
  assert.match(await view.text(), /打开：我的预算\.json 8/);
  assert.equal(await view.page.title(), '面板 我的预算.json');
  await view.close();
});

// Drops a file as a person would; the browser makes the event, so the page's own handling is what counts.
async function drop(view, name, content) {
  const transfer = await view.page.evaluateHandle(([name, content]) => {
    const made = new DataTransfer();
    made.items.add(new File([content], name, { type: 'application/json' }));
    return made;
  }, [name, content]);
  await view.page.dispatchEvent('#canvas', 'dragover', { dataTransfer: transfer });
  const marked = await view.page.evaluate(() => document.body.hasAttribute('data-drop'));
  await view.page.dispatchEvent('#canvas', 'drop', { dataTransfer: transfer });
  await view.idle();
  return marked;
}

test('A file that is dropped on the page is opened', async () => {
  const view = await site.open();
  assert.equal(await drop(view, '预算.json', '{"预算": true}'), true, 'the page shows that it takes the file');
  assert.match(await view.text(), /打开：预算\.json 16/);
  assert.equal(await view.page.evaluate(() => document.body.hasAttribute('data-drop')), false);
  await view.close();
});

test('A file that is refused leaves what was open', async () => {
  const view = await site.open();
  await drop(view, 'good.json', '{}');
  await drop(view, 'bad.json', 'nothing');
  await drop(view, 'empty.json', '');
  assert.match(await view.text(), /打开：good\.json 2 refused:bad\.json refused:empty\.json/);
  await view.close();
});

test('A file is saved under its name', async () => {
  const view = await site.open();
  const [x, y] = await view.center('保存');
  const [download] = await Promise.all([view.page.waitForEvent('download'), view.page.mouse.click(x, y)]);
  assert.equal(download.suggestedFilename(), '情景.json');
  assert.equal(await readFile(await download.path(), 'utf8'), '{"保存": true}');
  assert.deepEqual(await view.complaints(), []);
  await view.close();
});
