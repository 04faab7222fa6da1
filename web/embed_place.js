// The place of a page that is embedded in another (page.js, start()): it keeps nothing in the browser, and is what its
// options say.

import { chooseLanguage, systemFace } from './settings.js';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

export class EmbedPlace {
  // Set by whoever has the place: scenarioChanged(fragment), themeChanged(), before(program), after(program).
  scenarioChanged = () => {};
  themeChanged = () => {};
  prepare = () => {};
  opened = () => {};

  // options: of embed_options.js. budget: {url}, {foreign}, or {handed}, a promise of {name, bytes}.
  constructor(options, budget) {
    this.options = options;
    this.budget = budget;
  }

  budgetAddress() { return this.budget; }
  startScenario() { return null; }
  startLanguage() { return chooseLanguage(this.options.lang); }
  startFace() { return this.options.face ?? systemFace(); }
  startsLarge() { return false; }
  startZoom() { return 1; }
  opensFiles() { return this.options.view === 'edit'; }
  // Until it was clicked on, the page around it scrolls on.
  takesWheel() { return document.hasFocus() && document.getElementById('stage').contains(document.activeElement); }

  startTheme() {
    const { theme = 'auto' } = this.options;
    return theme !== 'auto' ? theme : prefersDark.matches ? 'dark' : 'light';
  }

  onSystemTheme(change) {
    prefersDark.addEventListener('change', () => change(this.startTheme()));
  }

  remember(name) {
    if (name === 'theme') this.themeChanged();
  }

  keepScenario(fragment) { this.scenarioChanged(fragment); }

  // To the page itself: a frame has no address that anyone sees.
  linkTo(fragment) {
    const page = this.options.link ?? this.pageLink();
    return page ? `${page}#${fragment}` : `#${fragment}`;
  }

  // The address of the budget in Gouji itself; empty where it is not known.
  pageLink() {
    if (!this.budget.url) return '';
    const page = new URL('.', document.baseURI);
    page.hash = '';
    page.search = new URLSearchParams({ budget: this.budget.url.pathname + this.budget.url.search, lang: document.documentElement.lang.slice(0, 2) });
    return page.href;
  }
}
