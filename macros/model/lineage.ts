// Brings a round from an earlier version of its check or checklist to a later one. The twin of lineage.py.
// No answer is dropped and none is guessed: what finds no home goes aside, and `upgraded` tells what became of what.

import type { Round } from "./answers";
import { NOBODY } from "./definition";
import type { Given } from "./definition";
import type { Fields } from "./question";

/** In a map of answers: no counterpart. */
const NOWHERE = "-";
/** Changes that leave no home in this entry. */
const GOING: readonly string[] = ["moved", "retired"];
const MOVING: readonly string[] = ["renamed", "split", "merged", ...GOING];
const WHATS: readonly string[] = ["added", "reworded", "rescored", ...MOVING];
/** Parts of `beside` whose ids are those of questions and items. */
const PARTS: readonly string[] = ["evidence", "steps", "tasks"];
const ESSENCE: readonly string[] = ["answer", "answers", "number", "text", "who", "knows", "state"];
const LATEST = 999999999;

/** One change. ids: of the version before; to: of the new one; answers: old -> one new answer for each of `to`, or "-". */
export interface ChangeData {
  readonly what: string;
  readonly ids: readonly string[];
  readonly to: readonly string[];
  readonly answers?: Readonly<Record<string, readonly string[]>>;
}

/** Version, as text -> what it changed. */
export type Changes = Readonly<Record<string, readonly ChangeData[]>>;

/** What became of questions. to: as they are called now; was: as they were called when last answered. */
export interface Line {
  readonly what: string;
  readonly to: readonly string[];
  readonly was: readonly string[];
}

export interface Report {
  readonly from: number;
  readonly lines: readonly Line[];
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string");
const unique = (texts: Iterable<string>): readonly string[] => [...new Set(texts)];
const bare = <T>(entries: Iterable<readonly [string, T]> = []): Record<string, T> => {
  const made = Object.create(null) as Record<string, T>;
  for (const [name, value] of entries) made[name] = value;
  return made;
};

/** What earlier upgrades told of a round and nobody has confirmed; null for nothing, or what does not fit. */
export function report(round: Round): Report | null {
  const { from, lines } = isFields(round.upgraded) ? round.upgraded : ({} as Fields);
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1 || from > LATEST || !Array.isArray(lines)) return null;
  const kept = lines.filter(isLine).map(({ what, to, was }) => ({ what, to, was }));
  return kept.length > 0 ? { from, lines: kept } : null;
}

function isLine(line: unknown): line is Line {
  return isFields(line) && WHATS.includes(line["what"] as string) && isTexts(line["to"]) && isTexts(line["was"]);
}

const isMarked = (given: Given): boolean => (given as Fields)["unconfirmed"] === true;

/** The questions whose answers came over to other words, and were not looked at since. */
export function unconfirmed(round: Round): readonly string[] {
  return Object.keys(round.answers).filter((id) => isMarked(round.answers[id] as Given)).sort();
}

/** The round with an answer looked at; null: all of them, and the report read. */
export function confirmed(round: Round, question: string | null): Round {
  const answers = Object.entries(round.answers).map(([id, given]) => {
    if (question !== null && question !== id) return [id, given] as const;
    return [id, bare(Object.entries(given).filter(([name]) => name !== "unconfirmed")) as unknown as Given] as const;
  });
  const { upgraded: told, ...rest } = round;
  return { ...rest, ...(question === null || told === undefined ? {} : { upgraded: told }), answers: bare(answers) };
}

/** The round as one of a later version; in `upgraded` stands what touched its answers, and what is new. */
export function upgraded(round: Round, changes: Changes, version: number): Round {
  const work = new Upgrade(round);
  const numbers = Object.keys(changes).map(Number).sort((one, other) => one - other);
  for (const number of numbers) if (round.version < number && number <= version) work.step(changes[String(number)] ?? []);
  return { ...work.round(), version };
}

/** A round on its way, one version after another. */
class Upgrade {
  private readonly answers: Map<string, Given>;
  private readonly aside: Map<string, readonly unknown[]>;
  private readonly beside = new Map<string, Map<string, unknown>>();
  private readonly since: number;
  private readonly begun: boolean;
  private lines: readonly Line[];

