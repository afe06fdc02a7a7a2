// Keeps the time of the page: play, pause, step by step, slower and faster.
import {byId, calm, el} from './dom.js';

const SPEEDS = [['slow', 1], ['steady', 3], ['fast', 8]];

export class Transport {
  // Tells of another week (onWeek), of time within a week (onTime), that somebody moved it (onNudge) and that it has come to its end (onEnd).
  constructor(told) {
    this.told = told;
    this.week = 0;
    this.time = 0;
    this.weeks = 1;
    this.speed = 3;
    this.playing = false;
    this.last = null;
  }

  // Draws the controls for so many weeks.
  draw(weeks) {
    this.weeks = weeks;
    const slider = el('input', {type: 'range', id: 'week', min: 0, max: weeks - 1, step: 1, value: this.week, 'aria-label': 'Week', oninput: (event) => { this.play(false); this.seek(Number(event.target.value)); }});
    const speed = el('select', {id: 'speed', 'aria-label': 'Speed', onchange: (event) => { this.speed = Number(event.target.value); }},
      ...SPEEDS.map(([name, value]) => el('option', {value, selected: value === this.speed}, name)));
    byId('transport').replaceChildren(
      el('button', {type: 'button', id: 'play', onclick: () => this.toggle()}, 'Play'),
      el('button', {type: 'button', id: 'earlier', 'aria-label': 'One week back', onclick: () => this.nudge(-1)}, '◀ week'),
      el('button', {type: 'button', id: 'later', 'aria-label': 'One week on', onclick: () => this.nudge(1)}, 'week ▶'),
      slider, el('output', {for: 'week', id: 'week-said'}), speed);
  }

  // Shows where it stands.
  show() {
    byId('week').value = this.week;
    byId('week').setAttribute('aria-valuetext', 'week ' + (this.week + 1));
    byId('week-said').textContent = 'week ' + (this.week + 1) + ' of ' + this.weeks;
  }

  get ended() {
    return this.week === this.weeks - 1;
  }

  toggle() {
    if (!this.playing && this.ended) {
      this.seek(0);
    }
    this.play(!this.playing);
  }

  nudge(weeks) {
    this.play(false);
    this.seek(Math.max(0, Math.min(this.week + weeks, this.weeks - 1)));
    this.told.onNudge();
  }

  play(going) {
    this.playing = going;
    this.last = null;
    const button = byId('play');
    if (button) {
      button.textContent = going ? 'Pause' : 'Play';
    }
    if (!going) {
      this.time = this.week;
      this.told.onTime();
    }
  }

  seek(week) {
    this.time = week;
    this.week = week;
    this.told.onWeek();
  }

  // Lets time go by, if it does, up to this moment of the browser's clock.
  pass(now) {
    if (!this.playing) {
      return;
    }
    const gone = this.last === null ? 0 : Math.min(0.1, (now - this.last) / 1000);
    this.last = now;
    this.time = Math.min(this.time + gone * this.speed, this.weeks - 1);
    const week = Math.floor(this.time);
    if (week !== this.week) {
      this.week = week;
      this.told.onWeek();
    } else if (!calm()) {
      this.told.onTime();
    }
    if (this.time >= this.weeks - 1) {
      this.play(false);
      this.told.onWeek();
      this.told.onEnd();
    }
  }
}
