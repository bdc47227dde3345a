// The next steps as a checklist for Word: boxes to tick, who does it and by when, for a meeting, a shared folder or
// the wall. What is ticked there stays there; the page keeps its own ticks.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Block, Paper } from "../../../outputs/documents/paper";
import type { Words } from "../../../outputs/documents/runs";
import { dayWords } from "../day_words";
import { fill } from "../dom";
import type { Host } from "../host";
import { costWords } from "./step_item";
import { nextSteps, reasonWords } from "./steps_list";
import type { NextStep } from "./steps_list";
import * as words from "../words";

const HEAD: readonly string[] = [words.file_done, words.file_step, words.file_owner, words.file_due];
const WIDTHS: readonly number[] = [3, 20, 7, 7];

/** What to do, and below it why, what helps and what it costs. */
function told(step: NextStep): Words {
  const cost = step.kept.cost ? fill(words.step_facts_cost, { cost: costWords(step.kept.cost) }) : "";
  const helps = step.guides?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  const more = [reasonWords(step), helps, cost].filter((one) => one !== "").map((one) => `\n${one}`);
  return [{ bold: step.text }, ...more];
}

/** day: on which it is made. */
export function stepsPaper(host: Host, day: string): Paper {
  const { title, version } = host.definition;
  const steps = nextSteps(host).steps.filter((step) => !step.kept.dropped);
  const whom = beside(open(host.keeper.saved()), "about")["whom"]?.text;
  const text = fill(words.take_kicker, { version, date: dayWords(day) });
  const blocks: Block[] = [
    ...(whom ? [{ text: [{ bold: `${words.take_whom}: ` }, whom] }] : []),
    {
      head: HEAD,
      rows: steps.map((step) => [told(step), step.kept.owner ?? "", dayWords(step.kept.due ?? "")]),
      widths: WIDTHS,
      boxes: steps.map((step) => step.kept.done === true),
    },
    { text: words.steps_list_says, look: "hint" },
    { text, look: "hint" },
  ];
  return { title: fill(words.steps_list_title, { title }), foot: fill(words.take_foot, { title, version, date: dayWords(day) }), blocks };
}