  constructor(private readonly one: Round) {
    this.answers = new Map(Object.entries(one.answers));
    this.aside = new Map(Object.entries(one.aside));
    const beside = isFields(one.beside) ? one.beside : {};
    for (const part of PARTS) {
      const ids = beside[part];
      if (isFields(ids)) this.beside.set(part, new Map(Object.entries(ids)));
    }
    const told = report(one);
    this.since = told?.from ?? one.version;
    this.lines = told?.lines ?? [];
    // To somebody who has begun nothing, nothing is new.
    this.begun = this.answers.size + this.lines.length > 0 || [...this.beside.values()].some((ids) => ids.size > 0);
  }

  step(changes: readonly ChangeData[]): void {
    for (const change of changes) if (MOVING.includes(change.what)) this.move(change);
    for (const change of changes) {
      if (change.what === "added" && this.begun) this.say("added", change.to, []);
      else if (change.what === "reworded" || change.what === "rescored") this.keep(change);
    }
  }

  round(): Round {
    const { upgraded: _told, ...rest } = this.one;
    const parts = [...this.beside].map(([part, ids]) => [part, bare(ids)] as const);
    const beside = parts.length > 0 ? { beside: bare([...Object.entries(this.one.beside as Fields), ...parts]) } : {};
    const told = this.lines.length > 0 ? { upgraded: { from: this.since, lines: this.lines } } : {};
    return { ...rest, ...beside, ...told, answers: bare(this.answers), aside: bare(this.aside) };
  }

  private keep(change: ChangeData): void {
    const [id = ""] = change.ids;
    const value = this.answers.get(id);
    if (!value) return;
    this.answers.delete(id);
    const { given, whole } = mapped(value, change, 0);
    if (given) this.put(id, marked(given, change.what === "reworded" || isOther(given, value)));
    if (!whole) this.setAside(id, value);
    this.say(change.what, [id], this.origin([id]));
  }

  private move(change: ChangeData): void {
    const { what, ids } = change;
    const to = GOING.includes(what) ? [] : change.to;
    const was = this.origin(ids);
    const given = ids.flatMap((id) => [...this.takeAnswer(id)]);
    const pieces = ids.map((id) => [id, this.takeBeside(id)] as const).filter(([, found]) => found.length > 0);
    if (what === "merged") this.merge(change, given);
    else for (const [id, value] of given) this.handOn(change, id, value);
    for (const [id, found] of pieces) this.layBeside(id, found, to);
    this.forward(ids, to);
    if (given.length + pieces.length > 0) this.say(what, change.to, was);
  }

  private *takeAnswer(id: string): Iterable<readonly [string, Given]> {
    const value = this.answers.get(id);
    if (value) yield [id, value];
    this.answers.delete(id);
  }

  /** Give what was renamed or split to the new questions, a split only what its map says; the others have none here. */
  private handOn(change: ChangeData, id: string, value: Given): void {
    const names = namesOf(value);
    const split = change.what === "split";
    if (GOING.includes(change.what) || (split && !(change.answers && names.length > 0))) {
      this.setAside(id, value);
      return;
    }
    const found = change.to.map((target, at) => [target, mapped(value, change, at).given] as const);
    for (const [target, given] of found) if (given) this.put(target, marked(given, split || isOther(given, value)));
    if (!found.some(([, given]) => given) || names.some((name) => change.to.every((_, at) => counterpart(change, name, at) === null))) this.setAside(id, value);
  }

  /** Take an answer over when all that were given say the same; a ticked item needs all of them ticked. */
  private merge(change: ChangeData, given: readonly (readonly [string, Given])[]): void {
    const all = given.map(([id, value]) => ({ id, value, ...mapped(value, change, 0) }));
    const first = all.find((one) => one.given)?.given;
    const isPart = first !== undefined && first !== null && "state" in first && first.state === "done" && given.length < change.ids.length;
    const agreed = !!first && !isPart && all.every((one) => one.given && essence(one.given) === essence(first));
    const [target = ""] = change.to;
    if (agreed) this.put(target, marked(first, true));
    all.forEach(({ id, value, whole }, at) => {
      if (!agreed || !whole || (at > 0 && JSON.stringify(value) !== JSON.stringify(all[0]?.value))) this.setAside(id, value);
    });
  }

  private put(id: string, given: Given): void {
    // Only a file that somebody edited has an answer there already.
    const there = this.answers.get(id);
    if (there) this.setAside(id, there);
    this.answers.set(id, given);
  }

  private setAside(id: string, value: unknown): void {
    this.aside.set(id, [...(this.aside.get(id) ?? []), value]);
  }

