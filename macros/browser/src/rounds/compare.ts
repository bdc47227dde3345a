// Two dated checks side by side: the result, area by area, question by question. Each change is said in words.

import type { Comparison, DimensionChange, Moved, Note, QuestionChange } from "../../../model/comparison";
import type { Definition } from "../../../model/definition";
import { rounded } from "../../../model/scoring";
import type { DimensionScore } from "../../../model/scoring";
import { isScored } from "../../../questions/check";
import { compare, score } from "../../../questions/follows";
import { answerWords } from "../answer_words";
import { aboutWords, sideOf } from "./attempt";
import type { Attempt } from "./attempt";
import { changeChart } from "./change_chart";
import { fill, make } from "../dom";
import * as words from "../words";

/** An attempt whose questions are known. */
type Told = Attempt & { readonly definition: Definition };

const NOTES: Readonly<Record<Note, string>> = {
  version: words.note_version,
  whom: words.note_whom,
  by: words.note_by,
  "by-unsaid": words.note_by_unsaid,
  "few-first": words.note_few,
  "few-second": words.note_few,
};

const MOVED: Readonly<Record<Moved, string>> = {
  same: words.moved_same,
  up: words.moved_up,
  down: words.moved_down,
  other: words.moved_other,
  open: words.moved_open,
  none: "",
};

const CHANGES: Readonly<Record<QuestionChange["change"], string>> = {
  same: "",
  up: words.change_up,
  down: words.change_down,
  other: words.change_other,
  given: words.change_given,
  cleared: words.change_cleared,
};

const ASKED: Readonly<Record<QuestionChange["asked"], string>> = {
  same: "",
  reworded: words.asked_reworded,
  rescored: words.asked_rescored,
  new: words.asked_new,
  gone: words.asked_gone,
};

const sentence = (text: string): HTMLElement => make("p", { class: "hub-result__sentence" }, text);

function cautions(notes: readonly Note[], first: Told, second: Told): HTMLElement[] {
  if (notes.length === 0) return [];
  const said = notes.map((note) => {
    const name = note === "few-second" ? second.name : first.name;
    return make(
      "li",
      {},
      fill(NOTES[note], { name, first: first.definition.version, second: second.definition.version }),
    );
  });
  return [
    make(
      "div",
      { class: "hub-note hub-note--care" },
      make("p", {}, make("strong", {}, words.compare_care)),
      make("ul", {}, ...said),
    ),
  ];
}

function outcome({ definition, answers }: Told): string {
  const { level, verdict } = score(definition, answers);
  const id = (level ?? verdict)?.id;
  const titled = [...(definition.levels ?? []), ...(definition.verdicts ?? [])].find((one) => one.id === id);
  return titled?.title ?? "";
}

function moved(how: Moved, first: Told, second: Told): HTMLElement[] {
  const [one, other] = [outcome(first), outcome(second)];
  if (how === "none" || (how !== "open" && (one === "" || other === ""))) return [];
  return [sentence(fill(MOVED[how], { first: one, second: other }))];
}

const single = ({ lowest, highest }: DimensionScore): boolean =>
  !lowest || !highest || rounded(lowest) === rounded(highest);

/** "62", or "62 (50 to 70)" while questions are open. */
function figure(one: DimensionScore | null): string {
  if (!one) return words.compare_not_asked;
  const { lowest, highest } = one;
  if (!lowest || !highest) return words.figure_none;
  const range = fill(words.figure_range, { low: rounded(lowest), high: rounded(highest) });
  if (one.figure === null) return fill(words.compare_no_figure, { range });
  return single(one) ? String(one.figure) : `${one.figure} (${range})`;
}

function changeWords({ first, second, change, sure, alike }: DimensionChange): string {
  if (!first || !second) return first ? words.compare_area_gone : words.compare_area_new;
  const by =
    change === null
      ? words.compare_unknown
      : change > 0
        ? words.compare_higher
        : change < 0
          ? words.compare_lower
          : words.compare_level;
  const open = change && !sure ? [words.compare_unsure] : [];
  return [fill(by, { by: Math.abs(change ?? 0) }), ...open, ...(alike ? [] : [words.compare_unlike])].join("; ");
}

/** Areas that hold only own words have nothing to compare. */
function scored(changes: readonly DimensionChange[], first: Told, second: Told): readonly DimensionChange[] {
  const questions = [...first.definition.questions, ...second.definition.questions].filter(isScored);
  const ids = new Set(questions.map((one) => one.dimension));
  return changes.filter((one) => ids.has(one.id));
}

