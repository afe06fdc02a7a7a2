// What the class does, one step at a time.
import {byId, el, figure} from './dom.js';

const NAMES = {
  predict: 'Guess', run: 'Watch', ask: 'Talk', choose: 'Choose', compare: 'Compare', follow: 'Follow', repeat: 'Repeat'
};

export function drawStep(state) {
  const {lesson, at, guesses, answered, onNext, onBack, onGuess, onWatch, onFollow, onRepeat} = state;
  const box = byId('lesson');
  const step = lesson.steps[at];
  const parts = [
    el('p', {class: 'count'}, 'Step ' + (at + 1) + ' of ' + lesson.steps.length + ', about ' + step.minutes + (step.minutes === 1 ? ' minute' : ' minutes')),
    el('h2', {id: 'step-title', tabindex: '-1'}, NAMES[step.kind]),
    el('p', {class: 'task'}, step.text)
  ];
  const guessed = guesses[at] !== undefined;
  if (step.kind === 'predict') {
    const input = el('input', {id: 'guess', type: 'number', inputmode: 'decimal', min: 0, max: step.answer.most, step: 'any', required: true, value: guessed ? guesses[at] : ''});
    const form = el('form', {class: 'guess', onsubmit: (event) => {
      event.preventDefault();
      if (input.checkValidity() && input.value !== '') {
        onGuess(Number(input.value));
      }
    }}, el('label', {for: 'guess'}, 'My guess (' + step.answer.unit + ')'), input, el('button', {type: 'submit', id: 'guess-done'}, guessed ? 'Change my guess' : 'This is my guess'));
    parts.push(form);
  } else if (step.kind === 'run' || step.kind === 'compare') {
    parts.push(el('button', {type: 'button', id: 'watch', onclick: onWatch}, 'Watch from the first week'));
  } else if (step.kind === 'follow') {
    parts.push(el('button', {type: 'button', id: 'follow', onclick: onFollow}, 'Open the most different person'));
  } else if (step.kind === 'repeat') {
    parts.push(el('button', {type: 'button', id: 'go-repeat', onclick: onRepeat}, 'Repeat ' + step.number + ' times'));
  }
  for (const line of answered) {
    parts.push(el('p', {class: 'answer'}, 'Your guess: ' + figure(line.guess) + '. The town: ' + figure(line.value) + ' ' + line.unit + ' (one life of the town).'));
  }
  parts.push(el('div', {class: 'move'},
    el('button', {type: 'button', class: 'quiet', id: 'back', disabled: at === 0, onclick: onBack}, 'Back'),
    el('button', {type: 'button', id: 'next', disabled: at === lesson.steps.length - 1 || step.kind === 'predict' && !guessed, onclick: onNext}, 'Next step')));
  if (at === lesson.steps.length - 1) {
    parts.push(el('p', {class: 'small'}, 'This is the last step. Everything stays open to try out.'));
  }
  box.replaceChildren(...parts);
}

export function drawFree(state) {
  const {lesson, uploads, problems, onUpload, onDownload} = state;
  const file = el('input', {type: 'file', id: 'upload', accept: '.yaml,.yml', onchange: (event) => onUpload(event.target.files[0])});
  byId('lesson').replaceChildren(
    el('h2', {id: 'step-title', tabindex: '-1'}, 'Explore'),
    el('p', {class: 'task'}, lesson.about),
    el('p', {class: 'small'}, 'Two towns with the same people and the same luck: as it is, and as you change it.'),
    uploads ? el('label', {class: 'pick', for: 'upload'}, 'Open another scenario file ') : '', uploads ? file : '',
    problems.length ? el('div', {class: 'problems', role: 'alert'}, el('p', {}, 'This file cannot be used:'), el('ul', {}, ...problems.map((one) => el('li', {}, one)))) : '',
    uploads ? el('button', {type: 'button', id: 'download', onclick: onDownload}, 'Download this town as a scenario file') : '');
}
