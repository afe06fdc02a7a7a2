// A week of the towns in words, for those who do not see the picture.
import {figure} from './dom.js';

export function capital(words) {
  return words[0].toUpperCase() + words.slice(1);
}

// All worlds of a view, or only one.
export function inWords(view, only) {
  const shown = view.worlds.map((world, at) => ({world, at})).filter((one) => only === undefined || one.at === only);
  return ['Week ' + (view.week + 1) + '.', ...shown.map(({world, at}) => {
    const reached = world.reached(view.week);
    const series = world.picture.series;
    return (view.worlds.length > 1 ? capital(view.names[at]) + ': ' : '') + reached[1] + ' people have brought a need, ' + reached[3] + ' were offered something, ' + reached[7] + ' have come to a group; ' + figure(series.waiting[view.week]) + ' wait for a link worker; ' + figure(series.groups_open[view.week]) + ' groups are open.';
  })].join(' ');
}