function titleOf(id: string, first: Told, second: Told): string {
  const all = [...second.definition.dimensions, ...first.definition.dimensions];
  return all.find((one) => one.id === id)?.title ?? id;
}

function areas(changes: readonly DimensionChange[], first: Told, second: Told): (HTMLElement | SVGElement)[] {
  if (changes.length === 0) return [];
  const pairs = changes.map((one) => ({
    label: titleOf(one.id, first, second),
    first: one.first?.figure ?? null,
    second: one.second?.figure ?? null,
  }));
  const head = [words.column_dimension, first.name, second.name, words.compare_change].map((text) =>
    make("th", { scope: "col" }, text),
  );
  const rows = changes.map((one, at) => {
    const cells = [figure(one.first), figure(one.second), changeWords(one)].map((text) => make("td", {}, text));
    return make("tr", {}, make("th", { scope: "row" }, pairs[at]?.label ?? ""), ...cells);
  });
  const table = make(
    "table",
    { class: "hub-table" },
    make("caption", {}, words.compare_caption),
    make("thead", {}, make("tr", {}, ...head)),
    make("tbody", {}, ...rows),
  );
  const region = { class: "hub-scroll", role: "region", tabindex: "0", "aria-label": words.compare_caption };
  return [
    make("h3", {}, words.compare_areas),
    make("p", { class: "hub-hint" }, fill(words.compare_legend, { first: first.name, second: second.name })),
    changeChart(pairs),
    make("div", region, table),
  ];
}

function item(change: QuestionChange, first: Told, second: Told): HTMLElement {
  const rows = [first, second].flatMap((side) => {
    const asked = side.definition.questions.find((one) => one.id === change.id);
    if (!asked) return [];
    const said = answerWords(asked, side.answers[change.id]);
    return [make("div", {}, make("dt", {}, side.name), make("dd", {}, said))];
  });
  const texts = [second, first].flatMap((side) => side.definition.questions.filter((one) => one.id === change.id));
  const marks = [CHANGES[change.change], ASKED[change.asked]].filter(Boolean);
  return make(
    "li",
    {},
    make("p", { class: "hub-changes__question" }, texts[0]?.text ?? change.id),
    ...(marks.length > 0 ? [make("p", { class: "hub-changes__how" }, marks.join("; "))] : []),
    make("dl", { class: "hub-changes__answers" }, ...rows),
  );
}

function list(changes: readonly QuestionChange[], first: Told, second: Told): HTMLElement {
  return make("ul", { class: "hub-changes" }, ...changes.map((one) => item(one, first, second)));
}

function questions({ questions: all }: Comparison, first: Told, second: Told): HTMLElement[] {
  const both = all.filter((one) => one.asked !== "new" && one.asked !== "gone");
  const open = (heading: string, some: readonly QuestionChange[]): HTMLElement[] =>
    some.length > 0 ? [make("h3", {}, fill(heading, { count: some.length })), list(some, first, second)] : [];
  const still = both.filter((one) => one.change === "same" && one.asked === "same");
  const changed = both.filter((one) => !still.includes(one));
  const folded = make(
    "details",
    {},
    make("summary", {}, fill(words.compare_unchanged, { count: still.length })),
    list(still, first, second),
  );
  return [
    ...(changed.length > 0 ? [] : [make("h3", {}, words.compare_none_changed)]),
    ...open(words.compare_changed, changed),
    ...["new", "gone"].flatMap((how) =>
      open(
        how === "new" ? words.compare_new : words.compare_gone,
        all.filter((one) => one.asked === how),
      ),
    ),
    ...(still.length > 0 ? [folded] : []),
  ];
}

/** The earlier one first. */
export function comparison(first: Attempt, second: Attempt): (HTMLElement | SVGElement)[] {
  const [one, other] = [sideOf(first), sideOf(second)];
  if (!one || !other) return [make("p", {}, words.compare_no_definition)];
  const told: readonly [Told, Told] = [
    { ...first, definition: one.definition },
    { ...second, definition: other.definition },
  ];
  const found = compare(one, other);
  const changes = scored(found.dimensions, ...told);
  return [
    make(
      "ul",
      { class: "hub-hint" },
      ...told.map((side) => make("li", {}, fill(words.compare_side, { name: side.name, about: aboutWords(side) }))),
    ),
    ...cautions(found.notes, ...told),
    ...moved(found.moved, ...told),
    ...areas(changes, ...told),
    ...questions(found, ...told),
  ];
}
