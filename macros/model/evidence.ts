// How the answers of a check are known, counted by dimension: the twin of evidence.py.
// It stands beside a result and never changes one.

import type { Round } from "./answers";
import { beside } from "./beside";
import type { Answers, Definition } from "./definition";

/** answered: given answers of the dimension; the others say how many of them are known in which way. */
export interface Basis {
  readonly dimension: string;
  readonly answered: number;
  readonly checked: number;
  readonly data: number;
  readonly opinion: number;
  readonly unsaid: number;
}

/** "Don't know" and "does not apply" are no answers that could rest on anything. */
export function bases(definition: Definition, answers: Answers, round: Round): readonly Basis[] {
  const noted = beside(round, "evidence");
  return definition.dimensions.map(({ id }) => {
    const given = definition.questions.filter((one) => {
      const answer = answers[one.id];
      return one.dimension === id && answer !== undefined && !("state" in answer);
    });
    const known = given.map((one) => noted[one.id]?.basis);
    const count = (basis: (typeof known)[number]): number => known.filter((one) => one === basis).length;
    return {
      dimension: id,
      answered: given.length,
      checked: count("checked"),
      data: count("data"),
      opinion: count("opinion"),
      unsaid: count(undefined),
    };
  });
}
