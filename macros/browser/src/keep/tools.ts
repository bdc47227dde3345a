// How far somebody has come with the tools that a page lists. It looks and changes nothing.

import { open } from "../../../model/answers";
import type { Expected, Given, Reading, Round } from "../../../model/answers";
import { beside, isOwn, ownIds } from "../../../model/beside";
import { fill } from "../dom";
import { countIn } from "../list_count";
import * as words from "../words";

/** A tool of the hub, as the page lists it. counted: the ids that count for how far somebody is. */
export interface Listed {
  readonly entry: string;
  readonly version: number;
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly label: string;
  readonly counted: readonly string[];
}

/** started: the day it was begun, "" for what cannot be read. */
export interface Begun {
  readonly tool: Listed;
  readonly started: string;
  readonly says: string;
}

/** A question that is no longer asked counts no more; whether an answer still fits, its own page knows. */
export function expected(tool: Listed): Expected {
  const { entry, version } = tool;
  const accepts = (id: string, value: unknown): Given | null => (tool.counted.includes(id) || isOwn(id) ? (value as Given) : null);
  return { hub: window.Hub.store.hubId(), entry, version, accepts };
}

function howFar(tool: Listed, round: Round): string {
  if (tool.kind === "template")
    return fill(words.template_count, { done: Object.keys(round.answers).length, all: tool.counted.length });
  if (tool.kind !== "checklist")
    return fill(words.check_count, { answered: Object.keys(round.answers).length, all: tool.counted.length });
  const count = countIn([...tool.counted, ...ownIds(beside(round, "tasks"))], round.answers);
  return fill(count.away > 0 ? words.checklist_count_away : words.checklist_count, count);
}

/** Null for a tool that was only looked at, or started again. */
export function begun(tool: Listed, reading: Reading | null): Begun | null {
  if (!reading) return null;
  if (!reading.ok) return { tool, started: "", says: words.continue_damaged };
  const { answers, started } = open(reading.saved);
  if (Object.keys(answers).length + reading.aside.length === 0) return null;
  return { tool, started, says: howFar(tool, open(reading.saved)) };
}

