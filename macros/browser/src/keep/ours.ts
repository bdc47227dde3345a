// Two files of the same tool made one: the closed dated checks that only one of them knows belong to nobody else.

import { joined, read, SIZE_LIMIT, write } from "../../../model/answers";
import type { Given, Saved } from "../../../model/answers";

const LATEST = 999999999;

/** Theirs taken over whole, and of ours the closed dated checks that it does not know and that are not newer. */
export function withOurs(ours: Saved, theirs: Saved): Saved {
  const ids = new Set(theirs.rounds.map((one) => one.id));
  const only = ours.rounds.slice(0, -1).filter((one) => !ids.has(one.id) && one.version <= theirs.version);
  const definitions = joined(ours.definitions, theirs.definitions);
  return only.length === 0 ? theirs : { ...theirs, definitions, rounds: [...only, ...theirs.rounds] };
}

/** As it stands, whatever its answers are; null for what is no file of this tool. */
function savedIn(text: string, hub: string, entry: string): Saved | null {
  const accepts = (_question: string, value: unknown): Given => value as Given;
  const first = read(text, { hub, entry, version: LATEST, accepts });
  const reading = first.ok ? read(text, { hub, entry, version: first.version, accepts }) : first;
  return reading.ok ? reading.saved : null;
}

/** A text with the closed dated checks that only another one holds; as it is where that would not fit. */
export function withClosed(text: string, other: string, hub: string, entry: string): string {
  const [into, from] = [savedIn(text, hub, entry), savedIn(other, hub, entry)];
  const whole = into && from ? withOurs(from, into) : into;
  if (!whole || whole === into) return text;
  const made = write(whole);
  return made.length <= SIZE_LIMIT && savedIn(made, hub, entry) ? made : text;
}
