// The leaky pathway: of 100 people who brought a need to a GP, how many came how far.
import {STAGES, byId, el, figure, table} from './dom.js';

export function drawFunnel(view) {
  const {week, worlds, names} = view;
  const box = byId('funnel');
  const open = box.querySelector('details') ? box.querySelector('details').open : false;
  const reached = worlds.map((world) => world.reached(week));
  const last = worlds.some((world) => world.reached(world.weeks - 1)[9] > 0) ? 9 : 8;
  const rows = [];
  for (let stage = 1; stage <= last; stage++) {
    const bars = worlds.map((world, at) => {
      const share = reached[at][1] > 0 ? 100 * reached[at][stage] / reached[at][1] : 0;
      return el('div', {class: 'bar ' + (at === 0 ? 'today' : 'changed')},
        el('span', {class: 'fill', 'data-share': share}), el('b', {}, figure(Math.round(share * 10) / 10)));
    });
    const lost = stage < last || stage === 8 ? reasons(worlds[worlds.length - 1], stage, week, reached[worlds.length - 1][1]) : [];
    rows.push(el('li', {}, el('span', {class: 'stage'}, STAGES[stage]), el('div', {class: 'bars'}, ...bars),
      lost.length ? el('p', {class: 'lost'}, (worlds.length > 1 ? 'lost in your town: ' : 'lost: ') + lost.slice(0, worlds.length > 1 ? 1 : 2).map(([why, share]) => why + ' ' + figure(share)).join('; ')) : null));
  }
  const brought = reached.map((one, at) => figure(one[1]) + ' in ' + names[at]).join(', ');
  const held = box.contains(document.activeElement) && document.activeElement.tagName === 'SUMMARY';
  box.replaceChildren(
    el('h2', {id: 'funnel-title'}, 'Of 100 people who brought a need'),
    el('p', {class: 'small'}, worlds.length > 1 ? legend(names) : 'What became of them up to this week.'),
    el('ol', {class: 'funnel'}, ...rows),
    el('p', {class: 'small'}, 'People who brought one so far: ' + brought + '.'),
    el('details', open ? {open: true} : {}, el('summary', {}, 'Show as a table'), reachedTable(view, reached, last)));
  for (const fill of box.querySelectorAll('.fill')) {
    fill.style.setProperty('width', fill.dataset.share + '%');
  }
  if (held) {
    box.querySelector('summary').focus();
  }
}

function legend(names) {
  return el('span', {}, el('i', {class: 'swatch today'}), ' ' + names[0] + '  ', el('i', {class: 'swatch changed'}), ' ' + names[1]);
}

function reasons(world, stage, week, need) {
  return world.picture.ended
    .filter((ending) => ending.stage === stage && !ending.good && ending.people[week] > 0)
    .map((ending) => [ending.reason.replace(/^the patient |^the /, ''), Math.round(1000 * ending.people[week] / Math.max(1, need)) / 10])
    .sort((a, b) => b[1] - a[1]);
}

function reachedTable(view, reached, last) {
  const rows = [];
  for (let stage = 1; stage <= last; stage++) {
    rows.push([STAGES[stage], ...reached.map((one) => figure(one[stage]))]);
    const all = new Map();
    view.worlds.forEach((world, at) => {
      for (const ending of world.picture.ended.filter((one) => one.stage === stage && one.people[view.week] > 0)) {
        const counts = all.get(ending.reason) || view.worlds.map(() => 0);
        counts[at] = ending.people[view.week];
        all.set(ending.reason, counts);
      }
    });
    for (const [reason, counts] of all) {
      rows.push(['– ' + reason, ...counts.map(figure)]);
    }
  }
  return table('Adults who came at least so far, and why others went no further, up to week ' + (view.week + 1), ['', ...view.names], rows);
}
