// What was begun and is kept here, newest first, each with the way back to it. It looks and changes nothing.

import { fill, make, part } from "./dom";
import { begun, expected } from "./keep/tools";
import type { Begun, Listed } from "./keep/tools";
import { definitionIn } from "./page_data";
import { keepingWords } from "./keep/status";
import * as words from "./words";

interface Page {
  readonly months: readonly string[];
  readonly tools: readonly Listed[];
}

/** The day in words; nothing for a day that no month has. */
function dayIn(months: readonly string[], day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  return name && date ? fill(words.continue_begun, { date: `${date} ${name} ${year}` }) : "";
}

function card(months: readonly string[], { tool, started, says }: Begun): HTMLElement {
  const day = dayIn(months, started);
  return make(
    "li",
    { class: `hub-card hub-card--${tool.kind}` },
    make("p", { class: "hub-card__kind" }, tool.label),
    make("p", { class: "hub-card__title" }, make("a", { href: tool.href }, tool.title)),
    make("p", { class: "hub-card__summary" }, says),
    ...(day ? [make("p", { class: "hub-card__foot" }, day)] : []),
  );
}

function start(root: HTMLElement): () => void {
  const { months, tools } = definitionIn(root) as Page;
  const { store } = window.Hub;
  const draw = (): void => {
    const found = tools.flatMap((tool) => begun(tool, store.peek(expected(tool))) ?? []);
    // Days are written so that they sort as text; what was begun on one day stays in the order of the page.
    found.sort((one, other) => (one.started < other.started ? 1 : one.started > other.started ? -1 : 0));
    part(root, "where").textContent = keepingWords(store.shared() ? "tab" : "browser");
    part(root, "list").replaceChildren(...found.map((one) => card(months, one)));
    root.hidden = found.length === 0;
  };
  store.onShared(draw);
  window.addEventListener("storage", draw);
  draw();
  return draw;
}

window.Hub.register("continue", start);
