// Keeps the page for visits without a network (service_worker.js), and offers a new version when there is one.

import { ask } from './notices.js';
import { isOneFile } from './parts.js';
import { currentWords } from './words.js';

const file = 'service_worker.js';

// Where the policy has a browser ask who may say what a script's address is: this one address alone.
function trusted(address) {
  const policy = window.trustedTypes?.createPolicy('gouji-worker', { createScriptURL: (url) => (url === file ? url : '') });
  return policy ? policy.createScriptURL(address) : address;
}

function offer(worker) {
  const words = currentWords();
  ask('update', words.update, [
    [words.updateNow, () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('use');
    }],
    [words.later, () => {}],
  ]);
}

// Does nothing in frames, from a disk, and where connections are not secure.
export async function keepForOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker || isOneFile || window.top !== window || !location.protocol.startsWith('http')) return;
  try {
    const registration = await serviceWorker.register(trusted(file));
    const follow = (worker) => {
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed' && serviceWorker.controller) offer(worker);
      });
    };
    if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
  } catch {
    // The reader's browser keeps nothing; the page needs the network, then.
  }
}
