// Puts the page together and keeps time.
import {byId, calm, el, figure, say} from './dom.js';
import {HeldSource, LiveSource} from './source.js';
import {World, placesOf} from './world.js';
import {Scene} from './scene.js';
import {drawFunnel} from './funnel.js';
import {drawSeries} from './series.js';
import {drawPeople, showStory, worthFollowing} from './story.js';
import {drawRepeat} from './repeat.js';
import {drawSliders} from './sliders.js';
import {drawFree, drawStep} from './steps.js';

const SPEEDS = [['slow', 1], ['steady', 3], ['fast', 8]];

class Page {
  constructor(source) {
    this.source = source;
    this.week = 0;
    this.time = 0;
    this.playing = false;
    this.speed = 3;
    this.step = 0;
    this.guesses = {};
    this.today = null;
    this.changed = null;
    this.scenes = [];
    this.problems = [];
    this.repeats = null;
  }

  async begin(code) {
    this.take(await this.source.open(code));
    byId('door').hidden = true;
    byId('page').hidden = false;
    if (this.source.line) {
      this.source.line.addEventListener('error', () => {
        if (this.source.line.readyState === 2) {
          this.trouble('The program that serves this page has ended, or forgot this tab; load the page again.');
        }
      });
    }
    await this.openTown();
  }

  take(lesson) {
    this.lesson = lesson;
    this.notches = lesson.today.split('-').map(Number);
    document.title = lesson.title + ' – Linkwork';
    byId('title').textContent = lesson.title;
    byId('about').textContent = lesson.about;
    this.measure = (lesson.steps.find((step) => step.kind === 'repeat') || {}).answer || lesson.measures.find((one) => one.key === 'stage.turned_up');
  }

  async openTown() {
    this.changed = null;
    this.today = new World(await this.source.picture(this.lesson.today, 'today'));
    this.names = ['the town as it is', 'your town'];
    if (this.lesson.free) {
      this.changed = this.today;
    }
    this.drawTransport();
    this.arrange();
    this.draw();
    const self = this;
    if (!this.ticking) {
      this.ticking = true;
      requestAnimationFrame(function tick(now) {
        self.pass(now);
        requestAnimationFrame(tick);
      });
    }
    window.addEventListener('resize', () => this.paint());
  }

  get kind() {
    return this.lesson.free ? 'compare' : this.lesson.steps[this.step].kind;
  }

  // Whether the town is to be seen yet: nobody sees it before the first guess.
  get revealed() {
    return this.lesson.free || this.lesson.steps.slice(0, this.step + 1).some((step) => step.kind !== 'predict');
  }

  get mayChange() {
    return this.lesson.free || this.lesson.steps.slice(0, this.step + 1).some((step) => step.kind === 'choose');
  }

  get points() {
    const choose = this.lesson.steps.slice(0, this.step + 1).filter((step) => step.kind === 'choose').pop();
    return choose && this.kind !== 'ask' ? choose.number : null;
  }

  get worlds() {
    return this.mayChange && this.changed ? [this.today, this.changed] : [this.today];
  }

  get at() {
    return this.notches.join('-');
  }

  get view() {
    return {week: this.week, worlds: this.worlds, names: this.names};
  }

  // Lays the page out for the step.
  arrange() {
    const box = byId('worlds');
    const tones = ['--today', '--changed'];
    this.scenes = this.worlds.map((world, at) => {
      const canvas = el('canvas', {tabindex: '0', role: 'img', id: 'scene-' + at, class: 'scene'});
      const scene = new Scene(canvas, tones[at], (person) => this.open(person));
      scene.good = [false, ...this.lesson.reasons.map((reason) => reason.good)];
      scene.onSelect = (person) => this.select(person);
      scene.show(world, placesOf(this.worlds));
      return scene;
    });
    box.className = 'worlds' + (this.scenes.length > 1 ? ' two' : '');
    box.replaceChildren(...this.scenes.map((scene, at) => el('figure', {class: 'world card'},
      el('figcaption', {}, el('i', {class: 'swatch ' + (at === 0 ? 'today' : 'changed')}), ' ' + capital(this.names[at])), scene.canvas)));
    for (const id of ['worlds', 'transport', 'funnel', 'series', 'people']) {
      byId(id).hidden = !this.revealed;
    }
    document.querySelector('.key').hidden = !this.revealed;
    byId('repeat').hidden = !(this.kind === 'repeat' || this.lesson.free);
    this.drawStep();
    this.drawSliders();
    this.drawRepeat(false);
  }

