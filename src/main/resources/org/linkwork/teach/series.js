// What changes from week to week, as small lines.
import {byId, el, figure, svg, table} from './dom.js';

const SHOWN = [
  ['waiting', 'Waiting for a link worker', 'people'],
  ['longest_wait', 'Longest wait now', 'weeks'],
  ['went_unseen', 'Requests without an appointment', 'a week'],
  ['groups_open', 'Community groups open', 'groups'],
  ['attending', 'Referred people in groups', 'people']
];
const WIDE = 220;
const HIGH = 80;

export function drawSeries(view) {
  const box = byId('series');
  const open = box.querySelector('details') ? box.querySelector('details').open : false;
  const held = box.contains(document.activeElement) && document.activeElement.tagName === 'SUMMARY';
  box.replaceChildren(
    el('h2', {id: 'series-title'}, 'Week by week'),
    el('div', {class: 'lines'}, ...SHOWN.map((one) => line(view, ...one))),
    el('details', open ? {open: true} : {}, el('summary', {}, 'Show as a table'), numbers(view)));
  if (held) {
    box.querySelector('summary').focus();
  }
}

function line(view, key, label, unit) {
  const all = view.worlds.map((world) => world.picture.series[key]);
  const most = Math.max(1, ...all.flat().filter((value) => value !== null));
  const weeks = view.worlds[0].weeks;
  const x = (week) => 4 + (WIDE - 8) * week / Math.max(1, weeks - 1);
  const y = (value) => HIGH - 6 - (HIGH - 22) * value / most;
  const paths = all.map((values, at) => {
    let path = '';
    let pen = 'M';
    values.slice(0, view.week + 1).forEach((value, week) => {
      if (value === null) {
        pen = 'M';
      } else {
        path += pen + x(week).toFixed(1) + ' ' + y(value).toFixed(1);
        pen = 'L';
      }
    });
    return svg('path', {d: path || 'M0 0', class: 'line ' + (at === 0 ? 'today' : 'changed'), fill: 'none'});
  });
  const now = all.map((values, at) => (all.length > 1 ? view.names[at] + ' ' : '') + figure(values[view.week])).join(', ');
  return el('figure', {},
    el('figcaption', {}, label, el('b', {}, ' ' + now), ' ' + unit),
    svg('svg', {viewBox: '0 0 ' + WIDE + ' ' + HIGH, role: 'img', 'aria-label': label + ' in week ' + (view.week + 1) + ': ' + now + ' ' + unit},
      svg('line', {x1: 4, x2: WIDE - 4, y1: HIGH - 6, y2: HIGH - 6, class: 'axis'}),
      svg('text', {x: 4, y: 10, class: 'tick'}, 'most ' + figure(most)),
      ...paths));
}

function numbers(view) {
  const heads = ['Week', ...SHOWN.flatMap(([, label]) => view.names.slice(0, view.worlds.length).map((name) => view.worlds.length > 1 ? label + ', ' + name : label))];
  const rows = [];
  for (let week = 0; week <= view.week; week++) {
    rows.push([String(week + 1), ...SHOWN.flatMap(([key]) => view.worlds.map((world) => figure(world.picture.series[key][week])))]);
  }
  return table('Numbers of each week up to now', heads, rows);
}
