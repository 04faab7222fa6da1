// <gouji-budget src="budget.json">: a budget within any page, in a frame of its own that reaches neither the page nor
// its visitors' data. README.md says how to use it, gouji-embed.d.ts what it can do. It works as a plain script and as
// a module, is all that a page needs, and knows nothing of budgets.
//
// It speaks to embed.html (embed_host.js) over a MessagePort, which it hands over when the frame says hello:
//   request  {protocol: 1, id, method, params}
//   answer   {protocol: 1, id, result} or {protocol: 1, id, error: {code, message, …}}
//   notice   {protocol: 1, method, params}: no id, no answer

(() => {
  if (!window.customElements || customElements.get('gouji-budget')) return;

  const kProtocol = 1;
  const kMostBytes = 64 * 1024 * 1024;  // of a budget
  const kNear = '50%';        // of the screen around it
  const kPatience = 20000;    // milliseconds until the frame must have said hello
  const kMostAwake = 8;       // frames that hold the graphics card; of more, those that are far away rest
  const kFirstHeight = 640;   // CSS pixels, until the frame says its own
  const kMostHeight = 20000;

  const kWords = {
    zh: { open: '在勾稽中打开', budget: '预算', failed: '没有载入：' },
    en: { open: 'Open in Gouji', budget: 'Budget', failed: 'Not loaded: ' },
  };

  const self = document.currentScript ?? document.querySelector('script[src*="gouji-embed"]');
  const home = self?.src ?? document.baseURI;
  const elements = new Set();  // that have a frame

  const faultOf = (code, message) => Object.assign(new Error(message), { name: 'GoujiError', code });

  async function bytesOf(source) {
    if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return source;
    if (source instanceof Blob) return source.arrayBuffer();
    const response = await fetch(new URL(source, document.baseURI)).catch((error) => {
      throw faultOf('not-fetched', error.message);
    });
    if (!response.ok) throw faultOf('not-fetched', `HTTP ${response.status}`);
    return response.arrayBuffer();
  }

  addEventListener('message', ({ source, data }) => {
    if (data?.gouji !== 'hello') return;
    for (const element of elements) element.hello(source);
  });

  // What stands behind an element: its frame and what is said over the port.
  class Embed {
    constructor(element) {
      this.element = element;
      this.state = '';
      this.height = kFirstHeight;
      this.asked = new Map();  // id → what to do with the answer
      this.lastId = 0;
      this.turn = 0;           // how often a budget was to be opened
      this.promise();
      const make = (name, style, ...children) => {
        const made = document.createElement(name);
        made.style.cssText = style;
        made.append(...children);
        return made;
      };
      this.instead = make('a', '');  // where the page gives no link of its own
      this.words = make('p', 'margin:0');
      this.link = make('a', 'padding:.3em 0;font-size:.875em;color:var(--gouji-accent,LinkText)');
      this.link.part = 'link';
      this.link.target = '_blank';
      this.link.rel = 'noopener';
      this.slot = make('div', 'grid-area:1/1', make('slot', '', this.instead), this.words);
      this.box = make('div', 'display:grid', this.slot);
      element.attachShadow({ mode: 'open' }).append(this.box, this.link);
    }

    get(name) { return this.element.getAttribute(name); }

    get language() {
      return /^zh/i.test(this.get('lang') || this.element.closest('[lang]')?.lang || navigator.language) ? 'zh' : 'en';
    }

    get base() { return new URL(this.get('base') ?? '.', this.get('base') ? document.baseURI : home); }

    // The address of the same budget in Gouji itself, which opens those of its own site alone.
    get page() {
      const budget = typeof this.source === 'string' && new URL(this.source, document.baseURI);
      if (!budget || budget.origin !== this.base.origin) return '';
      const page = new URL('.', this.base);
      page.search = new URLSearchParams({ budget: budget.pathname + budget.search, lang: this.language });
      return page.href;
    }

    get options() {
      const options = { link: this.page, accent: getComputedStyle(this.element).getPropertyValue('--gouji-accent').trim(),
        lang: this.language, height: this.isFixed ? 'fixed' : 'auto' };
      for (const name of ['view', 'table', 'theme', 'face']) options[name] = this.get(name) ?? '';
      return options;
    }

    get isFixed() { return CSS.supports('height', this.given); }

    // A height without a unit is of CSS pixels.
    get given() {
      const height = this.get('height') ?? 'auto';
      return /^\d+$/.test(height) ? `${height}px` : height === 'auto' ? '' : height;
    }

    emit(name, detail) {
      this.element.dispatchEvent(new CustomEvent(`gouji-${name}`, { detail, bubbles: true, composed: true }));
    }

    promise() {
      this.ready = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
      this.ready.catch(() => {});  // whoever listens for gouji-error need not catch it too
    }

    // What is seen before there is a frame, and where there will be none.
    look() {
      const words = kWords[this.language];
      this.box.style.height = this.isFixed ? this.given : `${this.height}px`;
      const page = this.page && this.page + (this.state && `#${this.state}`);
      this.instead.href = page || (typeof this.source === 'string' ? this.source : '');
      this.instead.textContent = words.budget;
      this.link.href = page;
      this.link.textContent = words.open;
      this.link.style.display = page ? 'inline-block' : 'none';
    }

    use(source, name, state) {
      Object.assign(this, { source, name, state });
      this.look();
    }

    begin() {
      if (this.source && !this.turn) this.open();
    }

    async open() {
      const turn = ++this.turn;
      if (this.isSettled) this.promise();
      this.isSettled = false;
      try {
        if (!this.source) throw faultOf('no-budget', 'No budget to load.');
        this.makeFrame();
        const [bytes] = await Promise.all([bytesOf(this.source), this.connected]);
        if (turn !== this.turn) return;
        if (bytes.byteLength > kMostBytes) throw faultOf('too-large', `More than ${kMostBytes} bytes.`);
        const name = this.name ?? new URL(this.source, document.baseURI).pathname.split('/').pop();
        const summary = await this.ask('open', { name: decodeURIComponent(name), bytes, state: this.state });
        if (turn !== this.turn) return;
        this.isSettled = true;
        this.frame.title = summary.title;
        this.resolve(summary);
        this.emit('ready', summary);
      } catch (error) {
        if (turn !== this.turn) return;
        this.fail(error);
      }
    }

    fail(error) {
      this.isSettled = true;
      this.words.textContent = kWords[this.language].failed + error.message;
      if (!this.port) this.show(false);
      this.reject(error);
      this.emit('error', { code: error.code ?? 'fault', message: error.message, faults: error.faults });
    }

    show(frame) {
      this.slot.hidden = frame;
      if (this.frame) this.frame.style.visibility = frame ? '' : 'hidden';
    }

    makeFrame() {
      if (this.frame) return;
      const frame = document.createElement('iframe');
      frame.sandbox = 'allow-scripts allow-downloads';
      frame.allow = 'clipboard-write';
      frame.referrerPolicy = 'no-referrer';
      frame.title = this.get('title') || this.element.textContent.trim() || kWords[this.language].budget;
      frame.style.cssText = 'grid-area:1/1;box-sizing:border-box;width:100%;height:100%;visibility:hidden;' +
        'border:var(--gouji-border,1px solid #8884);border-radius:var(--gouji-radius,0)';
      frame.part = 'frame';
      this.connected = new Promise((resolve, reject) => { this.connect = resolve; this.disconnect = reject; });
      this.connected.catch(() => {});
      this.timer = setTimeout(() => this.disconnect(faultOf('no-answer', 'The frame did not answer.')), kPatience);
      frame.src = new URL('embed.html#hosted', this.base);  // nothing before #, so that all have one copy in the cache
      this.frame = frame;
      elements.add(this);
      this.box.append(frame);
      for (const element of elements) element.rest();
    }

    // The frame is there, or was loaded anew.
    hello(source) {
      if (source !== this.frame.contentWindow) return;
      clearTimeout(this.timer);
      const again = this.port;
      this.close(faultOf('restarted', 'The frame was loaded again.'));
      const { port1, port2 } = new MessageChannel();
      this.port = port1;
      port1.onmessage = ({ data }) => this.hear(data);
      // Its origin is opaque, so "*" is the only address of it; the frame was named by its window.
      source.postMessage({ gouji: 'port', protocol: kProtocol, options: this.options }, '*', [port2]);
      this.connect();
      if (again) this.open();
      this.show(!this.isSettled);
    }

    hear(data) {
      if (typeof data !== 'object' || data === null || data.protocol !== kProtocol) return;
      const { id, method, params, result, error } = data;
      if (this.asked.has(id)) {
        const { resolve, reject } = this.asked.get(id);
        this.asked.delete(id);
        if (error) reject(Object.assign(faultOf(error.code, error.message), { faults: error.faults }));
        else resolve(result);
      } else if (method === 'resize') {
        this.resize(params.height);
      } else if (method === 'change' || method === 'findings' || method === 'error') {
        if (method === 'change') this.keep(params.state);
        this.emit(method, params);
      }
    }

    keep(state) {
      this.state = String(state);
      this.look();
    }

    resize(height) {
      if (this.isFixed || !(height > 0)) return;
      this.height = Math.min(Math.ceil(height), kMostHeight);
      this.look();
      this.emit('resize', { height: this.height });
    }

    tell(method, params) { this.port?.postMessage({ protocol: kProtocol, method, params }); }

    ask(method, params) {
      const id = ++this.lastId;
      return new Promise((resolve, reject) => {
        this.asked.set(id, { resolve, reject });
        this.port.postMessage({ protocol: kProtocol, id, method, params });
      });
    }

    call(method, params) {
      this.begin();
      if (!this.source) return Promise.reject(faultOf('no-budget', 'No budget to load.'));
      return this.ready.then(() => this.ask(method, params));
    }

    rest() {
      const resting = !this.isNear && elements.size > kMostAwake;
      if (resting !== this.resting) this.tell('set', { resting });
      this.resting = resting;
    }

    close(reason) {
      this.port?.close();
      this.port = null;
      for (const { reject } of this.asked.values()) reject(reason);
      this.asked.clear();
    }

    end() {
      clearTimeout(this.timer);
      elements.delete(this);
      this.close(faultOf('removed', 'The element was taken out of the page.'));
      this.frame?.remove();
      this.frame = null;
      this.turn = 0;
      this.show(false);
    }
  }

  customElements.define('gouji-budget', class extends HTMLElement {
    static observedAttributes = ['src', 'view', 'table', 'lang', 'theme', 'face', 'height'];

    #embed = new Embed(this);
    #watch = null;
    #scheme = matchMedia('(prefers-color-scheme: dark)');
    #dress = () => this.#embed.tell('set', this.#embed.options);

    connectedCallback() {
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
      this.#embed.look();
      this.#watch = new IntersectionObserver((entries) => {
        this.#embed.isNear = entries.pop().isIntersecting;
        if (this.#embed.isNear) this.#embed.begin();
        this.#embed.rest();
      }, { rootMargin: kNear });
      this.#watch.observe(this);
      this.#scheme.addEventListener('change', this.#dress);
    }

    disconnectedCallback() {
      this.#watch.disconnect();
      this.#scheme.removeEventListener('change', this.#dress);
      this.#embed.end();
    }

    attributeChangedCallback(name, before, after) {
      if (before === after) return;
      if (name === 'src') {
        this.#embed.use(after, null, '');
        if (this.#embed.turn) this.#embed.open();
        else if (this.#embed.isNear) this.#embed.begin();
      } else if (this.isConnected) {
        this.#embed.look();
        this.#dress();
      }
    }

    ready() { return this.#embed.ready; }

    load(source, { name = 'budget.json', state = '' } = {}) {
      this.#embed.use(source, typeof source === 'string' ? null : name, state);
      this.#embed.open();
      return this.#embed.ready;
    }

    getState() { return this.#embed.call('getState').then(({ state }) => state); }

    async setState(state) {
      const change = await this.#embed.call('setState', { state });
      this.#embed.keep(change.state);
      return change;
    }

    check() { return this.#embed.call('check'); }
    export(format = 'markdown') { return this.#embed.call('export', { format }); }
  });
})();
