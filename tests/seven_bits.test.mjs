// The text that carries a one-file page's parts: any bytes come back, and the text survives in HTML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOfText, textOfBytes } from '../web/seven_bits.mjs';

function noise(size, seed) {
  return Uint8Array.from({ length: size }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed >> 16;
  });
}

test('Bytes come back as they were, whatever they are and however many', () => {
  const kinds = [new Uint8Array(9), new Uint8Array(9).fill(255), Uint8Array.from({ length: 256 }, (_, i) => i)];
  for (let size = 0; size < 40; ++size) kinds.push(noise(size, size + 1), new Uint8Array(size).fill(60));
  kinds.push(noise(70000, 7));
  for (const bytes of kinds) assert.deepEqual(bytesOfText(textOfBytes(bytes), bytes.length), bytes);
});

test('The text has nothing that a parser of HTML changes or ends a script at, and is a seventh longer than the bytes', () => {
  const text = textOfBytes(noise(70000, 3));
  assert.doesNotMatch(text, /[\0\r<]/);
  assert.equal(Buffer.from(text, 'utf8').toString('utf8'), text);
  assert.ok(Buffer.byteLength(text) <= 70000 * 8 / 7 + 2, `${Buffer.byteLength(text)} bytes`);
});