  drawStep() {
    if (this.lesson.free) {
      drawFree({lesson: this.lesson, uploads: this.source.uploads, problems: this.problems,
        onUpload: (file) => this.upload(file), onDownload: () => this.download()});
      return;
    }
    const answered = this.kind === 'predict' ? [] : Object.entries(this.guesses).map(([at, guess]) => {
      const answer = this.lesson.steps[at].answer;
      return {guess, value: this.today.picture.measures[answer.key], unit: answer.unit};
    });
    const ended = this.week === this.today.weeks - 1;
    drawStep({lesson: this.lesson, at: this.step, guesses: this.guesses, answered: ended ? answered : [],
      onNext: () => this.goTo(this.step + 1), onBack: () => this.goTo(this.step - 1),
      onGuess: (guess) => { this.guesses[this.step] = guess; this.drawStep(); byId('next').focus(); },
      onWatch: () => { this.seek(0); this.play(true); byId('play').focus({preventScroll: true}); },
      onFollow: () => this.follow(), onRepeat: () => this.repeat()});
  }

  async goTo(step) {
    this.step = step;
    this.play(false);
    if (this.kind === 'run') {
      this.seek(0);
    }
    if (this.mayChange && !this.changed) {
      this.changed = this.today;
      await this.refresh();
    }
    this.arrange();
    this.draw();
    byId('step-title').focus({preventScroll: true});
    byId('lesson').scrollIntoView({block: 'nearest'});
  }

  drawSliders() {
    drawSliders({lesson: this.lesson, notches: this.notches, points: this.points, locked: !this.mayChange,
      onMove: (at, notch) => this.move(this.notches.map((one, other) => other === at ? notch : one)),
      onReset: () => this.move(this.lesson.today.split('-').map(Number))});
  }

  async move(notches) {
    this.notches = notches;
    this.repeats = null;
    this.drawSliders();
    this.drawRepeat(false);
    await this.refresh();
  }

  async refresh() {
    const at = this.at;
    const asked = performance.now();
    try {
      const picture = await this.source.picture(at, 'town');
      if (at === this.at) {
        this.changed = new World(picture);
        if (this.scenes.length > 1) {
          this.scenes.forEach((scene, place) => scene.show(this.worlds[place], placesOf(this.worlds)));
          this.draw();
        }
        document.body.dataset.answered = String(Math.round(performance.now() - asked));
        document.body.dataset.shown = at;
      }
    } catch (e) {
      this.fail(e);
    }
  }

  fail(e) {
    if (e.status !== 410) {
      this.trouble(e.message + (e.problems && e.problems.length ? ' ' + e.problems.join(' ') : ''));
    }
  }

  trouble(sentence) {
    byId('trouble').textContent = sentence;
    byId('trouble').hidden = false;
  }

