// Questions that a later version only calls by another id: two dated checks side by side show each of them once.
// Of everything else that a version changed a comparison says that it is new or gone, because it is.

import type { Answers, Definition, Given } from "../../../model/definition";
import type { ChangeData, Changes } from "../../../model/lineage";
import type { Attempt } from "./attempt";
import type { EarlierData } from "../lineage/earlier";
import type { Host } from "../host";

/** In a map of answers: no counterpart. */
const NOWHERE = "-";

/** What an answer is called afterwards; what went nowhere keeps its name. */
function answerAfter({ answers = {} }: ChangeData, name: string): string {
  const after = Object.prototype.hasOwnProperty.call(answers, name) ? answers[name]?.[0] : undefined;
  return after === undefined || after === NOWHERE ? name : after;
}

/** Every answer still has a name of its own, so that nothing is said twice or lost. */
function isPlain(change: ChangeData, { questions }: Definition): boolean {
  const asked = questions.find((one) => one.id === change.ids[0]);
  if (change.what !== "renamed" || !asked || (asked.roles && change.answers)) return false;
  const names = (asked.answers ?? []).map((one) => answerAfter(change, one.id));
  return new Set(names).size === names.length;
}

function givenAfter(change: ChangeData, given: Given): Given {
  if ("answer" in given) return { ...given, answer: answerAfter(change, given.answer) };
  return "answers" in given ? { ...given, answers: given.answers.map((name) => answerAfter(change, name)) } : given;
}

function stepped(definition: Definition, answers: Answers, changes: readonly ChangeData[]): readonly [Definition, Answers] {
  const found = new Map(changes.filter((one) => isPlain(one, definition)).map((one) => [one.ids[0], one]));
  const questions = definition.questions.map((asked) => {
    const change = found.get(asked.id);
    if (!change) return asked;
    const choices = asked.answers?.map((one) => ({ ...one, id: answerAfter(change, one.id) }));
    return { ...asked, id: change.to[0] ?? asked.id, ...(choices ? { answers: choices } : {}) };
  });
  const given = Object.entries(answers).map(([id, value]) => {
    const change = found.get(id);
    return [change?.to[0] ?? id, change ? givenAfter(change, value) : value] as const;
  });
  return [{ ...definition, questions }, Object.fromEntries(given)];
}

function asCalledIn(one: Attempt, changes: Changes, version: number): Attempt {
  if (!one.definition) return one;
  let [definition, answers] = [one.definition, one.answers];
  const numbers = Object.keys(changes).map(Number).sort((first, second) => first - second);
  for (const number of numbers)
    if (definition.version < number && number <= version)
      [definition, answers] = stepped(definition, answers, changes[String(number)] ?? []);
  return { ...one, definition, answers };
}

/** Both with the names of the later version. */
export function called({ root }: Host, first: Attempt, second: Attempt): readonly [Attempt, Attempt] {
  const text = root.querySelector("script[data-hub-earlier]")?.textContent;
  if (!text) return [first, second];
  const { changes } = JSON.parse(text) as EarlierData;
  const version = Math.max(first.definition?.version ?? 0, second.definition?.version ?? 0);
  return [asCalledIn(first, changes, version), asCalledIn(second, changes, version)];
}
