// Where everything has its place on the canvas.

// Where people leave, by stage: place along the width, and what it is called.
export const BINS = [
  {stages: [1], at: 0.215, label: 'not noticed'},
  {stages: [2], at: 0.33, label: 'not offered'},
  {stages: [3], at: 0.43, label: 'said no'},
  {stages: [4], at: 0.52, label: 'gave up'},
  {stages: [5], at: 0.615, label: 'no group'},
  {stages: [6], at: 0.72, label: 'did not go'},
  {stages: [7, 8, 9], at: 0.865, label: 'stopped'}
];
export const COLUMNS = {gp: 0.24, queue: 0.37, helped: 0.49, placed: 0.605};
export const GROUPS_FROM = 0.69;
const FLOOR = 0.72;
export const CEILING = 0.2;
// Who waits or is helped stands above this share of the height, who has left below it.
const MIDDLE = 0.55;
const SHIFTS = [0, 4.5, 2.2, 6.7];

export class Places {
  constructor(width, height, registered, slots) {
    this.width = width;
    this.height = height;
    this.registered = registered;
    this.slots = slots;
  }

  home(id) {
    const cells = Math.min(this.registered, 2400);
    const wide = this.width * 0.15;
    const high = this.height * (FLOOR - CEILING) + this.height * 0.16;
    const across = Math.max(1, Math.round(Math.sqrt(cells * wide / high)));
    const pitch = wide / across;
    const cell = Math.floor(id * cells / this.registered);
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

  // Where the one at this number of a pile stands; slot is the place of a group.
  spot(pile, where, at, slot) {
    const kind = where.kind;
    if (kind === 'left') {
      return {...this.heap(Number(pile.slice(4)), at), kind, reason: -where.detail};
    }
    return {...(kind === 'group' ? this.seat(slot, at) : this.stand(kind, at)), kind};
  }

  // Rows that reach no further than they may; further people stand between the others.
  rank(at, across, room, pitch) {
    const rows = Math.max(1, Math.floor(room / pitch));
    const place = at % (across * rows);
    return {column: place % across, row: Math.floor(place / across), shift: SHIFTS[Math.floor(at / (across * rows)) % SHIFTS.length]};
  }

  heap(bin, at) {
    const across = Math.max(3, Math.floor(this.width * 0.075 / 8));
    const bottom = Math.min(this.height * (FLOOR + 0.2), this.ground() - 5);
    const {column, row, shift} = this.rank(at, across, bottom - this.height * MIDDLE, 8);
    return {x: this.width * BINS[bin].at + (column - (across - 1) / 2) * 8 + shift, y: bottom - row * 8};
  }

  seat(slot, at) {
    const box = this.groupBox(slot);
    const across = Math.max(1, Math.floor((box.wide - 8) / 9));
    // Rows that leave the name free.
    const {column, row, shift} = this.rank(at, across, box.high - 24, 9);
    return {x: box.x + 8 + column * 9 + shift, y: box.y + box.high - 7 - row * 9};
  }

  stand(kind, at) {
    const across = 4;
    const top = this.height * (CEILING + 0.08);
    const {column, row, shift} = this.rank(at, across, this.height * MIDDLE - 8 - top, 9);
    return {x: this.width * COLUMNS[kind] + (column - (across - 1) / 2) * 9 + shift, y: top + row * 9};
  }

  // Where somebody passes through the consulting room.
  room(person) {
    return {x: this.width * COLUMNS.gp + (person.id % 7 - 3) * 7, y: this.height * (CEILING + 0.1) + (person.id % 11) * 9, kind: 'gp'};
  }

  // The line under those who left; what they are called stands below it.
  ground() {
    return Math.min(this.height * (FLOOR + 0.235), this.height - (this.width < 520 ? 22 : this.width > 900 ? 21 : 17));
  }
}
