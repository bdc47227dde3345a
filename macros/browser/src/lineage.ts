// Answers of earlier versions: brought to this one, told of in words, and looked at. Loaded only where there are some.

import { open } from "../../model/answers";
import type { Given, Round, Saved } from "../../model/answers";
import type { Definition } from "../../model/definition";
import { confirmed, report, unconfirmed, upgraded } from "../../model/lineage";
import type { Earlier, EarlierData, Edit, MovedData, Upgradable } from "./lineage/earlier";
import { EarlierNote } from "./lineage/note";
import { reportOf } from "./lineage/report";

interface Decoded {
  readonly ok: boolean;
  readonly answers?: unknown;
}

/** A version as far as a link needs it: ids, types and answers, without a word. */
function pastOf(entry: string, version: number, ids: readonly unknown[]): Definition {
  const questions = ids.map((row) => {
    const [id, type, answers] = row as readonly [string, string, (readonly string[])?];
    const choices = answers?.map((name) => ({ id: name, text: name, title: name, points: 0 }));
    const given = choices ? (type === "who" ? { roles: choices } : { answers: choices }) : {};
    return { id, type, dimension: "", text: id, weight: 1, ...given };
  });
  return { entry, version, result: "", title: "", dimensions: [], questions };
}

/** The answer as the question here takes it, that was given where the question was before; null for none. */
export function movedHere(tool: Upgradable, moved: MovedData): Given | null {
  const { entry, id, to, answers } = moved;
  const hub = window.Hub.store.hubId();
  // Of any version, and everything aside: this page knows nothing of the other's questions.
  const reading = window.Hub.store.peek({ hub, entry, version: 999999999, accepts: () => null });
  const values = reading?.ok ? (open(reading.saved).aside[id] ?? []) : [];
  const value = values.filter((one) => typeof one === "object" && one !== null && !("beside" in one)).pop();
  if (value === undefined) return null;
  const round = { ...open(reading?.ok ? reading.saved : ({} as Saved)), version: 1, answers: { [id]: value as Given } };
  const change = { what: "renamed", ids: [id], to: [to], ...(answers ? { answers } : {}) };
  return tool.accepts(to, upgraded(round, { "2": [change] }, 2).answers[to]);
}

class Lineage implements Earlier {
  private note: EarlierNote | null = null;

  constructor(
    private readonly data: EarlierData,
    private readonly version: number,
  ) {}

  upgrade(round: Round): Round {
    return upgraded(round, this.data.changes, this.version);
  }

  opened(entry: string, code: string, decode: (definition: Definition, code: string) => unknown): string | null {
    for (const { version, ids } of this.data.versions) {
      const decoded = decode(pastOf(entry, version, ids), code) as Decoded;
      if (!decoded.ok) continue;
      const rounds = [{ id: "link", name: "", started: "2000-01-01", closed: null, version, answers: decoded.answers, aside: {} }];
      const hub = window.Hub.store.hubId();
      return JSON.stringify({ format: "esnhub-answers/1", hub, entry, version, definitions: {}, rounds });
    }
    return null;
  }

  report(tool: Upgradable, saved: Saved): HTMLElement | null {
    return reportOf(tool, saved);
  }

  show(tool: Upgradable, edit: Edit): void {
    this.note ??= new EarlierNote(tool, edit, this.data.moved ?? [], movedHere);
    this.note.show();
  }
}

const begin = (data: EarlierData, version: number): Earlier => new Lineage(data, version);
// With what the test holds to the Python reference.
window.Hub.data("lineage", Object.assign(begin, { upgraded, report, unconfirmed, confirmed }));
