// The functions of the model, bound to all question types; the types are named here in one written list.

import { acceptsWith } from "../model/answers";
import type { Accepts } from "../model/answers";
import * as charts from "../model/chart";
import * as comparison from "../model/comparison";
import type { Answers, Definition, Given, QuestionData } from "../model/definition";
import * as link from "../model/link";
import { plan as planWith } from "../model/plan";
import type { Chosen, Plan } from "../model/plan";
import { typeOf } from "../model/question";
import type { Better, QuestionType, Types } from "../model/question";
import * as scoring from "../model/scoring";
import { multiple } from "./multiple/question";
import { number } from "./number/question";
import { scale } from "./scale/question";
import { ownWords } from "./text/question";
import { who } from "./who/question";

const WRITTEN: readonly QuestionType[] = [scale, multiple, number, who, ownWords];
export const TYPES: Types = new Map(WRITTEN.map((type) => [type.name, type]));

export const isScored = (question: QuestionData): boolean => typeOf(TYPES, question).attainable(question).length > 0;
export const inWords = (question: QuestionData, given: Given): string => typeOf(TYPES, question).inWords(question, given);
export const better = (question: QuestionData, given: Given): Better | null => typeOf(TYPES, question).better?.(question, given) ?? null;
/** 0 to 100; null for an answer that is not scored. */
export const pointsOf = (question: QuestionData, given: Given): number | null => typeOf(TYPES, question).points(question, given);
export const score = (definition: Definition, answers: Answers): scoring.Result => scoring.score(definition, answers, TYPES);
export const plan = (definition: Definition, answers: Answers, targets: Chosen): Plan => planWith(definition, answers, targets, TYPES);
export const chart = (definition: Definition, responses: readonly Answers[]): charts.Chart => charts.chart(definition, responses, TYPES);
export const rolesOf = charts.rolesOf;
export const compare = (first: comparison.Side, second: comparison.Side): comparison.Comparison => comparison.compare(first, second, TYPES);
export const acceptsFor = (definition: Definition): Accepts => acceptsWith(definition, TYPES);
export const encode = (definition: Definition, answers: Answers): string => link.encode(definition, answers, TYPES);
export const decode = (definition: Definition, code: string): link.Opened => link.decode(definition, code, TYPES);
