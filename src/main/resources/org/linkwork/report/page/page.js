'use strict';
(() => {
  // Measured on a canvas, which takes no name with a digit unless it is quoted.
  const FONT = 'Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, sans-serif';
  // Canvas, since a strict policy on styles keeps the library's SVG from dressing its letters.
  const SHARPNESS = Math.max(2, window.devicePixelRatio);
  const PAPER_WIDTH = 680;
  const THIRD_PAPER_WIDTH = 212;
  const NARROW = 620;
  const LIGHT = { ink: '#1d2326', quiet: '#525c61', rule: '#d5dbde', ground: '#ffffff', lost: '#8b9499', well: '#5f9a73', key: 'light' };
  const DARK = { ink: '#e9edef', quiet: '#b3bdc2', rule: '#3a454b', ground: '#14191c', lost: '#6b777e', well: '#4d8a66', key: 'dark' };
  const PAPER = Object.assign({}, LIGHT, { paper: true });
  const SHAPES = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'arrow'];
  const night = window.matchMedia('(prefers-color-scheme: dark)');
  const charts = [];

  const minus = text => String(text).replace(/-(?=\d)/g, '\u2212');
  const amount = value => {
    const size = Math.abs(value);
    const digits = size >= 100 || value === 0 ? 0 : size >= 1 ? 1 : size >= 0.01 ? 2 : 5;
    return minus(value.toLocaleString('en-GB', { minimumFractionDigits: digits < 3 ? digits : 0, maximumFractionDigits: digits }));
  };
  const tick = value => minus(value.toLocaleString('en-GB', { maximumFractionDigits: 6 }));
  const axisText = (theme, size) => ({ color: theme.quiet, fontSize: size || (theme.paper ? 9 : 13), fontFamily: FONT });

  function base(theme, trigger) {
    return {
      animation: false,
      textStyle: { fontFamily: FONT, color: theme.ink },
      tooltip: {
        trigger,
        renderMode: 'richText',
        confine: true,
        transitionDuration: 0,
        backgroundColor: theme.ground,
        borderColor: theme.quiet,
        borderWidth: 1,
        textStyle: { color: theme.ink, fontSize: 13, fontFamily: FONT }
      }
    };
  }

  function legend(spec, theme) {
    return spec.arms.length < 2 ? { show: false } : {
      show: true, top: 0, left: 0, itemWidth: 22, itemHeight: 10, type: 'plain', selectedMode: false,
      data: spec.arms.map(arm => arm.name), textStyle: { color: theme.ink, fontSize: theme.paper ? 10 : 14, fontFamily: FONT }
    };
  }

  // What a legend needs beyond its first row of names.
  function furtherRows(spec, theme, width) {
    const size = theme.paper ? 10 : 14;
    let rows = 0;
    let used = 0;
    if (spec.arms.length > 1) spec.arms.forEach(arm => {
      const wide = 40 + arm.name.length * size * 0.58;
      if (used > 0 && used + wide > width) { rows += 1; used = 0; }
      used += wide;
    });
    return rows * (size + 9);
  }

  function shorten(text, width, size) {
    const room = Math.max(6, Math.floor(width / (size * 0.56)));
    const lines = [''];
    text.split(' ').forEach(word => {
      const last = lines.length - 1;
      if (lines[last] && lines[last].length + 1 + word.length > room) lines.push(word);
      else lines[last] += (lines[last] ? ' ' : '') + word;
    });
    return lines;
  }

  function leaksOf(stage, most, least) {
    const named = [];
    const rest = { reason: 'other reasons', people: 0, lost: true, count: 0 };
    stage.leaks.filter(leak => leak.people > 0).forEach(leak => {
      if (named.length < most && leak.people >= least) named.push(leak);
      else { rest.people += leak.people; rest.count += 1; if (rest.count === 1) rest.first = leak; }
    });
    if (rest.count === 1) named.push(rest.first);
    else if (rest.count > 1) named.push(rest);
    return named;
  }

  function pathway(spec, theme, width) {
    const narrow = width < NARROW && !theme.paper;
    const steps = spec.stages.length;
    const size = theme.paper ? 9 : narrow ? 12 : 13.5;
    const column = narrow ? width / 2 : (width - 20) / steps;
    const colour = spec.arm[theme.key];
    const nodes = [];
    const links = [];
    // Stages first, so that the river runs along the top and leaks below it.
    spec.stages.forEach((stage, at) => {
      nodes.push({
        name: 'stage' + at, depth: at, value: stage.people,
        itemStyle: { color: colour },
        label: { formatter: '{n|' + amount(stage.people) + '}\n' + shorten(stage.name, narrow ? width : column - 22, size).join('\n') }
      });
      if (at > 0) links.push({ source: 'stage' + (at - 1), target: 'stage' + at, value: stage.people, lineStyle: { color: colour, opacity: 0.45 } });
    });
    spec.stages.slice(0, -1).forEach((stage, at) => {
      // Room for the number of a river that has become narrower than it.
      const clear = spec.stages[at + 1].people < 0.08 * spec.stages[0].people ? '\u2007\u2007\u2007' : '';
      leaksOf(stage, narrow ? 0 : 3, 4).forEach((leak, rank) => {
        const name = 'leak' + at + '-' + rank;
        const lines = shorten(leak.reason, column - 22, size);
        nodes.push({
          name, depth: at + 1, value: leak.people, reason: leak.reason,
          itemStyle: { color: leak.lost ? theme.lost : theme.well },
          label: { show: leak.people >= (narrow ? 6 : 1), color: theme.quiet, formatter: narrow ? clear + 'lost ' + amount(leak.people) : amount(leak.people) + ' ' + lines.join('\n') }
        });
        links.push({ source: 'stage' + at, target: name, value: leak.people, lineStyle: { color: leak.lost ? theme.lost : theme.well, opacity: 0.26 } });
      });
    });
    const option = base(theme, 'item');
    option.tooltip.formatter = hit => {
      const find = name => nodes.find(node => node.name === name);
      const node = hit.dataType === 'edge' ? find(hit.data.target) : find(hit.name);
      const stage = node.name.startsWith('stage') ? spec.stages[Number(node.name.slice(5))].name : node.reason;
      return stage + ': ' + amount(node.value) + ' ' + spec.unit;
    };
    option.series = [{
      type: 'sankey', orient: narrow ? 'vertical' : 'horizontal',
      left: narrow ? 8 : 2, right: narrow ? 8 : column - 6, top: narrow ? 6 : theme.paper ? 18 : 34, bottom: narrow ? 60 : theme.paper ? 16 : 26,
      nodeWidth: 14, nodeGap: narrow ? 8 : theme.paper ? 22 : 36, nodeAlign: 'left', layoutIterations: 0, draggable: false,
      emphasis: { disabled: true },
      label: { position: narrow ? [1, 17] : 'right', align: 'left', verticalAlign: narrow ? 'top' : 'middle', color: theme.ink, fontSize: size, fontFamily: FONT, lineHeight: size * 1.25, distance: 5,
        textBorderColor: theme.ground, textBorderWidth: 2.5,
        rich: { n: { fontWeight: 'bold', fontSize: size + 4, color: theme.ink, lineHeight: size * 1.6, textBorderColor: theme.ground, textBorderWidth: 2.5, fontFamily: FONT } } },
      data: nodes, links
    }];
    return { option, height: narrow ? steps * 92 + 30 : theme.paper ? 182 : 380 };
  }

  function series(spec, theme, width) {
    const option = base(theme, 'axis');
    option.tooltip.formatter = hits => {
      const at = hits[0].dataIndex;
      return ['year ' + minus(spec.times[at].toFixed(1))].concat(spec.arms.map(arm =>
        arm.mean[at] === null ? '' : arm.name + ': ' + amount(arm.mean[at]) + (arm.low[at] === null ? '' : ' (' + amount(arm.low[at]) + ' to ' + amount(arm.high[at]) + ')')).filter(line => line)).join('\n');
    };
    option.legend = legend(spec, theme);
    option.grid = { left: 4, right: 14, top: (spec.arms.length > 1 ? 34 : 14) + furtherRows(spec, theme, width), bottom: 26, containLabel: true };
    option.xAxis = { type: 'value', min: Math.floor(spec.times[0]), max: Math.ceil(spec.times[spec.times.length - 1]), name: spec.time, nameLocation: 'middle', nameGap: 26,
      nameTextStyle: axisText(theme), axisLabel: Object.assign(axisText(theme), { formatter: value => minus(value) }), axisLine: { onZero: false, lineStyle: { color: theme.quiet } }, axisTick: { lineStyle: { color: theme.quiet } }, splitLine: { show: false } };
    const values = spec.arms.flatMap(arm => arm.low.concat(arm.high, arm.mean)).filter(value => value !== null);
    const fromZero = spec.fromZero && Math.min(...values) < Math.max(...values) / 2;
    option.yAxis = { type: 'value', scale: !fromZero, axisLine: { show: false }, axisTick: { show: false }, axisLabel: Object.assign(axisText(theme), { formatter: tick }), splitLine: { lineStyle: { color: theme.rule } } };
    option.series = [];
    spec.arms.forEach((arm, at) => {
      const colour = arm[theme.key];
      const points = spec.times.map((time, i) => [time, arm.low[i], arm.high[i]]).filter(point => point[1] !== null);
      option.series.push({
        type: 'custom', name: arm.name + ' band', silent: true, z: 1, data: points,
        encode: { x: 0, y: [1, 2] }, tooltip: { show: false },
        renderItem: (params, api) => params.dataIndex > 0 ? null : ({ type: 'polygon', silent: true,
          shape: { points: points.map(p => api.coord([p[0], p[2]])).concat(points.slice().reverse().map(p => api.coord([p[0], p[1]]))) },
          style: { fill: colour, opacity: 0.18 } })
      });
      option.series.push({
        type: 'line', name: arm.name, z: 3, data: spec.times.map((time, i) => [time, arm.mean[i]]), symbol: SHAPES[at % SHAPES.length], symbolSize: 6, showSymbol: false,
        lineStyle: { color: colour, width: 2.4, type: at === 0 && spec.arms.length > 1 ? [6, 4] : 'solid' }, itemStyle: { color: colour }, emphasis: { disabled: true },
        markLine: at === 0 ? { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: theme.quiet, type: 'dotted', width: 1.5 }, data: [{ xAxis: 0 }] } : undefined
      });
    });
    return { option, height: (theme.paper ? 132 : 270) + furtherRows(spec, theme, width) };
  }

  function intervals(spec, theme, width) {
    // Arms of which no two have a value in the same row need one line for each row.
    const alone = spec.rows.every((row, at) => spec.arms.filter(arm => arm.values[at][0] !== null).length < 2);
    const count = alone ? 1 : spec.arms.length;
    const narrow = width < NARROW;
    const size = theme.paper ? 9.5 : narrow ? 12.5 : 14;
    const pitch = theme.paper ? 9 : spec.bars ? 14 : 13;
    const labelWidth = Math.min(width * (narrow ? 0.42 : 0.36), Math.max(70, ...spec.rows.map(row => row.length * size * 0.58)));
    const lines = Math.max(1, ...spec.rows.map(row => shorten(row, labelWidth, size * 1.12).length));
    const rowHeight = theme.paper ? Math.max(pitch * count + 6, lines * size * 1.2 + 2) : Math.max(pitch * count + 14, lines * size * 1.2 + 8, 30);
    const option = base(theme, 'item');
    option.legend = legend(spec, theme);
    const top = (spec.arms.length > 1 ? 36 : 8) - (theme.paper ? 8 : 0) + furtherRows(spec, theme, width);
    const bottom = theme.paper ? 36 : 48;
    option.grid = { left: labelWidth + 12, right: 22, top, bottom };
    const signed = spec.arms.some(arm => arm.values.flat().some(value => value !== null && value < 0));
    option.xAxis = { type: 'value', splitNumber: narrow ? 3 : 6,
      name: spec.unit, nameLocation: 'middle', nameGap: theme.paper ? 18 : 28, nameTextStyle: axisText(theme), axisLabel: Object.assign(axisText(theme), { formatter: tick, hideOverlap: true }), splitLine: { lineStyle: { color: theme.rule } } };
    // A band is seen as one only where its end is.
    if (spec.band) Object.assign(option.xAxis, { max: all => Math.max(all.max, spec.band[1] * 1.05) });
    option.yAxis = { type: 'category', inverse: true, data: spec.rows, axisTick: { show: false }, axisLine: { show: false },
      axisLabel: { color: theme.ink, fontSize: size, fontFamily: FONT, width: labelWidth, overflow: 'break', interval: 0, lineHeight: size * 1.15 } };
    option.series = spec.arms.map((arm, at) => {
      const colour = arm[theme.key];
      const shape = SHAPES[at % SHAPES.length];
      return {
        type: 'custom', name: arm.name, itemStyle: { color: colour }, encode: { x: [1, 2, 3], y: 0 },
        data: arm.values.map((value, row) => [row, value[0], value[1], value[2]]).filter(value => value[1] !== null),
        tooltip: { formatter: hit => {
          const v = hit.value;
          return spec.rows[v[0]] + '\n' + (count > 1 ? arm.name + ': ' : '') + amount(v[1]) + ' ' + spec.unit + (v[2] === null || Number.isNaN(v[2]) ? '' : ' (' + amount(v[2]) + ' to ' + amount(v[3]) + ')');
        } },
        renderItem: (params, api) => {
          const shift = alone ? 0 : (at - (count - 1) / 2) * pitch;
          const mid = api.coord([api.value(1), api.value(0)]);
          const y = mid[1] + shift;
          const zero = api.coord([0, api.value(0)])[0];
          const children = [];
          if (spec.bars) children.push({ type: 'rect', shape: { x: Math.min(zero, mid[0]), y: y - (pitch - 2) / 2, width: Math.max(1, Math.abs(mid[0] - zero)), height: pitch - 2 }, style: { fill: colour } });
          const low = api.value(2), high = api.value(3);
          if (low !== null && !Number.isNaN(low)) {
            const a = api.coord([low, 0])[0], b = api.coord([high, 0])[0];
            children.push({ type: 'line', shape: { x1: a, y1: y, x2: b, y2: y }, style: { stroke: spec.bars ? theme.ink : colour, lineWidth: spec.bars ? 1.2 : 2.4 } });
            if (spec.bars) [a, b].forEach(x => children.push({ type: 'line', shape: { x1: x, y1: y - 3, x2: x, y2: y + 3 }, style: { stroke: theme.ink, lineWidth: 1.2 } }));
          }
          if (!spec.bars) children.push(mark(shape, mid[0], y, colour, theme));
          return { type: 'group', children };
        }
      };
    });
    if (spec.band) option.series.push({ type: 'line', data: [], silent: true, z: 0, markArea: { silent: true, itemStyle: { color: theme.quiet, opacity: 0.16 }, data: [[{ xAxis: spec.band[0] }, { xAxis: spec.band[1] }]] } });
    if (signed) option.series.push({ type: 'line', data: [], silent: true, markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: theme.ink, type: 'solid', width: 1.2 }, data: [{ xAxis: 0 }] } });
    return { option, height: top + bottom + 2 + rowHeight * spec.rows.length };
  }

  function mark(shape, x, y, colour, theme) {
    const style = { fill: colour, stroke: theme.ground, lineWidth: 1.2 };
    if (shape === 'rect') return { type: 'rect', shape: { x: x - 5, y: y - 5, width: 10, height: 10 }, style };
    if (shape === 'triangle') return { type: 'polygon', shape: { points: [[x, y - 6], [x + 6, y + 5], [x - 6, y + 5]] }, style };
    if (shape === 'diamond') return { type: 'polygon', shape: { points: [[x, y - 7], [x + 6, y], [x, y + 7], [x - 6, y]] }, style };
    return { type: 'circle', shape: { cx: x, cy: y, r: 5.5 }, style };
  }

  function scatter(spec, theme, width) {
    const option = base(theme, 'item');
    option.tooltip.formatter = hit => shorten(hit.value[2], 330, 13).join('\n') + '\n' + spec.across + ': ' + amount(hit.value[0]) + '\n' + spec.up + ': ' + amount(hit.value[1]);
    option.legend = legend(spec, theme);
    option.grid = { left: 8, right: 20, top: (spec.arms.length > 1 ? 58 : 34) + furtherRows(spec, theme, width), bottom: 32, containLabel: true };
    option.xAxis = { type: 'value', scale: true, name: spec.across, nameLocation: 'middle', nameGap: 28, nameTextStyle: axisText(theme), minInterval: 0, axisLabel: Object.assign(axisText(theme), { formatter: tick, hideOverlap: true }), axisLine: { onZero: true, lineStyle: { color: theme.quiet } }, splitLine: { show: false } };
    option.yAxis = { type: 'value', name: spec.up, nameLocation: 'end', nameGap: 10, nameTextStyle: Object.assign(axisText(theme), { align: 'left', padding: [0, 0, 0, -30] }), axisLabel: Object.assign(axisText(theme), { formatter: tick }), splitLine: { lineStyle: { color: theme.rule } } };
    option.series = spec.arms.map((arm, at) => ({
      type: arm.joined ? 'line' : 'scatter', name: arm.name, data: arm.spots, symbol: SHAPES[at % SHAPES.length], symbolSize: arm.joined ? 9 : 7, z: arm.joined ? 4 : 2,
      itemStyle: { color: arm[theme.key], opacity: arm.joined ? 1 : 0.65 }, lineStyle: { color: arm[theme.key], width: 1.6 }, emphasis: { disabled: true }
    }));
    spec.arms.filter(arm => arm.outline).forEach(arm => option.series.push({
      type: 'line', name: arm.name, data: arm.outline, symbol: 'none', silent: true, z: 3, tooltip: { show: false },
      itemStyle: { color: arm[theme.key] }, lineStyle: { color: arm[theme.key], width: 1.6 }, emphasis: { disabled: true }
    }));
    return { option, height: (theme.paper ? 170 : 330) + furtherRows(spec, theme, width) };
  }

  const makers = { pathway, series, intervals, scatter };

  function draw(chart, theme, width) {
    const made = makers[chart.spec.kind](chart.spec, theme, width);
    chart.place.style.height = made.height + 'px';
    chart.canvas.resize({ width, height: made.height, silent: true });
    chart.canvas.setOption(made.option, true);
  }

  function drawAll(paper) {
    const theme = paper ? PAPER : night.matches ? DARK : LIGHT;
    const onPaper = chart => chart.place.closest('.pair') ? THIRD_PAPER_WIDTH : PAPER_WIDTH;
    charts.forEach(chart => draw(chart, theme, paper ? onPaper(chart) : Math.max(200, Math.floor(chart.place.clientWidth))));
  }

  document.querySelectorAll('script[data-chart]').forEach(data => {
    const place = document.getElementById(data.dataset.chart);
    const spec = JSON.parse(data.textContent);
    const width = Math.max(200, Math.floor(place.clientWidth));
    charts.push({ place, spec, canvas: window.echarts.init(place, null, { renderer: 'canvas', devicePixelRatio: SHARPNESS, width, height: 300 }) });
  });
  drawAll(false);
  night.addEventListener('change', () => drawAll(false));
  let waiting = 0;
  let seen = document.documentElement.clientWidth;
  window.addEventListener('resize', () => {
    if (document.documentElement.clientWidth === seen) return;
    seen = document.documentElement.clientWidth;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => drawAll(false), 120);
  });

  const closed = [];
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('details[data-print]:not([open])').forEach(details => { closed.push(details); details.open = true; });
    drawAll(true);
  });
  window.addEventListener('afterprint', () => {
    closed.splice(0).forEach(details => { details.open = false; });
    drawAll(false);
  });
})();
