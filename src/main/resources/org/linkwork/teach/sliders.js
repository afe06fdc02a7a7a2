// The sliders of a town, and what they cost.
import {byId, el} from './dom.js';

export function spent(notches, sliders) {
  return sliders.reduce((sum, slider, at) => sum + Math.max(0, notches[at] - slider.today), 0);
}

export function drawSliders(state) {
  const {lesson, notches, points, locked, onMove, onReset} = state;
  const box = byId('levers');
  if (locked) {
    box.hidden = true;
    return;
  }
  box.hidden = false;
  const left = points === null ? null : points - spent(notches, lesson.sliders);
  const rows = lesson.sliders.map((slider, at) => {
    const id = 'slider-' + at;
    const value = el('output', {for: id, id: id + '-said'}, words(slider, notches[at]));
    const input = el('input', {type: 'range', id, min: 0, max: slider.notches.length - 1, step: 1, value: notches[at],
      'aria-valuetext': words(slider, notches[at]),
      oninput: (event) => {
        let wanted = Number(event.target.value);
        if (points !== null) {
          while (wanted > slider.today && spent(notches.map((one, other) => other === at ? wanted : one), lesson.sliders) > points) {
            wanted--;
          }
          event.target.value = wanted;
        }
        if (wanted !== notches[at]) {
          onMove(at, wanted);
        }
      }});
    return el('div', {class: 'slider' + (notches[at] === slider.today ? '' : ' moved'), 'data-words': slider.label.toLowerCase()},
      el('label', {for: id}, slider.label), value, input);
  });
  const focus = document.activeElement && document.activeElement.id;
  const search = box.querySelector('#find-lever');
  const sought = search ? search.value : '';
  const list = el('div', {class: 'list'}, ...rows);
  const finder = lesson.free ? el('label', {class: 'pick'}, 'Find a lever ', el('input', {type: 'search', id: 'find-lever', value: sought,
    oninput: (event) => filter(list, event.target.value)})) : null;
  box.replaceChildren(
    el('h2', {id: 'levers-title'}, 'What you can change'),
    left === null ? '' : el('p', {class: 'points', id: 'points'}, 'Points left: ' + left + ' of ' + points),
    finder || '', list,
    el('button', {type: 'button', class: 'quiet', id: 'reset', onclick: onReset}, 'Back to the town as it is'));
  filter(list, sought);
  if (focus && (focus.startsWith('slider-') || focus === 'reset')) {
    byId(focus).focus();
  }
}

function words(slider, notch) {
  return slider.notches[notch] + (notch === slider.today ? ' (today)' : '');
}

function filter(list, sought) {
  for (const row of list.children) {
    row.hidden = !row.dataset.words.includes(sought.toLowerCase());
  }
}
