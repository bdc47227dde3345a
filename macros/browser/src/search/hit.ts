// One result on the results page.

import { make } from "../dom";
import type { Engine, Hit, Shown } from "./api";
import type { List } from "./narrow";
import { marked } from "./says";

export function item({ path, title, kind, summary, heading, passage }: Shown, { kinds }: Engine): HTMLElement {
  const label = kinds.find(([name]) => name === kind)?.[1] ?? "";
  return make(
    "li",
    { class: "hub-hit" },
    make("p", { class: "hub-hit__kind" }, label),
    make("h2", { class: "hub-hit__title" }, make("a", { href: path }, ...marked(title))),
    ...(heading ? [make("p", { class: "hub-hit__heading" }, heading)] : []),
    make("p", { class: "hub-hit__text" }, ...(passage.length > 0 ? marked(passage) : [summary])),
  );
}

/** Say with each case that is shown what came of it, once the list that knows it is there. */
export function label(shown: HTMLElement, hits: readonly Hit[], lists: readonly List[]): void {
  const outcomes = lists.find(({ name }) => name === "outcome");
  shown.querySelectorAll(".hub-hit__kind").forEach((kind, at) => {
    const [one] = outcomes?.of(hits[at]?.document ?? -1) ?? [];
    if (one !== undefined && kind.childNodes.length === 1) kind.append(` · ${outcomes?.values[one]?.title ?? ""}`);
  });
}
