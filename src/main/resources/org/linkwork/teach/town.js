// The town behind the people, and the people in it, in ink.
import {BINS, CEILING, COLUMNS, GROUPS_FROM} from './places.js';

export class Drawing {
  // A world at its places, by pen and in the colours of a canvas; good says by reason who leaves well.
  constructor(pen, style, tone, world, places, good) {
    this.pen = pen;
    this.world = world;
    this.places = places;
    this.ink = style.getPropertyValue('--ink');
    this.faint = style.getPropertyValue('--faint');
    this.grey = style.getPropertyValue('--grey');
    this.well = style.getPropertyValue('--well');
    this.colour = style.getPropertyValue(tone);
    this.good = good;
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

  // The town without its people.
  town(week) {
    const {pen, places} = this;
    const small = places.width < 520;
    const large = places.width > 900;
    const size = small ? 9.5 : large ? 15 : 12;
    pen.textAlign = 'center';
    pen.textBaseline = 'alphabetic';
    const registered = this.world.picture.registered;
    if (registered <= 2400) {
      pen.fillStyle = this.faint;
      for (let id = 0; id < registered; id++) {
        const spot = places.home(id);
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
    this.head(COLUMNS.queue, ['Waiting', waiting + (places.width < 640 ? '' : waiting === 1 ? ' person' : ' people')], size);
    this.head(COLUMNS.helped, [small ? 'Link w.' : 'Link worker', small ? '' : 'wait up to ' + longest + ' wk'], size);
    workers.forEach((one, at) => this.desk(COLUMNS.helped, at, workers.length, one[0]));
    this.head(COLUMNS.placed, ['Place', 'found'], size);
    pen.fillStyle = this.ink;
    pen.font = '600 ' + size + 'px system-ui, sans-serif';
    pen.fillText(small ? 'Groups' : 'Community groups', places.width * (1 + GROUPS_FROM) / 2, size + 3);
    places.slots.forEach((slot) => this.house(slot, week, small));
    pen.strokeStyle = this.faint;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(places.width * 0.18, places.ground());
    pen.lineTo(places.width - 4, places.ground());
    pen.stroke();
    pen.fillStyle = this.ink;
    pen.font = (small ? 8.5 : large ? 14 : places.width < 640 ? 10.5 : 11.5) + 'px system-ui, sans-serif';
    BINS.forEach((bin, at) => {
      pen.fillText(bin.label, places.width * bin.at, places.height - (small && at % 2 ? 2 : small ? 11 : 4));
    });
  }

  head(at, lines, size) {
    const {pen, places} = this;
    pen.fillStyle = this.ink;
    pen.font = '600 ' + size + 'px system-ui, sans-serif';
    pen.fillText(lines[0], places.width * at, size + 3);
    pen.font = (size - 1.5) + 'px system-ui, sans-serif';
    pen.fillText(lines[1], places.width * at, 2 * size + 6);
  }

  // A desk: full with somebody of one's own at it, half full with a locum, empty with nobody.
  desk(column, at, desks, state) {
    const {pen, places} = this;
    const x = places.width * column + (at - (desks - 1) / 2) * 15 - 5;
    const y = places.height * CEILING - 8;
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
    const box = this.places.groupBox(slot);
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
    pen.fillText(this.cut(group.name.replace(/ [0-9.]+$/, ''), box.wide - 6), box.x + box.wide / 2, box.y + (small ? 15 : Math.min(18, box.high / 2)));
  }

  // As many of these words as have room, in whatever letters the browser has.
  cut(words, room) {
    let kept = words;
    while (kept.length > 1 && this.pen.measureText(kept + (kept === words ? '' : '…')).width > room) {
      kept = kept.slice(0, -1).trimEnd();
    }
    return kept === words ? words : kept + '…';
  }

  // A ring round somebody.
  ring(spot) {
    const pen = this.pen;
    pen.lineWidth = 2.5;
    pen.strokeStyle = this.ink;
    pen.beginPath();
    pen.arc(spot.x, spot.y, 9, 0, 2 * Math.PI);
    pen.stroke();
  }
}
