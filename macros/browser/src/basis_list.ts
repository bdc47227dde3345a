// How the answers are known, area by area, in words: it stands beside a result and changes nothing in it.

import { open } from "../../model/answers";
import type { Answers, Round } from "../../model/answers";
import type { Definition } from "../../model/definition";
import { bases } from "../../model/evidence";
import type { Basis } from "../../model/evidence";
import { fill, make } from "./dom";
import type { MakeSection } from "./host";
import * as words from "./words";

function inWords(basis: Basis): string {
  if (basis.answered === 0) return words.evidence_none;
  if (basis.unsaid === basis.answered) return words.evidence_unsaid;
  const counts: readonly (readonly [number, string, string])[] = [
    [basis.checked, words.known_one_checked, words.known_checked],
    [basis.data, words.known_one_data, words.known_data],
    [basis.opinion, words.known_one_opinion, words.known_opinion],
    [basis.unsaid, words.known_one_unsaid, words.known_unsaid],
  ];
  const parts = counts
    .filter(([part]) => part > 0)
    .map(([part, one, more]) => fill(part === 1 ? one : more, { part }))
    .join("; ");
  return fill(basis.answered === 1 ? words.evidence_one : words.evidence_answered, { count: basis.answered, parts });
}

/** Nothing at all while nobody has said how an answer is known. */
export function basisList(definition: Definition, answers: Answers, round: Round): HTMLElement[] {
  const counted = bases(definition, answers, round);
  if (counted.every((one) => one.unsaid === one.answered)) return [];
  const items = counted.map((basis, at) =>
    make(
      "li",
      {},
      fill(words.evidence_of, { dimension: definition.dimensions[at]?.title ?? "", parts: inWords(basis) }),
    ),
  );
  return [
    make("h3", {}, words.evidence_title),
    make("p", { class: "hub-hint" }, words.evidence_says),
    make("ul", {}, ...items),
  ];
}

export const basisSection: MakeSection = (host) => {
  const element = make("div");
  const show = (): void =>
    element.replaceChildren(...basisList(host.definition, host.answers(), open(host.keeper.saved())));
  return { element, show };
};
