// Draws the bars of a result as SVG. Colours and type are the style sheet's.

import { drawBars } from "./bars";
import type { Bar, DrawnBar } from "./bars";

const SVG = "http://www.w3.org/2000/svg";

export function shape(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function rangeOf(bar: DrawnBar): SVGElement[] {
  if (!bar.range) return [];
  const { x, width, y } = bar.range;
  const ends = [x, x + width].map((at) =>
    shape("line", { class: "hub-chart__end", x1: `${at}%`, x2: `${at}%`, y1: y - 3, y2: y + 3 }),
  );
  return [shape("line", { class: "hub-chart__range", x1: `${x}%`, x2: `${x + width}%`, y1: y, y2: y }), ...ends];
}

/** The figure in words, at the end of its label's last line. */
function figureOf(bar: DrawnBar, words: string): SVGElement {
  const text = shape("text", {
    class: "hub-chart__figure",
    x: "100%",
    y: bar.lines[bar.lines.length - 1]?.y ?? 0,
    "text-anchor": "end",
  });
  text.textContent = words;
  return text;
}

function barOf(bar: DrawnBar, words: string): SVGElement[] {
  const labels = bar.lines.map((line) => {
    const text = shape("text", { class: "hub-chart__label", x: 0, y: line.y });
    text.textContent = line.text;
    return text;
  });
  const track = shape("rect", {
    class: "hub-chart__track",
    x: 0,
    y: bar.track.y,
    width: "100%",
    height: bar.track.height,
  });
  const figure = bar.figure
    ? [
        shape("rect", {
          class: "hub-chart__bar",
          x: 0,
          y: bar.figure.y,
          width: `${bar.figure.width}%`,
          height: bar.figure.height,
        }),
      ]
    : [];
  return [...labels, figureOf(bar, words), track, ...figure, ...rangeOf(bar)];
}

/** A picture of the bars; the table after it says the same in numbers. */
export function chart(bars: readonly Bar[], id: string, title: string, description: string): SVGElement {
  const drawing = drawBars(bars);
  const svg = shape("svg", {
    class: "hub-chart",
    role: "img",
    width: "100%",
    height: drawing.height,
    "aria-labelledby": `${id}--p--chart-title ${id}--p--chart-desc`,
  });
  const name = shape("title", { id: `${id}--p--chart-title` });
  name.textContent = title;
  const more = shape("desc", { id: `${id}--p--chart-desc` });
  more.textContent = description;
  svg.append(name, more, ...drawing.bars.flatMap((bar, at) => barOf(bar, bars[at]?.figure?.toString() ?? "–")));
  return svg;
}
