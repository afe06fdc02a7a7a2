// Small pieces of the page.

export const STAGES = [
  'everybody', 'brought a need to a GP', 'noticed by the GP', 'offered something', 'said yes',
  'met a link worker', 'found a group', 'came for the first time', 'still coming after 12 weeks',
  'still coming after 52 weeks'
];

export function byId(id) {
  return document.getElementById(id);
}

export function el(tag, facts, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(facts || {})) {
    if (name.startsWith('on')) {
      made.addEventListener(name.slice(2), value);
    } else if (name === 'class') {
      made.className = value;
    } else if (value === true) {
      made.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function svg(tag, facts, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(facts || {})) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function figure(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return '–';
  }
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 1 : 2;
  return value.toLocaleString('en-GB', {minimumFractionDigits: digits, maximumFractionDigits: digits}).replace('-', '−');
}

export function say(sentence) {
  byId('said').textContent = sentence;
}

export function table(caption, heads, rows) {
  return el('div', {class: 'scrolls', tabindex: '0', role: 'region', 'aria-label': caption},
    el('table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', {scope: 'col'}, head)))),
      el('tbody', {}, ...rows.map((cells) => el('tr', {},
        el('th', {scope: 'row'}, cells[0]),
        ...cells.slice(1).map((cell) => el('td', {}, cell)))))));
}

export function calm() {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
