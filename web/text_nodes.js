// The small parts of the text view: elements, texts, signs, buttons. `look` is how they are made just now:
// {language, signs, words, reachable}.

const kHan = /([\p{Script=Han}“”（）《》、，。：；！？·]*\p{Script=Han}[\p{Script=Han}“”（）《》、，。：；！？·]*)/u;

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

export const same = (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b);

// Nodes of a text. On a page that is not Chinese, Chinese names say so, for those who have them read aloud.
export function textNodes(text, look) {
  if (look.language === 'zh' || !kHan.test(text)) return [text];
  return text.split(kHan).filter((part) => part !== '')
    .map((part) => (kHan.test(part) ? make('span', { lang: 'zh-CN' }, part) : part));
}

export function signNode(name, look) {
  const [glyph, word] = look.signs[name];
  return make('span', { class: 'sign', 'data-sign': name, role: 'img', 'aria-label': word, title: word }, glyph);
}

// A button of the text view; it is in the order of Tab only while the text view is the face that is seen.
export function button(attributes, look, ...children) {
  return make('button', { type: 'button', tabindex: look.reachable ? 0 : -1, ...attributes }, ...children);
}