  drawTransport() {
    const weeks = this.today.weeks;
    const slider = el('input', {type: 'range', id: 'week', min: 0, max: weeks - 1, step: 1, value: this.week, 'aria-label': 'Week', oninput: (event) => { this.play(false); this.seek(Number(event.target.value)); }});
    const speed = el('select', {id: 'speed', 'aria-label': 'Speed', onchange: (event) => { this.speed = Number(event.target.value); }},
      ...SPEEDS.map(([name, value]) => el('option', {value, selected: value === this.speed}, name)));
    byId('transport').replaceChildren(
      el('button', {type: 'button', id: 'play', onclick: () => this.toggle()}, 'Play'),
      el('button', {type: 'button', id: 'earlier', 'aria-label': 'One week back', onclick: () => this.nudge(-1)}, '◀ week'),
      el('button', {type: 'button', id: 'later', 'aria-label': 'One week on', onclick: () => this.nudge(1)}, 'week ▶'),
      slider, el('output', {for: 'week', id: 'week-said'}), speed);
  }

  toggle() {
    if (!this.playing && this.week >= this.today.weeks - 1) {
      this.seek(0);
    }
    this.play(!this.playing);
  }

  nudge(weeks) {
    this.play(false);
    this.seek(Math.max(0, Math.min(this.week + weeks, this.today.weeks - 1)));
    say(this.inWords());
  }

  play(going) {
    this.playing = going;
    this.last = null;
    const button = byId('play');
    if (button) {
      button.textContent = going ? 'Pause' : 'Play';
    }
    if (!going && this.today && this.revealed) {
      this.time = this.week;
      this.paint();
    }
  }

  seek(week) {
    this.time = week;
    this.week = week;
    this.draw();
  }

  pass(now) {
    if (this.playing) {
      const gone = this.last === null ? 0 : Math.min(0.1, (now - this.last) / 1000);
      this.last = now;
      this.time = Math.min(this.time + gone * this.speed, this.today.weeks - 1);
      const week = Math.floor(this.time);
      if (week !== this.week) {
        this.week = week;
        this.draw();
      } else if (!calm()) {
        this.paint();
      }
      if (this.time >= this.today.weeks - 1) {
        this.play(false);
        this.draw();
        say(this.inWords());
      }
    } else if (this.scenes.some((scene) => scene.isMorphing())) {
      this.paint();
      this.settling = true;
    } else if (this.settling) {
      this.settling = false;
      this.paint();
    }
  }

  paint() {
    for (const scene of this.scenes) {
      scene.draw(this.time);
    }
  }

  draw() {
    if (!this.revealed) {
      return;
    }
    this.paint();
    byId('week').value = this.week;
    byId('week').setAttribute('aria-valuetext', 'week ' + (this.week + 1));
    byId('week-said').textContent = 'week ' + (this.week + 1) + ' of ' + this.today.weeks;
    this.scenes.forEach((scene, at) => scene.canvas.setAttribute('aria-label', capital(this.names[at]) + '. ' + this.inWords(at) + ' Arrow keys walk along the people on the way; Enter opens a story.'));
    drawFunnel(this.view);
    drawSeries(this.view);
    if (this.week === this.today.weeks - 1 || !this.playing) {
      this.drawPeople();
    }
    if (!this.lesson.free && this.week === this.today.weeks - 1 && !this.answeredAt) {
      this.answeredAt = true;
      this.drawStep();
    }
  }

  drawPeople() {
    const shown = [this.worlds[0], this.worlds[1]];
    if (!this.peopleShown || shown[0] !== this.peopleShown[0] || shown[1] !== this.peopleShown[1]) {
      this.peopleShown = shown;
      drawPeople(this.view, this.lesson, (person) => this.open(person));
    }
  }

  inWords(only) {
    return 'Week ' + (this.week + 1) + '. ' + this.worlds.map((world, at) => {
      if (only !== undefined && only !== at) {
        return '';
      }
      const reached = world.reached(this.week);
      const series = world.picture.series;
      return (this.worlds.length > 1 ? capital(this.names[at]) + ': ' : '') + reached[1] + ' people have brought a need, ' + reached[3] + ' were offered something, ' + reached[7] + ' have come to a group; ' + figure(series.waiting[this.week]) + ' wait for a link worker; ' + figure(series.groups_open[this.week]) + ' groups are open.';
    }).join(' ').trim();
  }

