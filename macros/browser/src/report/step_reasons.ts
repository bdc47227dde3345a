// Why a step stands where it stands, in words: the answer that caused it, what is better, how important and how
// much work it is, what comes first, and what helps: guides, and cases that did it.

import { fill, make } from "../dom";
import type { Host } from "../host";
import { copyOf } from "./texts";
import { reasonWords } from "./steps_list";
import type { NextStep } from "./steps_list";
import * as words from "../words";

const GRADES: Readonly<Record<number, string>> = { 1: words.grade_low, 2: words.grade_medium, 3: words.grade_high };

export const gradeWords = (grade: number): string => GRADES[grade] ?? "";

/** What sort of step it is; "" for an ordinary one. */
export function sortWords({ planned }: NextStep): string {
  if (planned?.kind === "find-out") return words.step_find_out;
  if (planned?.label === "quick-win") return words.step_quick_win;
  return planned?.label === "big-bet" ? words.step_big_bet : "";
}

/** How often a question counts in its area, since that moves its step too; "" for one that counts once. */
function weightWords(host: Host, id: string | undefined): string {
  const weight = host.definition.questions.find((one) => one.id === id)?.weight ?? 1;
  return weight > 1 ? fill(words.step_weight, { weight }) : "";
}

/** textOf: the words of another step; cases: where the page tells of those that did it, if it does. */
export function reasons(host: Host, step: NextStep, textOf: (id: string) => string, cases?: Element | null): HTMLElement[] {
  const { question, planned } = step;
  const made: HTMLElement[] = [];
  if (planned) {
    const { importance, size, effort } = planned;
    const grades = { importance: gradeWords(importance), size: gradeWords(size), effort: gradeWords(effort) };
    const sort = sortWords(step);
    const chip = sort === "" ? [] : [make("strong", { class: "hub-plan__sort" }, sort), " "];
    made.push(make("p", { class: "hub-plan__grades" }, ...chip, fill(words.step_grades, grades) + weightWords(host, question?.id)));
  }
  const link = question && !step.text.includes(question.text) ? host.link(question.id) : null;
  if (question) made.push(make("p", {}, ...(link ? [link, " "] : []), reasonWords(step)));
  if (planned && planned.after.length > 0) {
    made.push(make("p", {}, fill(words.step_after, { steps: planned.after.map(textOf).join("; ") })));
  }
  for (const found of [step.guides, cases]) if (found instanceof HTMLElement) made.push(copyOf(found));
  return made;
}
