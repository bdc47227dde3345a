// The file of answers, esnhub-answers/1: one entry, its rounds, and what found no home. The twin of answers.py.
// A file that does not fit is refused with a reason and changes nothing; members nobody here knows are kept.

import type { Answers, Definition, Given } from "./definition";
import { typeOf } from "./question";
import type { Fields, Types } from "./question";
import { isDay, isTooDeep, withoutPrototypes } from "./untrusted";

export type { Answers, Given } from "./definition";

const FORMAT = "esnhub-answers";
const VERSION = 1;
/** Of a whole file: 200 questions with 20 rounds and the words of two versions. */
export const SIZE_LIMIT = 524288;
const ROUND_LIMIT = 500;
const REASON_LIMIT = 2000;
const ID = /^[a-z][a-z0-9-]{1,47}$/;
/** The members of an answer that have a meaning; all others are kept as they are. */
const KNOWN: readonly string[] = ["answer", "answers", "number", "text", "who", "knows", "state", "reason"];

/** The answer as it is kept; null when the value is none to that question. */
export type Accepts = (question: string, value: unknown) => Given | null;

/** What a file must belong to. version: of the entry in the page; upgrade: brings an open round of an earlier one to it. */
export interface Expected {
  readonly hub: string;
  readonly entry: string;
  readonly version: number;
  readonly accepts: Accepts;
  readonly upgrade?: ((round: Round) => Round) | undefined;
  /** What the page asks, to be kept with the answers. */
  readonly definition?: unknown;
}

/** One dated attempt. aside: by question, values that found no home in its version. */
export interface Round {
  readonly id: string;
  readonly name: string;
  readonly started: string;
  readonly closed: string | null;
  readonly version: number;
  readonly answers: Answers;
  readonly aside: Readonly<Record<string, readonly unknown[]>>;
  /** What belongs to the answers and is not scored: beside.ts reads and writes it. */
  readonly beside?: unknown;
  /** What came over from an earlier version, and was not confirmed yet: lineage.ts reads it. */
  readonly upgraded?: unknown;
}

export interface Saved {
  readonly format: string;
  readonly hub: string;
  readonly entry: string;
  readonly version: number;
  /** By version: the definition that a closed round was answered with. */
  readonly definitions: Readonly<Record<string, unknown>>;
  /** The last one is open. */
  readonly rounds: readonly Round[];
}

/** The same with its open round changed. */
export const withOpen = (saved: Saved, change: (round: Round) => Round): Saved => withRound(saved, change(open(saved)));

export type Refusal = "too-large" | "not-json" | "too-deep" | "foreign" | "other-hub" | "other-entry" | "newer" | "damaged";

/** aside: ids of the open round whose answers found no home in the version of the page; version: of the file itself. */
export type Reading =
  | { readonly ok: true; readonly saved: Saved; readonly aside: readonly string[]; readonly version: number }
  | { readonly ok: false; readonly why: Refusal };

const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
export const joined = <T>(...parts: readonly Readonly<Record<string, T>>[]): Record<string, T> => Object.assign(empty<T>(), ...parts) as Record<string, T>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

function round(id: string, name: string, day: string, version: number): Round {
  return { id, name, started: day, closed: null, version, answers: empty(), aside: empty() };
}

/** A file with one open round and no answers. */
export function fresh(expected: Expected, day: string, id: string): Saved {
  const { hub, entry, version } = expected;
  return { format: `${FORMAT}/${VERSION}`, hub, entry, version, definitions: empty(), rounds: [round(id, "", day, version)] };
}

/** The round that is being answered. */
export function open(saved: Saved): Round {
  const last = saved.rounds[saved.rounds.length - 1];
  if (!last) throw new Error("a file of answers without a round");
  return last;
}

function withRound(saved: Saved, changed: Round): Saved {
  return { ...saved, rounds: [...saved.rounds.slice(0, -1), changed] };
}

/** The same with one answer changed; null clears it. */
export function withAnswer(saved: Saved, question: string, given: Given | null): Saved {
  return withChanges(saved, [[question, given]]);
}

/** By question what it is answered now; null for a blank. */
export type Changes = Iterable<readonly [string, Given | null]>;

export const withChanges = (saved: Saved, changes: Changes): Saved =>
  withOpen(saved, (round) => ({ ...round, answers: changed(round.answers, changes) }));

export function changed(answers: Answers, changes: Changes): Answers {
  const all = joined(answers);
  for (const [question, given] of changes) {
    if (given) all[question] = given;
    else delete all[question];
  }
  return all;
}

