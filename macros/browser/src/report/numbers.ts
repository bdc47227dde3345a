// The numbers of a result by dimension: once for the picture, once as a table that says the same.

import type { Definition } from "../../../model/definition";
import { rounded } from "../../../model/scoring";
import type { DimensionScore, Result } from "../../../model/scoring";
import type { Bar } from "../bars";
import { isScored } from "../../../questions/check";
import { fill, make } from "../dom";
import * as words from "../words";

export interface Row extends Bar {
  readonly score: string;
  readonly exact: string;
  readonly sure: string;
}

const STATES: Readonly<Record<DimensionScore["state"], string>> = {
  scored: "",
  "not-enough": words.score_not_enough,
  "not-scored": words.score_not_scored,
  blank: words.score_blank,
};

/** How sure: the share of the weight that was answered, of what applies. */
function coverage(dimension: DimensionScore): string {
  if (dimension.applicable === 0) return words.sure_none;
  const share = Math.floor((100 * dimension.answered) / dimension.applicable);
  return fill(dimension.missing.length === 0 ? words.sure_all : words.sure_part, {
    share,
    missing: dimension.missing.length,
  });
}

/** The exact range, or the one figure that it holds. */
export function exactWords({ lowest, highest }: DimensionScore): string {
  if (!lowest || !highest) return words.figure_none;
  const [low, high] = [rounded(lowest), rounded(highest)];
  return low === high ? String(low) : fill(words.figure_range, { low, high });
}

function rowOf(title: string, dimension: DimensionScore): Row {
  const { lowest, highest, figure } = dimension;
  const range = lowest && highest ? ([rounded(lowest), rounded(highest)] as const) : null;
  return {
    label: title,
    figure,
    range,
    score: figure === null ? STATES[dimension.state] : String(figure),
    exact: exactWords(dimension),
    sure: coverage(dimension),
  };
}

/** Dimensions that hold only own words have nothing to draw. */
export function numbers(definition: Definition, result: Result): readonly Row[] {
  return definition.dimensions
    .filter((dimension) => definition.questions.some((one) => one.dimension === dimension.id && isScored(one)))
    .flatMap(({ id, title }) => result.dimensions.filter((one) => one.id === id).map((one) => rowOf(title, one)));
}

export function table(rows: readonly Row[]): HTMLElement {
  const head = [words.column_dimension, words.column_score, words.column_range, words.column_sure].map((text) =>
    make("th", { scope: "col" }, text),
  );
  const body = rows.map((row) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, row.label),
      make("td", {}, row.score),
      make("td", {}, row.exact),
      make("td", {}, row.sure),
    ),
  );
  const whole = make(
    "table",
    { class: "hub-table" },
    make("caption", {}, words.table_caption),
    make("thead", {}, make("tr", {}, ...head)),
    make("tbody", {}, ...body),
  );
  return make("div", { class: "hub-scroll", role: "region", tabindex: "0", "aria-label": words.table_caption }, whole);
}
