// Holds functions of the browser code to the vectors of the reference; runs in Node and in a page.
// Returns the cases that differ, as text; at most ten.
"use strict";

globalThis.compareVectors = function compareVectors(code, vectors) {
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.keys(value).sort().map((name) => [name, sorted(value[name])]);
  };
  const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
  const textOf = (text) => (typeof text === "string" ? text : text.repeat.repeat(text.times));

  function* outcomes({ checks, cases }) {
    for (const one of cases) {
      const check = checks[one.check];
      if ("result" in one) yield [one, code.score(check, one.answers), one.result];
      if ("plan" in one) yield [one, code.plan(check, one.answers, one.targets), one.plan];
      if ("chart" in one) yield [one, code.chart(check, one.responses), one.chart];
      if ("code" in one && "answers" in one) yield [one, code.encode(check, one.answers), one.code];
      if ("opened" in one) yield [one, code.decode(check, one.code), one.opened];
      if ("compared" in one) {
        const [first, second] = one.sides;
        yield [one, code.compare({ ...first, definition: check }, { ...second, definition: checks[one.other] }), one.compared];
      }
      if ("worksheet" in one) yield [one, code.worksheet(check, one.answers), one.worksheet];
      if ("figures" in one) yield [one, code.change(...one.figures), one.change];
      if ("bases" in one) yield [one, code.bases(check, one.given, one.round), one.bases];
      if ("reading" in one) {
        const { entry, version } = check;
        yield [one, code.read(textOf(one.text), { hub: one.hub, entry, version, accepts: code.acceptsFor(check) }), one.reading];
      }
      if ("upgraded" in one) {
        const done = code.upgraded(one.round, one.changes, one.version);
        const marked = code.unconfirmed(done);
        yield [one, done, one.upgraded];
        yield [one, code.report(done), one.report];
        yield [one, marked, one.unconfirmed];
        yield [one, code.confirmed(done, marked.length > 1 ? marked[0] : null), one.confirmed];
      }
    }
  }

  const differing = [];
  for (const [one, found, expected] of outcomes(vectors)) {
    if (!same(found, expected)) {
      const rest = { result: undefined, reading: undefined, opened: undefined, plan: undefined, confirmed: undefined, compared: undefined };
      const shown = JSON.stringify({ ...one, ...rest });
      differing.push(`${shown.slice(0, 600)}\n  found    ${JSON.stringify(found)}\n  expected ${JSON.stringify(expected)}`);
    }
  }
  if (({}).polluted !== undefined) differing.push("a prototype was polluted");
  return differing.slice(0, 10);
};
