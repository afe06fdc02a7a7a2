// The town on a canvas: dots on their way from home to a group.
import {calm} from './dom.js';
import {BINS, Places} from './places.js';
import {Drawing} from './town.js';

const MORPH = 450;

export class Scene {
  constructor(canvas, tone, onPick) {
    this.canvas = canvas;
    this.tone = tone;
    this.world = null;
    this.selected = null;
    this.slots = [];
    this.layouts = new Map();
    this.drawn = new Map();
    this.before = null;
    canvas.addEventListener('click', (event) => {
      const box = canvas.getBoundingClientRect();
      const person = this.personAt(event.clientX - box.left, event.clientY - box.top);
      if (person !== null) {
        onPick(person);
      }
    });
    canvas.addEventListener('keydown', (event) => this.walk(event, onPick));
  }

  // Shows a world; the places of groups are those of all worlds on the page, so that they match.
  show(world, slots) {
    this.slots = slots;
    this.before = this.world && !calm() ? new Map(this.drawn) : null;
    this.changedAt = performance.now();
    this.world = world;
    this.layouts.clear();
  }

  isMorphing() {
    return this.before !== null && performance.now() - this.changedAt < MORPH;
  }

  // Arrow keys walk through the people who are on the way; Enter opens a story.
  walk(event, onPick) {
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (event.key === 'Enter' && this.selected !== null) {
      event.preventDefault();
      onPick(this.selected);
    } else if (step && this.world) {
      event.preventDefault();
      const shown = this.world.people.filter((person) => this.world.where(person, this.week).kind !== 'home');
      if (shown.length > 0) {
        const at = shown.findIndex((person) => person.id === this.selected);
        this.onSelect(shown[(at + step + shown.length) % shown.length].id);
      }
    }
  }

  personAt(x, y) {
    let best = null;
    let nearest = 14 * 14;
    for (const [id, spot] of this.drawn) {
      const away = (spot.x - x) ** 2 + (spot.y - y) ** 2 + (spot.kind === 'home' ? 60 : 0);
      if (away < nearest) {
        nearest = away;
        best = id;
      }
    }
    return best;
  }

  // Makes the drawing as large and as dense as the canvas is seen.
  fit() {
    const box = this.canvas.getBoundingClientRect();
    const dense = window.devicePixelRatio || 1;
    const wide = Math.round(box.width * dense);
    const high = Math.round(box.height * dense);
    if (this.canvas.width !== wide || this.canvas.height !== high) {
      this.canvas.width = wide;
      this.canvas.height = high;
      this.layouts.clear();
    }
    const pen = this.canvas.getContext('2d');
    pen.setTransform(dense, 0, 0, dense, 0, 0);
    pen.clearRect(0, 0, box.width, box.height);
    this.places = new Places(box.width, box.height, this.world.picture.registered, this.slots);
    this.drawing = new Drawing(pen, getComputedStyle(this.canvas), this.tone, this.world, this.places, this.good);
  }

  // Where everybody is in a week: the same people in the same order, so that nothing jumps about.
  layout(week) {
    if (this.layouts.has(week)) {
      return this.layouts.get(week);
    }
    const spots = new Map();
    const piles = new Map();
    for (const person of this.world.people) {
      const where = this.world.where(person, week);
      if (where.kind === 'home') {
        spots.set(person.id, {...this.places.home(person.id), kind: 'home', was: where.detail < 0});
        continue;
      }
      const pile = where.kind === 'left' ? 'left' + BINS.findIndex((bin) => bin.stages.includes(where.stage))
        : where.kind === 'group' ? 'group' + where.detail : where.kind;
      if (!piles.has(pile)) {
        piles.set(pile, []);
      }
      piles.get(pile).push({person, where});
    }
    for (const [pile, members] of piles) {
      members.sort((a, b) => a.where.since - b.where.since || a.person.id - b.person.id);
      members.forEach(({person, where}, at) => spots.set(person.id, this.places.spot(pile, where, at, this.slotOf(where))));
    }
    if (this.layouts.size > 8) {
      this.layouts.clear();
    }
    this.layouts.set(week, spots);
    return spots;
  }

  // The place of the group that somebody is in; none for whoever is in no group.
  slotOf(where) {
    return where.kind === 'group' ? this.world.picture.groups[where.detail - 1].slot : null;
  }

  draw(time) {
    if (!this.world) {
      return;
    }
    this.fit();
    const week = Math.max(0, Math.min(Math.floor(time), this.world.weeks - 1));
    const part = calm() ? 0 : Math.min(1, time - week);
    this.week = week;
    this.drawing.town(week);
    const now = this.layout(week);
    const next = part > 0 && week + 1 < this.world.weeks ? this.layout(week + 1) : now;
    const morph = this.isMorphing() ? (performance.now() - this.changedAt) / MORPH : 1;
    if (morph >= 1) {
      this.before = null;
    }
    const drawn = new Map();
    for (const person of this.world.people) {
      const from = now.get(person.id);
      const to = next.get(person.id);
      let spot = from === to || part === 0 ? {...from} : this.between(person, from, to, part, week);
      const old = this.before && this.before.get(person.id);
      if (old) {
        const ease = morph * morph * (3 - 2 * morph);
        spot = {...spot, x: old.x + (spot.x - old.x) * ease, y: old.y + (spot.y - old.y) * ease};
      }
      drawn.set(person.id, spot);
      this.drawing.dot(spot);
    }
    this.drawn = drawn;
    if (this.selected !== null && drawn.has(this.selected)) {
      this.drawing.ring(drawn.get(this.selected));
    }
  }

  // Whoever goes to the GP this week passes the consulting room.
  between(person, from, to, part, week) {
    const at = this.world.moveAt(person, week + 1);
    const visits = at >= 0 && person.weeks[at] === week + 1 && (person.stages[at] <= 4) && from.kind !== 'queue';
    if (!visits) {
      const ease = part * part * (3 - 2 * part);
      return {...(part < 0.6 ? from : to), x: from.x + (to.x - from.x) * ease, y: from.y + (to.y - from.y) * ease};
    }
    const gp = this.places.room(person);
    const first = part < 0.5;
    const along = first ? part * 2 : (part - 0.5) * 2;
    const a = first ? from : gp;
    const b = first ? gp : to;
    const ease = along * along * (3 - 2 * along);
    return {...(first ? gp : to), x: a.x + (b.x - a.x) * ease, y: a.y + (b.y - a.y) * ease, kind: first ? 'gp' : to.kind};
  }
}
