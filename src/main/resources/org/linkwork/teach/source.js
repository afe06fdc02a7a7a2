// Where towns come from: the program that serves the page, or what the page itself holds.

export class Refused extends Error {
  constructor(sentence, status, problems) {
    super(sentence);
    this.status = status;
    this.problems = problems || [];
  }
}

export class LiveSource {
  constructor() {
    this.session = '';
    this.turn = 0;
    this.uploads = false;
    this.hasAllMeasures = true;
  }

  async open(code) {
    const answer = await this.send('POST', '/api/session', null, code || 'new');
    this.session = answer.session;
    this.uploads = answer.uploads;
    // The line stays open as long as the tab does; when it breaks, the program ends our runs.
    this.line = new EventSource('/api/alive?session=' + this.session);
    return this.ask('/api/lesson');
  }

  picture(at, kind) {
    return this.ask('/api/town?replicate=0&at=' + at + '&kind=' + kind + '&turn=' + (++this.turn));
  }

  measures(at, replicate, kind) {
    return this.ask('/api/measures?at=' + at + '&replicate=' + replicate + '&kind=' + kind + '&turn=' + this.turn);
  }

  stop(kind) {
    return this.turn++;
  }

  life(at, person) {
    return this.ask('/api/life?replicate=0&at=' + at + '&person=' + person + '&kind=life&turn=' + (++this.turn));
  }

  upload(text) {
    return this.send('POST', '/api/scenario', text);
  }

  async scenario(at) {
    const answer = await fetch('/api/scenario?at=' + at, {headers: {'X-Linkwork-Session': this.session}});
    if (!answer.ok) {
      throw await refusal(answer);
    }
    return answer.blob();
  }

  ask(path) {
    return this.send('GET', path, null);
  }

  async send(method, path, body, session) {
    const answer = await fetch(path, {method, body, headers: {'X-Linkwork-Session': session || this.session}});
    if (!answer.ok) {
      throw await refusal(answer);
    }
    return answer.json();
  }
}

async function refusal(answer) {
  try {
    const facts = await answer.json();
    return new Refused(facts.error, answer.status, facts.problems);
  } catch (e) {
    return new Refused('The program does not answer.', answer.status);
  }
}

export class HeldSource {
  constructor(held) {
    this.held = held;
    this.uploads = false;
    this.hasAllMeasures = false;
  }

  async open() {
    return this.held.lesson;
  }

  async picture(at) {
    return this.held.pictures[at];
  }

  async measures(at, replicate) {
    return this.held.measures[at][replicate];
  }

  stop() {
    return 0;
  }

  async life(at, person) {
    const index = this.held.stories[at][person];
    if (index === undefined) {
      throw new Refused('This file holds the stories of those who got as far as an offer in one of the two towns.', 404);
    }
    const story = this.held.told[index];
    const words = (list) => list.map((number) => this.held.sentences[number]);
    const scenes = (list) => list.map(([from, to, said]) => ({from, to, sentences: words(said)}));
    return {
      person: Number(person), portrait: words(story.portrait), parts: story.parts, why: words(story.why),
      before: scenes(story.before), today: scenes(story.today), changed: scenes(story.changed)
    };
  }
}
