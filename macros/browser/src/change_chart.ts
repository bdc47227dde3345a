// Draws a comparison as SVG: a ring for then, a full dot for now, and the way between. The table says the same.

import { drawPairs } from "./change_bars";
import type { DrawnPair, Pair } from "./change_bars";
import { shape } from "./chart";
import * as words from "./words";

function dot(className: string, at: number | null, y: number): SVGElement[] {
  return at === null ? [] : [shape("circle", { class: className, cx: `${at}%`, cy: y, r: 6 })];
}

function textAt(className: string, text: string, at: Readonly<Record<string, string | number>>): SVGElement {
  const made = shape("text", { class: className, ...at });
  made.textContent = text;
  return made;
}

function pairOf({ lines, y, first, second, line }: DrawnPair): SVGElement[] {
  const figures = `${first ?? "–"} → ${second ?? "–"}`;
  const label = lines[lines.length - 1];
  return [
    ...lines.map((one) => textAt("hub-chart__label", one.text, { x: 0, y: one.y })),
    textAt("hub-chart__figure", figures, { x: "100%", y: label?.y ?? 0, "text-anchor": "end" }),
    shape("line", { class: "hub-chart__scale", x1: 0, x2: "100%", y1: y, y2: y }),
    ...(line ? [shape("line", { class: "hub-chart__way", x1: `${line.from}%`, x2: `${line.to}%`, y1: y, y2: y })] : []),
    ...dot("hub-chart__then", first, y),
    ...dot("hub-chart__now", second, y),
  ];
}

export function changeChart(pairs: readonly Pair[], id: string): SVGElement {
  const drawing = drawPairs(pairs);
  const [title, desc] = [`${id}--p--change-title`, `${id}--p--change-desc`];
  const svg = shape("svg", {
    class: "hub-chart hub-chart--change",
    role: "img",
    width: "100%",
    height: drawing.height,
    "aria-labelledby": `${title} ${desc}`,
  });
  const name = shape("title", { id: title });
  name.textContent = words.compare_chart;
  const more = shape("desc", { id: desc });
  more.textContent = words.compare_chart_says;
  svg.append(name, more, ...drawing.pairs.flatMap(pairOf));
  return svg;
}
