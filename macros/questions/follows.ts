// What follows from the answers of a check, bound to all question types.

import * as charts from "../model/chart";
import * as comparison from "../model/comparison";
import type { Answers, Definition, Given, QuestionData } from "../model/definition";
import { plan as planWith } from "../model/plan";
import type { Chosen, Plan } from "../model/plan";
import { typeOf } from "../model/question";
import type { Better, NameBetter } from "../model/question";
import * as scoring from "../model/scoring";
import * as sheets from "../model/worksheet";
import { TYPES } from "./check";
import { better as betterTicks } from "./multiple/better";
import { better as betterNumber } from "./number/better";
import { better as betterChoice } from "./scale/better";

/** The types whose answers can be better; beside them and not in them, because answering needs none of it. */
const BETTER: ReadonlyMap<string, NameBetter> = new Map([
  ["scale", betterChoice],
  ["multiple", betterTicks],
  ["number", betterNumber],
]);

export const better = (question: QuestionData, given: Given): Better | null =>
  BETTER.get(question.type)?.(question, given, typeOf(TYPES, question).points(question, given) ?? 0) ?? null;

/** 0 to 100; null for an answer that is not scored. */
export const pointsOf = (question: QuestionData, given: Given): number | null => typeOf(TYPES, question).points(question, given);
export const score = (definition: Definition, answers: Answers): scoring.Result => scoring.score(definition, answers, TYPES);
export const plan = (definition: Definition, answers: Answers, targets: Chosen): Plan => planWith(definition, answers, targets, TYPES);
export const chart = (definition: Definition, responses: readonly Answers[]): charts.Chart => charts.chart(definition, responses, TYPES);
export const rolesOf = charts.rolesOf;
export const worksheet = (definition: Definition, answers: Answers): sheets.Worksheet => sheets.worksheet(definition, answers, TYPES);
export const compare = (first: comparison.Side, second: comparison.Side): comparison.Comparison => comparison.compare(first, second, TYPES);
