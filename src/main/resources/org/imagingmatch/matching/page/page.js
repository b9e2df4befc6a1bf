'use strict';
// Shows at once what other weights would do to those on this page. It asks nobody: the service ranks
// everybody when the form is sent.
(() => {
  const form = document.querySelector('form.controls');
  const table = document.querySelector('table.ranking');
  const numbers = form ? [...form.querySelectorAll('.weight input')] : [];
  if (!numbers.length) {
    return;
  }
  const status = document.getElementById('preview');
  const lines = table ? [...table.tBodies[0].rows].filter(row => row.dataset.degrees) : [];
  const details = new Map(
    [...document.querySelectorAll('section.line')].map(each => [each.dataset.line, each]));
  const first = lines.length ? Number(lines[0].cells[0].textContent) : 1;

  const judged = (row, weights) => {
    const degrees = row.dataset.degrees.split(' ');
    const counted = weights.map((weight, i) => (degrees[i] === '-' ? 0 : weight));
    const total = counted.reduce((a, b) => a + b, 0);
    const points = counted.map((weight, i) => (total ? (100 * weight * degrees[i]) / total || 0 : 0));
    return {row, points, score: points.reduce((a, b) => a + b, 0)};
  };

  // As the service orders: eligibility, score, earliest start, id.
  const order = (a, b) =>
    a.row.dataset.kind - b.row.dataset.kind ||
    Math.round((b.score - a.score) * 1e3) ||
    a.row.dataset.start.localeCompare(b.row.dataset.start) ||
    a.row.dataset.line.localeCompare(b.row.dataset.line);

  const equal = (a, b) =>
    a.row.dataset.kind === b.row.dataset.kind &&
    Math.round((b.score - a.score) * 1e3) === 0 &&
    a.row.dataset.start === b.row.dataset.start;

  const draw = (row, points) => {
    let from = 0;
    points.forEach((length, i) => {
      const piece = row.querySelector('.fit-' + i);
      piece.setAttribute('x', from);
      piece.setAttribute('width', length);
      from += length;
    });
  };

  const preview = () => {
    const weights = numbers.map(each => Number(each.value));
    if (!form.checkValidity() || !weights.some(weight => weight > 0)) {
      status.textContent = 'Each weight is 0 or more, and one is above 0.';
      return;
    }
    const sorted = lines.map(row => judged(row, weights)).sort(order);
    let rank = first;
    sorted.forEach((line, i) => {
      rank = i && equal(sorted[i - 1], line) ? rank : first + i;
      line.row.cells[0].textContent = rank;
      line.row.querySelector('.score').textContent = Number(line.score.toFixed(1));
      draw(line.row, line.points);
      table.tBodies[0].append(line.row);
      const detail = details.get(line.row.dataset.line);
      detail.querySelector('.rank').textContent = rank;
      detail.parentNode.append(detail);
    });
    status.textContent =
      `Preview: the ${lines.length} on this page under other weights. Points further down are the old ones. Press Rank to rank everybody.`;
  };

  // Many movements of a slider are one picture.
  let waiting = false;
  const soon = () => {
    if (!waiting && lines.length) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        preview();
      });
    }
  };

  numbers.forEach(number => {
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.min = 0;
    slider.max = Math.max(100, number.valueAsNumber);
    slider.step = 1;
    slider.value = number.value;
    slider.setAttribute('aria-label', number.labels[0].textContent + ', slider');
    slider.addEventListener('input', () => {
      number.value = slider.value;
      soon();
    });
    number.addEventListener('input', () => {
      slider.max = Math.max(slider.max, number.valueAsNumber || 0);
      slider.value = number.value;
      soon();
    });
    number.before(slider);
  });
})();
