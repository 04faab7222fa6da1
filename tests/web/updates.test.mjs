// The served page without a network, after a first visit; and a new version of it, which is offered.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openSite } from './support/browser.mjs';
import { find } from './support/words.mjs';

const dist = process.env.GOUJI_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

let site;
let view;
before(async () => {
  site = await openSite();
  view = await site.open({ worker: true });
  await view.page.evaluate(() => navigator.serviceWorker.ready);
});
after(() => site.close());

const versions = () => view.page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' budgets')));

test('After a first visit the page and its budget are there without a network', async () => {
  site.server.down = true;
  await view.page.reload();
  await view.ready();
  assert.ok(await find(view, '3,463.96'));
  assert.match(await view.page.title(), /南昌市社会保险事业服务中心/);
  site.server.down = false;
  assert.deepEqual((await view.complaints()).filter((line) => !line.includes('ERR_')), []);
});

test('A new version is offered, not forced, and leaves nothing of the old one', async () => {
  const [before] = await versions();
  const worker = readFileSync(`${dist}/service_worker.js`, 'utf8').replace(/version="\w+"/, 'version="next"');
  site.server.answers.set('service_worker.js', (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    response.end(worker);
  });
  await view.page.evaluate(async () => {
    window.isStillHere = true;
    await (await navigator.serviceWorker.ready).update();
  });
  const update = view.page.getByRole('button', { name: '现在更新' });
  await update.waitFor();
  assert.equal(await view.page.evaluate(() => window.isStillHere), true);
  assert.equal((await versions()).length, 2);
  await Promise.all([view.page.waitForEvent('load'), update.click()]);
  await view.ready();
  const [now, ...more] = await versions();
  assert.notEqual(now, before);
  assert.match(now, /next$/);
  assert.deepEqual(more, []);
});

test('The page can be installed', async () => {
  const devtools = await view.devtools();
  const { errors } = await devtools.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
});
