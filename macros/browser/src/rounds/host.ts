// A dated check as the tool sees the open one: what is read of it and written to it is that round and no other.

import { open } from "../../../model/answers";
import type { Answers, Round, Saved } from "../../../model/answers";
import type { Definition } from "../../../model/definition";
import { make } from "../dom";
import type { Host } from "../host";
import { find } from "./edits";
import type { Place } from "./edits";

/** definition: what was asked then; answers: those that fit it; alike: the page has the texts of that version. */
export interface OfRound {
  readonly place: Place;
  readonly definition: Definition;
  readonly alike: boolean;
  answers(round: Round): Answers;
}

/** The same with other members; what stays is still done by the first. */
const like = <T extends object>(one: T, members: Partial<T>): T => Object.assign(Object.create(one) as T, members);

/** The whole as it would be with that round as its last; unchanged when it is not there any more. */
function upTo(saved: Saved, place: Place): Saved {
  return { ...saved, rounds: saved.rounds.slice(0, (find(saved, place) + 1 || saved.rounds.length + 1)) };
}

/** An earlier dated check. */
export function roundHost(host: Host, { place, definition, alike, answers }: OfRound): Host {
  const { keeper } = host;
  return like(host, {
    root: alike ? host.root : make("div", {}, make("div", { "data-hub-part": "texts" })),
    definition,
    keeper: like(keeper, {
      saved: () => upTo(keeper.saved(), place),
      edit: (change) =>
        keeper.edit((saved) => {
          const found = find(saved, place);
          const changed = open(change(upTo(saved, place)));
          return { ...saved, rounds: saved.rounds.map((one, number) => (number === found ? changed : one)) };
        }),
      listen: (listener) => keeper.listen(listener),
    }),
    answers: () => answers(open(upTo(keeper.saved(), place))),
    kept: () => answers(open(upTo(keeper.saved(), place))),
    trial: null,
    short: () => false,
    link: () => null,
  });
}

/** The open one with what is kept, whatever is tried out. */
export function keptHost(host: Host): Host {
  return like(host, {
    answers: () => host.kept(),
    kept: () => host.kept(),
    trial: null,
    short: () => host.short(),
    link: (question) => host.link(question),
  });
}