  select(person) {
    for (const scene of this.scenes) {
      scene.selected = person;
    }
    this.paint();
    const world = this.worlds.find((one) => one.rank.has(person));
    const reached = world.furthest(world.people[world.rank.get(person)]).stage;
    say('Person ' + person + ', ' + this.lesson.stages[reached] + '. Press Enter for the story.');
  }

  async open(person) {
    this.play(false);
    this.select(person);
    try {
      showStory(await this.source.life(this.worlds.length > 1 ? this.at : this.lesson.today, person), this.view);
    } catch (e) {
      this.fail(e);
    }
  }

  follow() {
    const list = worthFollowing(this.worlds);
    if (list.length > 0) {
      this.open(list[0].person.id);
    } else {
      say('Nobody’s year differs between these two towns.');
      byId('people').scrollIntoView();
    }
  }

  get times() {
    return this.kind === 'repeat' ? this.lesson.steps[this.step].number : 10;
  }

  drawRepeat(busy, fresh) {
    if (!this.measure) {
      return;
    }
    const two = this.worlds.length > 1 && this.at !== this.lesson.today;
    const step = Object.keys(this.guesses).find((at) => this.lesson.steps[at].answer.key === this.measure.key);
    const pairs = (this.repeats || []).map(([first, second]) => [first[this.measure.key], second[this.measure.key]]);
    drawRepeat({measure: this.measure, pairs, times: this.times, names: this.names, two, busy, fresh,
      guess: step === undefined ? null : this.guesses[step], onStart: () => this.repeat(),
      measures: this.source instanceof LiveSource || this.lesson.free ? this.lesson.measures : null,
      onMeasure: (key) => { this.measure = this.lesson.measures.find((one) => one.key === key); this.drawRepeat(false); }});
  }

  async repeat() {
    const at = this.at;
    this.repeats = [];
    byId('repeat').scrollIntoView({block: 'nearest', behavior: calm() ? 'auto' : 'smooth'});
    try {
      for (let replicate = 0; replicate < this.times; replicate++) {
        this.drawRepeat(true);
        const first = await this.source.measures(this.lesson.today, replicate, 'first');
        const second = at === this.lesson.today ? first : await this.source.measures(at, replicate, 'second');
        if (at !== this.at || this.repeats === null) {
          return;
        }
        this.repeats.push([first, second]);
      }
      this.drawRepeat(false, true);
      byId('repeat-start').focus({preventScroll: true});
    } catch (e) {
      this.drawRepeat(false);
      this.fail(e);
    }
  }

  async upload(file) {
    if (!file) {
      return;
    }
    try {
      this.take(await this.source.upload(await file.text()));
      this.problems = [];
      this.repeats = null;
      this.seek(0);
      await this.openTown();
      await this.refresh();
    } catch (e) {
      this.problems = e.problems && e.problems.length ? e.problems : [e.message];
      this.drawStep();
    }
  }

  async download() {
    const url = URL.createObjectURL(await this.source.scenario(this.at));
    const link = el('a', {href: url, download: this.lesson.name + '.yaml'});
    link.click();
    URL.revokeObjectURL(url);
  }
}

function capital(words) {
  return words[0].toUpperCase() + words.slice(1);
}

async function begin(code) {
  const held = byId('held');
  const page = new Page(held ? new HeldSource(JSON.parse(held.textContent)) : new LiveSource());
  try {
    await page.begin(code);
  } catch (e) {
    if (e.status === 401) {
      byId('door').hidden = false;
      byId('about').textContent = 'Ask your teacher for the code.';
      byId('code').focus();
      if (code) {
        page.trouble('This is not the code of the class.');
      }
      return;
    }
    page.fail(e);
  }
}

byId('door').addEventListener('submit', (event) => {
  event.preventDefault();
  byId('trouble').hidden = true;
  begin(byId('code').value.trim());
});
begin('');
