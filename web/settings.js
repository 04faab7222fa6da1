// Language, theme, size of text, scenario, and which face is shown: what the address says, else what the reader chose
// before, else what the browser prefers. Storage may be forbidden (private modes, sandboxed frames); then choices last for the visit.

import { isInside, isOneFile } from './parts.js';

const query = new URLSearchParams(location.search);

export function stored(name) {
  try {
    return localStorage.getItem(`gouji.${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    if (value === '') localStorage.removeItem(`gouji.${name}`);
    else localStorage.setItem(`gouji.${name}`, value);
  } catch {
    // Not kept, then.
  }
}

export function forgetSettings() {
  for (const name of ['language', 'theme', 'text', 'view', 'scenario', 'files']) remember(name, '');
}

// Of the page's address, else of the last visit: a scenario as a fragment, or null.
export function startScenario() {
  if (location.hash.startsWith('#scenario=')) return { fragment: location.hash.slice(1), kept: false };
  const fragment = stored('scenario');
  return fragment ? { fragment, kept: true } : null;
}

export function startLanguage() {
  const wishes = [query.get('lang'), stored('language'), ...(navigator.languages ?? [navigator.language])];
  for (const wish of wishes) {
    const language = /^(zh|en)\b/i.exec(wish ?? '')?.[1].toLowerCase();
    if (language) return language;
  }
  return 'en';
}

export function startTheme() {
  for (const wish of [query.get('theme'), stored('theme')]) {
    if (wish === 'light' || wish === 'dark') return wish;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function startsLarge() {
  return (query.get('text') ?? stored('text')) === 'large';
}

// "text" or "picture". A canvas cannot take the colours that a system forces on pages.
export function startFace() {
  for (const wish of [query.get('view'), stored('view')]) {
    if (wish === 'text' || wish === 'picture') return wish;
  }
  return matchMedia('(forced-colors: active)').matches ? 'text' : 'picture';
}

// The theme follows the system until the reader chooses one.
export function onSystemTheme(change) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => change(startTheme()));
}

// Whether the page's address says what to open.
export function addressTells() {
  return query.has('budget') || location.hash.startsWith('#scenario=');
}

// The address of the budget to open, or what is wrong with it.
export function budgetAddress() {
  const wish = query.get('budget');
  if (wish === null) return { url: new URL('budgets/nanchang-social-insurance-2024.json', document.baseURI) };
  const absolute = /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(wish.trim());
  try {
    const url = new URL(wish, document.baseURI);
    if (isOneFile ? isInside(url) : !absolute && url.origin === location.origin) return { url };
  } catch {
    // Not an address at all.
  }
  return { foreign: wish };
}
