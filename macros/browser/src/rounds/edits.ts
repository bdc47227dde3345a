// What people do with dated checks, as changes of the whole file. Pure: knows no page and no storage.
// A dated check is named by its place and its id together, because a file from elsewhere may hold an id twice.

import { nextRound, open } from "../../../model/answers";
import type { Round, Saved } from "../../../model/answers";
import { beside, withBeside } from "../../../model/beside";
import type { Definition } from "../../../model/definition";

export interface Place {
  readonly index: number;
  readonly id: string;
}

/** A dated check that was taken out, with what is needed to put it back. */
export interface TakenOut {
  readonly index: number;
  readonly round: Round;
  readonly definition: unknown;
}

/** The place at this moment; -1 when another tab took the check away. */
export function find(saved: Saved, { index, id }: Place): number {
  return saved.rounds[index]?.id === id ? index : saved.rounds.findIndex((one) => one.id === id);
}

function withRounds(saved: Saved, rounds: readonly Round[]): Saved {
  return { ...saved, rounds };
}

export function withRound(saved: Saved, place: Place, change: (round: Round) => Round): Saved {
  const at = find(saved, place);
  return withRounds(
    saved,
    saved.rounds.map((one, index) => (index === at ? change(one) : one)),
  );
}

/** Close the open check, if it is still this one, and begin the next. carry: its answers are the next one's start. */
export function begun(saved: Saved, definition: Definition, day: string, id: string, carry: boolean): Saved {
  const closing = open(saved);
  const next = nextRound(saved, definition, day, id);
  const whom = beside(closing, "about")["whom"]?.text;
  const bare = whom === undefined ? open(next) : withBeside(open(next), "about", "whom", { text: whom });
  return withRounds(next, [...next.rounds.slice(0, -1), carry ? carried(closing, bare) : bare]);
}

/** Answers, notes and links, targets and unfinished steps. How somebody knows is said anew: nobody looked again yet. */
function carried(from: Round, to: Round): Round {
  let round: Round = { ...to, answers: from.answers };
  for (const [id, { note, link }] of Object.entries(beside(from, "evidence")))
    round = withBeside(round, "evidence", id, { note: note ?? null, link: link ?? null });
  for (const [id, target] of Object.entries(beside(from, "targets"))) round = withBeside(round, "targets", id, target);
  for (const [id, step] of Object.entries(beside(from, "steps")))
    if (!step.done) round = withBeside(round, "steps", id, step);
  return round;
}

/** The check before opened again, as long as nothing was written into the one that was begun. */
export function reopened(saved: Saved, untouched: Round): Saved {
  const before = saved.rounds[saved.rounds.length - 2];
  if (!before || JSON.stringify(open(saved)) !== JSON.stringify(untouched)) return saved;
  return pruned(withRounds(saved, [...saved.rounds.slice(0, -2), { ...before, closed: null }]), before.version);
}

/** Without a closed check; null when it is not there any more. */
export function takenOut(saved: Saved, place: Place): { readonly saved: Saved; readonly out: TakenOut } | null {
  const index = find(saved, place);
  const round = saved.rounds[index];
  if (!round || index === saved.rounds.length - 1) return null;
  const left = withRounds(
    saved,
    saved.rounds.filter((one) => one !== round),
  );
  return {
    saved: pruned(left, round.version),
    out: { index, round, definition: saved.definitions[String(round.version)] },
  };
}

/** Put it back where it was. */
export function putBack(saved: Saved, { index, round, definition }: TakenOut): Saved {
  const at = Math.min(index, saved.rounds.length - 1);
  const version = String(round.version);
  const missing = definition !== undefined && saved.definitions[version] === undefined;
  return {
    ...saved,
    definitions: missing ? joined(saved.definitions, { [version]: definition }) : saved.definitions,
    rounds: [...saved.rounds.slice(0, at), round, ...saved.rounds.slice(at)],
  };
}

function joined(one: Saved["definitions"], other: Saved["definitions"]): Saved["definitions"] {
  return Object.assign(Object.create(null), one, other) as Saved["definitions"];
}

/** A definition that no closed check refers to any more only takes room. */
function pruned(saved: Saved, version: number): Saved {
  if (saved.rounds.slice(0, -1).some((one) => one.version === version)) return saved;
  const definitions = joined(saved.definitions, {}) as Record<string, unknown>;
  delete definitions[String(version)];
  return { ...saved, definitions };
}
