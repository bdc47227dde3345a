// One dated check as it is shown and compared: its own definition, and of its answers those that fit it.

import { acceptsWith, open } from "../../../model/answers";
import type { Answers, Given, Round, Saved } from "../../../model/answers";
import { beside } from "../../../model/beside";
import type { Side } from "../../../model/comparison";
import type { Definition } from "../../../model/definition";
import { TYPES } from "../../../questions/check";
import { dayWords } from "../day_words";
import { fill } from "../dom";
import { keptDefinition } from "../keep/definition";
import type { Place } from "./edits";
import * as words from "../words";

/** What a dated check is called. */
export interface Label {
  readonly place: Place;
  readonly round: Round;
  readonly name: string;
  readonly whom: string;
  readonly by: string;
}

export interface Attempt extends Label {
  /** Null when the file does not hold it. */
  readonly definition: Definition | null;
  readonly answers: Answers;
}

export const nameOf = (round: Round): string =>
  round.name.trim() || fill(words.dated_unnamed, { date: dayWords(round.started) });

/** all: those among which it must be told apart; of two with one name the later has a number. */
export function label(round: Round, index: number, all: readonly Round[]): Label {
  const own = nameOf(round);
  const same = all.slice(0, index).filter((one) => nameOf(one) === own).length;
  const about = beside(round, "about");
  return {
    place: { index, id: round.id },
    round,
    name: same === 0 ? own : fill(words.dated_again, { name: own, number: same + 1 }),
    whom: about["whom"]?.text ?? "",
    by: about["by"]?.text ?? "",
  };
}

/** page: the definition of the page, which is that of the open check. */
export function attempt(saved: Saved, index: number, page: Definition): Attempt | null {
  const round = saved.rounds[index];
  if (!round) return null;
  const definition = round === open(saved) ? page : definitionOf(saved, round.version, page);
  return {
    ...label(round, index, saved.rounds),
    definition,
    answers: definition ? fitting(definition, round.answers) : round.answers,
  };
}

/** What was answered to, from the file; only where that is missing, the page's own of the same version. */
function definitionOf(saved: Saved, version: number, page: Definition): Definition | null {
  const kept = keptDefinition(saved.definitions[String(version)], page.entry, version);
  return kept ?? (version === page.version ? page : null);
}

/** What an edited file holds in the place of an answer is as good as not given. */
export function fitting(definition: Definition, answers: Answers): Answers {
  const accepts = acceptsWith(definition, TYPES);
  const found = Object.create(null) as Record<string, Given>;
  for (const [id, value] of Object.entries(answers)) {
    const given = accepts(id, value);
    if (given) found[id] = given;
  }
  return found;
}

export function sideOf({ definition, answers, whom, by }: Attempt): Side | null {
  return definition && { definition, answers, whom, by };
}

/** From when to when, for whom, by whom, and to which version. */
export function aboutWords({ round, whom, by }: Label): string {
  const from = dayWords(round.started);
  const to = round.closed === null ? null : dayWords(round.closed);
  const when =
    to === null
      ? fill(words.dated_begun, { date: from })
      : from === to
        ? fill(words.dated_on, { date: from })
        : fill(words.dated_from_to, { from, to });
  return [
    when,
    whom,
    by && fill(words.dated_by, { by }),
    fill(words.dated_version, { version: round.version }),
  ]
    .filter(Boolean)
    .join(" · ");
}
