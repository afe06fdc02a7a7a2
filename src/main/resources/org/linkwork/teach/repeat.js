// The same year again with other luck: ten pairs of towns.
import {byId, calm, el, figure, say, svg, table} from './dom.js';

// Two-sided 95% points of Student's t, by degrees of freedom from 1.
const STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093];
const YEARS_WIDE = 640;

export function interval(values) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const half = STUDENT[n - 2] * spread / Math.sqrt(n);
  return {mean, low: mean - half, high: mean + half};
}

// What ten lives of the towns have of one measure.
export class Repeats {
  constructor(source, course) {
    this.source = source;
    this.course = course;
    this.measure = course.measure;
    this.lives = [];
  }

  // The sliders have moved: what was lived before belongs to another town.
  forget() {
    this.lives = [];
  }

  // Lives the town of today and the one at these notches, telling before each; false if they were moved meanwhile.
  async live(at, told) {
    const today = this.course.lesson.today;
    const lives = [];
    this.lives = lives;
    for (let replicate = 0; replicate < this.course.times; replicate++) {
      told();
      const first = await this.source.measures(today, replicate, 'first');
      const second = at === today ? first : await this.source.measures(at, replicate, 'second');
      if (this.lives !== lives) {
        return false;
      }
      lives.push([first, second]);
    }
    return true;
  }

  draw(asked) {
    const {measure, course} = this;
    if (!measure) {
      return;
    }
    const all = course.lesson.measures;
    drawRepeat({...asked, measure, times: course.times, guess: course.guessOf(measure),
      pairs: this.lives.map(([first, second]) => [first[measure.key], second[measure.key]]),
      measures: this.source.hasAllMeasures || course.lesson.free ? all : null,
      onMeasure: (key) => { this.measure = all.find((one) => one.key === key); asked.onMeasure(); }});
  }
}

function drawRepeat(asked) {
  const {measure, pairs, times, names, two, guess, busy, onStart, measures, onMeasure} = asked;
  const box = byId('repeat');
  const known = pairs.filter((pair) => pair.every((value) => value !== null));
  const children = [el('h2', {id: 'repeat-title'}, 'The same time again, with other luck')];
  if (measures) {
    children.push(el('label', {class: 'pick'}, 'Compare ', el('select', {onchange: (event) => onMeasure(event.target.value)},
      ...measures.map((one) => el('option', {value: one.key, selected: one.key === measure.key}, one.label + ', ' + one.unit)))));
  } else {
    children.push(el('p', {}, measure.label + ' (' + measure.unit + ').'));
  }
  children.push(el('button', {type: 'button', id: 'repeat-start', disabled: busy, onclick: onStart},
    busy ? 'Living year ' + (known.length + 1) + ' of ' + times + ' …' : 'Repeat ' + times + ' times'));
  if (known.length > 0) {
    children.push(picture(known, names, two, measure, guess));
  }
  if (known.length === times && times > 1) {
    const sentence = reading(known, names, two, measure, guess);
    children.push(el('p', {id: 'repeat-reading', class: 'reading'}, sentence));
    children.push(el('details', {}, el('summary', {}, 'Show as a table'),
      table(measure.label + ', ' + measure.unit, ['Life of the town', ...names.slice(0, two ? 2 : 1), ...(two ? ['difference'] : [])],
        known.map((pair, at) => [String(at + 1), ...pair.slice(0, two ? 2 : 1).map(figure), ...(two ? [figure(pair[1] - pair[0])] : [])]))));
    if (!busy && asked.fresh) {
      say(sentence);
    }
  }
  box.replaceChildren(...children);
}

function reading(pairs, names, two, measure, guess) {
  const first = pairs.map((pair) => pair[0]);
  const between = (values) => 'between ' + figure(Math.min(...values)) + ' and ' + figure(Math.max(...values));
  let sentence = (guess === null ? '' : 'Your guess: ' + figure(guess) + '. ') + 'In ' + pairs.length + ' lives of the town, ' + names[0] + ' gives ' + between(first) + ', ' + figure(interval(first).mean) + ' on average.';
  if (!two) {
    return sentence;
  }
  const second = pairs.map((pair) => pair[1]);
  const gap = interval(pairs.map((pair) => pair[1] - pair[0]));
  sentence += ' With your choices it is ' + between(second) + '. The difference, pair by pair, is ' + figure(gap.mean) + ' (95% interval ' + figure(gap.low) + ' to ' + figure(gap.high) + '): ';
  if (pairs.every((pair) => pair[0] === pair[1])) {
    return sentence + 'the two towns are the same in this.';
  }
  return sentence + (gap.low > 0 || gap.high < 0
    ? 'more than luck.'
    : 'no more than luck can do. Nobody can tell from these ' + pairs.length + ' pairs whether the choices matter for this.');
}

function picture(pairs, names, two, measure, guess) {
  const all = pairs.flat().filter((value) => value !== undefined).concat(guess === null ? [] : [guess]);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const room = high - low || 1;
  const x = (value) => 30 + (YEARS_WIDE - 60) * (value - low) / room;
  const high2 = two ? 110 : 70;
  const shapes = [];
  const row = [38, 78];
  pairs.forEach((pair) => {
    if (two) {
      shapes.push(svg('line', {x1: x(pair[0]), y1: row[0], x2: x(pair[1]), y2: row[1], class: 'pair'}));
    }
  });
  pairs.forEach((pair) => {
    shapes.push(svg('circle', {cx: x(pair[0]), cy: row[0], r: 6, class: 'year today'}));
    if (two) {
      shapes.push(svg('rect', {x: x(pair[1]) - 5.5, y: row[1] - 5.5, width: 11, height: 11, class: 'year changed'}));
    }
  });
  if (guess !== null) {
    shapes.push(svg('line', {x1: x(guess), x2: x(guess), y1: 24, y2: high2 - 20, class: 'guess'}), svg('text', {x: x(guess), y: 18, class: 'tick middle'}, 'your guess'));
  }
  shapes.push(svg('text', {x: 30, y: high2 - 4, class: 'tick'}, figure(low)), svg('text', {x: YEARS_WIDE - 30, y: high2 - 4, class: 'tick end'}, figure(high)));
  return svg('svg', {viewBox: '0 0 ' + YEARS_WIDE + ' ' + high2, role: 'img', class: calm() ? 'years' : 'years moving', 'aria-label': pairs.length + ' lives of the town so far; ' + measure.label + ' from ' + figure(low) + ' to ' + figure(high) + '. Circles: ' + names[0] + (two ? '; squares: ' + names[1] : '') + '.'}, ...shapes);
}
