// What became of the questions of an earlier version, in words. It knows the page and a saved whole, and changes neither.

import { open } from "../../../model/answers";
import type { Saved } from "../../../model/answers";
import { report } from "../../../model/lineage";
import type { Line } from "../../../model/lineage";
import type { Upgradable } from "./earlier";
import { all, fill, make } from "../dom";
import * as words from "../words";

interface Worded {
  readonly id: string;
  readonly text: string;
}

/** In the order in which they are told. */
const HEADINGS: Readonly<Record<string, string>> = {
  added: words.earlier_added,
  reworded: words.earlier_reworded,
  rescored: words.earlier_rescored,
  renamed: words.earlier_renamed,
  split: words.earlier_split,
  merged: words.earlier_merged,
  moved: words.earlier_moved,
  retired: words.earlier_retired,
};

/** The questions or items of a version, as a file keeps them. The file is not trusted. */
function wordedIn(saved: Saved, version: number): readonly Worded[] {
  const kept = saved.definitions[String(version)] as Readonly<Record<string, unknown>> | undefined;
  const listed = kept?.["questions"] ?? kept?.["items"];
  const isWorded = (one: unknown): one is Worded =>
    typeof one === "object" && one !== null && typeof (one as Worded).id === "string" && typeof (one as Worded).text === "string";
  return Array.isArray(listed) ? listed.filter(isWorded) : [];
}

/** What a question said when it was answered; null where the file does not know it. */
export function saidBefore(saved: Saved, id: string): string | null {
  const told = report(open(saved));
  const line = told?.lines.find((one) => one.to.includes(id) && one.what !== "added");
  const found = told ? wordedIn(saved, told.from).find((one) => one.id === (line?.was[0] ?? id)) : undefined;
  return found?.text ?? null;
}

function movedTo(tool: Upgradable, to: string): Node | string {
  const [entry = ""] = to.split("#");
  const place = all(tool.root, "[data-hub-moved]").find((one) => one.dataset["hubMoved"] === entry);
  return place?.querySelector("a")?.cloneNode(true) ?? entry;
}

const joined = (parts: readonly (Node | string)[]): readonly (Node | string)[] =>
  parts.flatMap((one, at) => (at > 0 ? [words.earlier_and, one] : [one]));

/** One change: what the question was, and the way to what it is. */
function item(tool: Upgradable, saved: Saved, from: number, { what, to, was }: Line): HTMLElement {
  const before = was.map((id) => wordedIn(saved, from).find((one) => one.id === id)?.text ?? id);
  const { answers } = open(saved);
  const asked = (id: string): Node | string => {
    const link = tool.link(id) ?? id;
    return what === "added" || answers[id] ? link : make("span", {}, link, words.earlier_open);
  };
  const now = to.map((id) => (what === "moved" ? movedTo(tool, id) : asked(id)));
  const named = what === "added" || what === "reworded" || what === "rescored" || what === "renamed";
  const parts = named && now.length > 0 ? joined(now) : [before.join(words.earlier_and), ...(now.length > 0 ? [words.earlier_to, ...joined(now)] : [])];
  return make("li", {}, ...parts);
}

/** The count of each in one sentence, and folded below it, one by one, what became of what. */
export function reportOf(tool: Upgradable, saved: Saved): HTMLElement | null {
  const told = report(open(saved));
  if (!told) return null;
  const groups = Object.entries(HEADINGS).flatMap(([what, heading]) => {
    const lines = told.lines.filter((line) => line.what === what);
    const count = lines.reduce((sum, line) => sum + (what === "added" ? line.to.length : line.was.length), 0);
    return lines.length > 0 ? [{ heading: fill(heading, { count }), lines }] : [];
  });
  return make(
    "div",
    { class: "hub-earlier__report" },
    make("p", {}, `${fill(words.earlier_from, { version: told.from })} ${groups.map((one) => one.heading).join(" · ")}.`),
    make(
      "details",
      {},
      make("summary", {}, words.earlier_look),
      ...groups.flatMap(({ heading, lines }) => [
        make("p", { class: "hub-earlier__group" }, heading),
        make("ul", {}, ...lines.map((line) => item(tool, saved, told.from, line))),
      ]),
    ),
  );
}
