// What was begun and is kept here, newest first, each with the way back to it. It looks and changes nothing.

import { open } from "../../model/answers";
import type { Answers, Expected, Given, Reading } from "../../model/answers";
import { fill, make, part } from "./dom";
import { definitionIn } from "./page_data";
import { keepingWords } from "./status";
import * as words from "./words";

/** A tool of the hub, as the page lists it. counted: the ids that count for how far somebody is. */
interface Listed {
  readonly entry: string;
  readonly version: number;
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly label: string;
  readonly counted: readonly string[];
}

interface Page {
  readonly months: readonly string[];
  readonly tools: readonly Listed[];
}

/** started: the day it was begun, "" for what cannot be read. */
interface Begun {
  readonly tool: Listed;
  readonly started: string;
  readonly says: string;
}

/** A question that is no longer asked counts no more; whether an answer still fits, its own page knows. */
function expected(tool: Listed): Expected {
  const { entry, version } = tool;
  const accepts = (id: string, value: unknown): Given | null => (tool.counted.includes(id) ? (value as Given) : null);
  return { hub: window.Hub.store.hubId(), entry, version, accepts };
}

function howFar(tool: Listed, answers: Answers): string {
  const given = Object.values(answers);
  const all = tool.counted.length;
  if (tool.kind !== "checklist") return fill(words.check_count, { answered: given.length, all });
  const count = (state: string): number => given.filter((one) => "state" in one && one.state === state).length;
  const away = count("not_applicable");
  const sentence = away > 0 ? words.checklist_count_away : words.checklist_count;
  return fill(sentence, { done: count("done"), all: all - away, away });
}

/** Null for a tool that was only looked at, or started again. */
function begun(tool: Listed, reading: Reading | null): Begun | null {
  if (!reading) return null;
  if (!reading.ok) return { tool, started: "", says: words.continue_damaged };
  const { answers, started } = open(reading.saved);
  if (Object.keys(answers).length + reading.aside.length === 0) return null;
  return { tool, started, says: howFar(tool, answers) };
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