  private takeBeside(id: string): readonly (readonly [string, unknown])[] {
    const found = [...this.beside].filter(([, ids]) => ids.has(id)).map(([part, ids]) => [part, ids.get(id)] as const);
    for (const ids of this.beside.values()) ids.delete(id);
    return found;
  }

  /** Move notes, steps and tasks to where the answer went; a split copies them, nothing is written over. */
  private layBeside(id: string, pieces: readonly (readonly [string, unknown])[], targets: readonly string[]): void {
    const left = pieces.filter(([part, members]) => {
      const ids = this.beside.get(part);
      const free = targets.filter((target) => ids && !ids.has(target));
      for (const target of free) ids?.set(target, members);
      return free.length === 0;
    });
    if (left.length > 0) this.setAside(id, { beside: bare(left) });
  }

  /** What questions were called when they were answered. */
  private origin(ids: readonly string[]): readonly string[] {
    const came = (id: string): Line | undefined => this.lines.find((line) => MOVING.includes(line.what) && line.to.includes(id));
    return unique(ids.flatMap((id) => came(id)?.was ?? [id]));
  }

  /** Let what was told before name the questions as they are called now. */
  private forward(ids: readonly string[], to: readonly string[]): void {
    this.lines = this.lines
      .map((line) => ({ ...line, to: unique(line.to.flatMap((id) => (ids.includes(id) ? to : [id]))) }))
      .filter((line) => line.to.length + line.was.length > 0);
  }

  private say(what: string, to: readonly string[], was: readonly string[]): void {
    const line = { what, to, was };
    if (GOING.includes(what)) {
      // What became of it on the way is of no interest any more.
      const isCovered = (one: Line): boolean => one.to.length === 0 && !GOING.includes(one.what) && one.was.every((id) => was.includes(id));
      this.lines = this.lines.filter((one) => !isCovered(one));
    }
    if (!this.lines.some((one) => JSON.stringify(one) === JSON.stringify(line))) this.lines = [...this.lines, line];
  }
}

const marked = (given: Given, mark: boolean): Given => (mark ? Object.assign(bare(Object.entries(given)), { unconfirmed: true }) as unknown as Given : given);

/** The answers that were chosen; "done" for a ticked item, the roles that have a part. */
function namesOf(given: Given): readonly unknown[] {
  const { answers, answer, state, who } = given as Fields;
  if (Array.isArray(answers)) return answers;
  if (isFields(who)) return Object.keys(who).filter((role) => role !== NOBODY);
  return "answer" in given ? [answer] : state === "done" ? ["done"] : [];
}

const isOther = (one: Given, other: Given): boolean => JSON.stringify(namesOf(one)) !== JSON.stringify(namesOf(other));

function counterpart(change: ChangeData, name: unknown, at: number): string | null {
  if (typeof name !== "string") return null;
  if (!change.answers) return name;
  const found = Object.prototype.hasOwnProperty.call(change.answers, name) ? change.answers[name]?.[at] : undefined;
  return found === undefined || found === NOWHERE ? null : found;
}

/** The answer to the new question (null: it has none), and whether nothing of the old one was left out. */
function mapped(value: Given, change: ChangeData, at: number): { readonly given: Given | null; readonly whole: boolean } {
  const names = namesOf(value);
  const found = names.map((name) => counterpart(change, name, at)).filter((one): one is string => one !== null);
  if (names.length > 0 && found.length === 0) return { given: null, whole: false };
  const { who } = value as Fields;
  if (isFields(who)) {
    // Half of who does what would say something else.
    if (new Set(found).size < names.length) return { given: null, whole: false };
    const roles = new Map(names.map((name, at) => [name, found[at]]));
    const parts = bare(Object.entries(who).map(([role, part]) => [roles.get(role) ?? role, part] as const));
    return { given: Object.assign(bare(Object.entries(value)), { who: parts }) as unknown as Given, whole: true };
  }
  const said = Array.isArray((value as Fields)["answers"]) ? { answers: unique(found) } : "answer" in value ? { answer: found[0] } : {};
  return { given: Object.assign(bare(Object.entries(value)), said) as unknown as Given, whole: found.length === names.length };
}

/** What an answer says, without reasons and marks, as text. */
function essence(given: Given): string {
  const said = given as Fields;
  const inOrder = (value: unknown): unknown => (isTexts(value) ? [...value].sort() : isFields(value) ? Object.entries(value).sort() : value);
  return JSON.stringify(ESSENCE.map((name) => inOrder(said[name])));
}

