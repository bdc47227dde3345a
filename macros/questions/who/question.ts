// Who: a task, and the part that each role of the check has in it. Never scored. The twin of question.py.

import { NOBODY } from "../../model/definition";
import type { Given, Knows, Part, QuestionData } from "../../model/definition";
import type { QuestionType } from "../../model/question";

const KNOWS: readonly unknown[] = ["yes", "not-asked", "no"];
/** One letter a role in a share link: no part, consulted, and accountable by what they know of it. */
const [NONE, CONSULTED, LETTERS, UNSAID] = ["0", "1", "234", "5"];

const placesOf = (question: QuestionData): readonly string[] => [...(question.roles ?? []).map((role) => role.id), NOBODY];

function accepts(question: QuestionData, { who, knows }: Readonly<Record<string, unknown>>): Given | null {
  if (typeof who !== "object" || who === null || Array.isArray(who)) return null;
  const given = new Map<string, unknown>(Object.entries(who));
  const places = placesOf(question);
  if (given.size === 0 || [...given.keys()].some((role) => !places.includes(role))) return null;
  if (![...given.values()].every((part) => part === "accountable" || part === "consulted")) return null;
  const accountable = places.filter((role) => given.get(role) === "accountable");
  if (given.has(NOBODY) && accountable.join() !== NOBODY) return null;
  if (knows !== undefined && knows !== null && !KNOWS.includes(knows)) return null;
  const kept = Object.create(null) as Record<string, Part>;
  for (const role of places) if (given.has(role)) kept[role] = given.get(role) as Part;
  // There is nobody who could know.
  const known = accountable.length > 0 && !given.has(NOBODY) && knows ? { knows: knows as Knows } : {};
  return { who: kept, ...known };
}

function encode(question: QuestionData, given: Given): string {
  const kept = accepts(question, given as Readonly<Record<string, unknown>>);
  if (!kept || !("who" in kept)) return "";
  const accountable = kept.knows === undefined ? UNSAID : LETTERS.charAt(KNOWS.indexOf(kept.knows));
  const letter = (part?: Part): string => (part === undefined ? NONE : part === "consulted" ? CONSULTED : accountable);
  return placesOf(question).map((role) => letter(kept.who[role])).join("");
}

export const who: QuestionType = {
  name: "who",
  travels: true,
  accepts,
  points: () => null,
  attainable: () => [],
  encode,

  inWords(question, given) {
    if (!("who" in given)) return "";
    const titles = (part: Part): string =>
      (question.roles ?? []).filter((role) => given.who[role.id] === part).map((role) => role.title).join(", ");
    return [titles("accountable") || "–", titles("consulted")].filter((text) => text !== "").join("; ");
  },

  decode(question, body, start) {
    const places = placesOf(question);
    const letters = body.slice(start, start + places.length);
    const parts = Object.create(null) as Record<string, Part>;
    let knows: unknown;
    for (const [at, letter] of [...letters].entries()) {
      if (letter !== NONE) parts[places[at] ?? ""] = letter === CONSULTED ? "consulted" : "accountable";
      if (LETTERS.includes(letter)) knows = KNOWS[LETTERS.indexOf(letter)];
    }
    const given = accepts(question, { who: parts, knows });
    // Letters that say what no page says: two kinds of knowing, nobody beside somebody.
    return given && encode(question, given) === letters ? { given, end: start + places.length } : null;
  },
};
