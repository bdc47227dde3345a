// A backup: one file with every text that this hub keeps in a browser, each as it stands, so that nothing is lost.
// Knows texts and their names, and no page.

import { SIZE_LIMIT } from "../../../model/answers";
import { isTooDeep } from "../../../model/untrusted";

const FORMAT = "esnhub-backup";
const VERSION = 1;
/** Of a whole file, in UTF-16 units; what browsers keep of one address is about this much. */
export const BACKUP_LIMIT = 6_000_000;
/** An entry, or a text that was set aside beside one. */
const NAME = /^[a-z][a-z0-9-]{1,47}(?:![a-z0-9-]{1,20})?$/;

/** Name of a text -> the text. */
export type Texts = ReadonlyMap<string, string>;
export type BackupRefusal = "too-large" | "not-json" | "foreign" | "other-hub" | "newer" | "damaged";
/** unread: names, or what stands in their place, of what is no text of answers. */
export type BackupReading =
  | { readonly ok: true; readonly made: string; readonly texts: Texts; readonly unread: readonly string[] }
  | { readonly ok: false; readonly why: BackupRefusal };

export function writeBackup(hub: string, day: string, texts: Texts): string {
  return `${JSON.stringify({ format: `${FORMAT}/${VERSION}`, hub, made: day, texts: [...texts] }, null, 1)}\n`;
}

export function readBackup(text: string, hub: string): BackupReading {
  if (text.length > BACKUP_LIMIT) return { ok: false, why: "too-large" };
  if (isTooDeep(text)) return { ok: false, why: "not-json" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: "not-json" };
  }
  const { format, hub: theirs, made, texts } = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const version = typeof format === "string" ? /^esnhub-backup\/([1-9][0-9]{0,5})$/.exec(format) : null;
  if (!version) return { ok: false, why: "foreign" };
  if (Number(version[1]) > VERSION) return { ok: false, why: "newer" };
  if (theirs !== hub) return { ok: false, why: "other-hub" };
  if (!Array.isArray(texts)) return { ok: false, why: "damaged" };
  const pairs: readonly unknown[] = texts;
  const sound = pairs.filter(isPair);
  const unread = pairs.filter((one) => !isPair(one)).map((one) => String(Array.isArray(one) ? one[0] : one).slice(0, 60));
  return { ok: true, made: typeof made === "string" ? made.slice(0, 10) : "", texts: new Map(sound), unread };
}

function isPair(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, text] = value as [unknown, unknown];
  return typeof name === "string" && NAME.test(name) && typeof text === "string" && text.length <= SIZE_LIMIT;
}

/** What a text is beside another: they are the same when they say the same, wherever a copy was made. */
export function isSame(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

function bare(text: string): string {
  try {
    const { copied: _, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return JSON.stringify(rest);
  } catch {
    return text;
  }
}
