// What somebody has taken on: steps and tasks with a name or a date, from all checks and checklists, by date.

import { open } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Task } from "../../../model/beside";
import { dayWords } from "../day_words";
import { fill, make } from "../dom";
import { expected } from "../keep/tools";
import type { Listed } from "../keep/tools";
import { today } from "../today";
import * as words from "../words";

interface Taken {
  readonly tool: Listed;
  readonly text: string;
  readonly task: Task;
}

/** Entry -> question -> what to do next, or item -> its text, as Python wrote it into the page. */
export type TaskTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const hasFacts = ({ owner, due }: Task): boolean => Boolean(owner?.trim() || due);

function ofTool(tool: Listed, texts: TaskTexts): readonly Taken[] {
  const reading = window.Hub.store.peek(expected(tool));
  if (!reading?.ok) return [];
  const round = open(reading.saved);
  const tasks = Object.entries({ ...beside(round, "steps"), ...beside(round, "tasks") });
  return tasks.flatMap(([id, task]) => {
    const given = round.answers[id];
    const isDone = task.done === true || (tool.kind === "checklist" && given !== undefined);
    if (isDone || ("dropped" in task && task.dropped === true) || !hasFacts(task)) return [];
    return [{ tool, text: task.text ?? texts[tool.entry]?.[id] ?? id, task }];
  });
}

function line({ tool, text, task }: Taken): HTMLElement {
  const late = task.due !== undefined && task.due < today();
  const due = task.due === undefined ? "" : fill(words.task_due, { date: dayWords(task.due) });
  const facts = [task.owner?.trim(), due, late ? words.task_overdue : ""].filter((one) => one).map((one) => `${one} · `).join("");
  return make(
    "li",
    late ? { class: "hub-taken--late" } : {},
    make("span", { class: "hub-taken__text" }, text),
    " ",
    make("span", { class: "hub-taken__facts" }, facts),
    " ",
    make("a", { href: tool.href }, tool.title),
  );
}

/** Lines in order of date; what has no date comes last. */
export function takenOn(tools: readonly Listed[], texts: TaskTexts): readonly HTMLElement[] {
  const found = tools.flatMap((tool) => ofTool(tool, texts));
  const due = ({ task }: Taken): string => task.due ?? "9999-99-99";
  return [...found].sort((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0)).map(line);
}
