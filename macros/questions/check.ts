// The functions of the model, bound to all question types; the types are named here in one written list.

import { acceptsWith } from "../model/answers";
import type { Accepts } from "../model/answers";
import type { Answers, Definition, Given, QuestionData } from "../model/definition";
import * as link from "../model/link";
import { typeOf } from "../model/question";
import type { QuestionType, Types } from "../model/question";
import { multiple } from "./multiple/question";
import { number } from "./number/question";
import { scale } from "./scale/question";
import { ownWords } from "./text/question";
import { who } from "./who/question";

const WRITTEN: readonly QuestionType[] = [scale, multiple, number, who, ownWords];
export const TYPES: Types = new Map(WRITTEN.map((type) => [type.name, type]));

export const isScored = (question: QuestionData): boolean => typeOf(TYPES, question).attainable(question).length > 0;
export const inWords = (question: QuestionData, given: Given): string => typeOf(TYPES, question).inWords(question, given);
export const acceptsFor = (definition: Definition): Accepts => acceptsWith(definition, TYPES);
export const encode = (definition: Definition, answers: Answers): string => link.encode(definition, answers, TYPES);
export const decode = (definition: Definition, code: string): link.Opened => link.decode(definition, code, TYPES);
