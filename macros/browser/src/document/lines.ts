// The document that the answers of a check make: its headings, and under each what was written, answered or is missing.
// Knows answers and definitions, and nothing of how a document looks.

import type { Parts } from "../../../model/beside";
import type { Answers, Definition, Given, HeadingData, QuestionData } from "../../../model/definition";
import { answerWords } from "../answer_words";
import * as words from "../words";

type Noted = Parts["evidence"];

/** words: somebody's own; fact: a question and its answer; gap: nothing was written, or nobody knows yet. */
export interface Line {
  readonly what: "words" | "fact" | "gap";
  readonly question: QuestionData;
  /** The own words or the answer; of a gap, what is to be done. */
  readonly text: string;
  /** What it rests on, a note and a link, each on its own. */
  readonly rests: readonly string[];
}

export interface Part {
  readonly title: string;
  /** What belongs there. */
  readonly says: string;
  readonly lines: readonly Line[];
}

export interface Compiled {
  readonly parts: readonly Part[];
  readonly gaps: number;
  /** What was written under headings that are not ticked. */
  readonly apart: readonly QuestionData[];
}

const BASES = { opinion: words.basis_opinion, data: words.basis_data, checked: words.basis_checked } as const;

/** Whether every answer that the heading asks for is ticked. */
export function isWanted({ when = {} }: HeadingData, answers: Answers): boolean {
  return Object.entries(when).every(([question, answer]) => {
    const given = answers[question];
    if (!given) return false;
    return "answers" in given ? given.answers.includes(answer) : "answer" in given && given.answer === answer;
  });
}

export function compile(
  definition: Definition,
  answers: Answers,
  evidence: Readonly<Record<string, Noted>>,
): Compiled {
  const headings = definition.document ?? [];
  const asked = (ids: readonly string[]): QuestionData[] =>
    ids.flatMap((id) => definition.questions.filter((one) => one.id === id));
  const parts = headings
    .filter((heading) => isWanted(heading, answers))
    .map(({ title, says = "", questions }) => ({
      title,
      says,
      lines: asked(questions).map((one) => lineOf(one, answers[one.id], evidence[one.id] ?? {})),
    }));
  const left = headings.filter((heading) => !isWanted(heading, answers)).flatMap((heading) => heading.questions);
  return {
    parts,
    gaps: parts.flatMap((part) => part.lines).filter((line) => line.what === "gap").length,
    apart: asked(left).filter((one) => answers[one.id] !== undefined),
  };
}

function lineOf(question: QuestionData, given: Given | undefined, noted: Noted): Line {
  const rests = restsOf(noted);
  if (given === undefined) return { what: "gap", question, text: words.document_gap, rests };
  if ("state" in given && given.state === "dont_know")
    return { what: "gap", question, text: words.document_unknown, rests };
  return { what: "text" in given ? "words" : "fact", question, text: answerWords(question, given), rests };
}

function restsOf({ basis, note = "", link = "" }: Noted): readonly string[] {
  const said = basis ? words.take_on_basis.replace("{basis}", BASES[basis]) : "";
  return [said, note.trim(), link.trim()].filter((text) => text !== "");
}

/** Paragraphs of own words: an empty line parts them. */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
