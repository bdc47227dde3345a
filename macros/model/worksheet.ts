// What the figures of a worksheet come to: ratios of two of them, worked out as whole numbers. The twin of worksheet.py.
//
// Typed decimals are below 10^9 with at most 4 places; a product of one with 2000 is above 2^53, so it takes BigInt.

import type { Answers, Definition, QuestionData, RatioData } from "./definition";
import { typeOf } from "./question";
import type { Types } from "./question";

const PLACES = 4;
const SHOWN = 10n;
const SHARE = 100n;

export interface FigureValue {
  readonly id: string;
  /** The decimal as it was typed; null when there is none. */
  readonly value: string | null;
}

/** zero: nothing to divide by; over: a part that is larger than its whole, so that one of the two is wrong. */
export interface RatioValue {
  readonly id: string;
  readonly state: "known" | "missing" | "zero" | "over";
  /** With one place, halves up; null unless known. */
  readonly value: string | null;
  /** The figures that are not there. */
  readonly missing: readonly string[];
}

export interface Worksheet {
  readonly figures: readonly FigureValue[];
  readonly ratios: readonly RatioValue[];
}

/** way: from the first to the second; by: the difference without a sign. */
export interface Change {
  readonly way: "up" | "down" | "same";
  readonly by: string;
}

type Typed = ReadonlyMap<string, string | null>;

/** Every figure and every ratio in the order of the check. */
export function worksheet(definition: Definition, answers: Answers, types: Types): Worksheet {
  const typed: Typed = new Map(definition.questions.map((one) => [one.id, typedIn(one, answers, types)]));
  const figures = definition.questions.filter((one) => one.type === "number");
  return {
    figures: figures.map(({ id }) => ({ id, value: typed.get(id) ?? null })),
    ratios: (definition.ratios ?? []).map((one) => ratioOf(one, typed)),
  };
}

function typedIn(question: QuestionData, answers: Answers, types: Types): string | null {
  const given = answers[question.id];
  const accepted = given === undefined || "state" in given ? null : typeOf(types, question).accepts(question, { ...given });
  return accepted && "number" in accepted ? accepted.number : null;
}

function ratioOf({ id, divide, by, share }: RatioData, typed: Typed): RatioValue {
  const [top, bottom] = [typed.get(divide) ?? null, typed.get(by) ?? null];
  if (top === null || bottom === null) {
    const missing = [divide, by].filter((name) => (typed.get(name) ?? null) === null);
    return { id, state: "missing", value: null, missing };
  }
  const [part, whole] = [scaled(top), scaled(bottom)];
  if (whole === 0n) return { id, state: "zero", value: null, missing: [] };
  if (share && part > whole) return { id, state: "over", value: null, missing: [] };
  const tenths = (2n * part * SHOWN * (share ? SHARE : 1n) + whole) / (2n * whole);
  return { id, state: "known", value: `${tenths / SHOWN}.${tenths % SHOWN}`, missing: [] };
}

/** How one decimal became another, exactly. */
export function change(first: string, second: string): Change {
  const [before, after] = [scaled(first), scaled(second)];
  const gap = after > before ? after - before : before - after;
  const digits = gap.toString().padStart(PLACES + 1, "0");
  const by = `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/0+$/, "").replace(/\.$/, "");
  return { way: after > before ? "up" : after < before ? "down" : "same", by };
}

function scaled(decimal: string): bigint {
  const [whole = "", part = ""] = decimal.split(".");
  return BigInt(whole + part.padEnd(PLACES, "0"));
}
