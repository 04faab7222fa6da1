// Large files: progress is shown while frames keep coming, reading can be stopped, and what is too large is
// refused at once.

import assert from 'node:assert/strict';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSite } from './support/browser.mjs';
import { click } from './support/words.mjs';

const kMegabyte = 1024 * 1024;
let site, view, folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-'));
  site = await openSite();
  view = await site.open({ width: 800, height: 600 });
});
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

// A department of many units: a small table each, and what they do in words.
async function largeText() {
  const units = [];
  let bytes = 0;
  for (let unit = 1; bytes < 20 * kMegabyte; ++unit) {
    const lines = [`表${unit} 单位支出总表`, '单位：万元', '科目编码\t科目名称\t合计\t基本支出\t项目支出'];
    for (const code of ['', '208', '20801', '2080101', '2080109']) {
      const name = { '': '合计', 208: '社会保障和就业支出', 20801: '人力资源和社会保障管理事务', 2080101: '行政运行',
        2080109: '社会保险经办机构' }[code];
      const share = code === '2080101' ? 0.25 : code === '2080109' ? 0.75 : 1;
      const [basic, project] = [400 * share + unit * share * 4, 100 * share];
      lines.push([code, name, basic + project, basic, project].map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join('\t'));
    }
    lines.push('', `本单位第${unit}组承办各项社会保险业务，按规定编报预算、执行预算并公开预算，接受社会监督。`.repeat(60), '');
    units.push(lines.join('\n'));
    bytes += Buffer.byteLength(units.at(-1));
  }
  return units.join('\n');
}

// Watches the time between the browser's frames.
const watch = () => view.page.evaluate(() => {
  const began = performance.now();
  const watch = { longest: 0, frames: 0, took: 0, goesOn: true };
  let last = began;
  const look = () => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - last);
    watch.frames += 1;
    watch.took = now - began;
    last = now;
    if (watch.goesOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.watch = watch;
});

async function waitFor(pattern, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (pattern.test(await view.text())) return;
    await view.page.waitForTimeout(50);
  }
  assert.match(await view.text(), pattern);
}

test('a large document is read while frames keep coming, and reading can be stopped', async () => {
  const path = join(folder, 'large.txt');
  await writeFile(path, await largeText());
  await watch();
  await view.page.setInputFiles('input[type=file]', path);
  await waitFor(/正在读取：large\.txt/);
  await waitFor(/[2-9]\d%/);
  const { longest, frames, took } = await view.page.evaluate(() => ({ ...window.watch, goesOn: window.watch.goesOn = false }));
  console.log(`${frames} frames in ${Math.round(took)} ms, the longest stop ${Math.round(longest)} ms`);
  assert.ok(frames > 10, 'frames keep coming');
  await click(view, '取消');
  assert.doesNotMatch(await view.text(), /正在读取/);
  assert.match(await view.text(), /发现 9 处错误/, 'the open budget stays');
});

test('a file that is too large is refused at once', async () => {
  const path = join(folder, 'huge.txt');
  const file = await open(path, 'w');
  await file.truncate(100 * kMegabyte);
  await file.close();
  await view.page.setInputFiles('input[type=file]', path);
  await waitFor(/没有打开：huge\.txt/);
  assert.match(await view.text(), /64 MB/);
  await view.press('Escape');
  assert.match(await view.text(), /发现 9 处错误/);
  assert.deepEqual(await view.complaints(), []);
});
