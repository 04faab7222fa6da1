// Opens the page of dist/ in Chromium for measuring, with the tools of the browser tests.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export async function openPage() {
  if (!existsSync(join(root, 'tests/web/node_modules'))) {
    console.error('The browser tools are not there: run "npm ci" in tests/web first.');
    process.exit(2);
  }
  const { openSite } = await import('../web/support/browser.mjs');
  const site = await openSite('page');
  return { site, view: await site.open({ width: 1440, height: 900 }) };
}
