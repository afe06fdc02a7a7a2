// One run of the town, ready to be asked where somebody is in a week.

export const LINGER = 4;

export class World {
  constructor(picture) {
    this.picture = picture;
    this.weeks = picture.weeks;
    this.rank = new Map();
    this.people = picture.people.map((person, rank) => {
      this.rank.set(person.id, rank);
      const weeks = [];
      const stages = [];
      const details = [];
      let week = 0;
      for (let at = 0; at < person.moves.length; at += 3) {
        week += person.moves[at];
        weeks.push(week);
        stages.push(person.moves[at + 1]);
        details.push(person.moves[at + 2]);
      }
      return {id: person.id, who: person.who, weeks, stages, details};
    });
  }

  // The last thing that happened to somebody up to a week; -1 for nothing yet.
  moveAt(person, week) {
    let at = person.weeks.length - 1;
    while (at >= 0 && person.weeks[at] > week) {
      at--;
    }
    return at;
  }

  // Where somebody is: home, gp, queue, helped, placed, group (with its number) or left (with the stage).
  where(person, week) {
    const at = this.moveAt(person, week);
    if (at < 0) {
      return {kind: 'home', detail: 0, since: 0};
    }
    const stage = person.stages[at];
    const detail = person.details[at];
    const since = person.weeks[at];
    if (detail < 0) {
      return week - since < LINGER ? {kind: 'left', stage, detail, since} : {kind: 'home', detail, since};
    }
    if (stage <= 3) {
      return week - since < 1 ? {kind: 'gp', stage, detail, since} : {kind: 'home', detail: 0, since};
    }
    const kind = ['queue', 'helped', 'placed', 'group'][Math.min(stage, 7) - 4];
    return {kind, stage, detail, since};
  }

  furthest(person) {
    let best = 0;
    let reason = 0;
    person.stages.forEach((stage, at) => {
      if (stage >= best) {
        best = stage;
        reason = person.details[at] < 0 ? -person.details[at] : 0;
      }
    });
    return {stage: best, reason};
  }

  groupIn(slot, week) {
    return this.picture.groups.find((group) => group.slot === slot && group.from <= week && week < group.from + group.members.length);
  }

  reached(week) {
    return this.picture.reached[Math.max(0, Math.min(week, this.weeks - 1))];
  }
}

// The places of all groups that there ever were in any of these worlds.
export function placesOf(worlds) {
  const slots = worlds.flatMap((world) => world.picture.groups.map((group) => group.slot));
  return [...new Set(slots.filter((slot) => slot >= 0))].sort((a, b) => a - b);
}

export function describe(who, lesson) {
  const sex = lesson.sexes[Math.floor(who / 100) - 1];
  const age = lesson.ages[Math.floor(who / 10) % 10];
  return sex + ', ' + age;
}
