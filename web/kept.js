// What is kept for the next visit and is too large for settings.js: the file that the reader opened last, where the
// reader agreed. It stays in this browser.

import { ask, notify } from './notices.js';
import { addressTells, budgetAddress, forgetSettings, remember, stored } from './settings.js';
import { currentWords } from './words.js';

function inStore(mode, act) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('gouji', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('files');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('files', mode);
      const asked = act(transaction.objectStore('files'));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error);
    };
  });
}

const keptFile = () => inStore('readonly', (files) => files.get('open'));
const forgetFile = () => inStore('readwrite', (files) => files.clear());

async function keepFile(file) {
  try {
    await inStore('readwrite', (files) => files.put(file, 'open'));
  } catch {
    notify(currentWords().notKept(file.name));
  }
}

// What to open first: the kept file {name, bytes} as `handed`, unless the page's address tells something else.
export async function startBudget() {
  if (stored('files') === 'keep' && !addressTells()) {
    const handed = await keptFile().catch(() => null);
    if (handed) return { handed };
  }
  return budgetAddress();
}

// The reader opened a file: it is kept if the reader agrees, now or before.
export function keepOpened(file) {
  const words = currentWords();
  if (stored('files') === 'keep') keepFile(file);
  if (stored('files') !== null) return;
  ask('keep', words.keepFile(file.name), [
    [words.keep, () => {
      remember('files', 'keep');
      keepFile(file);
    }],
    [words.keepNot, () => remember('files', 'not')],
  ]);
}

export function askToForget() {
  const words = currentWords();
  ask('forget', words.forgetAll, [
    [words.forget, async () => {
      forgetSettings();
      navigator.serviceWorker?.controller?.postMessage('forget');
      await forgetFile().catch(() => {});
      location.replace(location.pathname + location.search);
    }],
    [words.cancel, () => {}],
  ]);
}
