// A check's answers in the part of an address behind '#', which no server sees. The twin of link.py.
// Words of the answerer's own never travel: no text, no reason.

import type { Answers, Definition, Given, QuestionData } from "./definition";
import { typeOf } from "./question";
import type { QuestionType, Types } from "./question";

const FORMAT = 1;
const LIMIT = 20000;
const CODE = /^([1-9][0-9]{0,5})\.([a-z][a-z0-9-]{1,47})\.([1-9][0-9]{0,8})\.(.*)$/;

const BLANK = "-";
const DONT_KNOW = "_";
const NOT_APPLICABLE = "~";

export type Refused = "damaged" | "newer" | "older" | "other-entry";
export type Opened = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly why: Refused };

/** `1.<entry>.<version>.<body>`, one group of letters a question in the order of the definition. */
export function encode(definition: Definition, answers: Answers, types: Types): string {
  const body = definition.questions.map((question) => {
    const type = typeOf(types, question);
    return type.travels ? letters(type, question, answers[question.id]) : "";
  });
  return [FORMAT, definition.entry, definition.version, body.join("")].join(".");
}

function letters(type: QuestionType, question: QuestionData, given: Given | undefined): string {
  if (!given) return BLANK;
  if (!("state" in given)) return type.encode(question, given) || BLANK;
  return given.state === "dont_know" ? DONT_KNOW : given.state === "not_applicable" ? NOT_APPLICABLE : BLANK;
}

/** Mail and chat programs write some of the letters as %7E and the like. */
const unescaped = (code: string): string => code.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

export function decode(definition: Definition, code: string, types: Types): Opened {
  const parts = code.length <= LIMIT ? CODE.exec(unescaped(code)) : null;
  if (!parts) return { ok: false, why: "damaged" };
  const [, format, entry, version, body = ""] = parts;
  if (Number(format) !== FORMAT) return { ok: false, why: "newer" };
  if (entry !== definition.entry) return { ok: false, why: "other-entry" };
  if (Number(version) !== definition.version) return { ok: false, why: Number(version) > definition.version ? "newer" : "older" };
  const answers = answersIn(definition, body, types);
  return answers ? { ok: true, answers } : { ok: false, why: "damaged" };
}

function answersIn(definition: Definition, body: string, types: Types): Answers | null {
  const answers = Object.create(null) as Record<string, Given>;
  let at = 0;
  for (const question of definition.questions) {
    const type = typeOf(types, question);
    if (!type.travels) continue;
    const state = body.charAt(at);
    const decoded = stateOf(state) ?? (state === BLANK ? { given: null } : type.decode(question, body, at));
    if (!decoded) return null;
    if (decoded.given) answers[question.id] = decoded.given;
    at = "end" in decoded ? decoded.end : at + 1;
  }
  return at === body.length ? answers : null;
}

function stateOf(letter: string): { readonly given: Given } | null {
  if (letter === DONT_KNOW) return { given: { state: "dont_know" } };
  return letter === NOT_APPLICABLE ? { given: { state: "not_applicable", reason: "" } } : null;
}
