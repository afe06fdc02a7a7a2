// How far a class has come in its lesson, and what may be seen and done there.

export class Course {
  constructor(lesson) {
    this.lesson = lesson;
    this.at = 0;
    this.guesses = {};
  }

  get passed() {
    return this.lesson.steps.slice(0, this.at + 1);
  }

  get kind() {
    return this.lesson.free ? 'compare' : this.lesson.steps[this.at].kind;
  }

  // Whether the town is to be seen yet: nobody sees it before the first guess.
  get revealed() {
    return this.lesson.free || this.passed.some((step) => step.kind !== 'predict');
  }

  // Whether what became of people may be told at once: not while a class is to watch for the first time.
  get watched() {
    return this.revealed && (this.kind !== 'run' || this.lesson.steps.slice(0, this.at).some((step) => step.kind === 'run'));
  }

  get mayChange() {
    return this.lesson.free || this.passed.some((step) => step.kind === 'choose');
  }

  // How many notches may be moved in all; null for as many as one likes.
  get points() {
    const choose = this.passed.filter((step) => step.kind === 'choose').pop();
    return choose && this.kind !== 'ask' ? choose.number : null;
  }

  get repeats() {
    return this.kind === 'repeat';
  }

  // How often both towns live on when asked to.
  get times() {
    return this.repeats ? this.lesson.steps[this.at].number : 10;
  }

  // What all repeats are about: what the lesson asks for there, or else who has come to a group.
  get measure() {
    return (this.lesson.steps.find((step) => step.kind === 'repeat') || {}).answer || this.lesson.measures.find((one) => one.key === 'stage.turned_up');
  }

  // Each guess beside what this world has.
  answered(world) {
    return this.kind === 'predict' ? [] : Object.entries(this.guesses).map(([at, guess]) => {
      const answer = this.lesson.steps[at].answer;
      return {guess, value: world.picture.measures[answer.key], unit: answer.unit};
    });
  }

  // What was guessed of a measure; null for nothing.
  guessOf(measure) {
    const at = Object.keys(this.guesses).find((step) => this.lesson.steps[step].answer.key === measure.key);
    return at === undefined ? null : this.guesses[at];
  }
}
