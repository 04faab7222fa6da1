// Keeps the page for visits without a network. build-wasm.sh puts before this the list of the page's files:
//   const version = "…";
//   const files = {"main.js": "SHA-256 of it in hexadecimal", …};
// All of one version are kept together and used together. A new version is fetched beside them, and used when the
// reader says so or after the last page of the old one is closed.

const scope = self.registration.scope;
const program = `gouji ${scope} ${version}`;
const budgets = `gouji ${scope} budgets`;  // those that were opened

const kindOf = (name) => (name.startsWith('budgets/') ? budgets : program);

async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// The file of this version: the browser may hold an older one, then the server is asked again.
async function keep(name, hash) {
  for (const cache of ['default', 'reload']) {
    const response = await fetch(scope + name, { cache, credentials: 'same-origin' });
    const bytes = await response.arrayBuffer();
    if (!response.ok || (await hashOf(bytes)) !== hash) continue;
    const kept = new Response(bytes, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
    return (await caches.open(kindOf(name))).put(scope + name, kept);
  }
  throw new Error(`${name} is not that of this version`);
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(Object.entries(files).map(([name, hash]) => keep(name, hash))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(`gouji ${scope} `) && name !== program && name !== budgets) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

async function forgetOpened() {
  const cache = await caches.open(budgets);
  for (const request of await cache.keys()) {
    if (files[nameOf(request.url)] === undefined) await cache.delete(request);
  }
}

self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting();
  if (event.data === 'forget') event.waitUntil(forgetOpened());
});

// Of the network, else as it was when it was opened last.
async function budgetOf(request) {
  const cache = await caches.open(budgets);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

async function answer(event, name) {
  const client = event.clientId ? await self.clients.get(event.clientId) : null;
  if (event.request.mode !== 'navigate' && client && !isPage(client.url)) return fetch(event.request);  // an embed's
  if (files[name] === undefined || kindOf(name) === budgets) return budgetOf(event.request);
  return (await (await caches.open(program)).match(scope + name)) ?? fetch(event.request);
}

const nameOf = (url) => url.replace(/[?#].*/, '').slice(scope.length) || 'index.html';
const isPage = (url) => nameOf(url) === 'index.html';

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = nameOf(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  if (files[name] !== undefined || (request.mode !== 'navigate' && name.endsWith('.json'))) event.respondWith(answer(event, name));
});
