// Number: a figure that was counted or looked up; bands of it give points. Without bands it is a line of a
// worksheet. The twin of question.py.

import type { QuestionData } from "../../model/definition";
import { ascending } from "../../model/question";
import type { QuestionType } from "../../model/question";

const END = ";";
// At most 9 digits before and 4 after the point: scaled to a whole number below 10^13, well under 2^53.
const DECIMAL = /^(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,4})?$/;
const PLACES = 4;

/** A decimal as a whole number of ten-thousandths, so that it is compared exactly. */
function scaled(decimal: string): number {
  const [whole = "", part = ""] = decimal.split(".");
  return Number(whole + part.padEnd(PLACES, "0"));
}

function fits(question: QuestionData, number: unknown): number is string {
  if (typeof number !== "string" || !DECIMAL.test(number)) return false;
  const value = scaled(number);
  return value >= scaled(question.min ?? "0") && (question.max === undefined || value <= scaled(question.max));
}

export const number: QuestionType = {
  name: "number",
  travels: true,

  accepts(question, { number: typed }) {
    // What people type: spaces around it, zeros before it.
    const text = typeof typed === "string" ? typed.replace(/^[ \t\r\n\u00a0]+|[ \t\r\n\u00a0]+$/g, "").replace(/^0+(?=[0-9])/, "") : typed;
    return fits(question, text) ? { number: text } : null;
  },

  points(question, given) {
    if (!("number" in given) || !fits(question, given.number)) return null;
    const value = scaled(given.number);
    return (question.bands ?? []).find((band) => band.below === undefined || value < scaled(band.below))?.points ?? null;
  },

  attainable(question) {
    const reached: number[] = [];
    let least = scaled(question.min ?? "0");
    for (const band of question.bands ?? []) {
      if (question.max !== undefined && least > scaled(question.max)) break;
      if (band.below === undefined) {
        reached.push(band.points);
        break;
      }
      if (least < scaled(band.below)) {
        reached.push(band.points);
        least = scaled(band.below);
      }
    }
    return ascending(reached);
  },

  encode(question, given) {
    return "number" in given && fits(question, given.number) ? given.number + END : "";
  },

  inWords(question, given) {
    return "number" in given ? `${given.number} ${question.unit ?? ""}`.trim() : "";
  },

  decode(question, body, start) {
    const end = body.indexOf(END, start);
    const text = body.slice(start, Math.max(end, start));
    return fits(question, text) ? { given: { number: text }, end: end + 1 } : null;
  },
};
