// What is kept beside the answers of a round: evidence, targets, steps, tasks, who answered. The twin of beside.py.
//
// `round.beside[part][id][member]`. Reading never fails: what does not fit is as good as not there, and writing
// keeps every member that nobody here knows. Nothing kept here is ever scored.

import type { Round } from "./answers";
import { isDay } from "./untrusted";

/** The ids of what people add themselves: own-1, own-2 … */
const OWN = /^own-[1-9][0-9]{0,4}$/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** A task: a next step, an item of a checklist, or one of somebody's own. */
export interface Task {
  readonly text?: string;
  readonly note?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly done?: true;
}

/** What a step costs, in bands that people can agree on without a figure. */
export type Cost = "none" | "small" | "medium" | "large";
export const COSTS: readonly Cost[] = ["none", "small", "medium", "large"];

/** The parts and what an id holds in each. Ids: questions, dimensions, items, own-1 …, "whom" and "by", sentences. */
export interface Parts {
  readonly evidence: { readonly note?: string; readonly link?: string; readonly basis?: "opinion" | "data" | "checked" };
  readonly targets: { readonly points?: number };
  readonly steps: Task & { readonly dropped?: true; readonly cost?: Cost };
  readonly tasks: Task;
  readonly about: { readonly text?: string };
  /** from: what the page said of itself when somebody wrote their own text, to tell when that changes. */
  readonly board: { readonly text?: string; readonly from?: string };
}

export type Part = keyof Parts;
export type Change<P extends Part> = { readonly [Member in keyof Parts[P]]?: Parts[P][Member] | null };
type Fits = (value: unknown) => boolean;
type Mapping = Readonly<Record<string, unknown>>;

const text = (limit: number): Fits => (value) => typeof value === "string" && value.length <= limit;
const isTrue: Fits = (value) => value === true;
const isTarget: Fits = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100;
const TASK = { text: text(500), note: text(2000), owner: text(200), due: isDay, done: isTrue };

const PARTS: { readonly [P in Part]: Readonly<Record<string, Fits>> } = {
  evidence: {
    note: text(2000),
    link: text(500),
    basis: (value) => value === "opinion" || value === "data" || value === "checked",
  },
  targets: { points: isTarget },
  steps: { ...TASK, dropped: isTrue, cost: (value) => COSTS.includes(value as Cost) },
  tasks: TASK,
  about: { text: text(200) },
  board: { text: text(1000), from: text(1000) },
};

const mapping = (value: unknown): Mapping => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Mapping) : {});
const bare = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> => {
  const made = Object.create(null) as Record<string, T>;
  for (const [name, value] of entries) made[name] = value;
  return made;
};

export const isOwn = (id: string): boolean => OWN.test(id);

/** Of what is there, the ids that people added and gave a text, in the order of their numbers. */
export const ownIds = (tasks: Readonly<Record<string, Task>>): readonly string[] =>
  Object.keys(tasks)
    .filter((id) => isOwn(id) && tasks[id]?.text)
    .sort((one, other) => Number(one.slice(4)) - Number(other.slice(4)));

/** An id for one more; numbers are not used again while anything still bears them. */
export const nextOwn = (used: Iterable<string>): string =>
  `own-${1 + Math.max(0, ...[...used].filter(isOwn).map((id) => Number(id.slice(4))))}`;

/** Id -> members of a part of a round; empty for what does not fit or is not there. */
export function beside<P extends Part>(round: Round, part: P): Readonly<Record<string, Parts[P]>> {
  const known = new Map(Object.entries(PARTS[part]));
  const found = Object.entries(mapping(mapping(round.beside)[part])).filter(([id]) => ID.test(id));
  const kept = found.map(([id, values]) => {
    const fitting = Object.entries(mapping(values)).filter(([member, value]) => known.get(member)?.(value));
    return [id, bare(fitting)] as const;
  });
  return bare(kept.filter(([, values]) => Object.keys(values).length > 0)) as Record<string, Parts[P]>;
}

/** The round with these members of one id changed; null takes a member away. */
export function withBeside<P extends Part>(round: Round, part: P, id: string, values: Change<P>): Round {
  const parts = mapping(round.beside);
  const ids = mapping(parts[part]);
  const members = Object.entries({ ...mapping(ids[id]), ...values }).filter(([, value]) => value !== null && value !== undefined);
  const others = Object.entries(ids).filter(([name]) => name !== id);
  const changed = bare(members.length > 0 ? [...others, [id, bare(members)] as const] : others);
  const rest = Object.entries(parts).filter(([name]) => name !== part);
  return { ...round, beside: bare([...rest, [part, changed] as const]) };
}
