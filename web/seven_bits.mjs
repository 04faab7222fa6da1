// Bytes as text that can stand in an HTML file as it is, seven bits to each byte of UTF-8: a sequence of seven bits is
// the character of that number. Three characters do not survive there (NUL, carriage return, <); each of them is
// written together with the seven bits after it, as one character of two bytes.

const unsafe = [0, 13, 60];
const first = 0x100;  // of the characters of two bytes

export function textOfBytes(bytes) {
  const count = Math.ceil(bytes.length * 8 / 7);
  const seven = (at) => {
    const bit = at * 7;
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (two >> (9 - (bit & 7))) & 127;
  };
  const characters = [];
  for (let at = 0; at < count; ++at) {
    const which = unsafe.indexOf(seven(at));
    characters.push(String.fromCharCode(which < 0 ? seven(at) : first + which * 128 + seven(++at)));
  }
  return characters.join('');
}

// `size`: how many bytes they were.
export function bytesOfText(text, size) {
  const bytes = new Uint8Array(size);
  let [held, count, at] = [0, 0, 0];
  const take = (seven) => {
    held = ((held << 7) | seven) & 0x7fff;
    count += 7;
    if (count < 8) return;
    count -= 8;
    if (at < size) bytes[at++] = held >> count;
  };
  for (let i = 0; i < text.length; ++i) {
    const code = text.charCodeAt(i);
    if (code < first) {
      take(code);
    } else {
      take(unsafe[(code - first) >> 7]);
      take((code - first) & 127);
    }
  }
  return bytes;
}
