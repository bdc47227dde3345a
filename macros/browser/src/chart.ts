// Draws the bars of a result: labels as text above bars in SVG. Colours and type are the style sheet's.

import { drawBar, END, isOpen } from "./bars";
import type { Bar, DrawnBar } from "./bars";
import { make } from "./dom";
import * as words from "./words";

const SVG = "http://www.w3.org/2000/svg";

export function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function rangeOf({ range }: DrawnBar): SVGElement[] {
  if (!range) return [];
  const { x, width, y } = range;
  const ends = [x, x + width].map((at) =>
    shape("line", { class: "hub-chart__end", x1: `${at}%`, x2: `${at}%`, y1: y - END, y2: y + END }),
  );
  return [shape("line", { class: "hub-chart__range", x1: `${x}%`, x2: `${x + width}%`, y1: y, y2: y }), ...ends];
}

function barOf(bar: DrawnBar): SVGElement {
  const svg = shape("svg", { width: "100%", height: bar.height, "aria-hidden": "true" });
  const piece = (name: string, width: number): SVGElement =>
    shape("rect", { class: name, x: 0, y: 0, width: `${width}%`, height: bar.track });
  svg.append(piece("hub-chart__track", 100));
  if (bar.width !== null) svg.append(piece("hub-chart__bar", bar.width));
  svg.append(...rangeOf(bar));
  return svg;
}

/** A label, what it comes to at its end, and the picture below. */
export function labelled(label: string, figure: string, picture: SVGElement): HTMLElement {
  const line = make("div", { class: "hub-chart__line" }, make("span", { class: "hub-chart__label" }, label), make("span", { class: "hub-chart__figure" }, figure));
  const row = make("div", { class: "hub-chart__row" }, line);
  row.append(picture);
  return row;
}

/** One picture to those who do not see it; the table after it says the same. */
export const framed = (title: string, says: string, rows: readonly HTMLElement[]): HTMLElement =>
  make("div", { class: "hub-chart hub-picture-only", role: "img", "aria-label": `${title}. ${says}` }, ...rows);

/** The line below the bars is told of only where there is one. */
export const lineWords = (bars: readonly Bar[]): string => (bars.some(isOpen) ? ` ${words.result_line_says}` : "");

export function chart(bars: readonly Bar[]): HTMLElement {
  const rows = bars.map((bar) => labelled(bar.label, bar.figure?.toString() ?? "–", barOf(drawBar(bar))));
  return framed(words.chart_title, words.chart_says + lineWords(bars), rows);
}
