// The page around an embedded budget, and what is said with it over a MessagePort (gouji-embed.js has the messages).
// Everything that comes in is a stranger's: only members of their own are read, of kinds and sizes that are known, and
// one request is carried out at a time.

const kProtocol = 1;
const kMostWaiting = 32;      // requests; more are answered "busy"
const kLongestWord = 64;      // of a method or an id
const kMostAnswer = 32 * 1024 * 1024;  // characters of an export

export const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// A member of the object itself, never of its prototype.
export const own = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);

// What a request failed of; `faults` are those of a file.
export class Refusal extends Error {
  constructor(code, message, faults) {
    super(message);
    this.code = code;
    this.faults = faults;
  }
}

const isWord = (value) => typeof value === 'string' && value.length <= kLongestWord;

// The port of the page around, and what it wants to be shown: {port, options}. One page hands one over, once.
export function meetHost() {
  return new Promise((resolve) => {
    const listen = ({ source, data, ports }) => {
      if (source !== parent || !isRecord(data) || own(data, 'gouji') !== 'port' || ports.length !== 1) return;
      const protocol = own(data, 'protocol');
      if (protocol !== kProtocol) {
        const code = Number.isInteger(protocol) && protocol > kProtocol ? 'unsupported-protocol' : 'malformed';
        ports[0].postMessage({ protocol: kProtocol, method: 'error', params: { code, message: `protocol ${kProtocol}` } });
        return;
      }
      removeEventListener('message', listen);
      const options = own(data, 'options');
      resolve({ port: ports[0], options: isRecord(options) ? options : {} });
    };
    addEventListener('message', listen);
    parent.postMessage({ gouji: 'hello', protocol: kProtocol }, '*');  // it says nothing that anyone may not know
  });
}

export class Host {
  // methods: name → (params) => result, or a promise of one; they throw a Refusal.
  constructor(port, methods) {
    this.port = port;
    this.methods = new Map(Object.entries(methods));
    this.waiting = 0;
    this.last = Promise.resolve();
    port.onmessage = ({ data }) => this.receive(data);
  }

  tell(method, params) {
    this.port.postMessage({ protocol: kProtocol, method, params });
  }

  answer(id, said) {
    if (id !== undefined) this.port.postMessage({ protocol: kProtocol, id, ...said });
  }

  refuse(id, code, message = code, faults = undefined) {
    this.answer(id, { error: { code, message, faults } });
  }

  receive(data) {
    if (!isRecord(data)) return this.refuse(null, 'malformed');
    const [id, protocol, method, params] = ['id', 'protocol', 'method', 'params'].map((name) => own(data, name));
    if (id !== undefined && !Number.isSafeInteger(id) && !isWord(id)) return this.refuse(null, 'malformed');
    if (Number.isInteger(protocol) && protocol > kProtocol) return this.refuse(id ?? null, 'unsupported-protocol');
    if (protocol !== kProtocol || !isWord(method) || (params !== undefined && !isRecord(params))) return this.refuse(id ?? null, 'malformed');
    const act = this.methods.get(method);
    if (!act) return this.refuse(id, 'unknown-method');
    if (this.waiting >= kMostWaiting) return this.refuse(id, 'busy');
    ++this.waiting;
    // One a task, so that of a flood most are refused, and the reader can go on.
    this.last = this.last.then(() => new Promise((resolve) => { setTimeout(resolve); })).then(() => this.carryOut(id, act, params ?? {}));
    return undefined;
  }

  async carryOut(id, act, params) {
    try {
      const result = await act(params);
      if (typeof result?.text === 'string' && result.text.length > kMostAnswer) this.refuse(id, 'too-large');
      else this.answer(id, { result });
    } catch (error) {
      if (error instanceof Refusal) {
        this.refuse(id, error.code, error.message, error.faults);
      } else {
        this.refuse(id, 'fault', String(error?.message));
        console.error(error);
      }
    } finally {
      --this.waiting;
    }
  }
}