/** The same with the open round closed, its definition kept, and a new one begun. */
export function nextRound(saved: Saved, definition: Definition, day: string, id: string): Saved {
  const definitions = joined(saved.definitions, { [String(definition.version)]: definition });
  const rounds = [...saved.rounds.slice(0, -1), { ...open(saved), closed: day }, round(id, "", day, definition.version)];
  return { ...saved, definitions, rounds };
}

/** indent: 1 for a file that people may look into, 0 for what is only kept. */
export const write = (saved: Saved, indent = 0): string => `${JSON.stringify(saved, null, indent)}\n`;

/** Tells for every question of a check what is an answer to it. */
export function acceptsWith(definition: Definition, types: Types): Accepts {
  const questions = new Map(definition.questions.map((question) => [question.id, question]));
  return (id, value) => {
    const question = questions.get(id);
    if (!question || !isFields(value)) return null;
    if (!("state" in value)) return typeOf(types, question).accepts(question, value);
    if (value["state"] === "dont_know") return { state: "dont_know" };
    const reason = value["reason"] ?? "";
    if (value["state"] !== "not_applicable" || typeof reason !== "string" || reason.length > REASON_LIMIT) return null;
    return { state: "not_applicable", reason };
  };
}

export function read(text: string, expected: Expected): Reading {
  if (text.length > SIZE_LIMIT) return { ok: false, why: "too-large" };
  // Before parsing: 100,000 nested brackets are more than some parsers survive.
  if (isTooDeep(text)) return { ok: false, why: "too-deep" };
  let value: unknown;
  try {
    value = withoutPrototypes(JSON.parse(text));
  } catch {
    return { ok: false, why: "not-json" };
  }
  const why = refusal(value, expected);
  return why ? { ok: false, why } : taken(value as Saved, expected);
}

function refusal(value: unknown, expected: Expected): Refusal | null {
  if (!isFields(value)) return "foreign";
  const format = typeof value["format"] === "string" ? /^esnhub-answers\/([1-9][0-9]{0,5})$/.exec(value["format"]) : null;
  if (!format) return "foreign";
  if (Number(format[1]) > VERSION) return "newer";
  const { hub, entry, version, definitions, rounds } = value;
  if (!isName(hub) || !isName(entry) || !isVersion(version)) return "damaged";
  if (hub !== expected.hub) return "other-hub";
  if (entry !== expected.entry) return "other-entry";
  if (version > expected.version) return "newer";
  if (!isFields(definitions) || !Array.isArray(rounds) || rounds.length === 0 || rounds.length > ROUND_LIMIT) return "damaged";
  if (!rounds.every((one, index) => isRound(one, version, index === rounds.length - 1))) return "damaged";
  return null;
}

const isName = (value: unknown): value is string => typeof value === "string" && ID.test(value);
const isVersion = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 999999999;
const isText = (value: unknown, limit: number): boolean => typeof value === "string" && value.length <= limit;

function isRound(value: unknown, version: number, last: boolean): boolean {
  if (!isFields(value) || !isText(value["id"], 64) || !isText(value["name"], 200) || !isDay(value["started"])) return false;
  if (last ? value["closed"] !== null : !isDay(value["closed"])) return false;
  if (!isVersion(value["version"]) || value["version"] > version) return false;
  const { answers, aside } = value;
  return isFields(answers) && Object.values(answers).every(isFields) && isFields(aside) && Object.values(aside).every(Array.isArray);
}

/** The file as the page can use it: answers of the open round that fit nowhere go aside, never away. */
function taken(saved: Saved, expected: Expected): Reading {
  const was = open(saved);
  const last = expected.upgrade && was.version < expected.version ? expected.upgrade(was) : was;
  const answers = empty<Given>();
  const aside = joined(last.aside);
  const moved: string[] = [];
  for (const [id, value] of Object.entries(last.answers)) {
    const given = expected.accepts(id, value);
    if (given) {
      answers[id] = kept(value, given);
    } else {
      aside[id] = [...(aside[id] ?? []), value];
      moved.push(id);
    }
  }
  const { version } = expected;
  return { ok: true, saved: withRound({ ...saved, version }, { ...last, version, answers, aside }), aside: moved, version: saved.version };
}

/** The accepted answer with the members of the file that mean nothing here. */
function kept(value: Given, given: Given): Given {
  const unknown = Object.entries(value).filter(([name]) => !KNOWN.includes(name));
  return Object.assign(empty(), Object.fromEntries(unknown), given) as unknown as Given;
}
