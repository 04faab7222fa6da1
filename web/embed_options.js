// How an embedded budget is shown: what the frame's address says, or what the page around it hands over. Neither is
// trusted: what is no option, or no value of one, is left out.

import { kFirstBudget, siteAddress } from './settings.js';

const kLongest = 2048;

const oneOf = (...values) => (value) => values.includes(value);
const isPageAddress = (value) => value.length <= kLongest && /^https?:\/\/\S+$/.test(value);

const kOptions = {
  lang: oneOf('zh', 'en'),
  theme: oneOf('light', 'dark', 'auto'),
  view: oneOf('read', 'edit'),
  face: oneOf('picture', 'text'),
  height: oneOf('auto', 'fixed'),  // auto: the frame is as high as its content asks for
  table: (value) => /^[a-z0-9.-]{1,64}$/.test(value),
  accent: (value) => value.length <= 64,  // a colour of CSS, see embed_accent.js
  link: isPageAddress,                    // of the same budget in Gouji itself
};

// The known options among the members of `given`, with values that they can have.
export function validOptions(given) {
  const options = {};
  for (const [name, isValid] of Object.entries(kOptions)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value === 'string' && isValid(value)) options[name] = value;
  }
  return options;
}

// Of a frame without a script around it: what stands behind ? and, with greater weight, behind #. There are also
// `budget`, the address of one on the same site, and `scenario`, a link's fragment.
export function optionsOfAddress(address) {
  const given = Object.fromEntries([...new URLSearchParams(address.search), ...new URLSearchParams(address.hash.slice(1))]);
  const options = validOptions(given);
  options.budget = siteAddress(given.budget ?? kFirstBudget);
  if (given.scenario) options.scenario = `scenario=${given.scenario}`;
  return options;
}
