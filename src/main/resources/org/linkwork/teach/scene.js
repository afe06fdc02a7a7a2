// The town on a canvas: dots on their way from home to a group.
import {calm} from './dom.js';

// Where people leave, by stage: place along the width, and what it is called.
const BINS = [
  {stages: [1], at: 0.215, label: 'not noticed'},
  {stages: [2], at: 0.33, label: 'not offered'},
  {stages: [3], at: 0.43, label: 'said no'},
  {stages: [4], at: 0.52, label: 'gave up'},
  {stages: [5], at: 0.615, label: 'no group'},
  {stages: [6], at: 0.72, label: 'did not go'},
  {stages: [7, 8, 9], at: 0.865, label: 'stopped'}
];
const COLUMNS = {gp: 0.24, queue: 0.37, helped: 0.49, placed: 0.605};
const GROUPS_FROM = 0.69;
const FLOOR = 0.72;
const CEILING = 0.2;
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
    this.width = box.width;
    this.height = box.height;
    this.pen = this.canvas.getContext('2d');
    this.pen.setTransform(dense, 0, 0, dense, 0, 0);
    const style = getComputedStyle(this.canvas);
    this.ink = style.getPropertyValue('--ink');
    this.faint = style.getPropertyValue('--faint');
    this.grey = style.getPropertyValue('--grey');
    this.paper = style.getPropertyValue('--card');
    this.well = style.getPropertyValue('--well');
    this.colour = style.getPropertyValue(this.tone);
  }

  home(id) {
    const registered = this.world.picture.registered;
    const cells = Math.min(registered, 2400);
    const wide = this.width * 0.15;
    const high = this.height * (FLOOR - CEILING) + this.height * 0.16;
    const across = Math.max(1, Math.round(Math.sqrt(cells * wide / high)));
    const pitch = wide / across;
    const cell = Math.floor(id * cells / registered);
    return {x: 8 + (cell % across + 0.5) * pitch, y: this.height * CEILING + (Math.floor(cell / across) + 0.5) * pitch};
  }

  groupBox(slot) {
    const slots = this.slots;
    const across = slots.length > 8 && this.width > 480 ? 3 : 2;
    const down = Math.max(1, Math.ceil(slots.length / across));
    const wide = (this.width * (1 - GROUPS_FROM) - 6) / across;
    const high = this.height * (FLOOR - CEILING + 0.1) / down;
    const at = slots.indexOf(slot);
    return {
      x: this.width * GROUPS_FROM + (at % across) * wide + 2,
      y: this.height * (CEILING - 0.1) + Math.floor(at / across) * high + 2,
      wide: wide - 4,
      high: high - 4
    };
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
        spots.set(person.id, {...this.home(person.id), kind: 'home', was: where.detail < 0});
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
      members.forEach((member, at) => spots.set(member.person.id, this.spot(pile, member, at)));
    }
    if (this.layouts.size > 8) {
      this.layouts.clear();
    }
    this.layouts.set(week, spots);
    return spots;
  }

  spot(pile, member, at) {
    const kind = member.where.kind;
    if (kind === 'left') {
      const bin = BINS[Number(pile.slice(4))];
      const across = Math.max(3, Math.floor(this.width * 0.075 / 8));
      return {
        x: this.width * bin.at + (at % across - (across - 1) / 2) * 8,
        y: Math.min(this.height * (FLOOR + 0.2), this.ground() - 5) - Math.floor(at / across) * 8,
        kind, reason: -member.where.detail
      };
    }
    if (kind === 'group') {
      const group = this.world.picture.groups[member.where.detail - 1];
      const box = this.groupBox(group.slot);
      const across = Math.max(1, Math.floor((box.wide - 8) / 9));
      // Rows that leave the name free; further people stand closer together, between the others.
      const rows = Math.max(1, Math.floor((box.high - 24) / 9));
      const layer = Math.floor(at / (across * rows));
      const place = at % (across * rows);
      return {x: box.x + 8 + (place % across) * 9 + [0, 4.5, 2.2, 6.7][layer % 4], y: box.y + box.high - 8 - Math.floor(place / across) * 9, kind};
    }
    const across = kind === 'queue' ? 3 : 4;
    const pitch = 9;
    return {
      x: this.width * COLUMNS[kind] + (at % across - (across - 1) / 2) * pitch,
      y: this.height * (CEILING + 0.08) + Math.floor(at / across) * pitch,
      kind
    };
  }

  draw(time) {
    if (!this.world) {
      return;
    }
    this.fit();
    const week = Math.max(0, Math.min(Math.floor(time), this.world.weeks - 1));
    const part = calm() ? 0 : Math.min(1, time - week);
    this.week = week;
    const pen = this.pen;
    pen.clearRect(0, 0, this.width, this.height);
    this.drawTown(week);
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
      this.dot(spot);
    }
    this.drawn = drawn;
    if (this.selected !== null && drawn.has(this.selected)) {
      const spot = drawn.get(this.selected);
      pen.lineWidth = 2.5;
      pen.strokeStyle = this.ink;
      pen.beginPath();
      pen.arc(spot.x, spot.y, 9, 0, 2 * Math.PI);
      pen.stroke();
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
    const gp = {x: this.width * COLUMNS.gp + (person.id % 7 - 3) * 7, y: this.height * (CEILING + 0.1) + (person.id % 11) * 9, kind: 'gp'};
    const first = part < 0.5;
    const along = first ? part * 2 : (part - 0.5) * 2;
    const a = first ? from : gp;
    const b = first ? gp : to;
    const ease = along * along * (3 - 2 * along);
    return {...(first ? gp : to), x: a.x + (b.x - a.x) * ease, y: a.y + (b.y - a.y) * ease, kind: first ? 'gp' : to.kind};
  }

  dot(spot) {
    const pen = this.pen;
    if (spot.kind === 'home') {
      pen.fillStyle = spot.was ? this.grey : this.faint;
      pen.fillRect(spot.x - 1.5, spot.y - 1.5, 3, 3);
    } else if (spot.kind === 'left') {
      const well = this.good && this.good[spot.reason];
      pen.strokeStyle = well ? this.well : this.grey;
      pen.lineWidth = 1.8;
      pen.beginPath();
      if (well) {
        pen.moveTo(spot.x, spot.y - 4);
        pen.lineTo(spot.x + 4, spot.y);
        pen.lineTo(spot.x, spot.y + 4);
        pen.lineTo(spot.x - 4, spot.y);
        pen.closePath();
      } else {
        pen.moveTo(spot.x - 3, spot.y - 3);
        pen.lineTo(spot.x + 3, spot.y + 3);
        pen.moveTo(spot.x + 3, spot.y - 3);
        pen.lineTo(spot.x - 3, spot.y + 3);
      }
      pen.stroke();
    } else {
      pen.fillStyle = this.colour;
      pen.beginPath();
      pen.arc(spot.x, spot.y, 3.8, 0, 2 * Math.PI);
      pen.fill();
    }
  }

  // The line under those who left; what they are called stands below it.
  ground() {
    return Math.min(this.height * (FLOOR + 0.235), this.height - (this.width < 520 ? 22 : this.width > 900 ? 21 : 17));
  }

  drawTown(week) {
    const pen = this.pen;
    const small = this.width < 520;
    const large = this.width > 900;
    const size = small ? 9.5 : large ? 15 : 12;
    pen.textAlign = 'center';
    pen.textBaseline = 'alphabetic';
    const registered = this.world.picture.registered;
    if (registered <= 2400) {
      pen.fillStyle = this.faint;
      for (let id = 0; id < registered; id++) {
        const spot = this.home(id);
        pen.fillRect(spot.x - 1, spot.y - 1, 2, 2);
      }
    }
    this.head(0.085, ['Town', registered.toLocaleString('en-GB') + ' people'], size);
    const gps = this.world.picture.gps[week];
    this.head(COLUMNS.gp, ['GP', gps.filter((one) => one > 0).length + ' of ' + gps.length + ' here'], size);
    gps.forEach((one, at) => this.desk(COLUMNS.gp, at, gps.length, one));
    const workers = this.world.picture.linkWorkers[week];
    const waiting = workers.reduce((sum, one) => sum + one[1], 0);
    const longest = workers.reduce((most, one) => Math.max(most, one[2]), 0);
    this.head(COLUMNS.queue, ['Waiting', waiting + (this.width < 640 ? '' : waiting === 1 ? ' person' : ' people')], size);
    this.head(COLUMNS.helped, [small ? 'Link w.' : 'Link worker', small ? '' : 'wait up to ' + longest + ' wk'], size);
    workers.forEach((one, at) => this.desk(COLUMNS.helped, at, workers.length, one[0]));
    this.head(COLUMNS.placed, ['Place', 'found'], size);
    pen.fillStyle = this.ink;
    pen.font = '600 ' + size + 'px system-ui, sans-serif';
    pen.fillText(small ? 'Groups' : 'Community groups', this.width * (1 + GROUPS_FROM) / 2, size + 3);
    this.slots.forEach((slot) => this.house(slot, week, small));
    pen.strokeStyle = this.faint;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(this.width * 0.18, this.ground());
    pen.lineTo(this.width - 4, this.ground());
    pen.stroke();
    pen.fillStyle = this.ink;
    pen.font = (small ? 8.5 : large ? 14 : this.width < 640 ? 10.5 : 11.5) + 'px system-ui, sans-serif';
    BINS.forEach((bin, at) => {
      pen.fillText(bin.label, this.width * bin.at, this.height - (small && at % 2 ? 2 : small ? 11 : 4));
    });
  }

  head(at, lines, size) {
    const pen = this.pen;
    pen.fillStyle = this.ink;
    pen.font = '600 ' + size + 'px system-ui, sans-serif';
    pen.fillText(lines[0], this.width * at, size + 3);
    pen.font = (size - 1.5) + 'px system-ui, sans-serif';
    pen.fillText(lines[1], this.width * at, 2 * size + 6);
  }

  // A desk: full with somebody of one's own at it, half full with a locum, empty with nobody.
  desk(column, at, desks, state) {
    const pen = this.pen;
    const x = this.width * column + (at - (desks - 1) / 2) * 15 - 5;
    const y = this.height * CEILING - 8;
    pen.strokeStyle = this.ink;
    pen.lineWidth = 1.5;
    pen.strokeRect(x, y, 10, 10);
    pen.fillStyle = this.ink;
    if (state === 1) {
      pen.fillRect(x, y, 10, 10);
    } else if (state === 2) {
      pen.fillRect(x, y + 5, 10, 5);
    }
  }

  house(slot, week, small) {
    const pen = this.pen;
    const box = this.groupBox(slot);
    const group = this.world.groupIn(slot, week);
    pen.lineWidth = 1.5;
    pen.setLineDash(group ? [] : [3, 3]);
    pen.strokeStyle = group ? this.ink : this.grey;
    pen.beginPath();
    pen.moveTo(box.x, box.y + 6);
    pen.lineTo(box.x + box.wide / 2, box.y);
    pen.lineTo(box.x + box.wide, box.y + 6);
    pen.lineTo(box.x + box.wide, box.y + box.high);
    pen.lineTo(box.x, box.y + box.high);
    pen.closePath();
    pen.stroke();
    pen.setLineDash([]);
    pen.font = (small ? 8 : 10.5) + 'px system-ui, sans-serif';
    pen.fillStyle = group ? this.ink : this.grey;
    if (!group) {
      pen.fillText('closed', box.x + box.wide / 2, box.y + box.high / 2 + 5);
      return;
    }
    const [taken] = group.members[week - group.from];
    pen.fillStyle = this.faint;
    pen.fillRect(box.x + 3, box.y + box.high - 3, (box.wide - 6) * Math.min(1, taken / Math.max(1, group.places)), 2);
    pen.fillStyle = this.ink;
    pen.fillText(this.cut(group.name.replace(/ [0-9]+$/, ''), box.wide - 6), box.x + box.wide / 2, box.y + (small ? 15 : 18));
  }

  // As many of these words as have room, in whatever letters the browser has.
  cut(words, room) {
    let kept = words;
    while (kept.length > 1 && this.pen.measureText(kept + (kept === words ? '' : '…')).width > room) {
      kept = kept.slice(0, -1).trimEnd();
    }
    return kept === words ? words : kept + '…';
  }
}
