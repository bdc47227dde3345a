// An earlier dated check, read-only: its result, how it is known, and every answer with its note,
// by the questions that were asked then.

import { beside } from "../../../model/beside";
import type { Definition } from "../../../model/definition";
import { answerWords } from "../answer_words";
import { aboutWords } from "./attempt";
import type { Attempt } from "./attempt";
import { basisList } from "../basis_list";
import { fill, make } from "../dom";
import { BASES } from "../evidence";
import type { Noted } from "../evidence";
import { outLink } from "../out_link";
import { ResultView } from "../report/result";
import * as words from "../words";

function noted({ note, link, basis }: Noted): HTMLElement[] {
  const opened = link ? (outLink(link) ?? link) : null;
  return [
    ...(basis ? [make("p", { class: "hub-hint" }, fill(words.viewed_basis, { basis: BASES[basis] }))] : []),
    ...(note ? [make("p", { class: "hub-viewed__note" }, note)] : []),
    ...(opened ? [make("p", {}, opened)] : []),
  ];
}

function answersOf({ round, answers }: Attempt, definition: Definition): HTMLElement[] {
  const evidence = beside(round, "evidence");
  return definition.dimensions.flatMap(({ id, title }) => {
    const asked = definition.questions.filter((one) => one.dimension === id);
    const rows = asked.map((one) =>
      make(
        "div",
        {},
        make("dt", {}, one.text),
        make("dd", {}, make("p", {}, answerWords(one, answers[one.id])), ...noted(evidence[one.id] ?? {})),
      ),
    );
    return rows.length > 0 ? [make("h4", {}, title), make("dl", { class: "hub-viewed__answers" }, ...rows)] : [];
  });
}

/** What a file says of a check whose questions it does not hold. */
function bare({ round }: Attempt): HTMLElement[] {
  const rows = Object.entries(round.answers).map(([id, given]) =>
    make("div", {}, make("dt", {}, id), make("dd", {}, JSON.stringify(given))),
  );
  return [
    make("p", {}, fill(words.viewed_no_definition, { version: round.version })),
    make("dl", { class: "hub-viewed__answers" }, ...rows),
  ];
}

/** texts: those of the page, of its own version. */
export function roundView(one: Attempt, page: Definition, texts: HTMLElement): (HTMLElement | SVGElement)[] {
  const { definition, answers, round } = one;
  const about = make("p", { class: "hub-hint" }, aboutWords(one));
  if (!definition) return [about, ...bare(one)];
  const same = definition.version === page.version;
  const view = new ResultView({
    definition,
    texts: same ? texts : null,
    id: `${definition.entry}--p--viewed`,
    short: false,
    link: () => null,
  });
  const older = fill(words.viewed_other_version, { version: definition.version, current: page.version });
  return [
    about,
    ...(same ? [] : [make("p", { class: "hub-note" }, older)]),
    ...view.draw(answers, round.closed ?? round.started),
    ...basisList(definition, answers, round),
    make("h3", {}, words.viewed_answers),
    ...answersOf(one, definition),
  ];
}
