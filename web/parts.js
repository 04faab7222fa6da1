// The parts that a page needs and does not import: its program and its budgets. They are files beside it, or, in a
// page that is one file (scripts/inline.mjs makes it), compressed blocks inside it.

import { bytesOfText } from './seven_bits.mjs';

const blocks = [...document.querySelectorAll('script[data-part]')];

export const isOneFile = blocks.length > 0;

function blockOf(url) {
  return blocks.find(({ dataset }) => new URL(dataset.part, document.baseURI).href === url.href);
}

export function isInside(url) {
  return blockOf(url) !== undefined;
}

// Bytes of a part, counted while they come: progress(so far, of how many or null).
export async function partOf(url, progress = () => {}) {
  const block = blockOf(url);
  if (!block) return bytesOf(await fetch(url, { credentials: 'omit' }), progress);
  const packed = bytesOfText(block.textContent, Number(block.dataset.size));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function bytesOf(response, progress) {
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  // The length of a compressed answer is not that of its content.
  const encoded = response.headers.get('content-encoding');
  const total = encoded ? null : Number(response.headers.get('content-length')) || null;
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks = [];
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    count += value.length;
    progress(count, total);
  }
  const bytes = new Uint8Array(count);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
