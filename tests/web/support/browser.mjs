// Opens the page in Chromium and finds what is on its canvas by name.
//
//   const site = await openSite('panel');          // or 'page': what build-wasm.sh made
//   const view = await site.open({ width: 1024, height: 700 });
//   await view.click('按钮');                       // a widget by its label
//   await view.close(); await site.close();
//
// A view records every request, everything that the console said, and violations of the policy.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const dist = process.env.GOUJI_DIST ?? join(root, 'dist');
const panel = process.env.GOUJI_PANEL ?? join(root, 'build/wasm/panel');

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export async function openSite(which = 'page') {
  const server = await serve(which === 'panel' ? [panel, dist] : [dist]);
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
      '--disable-background-networking'],
  });
  return {
    server,
    browser,
    open: (options) => openView(browser, server, options),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

// options: width, height, ratio (device pixels a CSS pixel), touch, language ("zh-CN"), query ("?lang=en"),
// dark, wait (false: do not wait until the page is ready), init (a script for the page before its own),
// worker (true: with a service worker, which others do without), url (of another page than the site's first).
async function openView(browser, server, options = {}) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1024, height: options.height ?? 700 },
    deviceScaleFactor: options.ratio ?? 1,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    locale: options.language ?? 'zh-CN',
    colorScheme: options.dark ? 'dark' : 'light',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
  const page = await context.newPage();
  const view = new View(page, context);
  await page.addInitScript(recordViolations);
  if (!options.worker) await page.addInitScript(() => { delete Navigator.prototype.serviceWorker; });
  if (options.init) await page.addInitScript(options.init);
  await page.goto((options.url ?? server.address) + (options.query ?? ''));
  if (options.wait !== false) await view.ready();
  return view;
}

export function recordViolations() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

// `page` is of playwright or of puppeteer; what both have is enough for ready, idle, list, click and press.
export class View {
  constructor(page, context) {
    this.page = page;
    this.context = context;
    this.requests = [];
    this.console = [];
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.console.push(`error: ${error.message}`));
  }

  async ready() {
    await this.page.evaluate(() => new Promise((resolve, reject) => {
      const end = Date.now() + 20000;
      const look = () => (window.gouji ? resolve() : Date.now() > end ? reject(new Error('The page is not ready.')) : setTimeout(look, 20));
      look();
    }));
    await this.idle();
  }

  close() {
    return this.context.close();
  }

  frames() {
    return this.page.evaluate(() => window.gouji.program.state().frames);
  }

  // Those of them that were drawn, since they looked otherwise than the one before.
  drawn() {
    return this.page.evaluate(() => window.gouji.program.state().drawn);
  }

  // Waits until nothing more is drawn, and for what an event started meanwhile (a file that is read).
  idle() {
    return this.page.evaluate(() => new Promise((resolve) => {
      const { program, frames } = window.gouji;
      let [drawn, quiet] = [-1, 0];
      const look = () => {
        const before = drawn;
        drawn = program.state().frames;
        quiet = frames.isAtRest && drawn === before ? quiet + 1 : 0;
        if (quiet === 5) resolve();
        else setTimeout(look, 20);
      };
      look();
    }));
  }

  // {items, text}: see src/platform/item_list.h.
  list() {
    return this.page.evaluate(() => window.gouji.program.items(performance.now()));
  }

  async text() {
    return (await this.list()).text;
  }

  // The widget that is called so: by the part of its label that is shown, or by the part behind "##".
  async item(name) {
    const { items } = await this.list();
    const named = items.filter(({ label }) => label === name || label.split('##').includes(name));
    return named.find(({ visible }) => visible) ?? named[0];
  }

  async center(name) {
    const item = await this.item(name);
    if (!item?.visible) throw new Error(`nothing called ${name} is to be seen`);
    return [item.x + item.width / 2, item.y + item.height / 2];
  }

  async click(name, options) {
    const [x, y] = await this.center(name);
    await this.page.mouse.click(x, y, options);
    await this.idle();
  }

  async tap(name) {
    const [x, y] = await this.center(name);
    await this.page.touchscreen.tap(x, y);
    await this.idle();
  }

  async press(key) {
    await this.page.keyboard.press(key);
    await this.idle();
  }

  screenshot(path) {
    return this.page.screenshot({ path });
  }

  // What the browser would call an error or a breach of the page's policy.
  async complaints() {
    const violations = await this.page.evaluate(() => window.violations);
    return [...this.console.filter((line) => /^(error|warning)/.test(line)), ...violations];
  }

  // Raw input for what playwright has no words for: touch drags, input methods.
  devtools() {
    return this.context.newCDPSession(this.page);
  }
}
