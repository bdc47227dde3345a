// Mutates files and fragments by chance that is the same each time, and says what a page made of them.
"use strict";

globalThis.fuzz = function fuzz(seed, times, { files, codes, hostile, check, hub }) {
  let state = seed;
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (list) => list[below(list.length)];
  const at = (text) => below(text.length + 1);

  const ways = [
    (text) => { const from = at(text); return text.slice(0, from) + text.slice(from + 1 + below(8)); },
    (text) => { const from = at(text); return text.slice(0, from) + pick(hostile) + text.slice(from); },
    (text) => { const from = at(text), other = pick(files); return text.slice(0, from) + other.slice(below(other.length)); },
    (text) => { const from = at(text); return text.slice(0, from) + String.fromCharCode(below(0x10000)) + text.slice(from + 1); },
    (text) => text.replace(/"[^"]{0,20}"/g, (word) => (below(8) ? word : JSON.stringify(pick(hostile)))),
    (text) => text.replace(/[0-9]+/g, (number) => (below(6) ? number : pick(["-1", "1.5", "1e99", "99999999999", "null", "true", "[]"]))),
    (text) => text.replace(/\{|\[/g, (opening) => (below(20) ? opening : opening + opening)),
    (text) => text.replace(/"(answers|rounds|aside|beside|definitions|state|answer)":/g, (name) => (below(6) ? name : `"${pick(["__proto__", "constructor", "toString"])}":`)),
  ];
  const mutate = (text) => {
    let changed = text;
    for (let count = 1 + below(3); count > 0; count -= 1) changed = pick(ways)(changed);
    return changed;
  };

  const code = { ...Hub.data("assess"), ...Hub.data("link"), ...Hub.data("rounds") };
  const expected = { hub, entry: check.entry, version: check.version, accepts: code.acceptsFor(check) };
  const keeper = Hub.store.keeper(expected, "T");
  const before = JSON.stringify({ ...localStorage });
  const faults = [];
  const seen = { read: 0, refused: 0, opened: 0, closed: 0 };

  // Every answer of a file that is taken is an answer again, or aside.
  const lost = (text, saved) => {
    const theirs = JSON.parse(text).rounds.at(-1);
    const ours = saved.rounds.at(-1);
    return Object.keys(theirs.answers)
      .filter((id) => !["__proto__", "constructor", "prototype"].includes(id))
      .filter((id) => !(id in ours.answers) && !(ours.aside[id]?.length > 0));
  };

  for (let number = 0; number < times; number += 1) {
    const isFile = number % 2 === 0;
    const text = mutate(pick(isFile ? files : codes));
    try {
      if (isFile) {
        const reading = keeper.read(text);
        seen[reading.ok ? "read" : "refused"] += 1;
        const gone = reading.ok ? lost(text, reading.saved) : [];
        if (gone.length > 0) faults.push(`lost ${gone}: ${text.slice(0, 400)}`);
        if (reading.ok) code.score(check, reading.saved.rounds.at(-1).answers);
      } else {
        const opened = code.decode(check, text);
        seen[opened.ok ? "opened" : "closed"] += 1;
        if (opened.ok) code.score(check, opened.answers);
      }
    } catch (error) {
      faults.push(`${error}: ${text.slice(0, 400)}`);
    }
  }
  if (JSON.stringify({ ...localStorage }) !== before) faults.push("reading changed what is stored");
  if ({}.polluted !== undefined || {}.answer !== undefined) faults.push("a prototype was polluted");
  return { faults: faults.slice(0, 5), seen };
};
