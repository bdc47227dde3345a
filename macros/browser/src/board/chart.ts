// Who does what, in the words of the page for the board: what is settled, what is open, and the form it has.

import type { Chart, Task } from "../../../model/chart";
import type { Definition } from "../../../model/definition";
import { chart, rolesOf } from "../../../questions/follows";
import { answerLine, areaTitle } from "./facts";
import type { Area, Areas, Board, BoardFacts } from "./facts";
import { FINDINGS } from "../chart_tables";
import { fill } from "../dom";
import { opening, ORDER } from "../report/chart";
import * as words from "../words";

const MOST = 3;

const made = ({ definition, answers }: BoardFacts): Chart => chart(definition, [answers]);

const roleOf = (definition: Definition, id: string): string => rolesOf(definition).find((role) => role.id === id)?.title ?? id;

const rolesIn = (definition: Definition, ids: readonly string[]): string => ids.map((id) => roleOf(definition, id)).join(", ");

export function chartAnswer(facts: BoardFacts): Pick<Board, "fact" | "answer" | "range"> {
  const found = made(facts);
  const sum = (part: "settled" | "answered" | "applicable"): number => found.areas.reduce((all, area) => all + area[part], 0);
  const form = facts.short ? "" : facts.texts.form(found.form, found.role === null ? "" : roleOf(facts.definition, found.role));
  return {
    fact: opening(found),
    answer: form === "" ? [] : [answerLine(1, form)],
    range: fill(words.board_chart_range, { settled: sum("settled"), answered: sum("answered"), all: sum("applicable") }),
  };
}

/** In the order in which they are worth settling. */
export function openTasks(facts: BoardFacts): readonly Task[] {
  const { tasks } = made(facts);
  return ORDER.flatMap((finding) => tasks.filter((task) => task.findings[0] === finding));
}

/** Areas in which every task has one owner who knows it; then the tasks that are most worth settling. */
export function chartLists(facts: BoardFacts): readonly Areas[] {
  const { definition } = facts;
  const found = made(facts);
  const settled = found.areas.filter((area) => area.answered > 0 && area.settled === area.applicable).slice(0, MOST);
  const open = openTasks(facts).slice(0, MOST);
  const strengths = settled.map((area): Area => {
    const title = areaTitle(definition, area.id);
    const figures = fill(words.board_settled_of, { settled: area.settled, all: area.applicable });
    return { key: `strength-${area.id}`, label: title, title, words: owners(definition, area.id, found), figures };
  });
  return [
    { title: words.board_settled, none: words.board_no_settled, areas: strengths },
    { title: words.board_open_tasks, none: words.board_no_open, areas: open.map((task) => gapOf(definition, task)) },
  ];
}

function owners(definition: Definition, area: string, { tasks }: Chart): string {
  const own = new Set(definition.questions.filter((one) => one.dimension === area).map((one) => one.id));
  const roles = [...new Set(tasks.filter((task) => own.has(task.id)).flatMap((task) => task.accountable))];
  return fill(words.who_accountable, { roles: rolesIn(definition, roles) });
}

function gapOf(definition: Definition, task: Task): Area {
  const [finding] = task.findings;
  const text = definition.questions.find((one) => one.id === task.id)?.text ?? task.id;
  const named = task.accountable.length === 0 ? "" : ` ${fill(words.who_accountable, { roles: rolesIn(definition, task.accountable) })}`;
  return { key: `gap-${task.id}`, label: text, title: finding ? FINDINGS[finding] : "", words: `${text}${named}`, figures: "" };
}
