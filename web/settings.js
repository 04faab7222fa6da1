// Choices of the page that stands alone, and what else depends on where a page is (page.js, start()).
// Language, theme, size of text, scenario, and which face is shown: what the address says, else what the reader chose
// before, else what the browser prefers. Storage may be forbidden (private modes, sandboxed frames); then choices last for the visit.

import { isInside, isOneFile } from './parts.js';

export const kFirstBudget = 'budgets/nanchang-social-insurance-2024.json';

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
  for (const name of ['language', 'theme', 'text', 'zoom', 'view', 'scenario', 'files']) remember(name, '');
}

// Of the page's address, else of the last visit: a scenario as a fragment, or null.
export function startScenario() {
  if (location.hash.startsWith('#scenario=')) return { fragment: location.hash.slice(1), kept: false };
  const fragment = stored('scenario');
  return fragment ? { fragment, kept: true } : null;
}

// The scenario is kept for the next visit; empty: forgotten.
export function keepScenario(fragment) {
  remember('scenario', fragment);
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);  // it tells of another scenario
}

// The address of the page with a fragment, to be handed on.
export function linkTo(fragment) {
  return new URL(`#${fragment}`, location.href).href;
}

// Whether the reader may open files of his own.
export const opensFiles = () => true;

// Whether the wheel scrolls in the picture.
export const takesWheel = () => true;

// The first language among the wishes, then the browser's, that there are words in.
export function chooseLanguage(...wishes) {
  for (const wish of [...wishes, ...(navigator.languages ?? [navigator.language])]) {
    const language = /^(zh|en)\b/i.exec(wish ?? '')?.[1].toLowerCase();
    if (language) return language;
  }
  return 'en';
}

export function startLanguage() {
  return chooseLanguage(query.get('lang'), stored('language'));
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

// Of the tables on the canvas.
export function startZoom() {
  return Number(stored('zoom')) || 1;
}

// A canvas cannot take the colours that a system forces on pages.
export function systemFace() {
  return matchMedia('(forced-colors: active)').matches ? 'text' : 'picture';
}

// "text" or "picture".
export function startFace() {
  for (const wish of [query.get('view'), stored('view')]) {
    if (wish === 'text' || wish === 'picture') return wish;
  }
  return systemFace();
}

// The theme follows the system until the reader chooses one.
export function onSystemTheme(change) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => change(startTheme()));
}

// Whether the page's address says what to open.
export function addressTells() {
  return query.has('budget') || location.hash.startsWith('#scenario=');
}

// The address of the budget to open, or what is wrong with it: `foreign`, it is of another site; `outside`, it is not
// in the one file that the page is.
export function budgetAddress() {
  const wish = query.get('budget') ?? kFirstBudget;
  const address = siteAddress(wish);
  return !isOneFile || (address.url && isInside(address.url)) ? address : { outside: wish };
}

// A relative address of this site.
export function siteAddress(wish) {
  const absolute = /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(wish.trim());
  try {
    const url = new URL(wish, document.baseURI);
    if (!absolute && url.origin === new URL(document.baseURI).origin) return { url };
  } catch {
    // Not an address at all.
  }
  return { foreign: wish };
}
