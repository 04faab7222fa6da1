// The accent colour that a host may choose, for both faces. It must be readable on Gouji's own ground, light or dark;
// one that is not is left out.

const kLeastContrast = 4.5;  // WCAG 2.2, 1.4.3
const kNames = { accent: '--accent', selected: '--selected' };

// [red, green, blue] of a colour of CSS, or null.
function partsOf(color) {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !CSS.supports('color', color)) return null;
  context.fillStyle = color;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(context.fillStyle);  // opaque ones alone
  return hex ? hex.slice(1).map((part) => parseInt(part, 16)) : null;
}

function luminance(parts) {
  const [red, green, blue] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a, b) {
  const [less, more] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

const mix = (a, b, share) => a.map((part, at) => Math.round(part * share + b[at] * (1 - share)));
const numberOf = ([red, green, blue]) => (red << 16) | (green << 8) | blue;
const textOf = (parts) => `rgb(${parts.join(' ')})`;

// Wears the accent in the theme of now; returns whether it could be used.
export function wearAccent(color, program) {
  const { style } = document.documentElement;
  for (const name of Object.values(kNames)) style.removeProperty(name);
  program.accent(0, 0, 0);
  const accent = color ? partsOf(color) : null;
  if (!accent) return !color;
  const theme = getComputedStyle(document.documentElement);
  const grounds = ['--window', '--side'].map((name) => partsOf(theme.getPropertyValue(name).trim()));
  const selected = mix(accent, grounds[0], 0.12);
  if (![...grounds, selected].every((ground) => contrast(accent, ground) >= kLeastContrast)) return false;
  const inks = [[255, 255, 255], [18, 22, 31]];
  const onAccent = inks.sort((a, b) => contrast(b, accent) - contrast(a, accent))[0];
  program.accent(...[accent, onAccent, selected].map(numberOf));
  style.setProperty(kNames.accent, textOf(accent));
  style.setProperty(kNames.selected, textOf(selected));
  return true;
}
