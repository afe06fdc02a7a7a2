// The page: a lesson, its towns, and what is seen of them.
import {byId, calm, el, say} from './dom.js';
import {World, placesOf} from './world.js';
import {capital, inWords} from './words.js';
import {Scene} from './scene.js';
import {drawFunnel} from './funnel.js';
import {drawSeries} from './series.js';
import {drawPeople, showStory, worthFollowing} from './story.js';
import {Repeats} from './repeat.js';
import {drawSliders} from './sliders.js';
import {drawFree, drawStep} from './steps.js';
import {Course} from './course.js';
import {Transport} from './transport.js';

export class Page {
  constructor(source) {
    this.source = source;
    this.transport = new Transport({
      onWeek: () => this.draw(),
      onTime: () => this.paint(),
      onNudge: () => say(inWords(this.view)),
      onEnd: () => say(inWords(this.view))
    });
    this.today = null;
    this.changed = null;
    this.scenes = [];
    this.problems = [];
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
    this.course = new Course(lesson);
    this.notches = lesson.today.split('-').map(Number);
    document.title = lesson.title + ' – Linkwork';
    byId('title').textContent = lesson.title;
    byId('about').textContent = lesson.about;
    this.repeats = new Repeats(this.source, this.course);
  }

  async openTown() {
    this.changed = null;
    this.today = new World(await this.source.picture(this.lesson.today, 'today'));
    this.names = ['the town as it is', 'your town'];
    if (this.lesson.free) {
      this.changed = this.today;
    }
    this.transport.draw(this.today.weeks);
    this.arrange();
    this.draw();
    if (!this.ticking) {
      this.ticking = true;
      const tick = (now) => {
        this.pass(now);
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      window.addEventListener('resize', () => this.paint());
    }
  }

  get worlds() {
    return this.course.mayChange && this.changed ? [this.today, this.changed] : [this.today];
  }

  get at() {
    return this.notches.join('-');
  }

  get view() {
    return {week: this.transport.week, worlds: this.worlds, names: this.names};
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
    for (const shown of [...['worlds', 'transport', 'funnel', 'series'].map(byId), document.querySelector('.key')]) {
      shown.hidden = !this.course.revealed;
    }
    byId('people').hidden = true;
    byId('repeat').hidden = !(this.course.repeats || this.lesson.free);
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
    const {course} = this;
    drawStep({lesson: this.lesson, at: course.at, guesses: course.guesses, answered: this.transport.ended ? course.answered(this.today) : [],
      onNext: () => this.goTo(course.at + 1), onBack: () => this.goTo(course.at - 1),
      onGuess: (guess) => { course.guesses[course.at] = guess; this.drawStep(); byId('next').focus(); },
      onWatch: () => { this.transport.seek(0); this.transport.play(true); byId('play').focus({preventScroll: true}); },
      onFollow: () => this.follow(), onRepeat: () => this.repeat()});
  }

  async goTo(step) {
    this.course.at = step;
    this.transport.play(false);
    if (this.course.kind === 'run') {
      this.transport.seek(0);
    }
    if (this.course.mayChange && !this.changed) {
      this.changed = this.today;
      await this.refresh();
    }
    this.arrange();
    this.draw();
    byId('step-title').focus({preventScroll: true});
    byId('lesson').scrollIntoView({block: 'nearest'});
  }

  drawSliders() {
    drawSliders({lesson: this.lesson, notches: this.notches, points: this.course.points, locked: !this.course.mayChange,
      onMove: (at, notch) => this.move(this.notches.map((one, other) => other === at ? notch : one)),
      onReset: () => this.move(this.lesson.today.split('-').map(Number))});
  }

  async move(notches) {
    this.notches = notches;
    this.repeats.forget();
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

  pass(now) {
    this.transport.pass(now);
    if (this.transport.playing) {
      return;
    }
    const morphing = this.scenes.some((scene) => scene.isMorphing());
    if (morphing || this.settling) {
      this.settling = morphing;
      this.paint();
    }
  }

  paint() {
    if (this.course.revealed) {
      this.scenes.forEach((scene) => scene.draw(this.transport.time));
    }
  }

  draw() {
    if (!this.course.revealed) {
      return;
    }
    this.paint();
    this.transport.show();
    this.scenes.forEach((scene, at) => scene.canvas.setAttribute('aria-label', capital(this.names[at]) + '. ' + inWords(this.view, at) + ' Arrow keys walk along the people on the way; Enter opens a story.'));
    drawFunnel(this.view);
    drawSeries(this.view);
    this.drawPeople();
    if (!this.lesson.free && this.transport.ended && !this.answeredAt) {
      this.answeredAt = true;
      this.drawStep();
    }
  }

  drawPeople() {
    const {ended, playing} = this.transport;
    byId('people').hidden = !(this.course.watched || ended);
    const shown = [this.worlds[0], this.worlds[1]];
    const stale = !this.peopleShown || shown[0] !== this.peopleShown[0] || shown[1] !== this.peopleShown[1];
    if (stale && !byId('people').hidden && (ended || !playing)) {
      this.peopleShown = shown;
      drawPeople(this.view, this.lesson, (person) => this.open(person));
    }
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
    this.transport.play(false);
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

  drawRepeat(busy, fresh) {
    this.repeats.draw({names: this.names, two: this.worlds.length > 1 && this.at !== this.lesson.today, busy, fresh, onStart: () => this.repeat(), onMeasure: () => this.drawRepeat(false)});
  }

  async repeat() {
    byId('repeat').scrollIntoView({block: 'nearest', behavior: calm() ? 'auto' : 'smooth'});
    try {
      if (await this.repeats.live(this.at, () => this.drawRepeat(true))) {
        this.drawRepeat(false, true);
        byId('repeat-start').focus({preventScroll: true});
      }
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
      this.transport.seek(0);
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
