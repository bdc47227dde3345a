// Draws a comparison: a ring for then, a full dot for now, and the way between. The table says the same.

import { drawPair } from "./change_bars";
import type { DrawnPair, Pair } from "./change_bars";
import { framed, labelled, shape } from "../chart";
import * as words from "../words";

const HEIGHT = 20;
const MIDDLE = 10;

function dot(className: string, at: number | null): SVGElement[] {
  return at === null ? [] : [shape("circle", { class: className, cx: `${at}%`, cy: MIDDLE, r: 6 })];
}

function line(className: string, from: number, to: number): SVGElement {
  return shape("line", { class: className, x1: `${from}%`, x2: `${to}%`, y1: MIDDLE, y2: MIDDLE });
}

function scaleOf({ first, second, line: way }: DrawnPair): SVGElement {
  const svg = shape("svg", { width: "100%", height: HEIGHT, "aria-hidden": "true" });
  svg.append(line("hub-chart__scale", 0, 100), ...(way ? [line("hub-chart__way", way.from, way.to)] : []));
  svg.append(...dot("hub-chart__then", first), ...dot("hub-chart__now", second));
  return svg;
}

export function changeChart(pairs: readonly Pair[]): HTMLElement {
  const rows = pairs.map((pair) => labelled(pair.label, `${pair.first ?? "–"} → ${pair.second ?? "–"}`, scaleOf(drawPair(pair))));
  return framed(words.compare_chart, words.compare_chart_says, rows);
}
