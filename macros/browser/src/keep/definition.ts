// The definition that a closed check was answered to, out of a file that somebody may have edited.
// Believed only when every member that is used fits; members that mean nothing here do no harm.

import type { Definition } from "../../../model/definition";
import { TYPES } from "../../../questions/check";

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const DECIMAL = /^(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,4})?$/;
/** Of answers to one question, and of questions in one check: more never came out of a hub. */
const ANSWERS = 62;
const QUESTIONS = 5000;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const text: Test = (value) => typeof value === "string" && value.length <= 20000;
const between = (least: number, most: number): Test => (value) =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
const decimal: Test = (value) => typeof value === "string" && DECIMAL.test(value);
const optional = (test: Test): Test => (value) => value === undefined || test(value);
const all = (most: number, test: Test): Test => (value) =>
  Array.isArray(value) && value.length <= most && value.every(test);
const shape = (tests: Readonly<Record<string, Test>>): Test => (value) =>
  isFields(value) && Object.entries(tests).every(([name, test]) => test(value[name]));

const points = between(0, 100);
const limit = optional(points);
const conditionsOn = (dimensions: ReadonlySet<unknown>): Test => (value) =>
  isFields(value) &&
  Object.entries(value).every(([name, one]) => dimensions.has(name) && shape({ at_least: limit, below: limit })(one));

const titled = { id: text, title: text };
const question = shape({
  id: text,
  dimension: text,
  type: (value) => typeof value === "string" && TYPES.has(value),
  text,
  weight: between(1, 100),
  answers: optional(all(ANSWERS, shape({ id: text, text, points }))),
  unit: optional(text),
  min: optional(decimal),
  max: optional(decimal),
  roles: optional(all(ANSWERS, shape(titled))),
  bands: optional(all(ANSWERS, shape({ below: optional(decimal), at_least: optional(decimal), points }))),
});

const isDefinition: Test = (value) => {
  if (!isFields(value) || !all(QUESTIONS, shape(titled))(value["dimensions"])) return false;
  const conditions = conditionsOn(new Set((value["dimensions"] as readonly Fields[]).map((one) => one["id"])));
  return shape({
    entry: text,
    title: text,
    result: text,
    version: between(1, 999999999),
    questions: all(QUESTIONS, question),
    levels: optional(all(ANSWERS, shape({ ...titled, holds: conditions }))),
    ratios: optional(all(ANSWERS, shape({ ...titled, divide: text, by: text, unit: optional(text) }))),
    verdicts: optional(all(ANSWERS, shape({ ...titled, when: conditions, improve: optional(all(QUESTIONS, text)) }))),
  })(value);
};

/** Null when the file does not hold it, or holds something else in its place. */
export function keptDefinition(value: unknown, entry: string, version: number): Definition | null {
  if (!isDefinition(value)) return null;
  const kept = value as Definition;
  return kept.entry === entry && kept.version === version ? kept : null;
}
