// Firefox, as browser.mjs is Chromium: with a screen of its own (Xvfb), since without one it has no WebGL.
//
//   const firefox = await openFirefox();
//   const view = await firefox.open('file:///…');
//   await firefox.close();

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { recordViolations, View } from './browser.mjs';

const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const [width, height] = [1440, 900];

// The server says which display it took.
async function startScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${width}x${height + 200}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.stdio[3].once('data', (text) => resolve(String(text).trim()));
  });
  return { screen, display: `:${number}` };
}

export async function openFirefox() {
  const { screen, display } = await startScreen();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    env: { ...process.env, DISPLAY: display },
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN', 'webgl.force-enabled': true },
  });
  return {
    // wait: false for a page that is not Gouji's own.
    async open(url, { wait = true } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      const view = new View(page, { close: () => page.close() });
      await page.evaluateOnNewDocument(recordViolations);
      await page.goto(url);
      if (wait) await view.ready();
      return view;
    },
    async close() {
      await browser.close();
      screen.kill();
    },
  };
}
