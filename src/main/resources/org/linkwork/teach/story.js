// People to follow, and one person's story in both towns.
import {STAGES, byId, el} from './dom.js';
import {describe} from './world.js';

// Those whose furthest stage differs most between two towns, or who came furthest in one.
export function worthFollowing(worlds) {
  const [first, second] = worlds;
  const list = [];
  for (const person of (second || first).people) {
    const here = first.people[first.rank.get(person.id)];
    const before = here ? first.furthest(here).stage : 0;
    const after = second ? second.furthest(person).stage : before;
    list.push({person, before, after});
  }
  if (second) {
    for (const person of first.people.filter((one) => !second.rank.has(one.id))) {
      list.push({person, before: first.furthest(person).stage, after: 0});
    }
    return list.filter((one) => one.before !== one.after)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || Math.max(b.after, b.before) - Math.max(a.after, a.before) || a.person.id - b.person.id);
  }
  return list.filter((one) => one.before >= 3).sort((a, b) => b.before - a.before || a.person.id - b.person.id);
}

export function drawPeople(view, lesson, onOpen) {
  const two = view.worlds.length > 1;
  const list = worthFollowing(view.worlds).slice(0, 24);
  const buttons = list.map(({person, before, after}) => el('li', {},
    el('button', {type: 'button', class: 'person', 'data-person': person.id, onclick: () => onOpen(person.id)},
      el('b', {}, 'Person ' + person.id + ', ' + describe(person.who, lesson)),
      el('span', {}, two ? STAGES[before] + ' → ' + STAGES[after] : STAGES[before]))));
  byId('people').replaceChildren(
    el('h2', {id: 'people-title'}, two ? 'People whose year differs most' : 'People who got furthest'),
    el('p', {class: 'small'}, two
      ? (list.length ? 'How far they came in ' + view.names[0] + ' → in ' + view.names[1] + '. Open one to read both stories. They are chosen for their differences and say nothing of how many gain or lose.' : 'Nobody’s year differs between these two towns.')
      : 'Open one to read the story; or click a dot, or walk along the dots with the arrow keys and press Enter.'),
    el('ul', {class: 'persons'}, ...buttons));
}

export function showStory(story, view) {
  const box = byId('story');
  const two = view.worlds.length > 1;
  const close = el('button', {type: 'button', class: 'close', onclick: () => box.close()}, 'Close');
  const parts = [el('div', {class: 'story-top'}, el('h2', {id: 'story-title', tabindex: '-1'}, 'Person ' + story.person), close),
    el('p', {}, story.portrait.join(' '))];
  if (two) {
    parts.push(el('p', {class: 'parting'}, story.parts === null ? 'The two lives never part.'
      : story.parts < 0 ? 'The two lives differ from before the first week that is shown.' : 'The two lives part in week ' + (story.parts + 1) + '.'));
    if (story.parts !== null && story.why.length) {
      parts.push(el('details', {}, el('summary', {}, 'What parted them'), ...story.why.map((why) => el('p', {class: 'small'}, why))));
    }
  }
  if (story.before.length) {
    parts.push(el('h3', {}, two && story.parts !== null ? 'In both towns alike' : 'The story'), scenes(story.before));
  }
  if (two && story.parts !== null) {
    parts.push(el('div', {class: 'both'},
      el('section', {class: 'today'}, el('h3', {}, 'In ' + view.names[0]), scenes(story.today)),
      el('section', {class: 'changed'}, el('h3', {}, 'In ' + view.names[1]), scenes(story.changed))));
  }
  box.replaceChildren(...parts);
  box.showModal();
  byId('story-title').focus();
}

function scenes(list) {
  if (list.length === 0) {
    return el('p', {class: 'small'}, 'Nothing more happens.');
  }
  return el('ol', {class: 'scenes'}, ...list.map((scene) => el('li', {},
    el('b', {}, weekWords(scene.from, scene.to)), ...scene.sentences.map((sentence) => plain(sentence)))));
}

function weekWords(from, to) {
  const name = (week) => week < 0 ? String(-week) + (week === -1 ? ' week' : ' weeks') + ' before' : 'week ' + (week + 1);
  return from === to ? name(from) : name(from) + ' to ' + name(to);
}

// The terms of a threshold are for those who want them.
function plain(sentence) {
  const at = sentence.indexOf(' In log-odds: ');
  if (at < 0) {
    return el('p', {}, sentence);
  }
  return el('p', {}, sentence.slice(0, at) + ' ', el('details', {class: 'odds'}, el('summary', {}, 'what weighed'), sentence.slice(at + 1)));
}
