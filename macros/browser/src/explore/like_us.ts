// How far a case is like the reader's own organisation: whole points for stated reasons, and nothing else.
// The points come from pages/case_like.py, which also prints them on the page.

import { open } from "../../../model/answers";
import type { Given } from "../../../model/answers";
import { PROFILE } from "../profile";
import * as words from "../words";

/** front: people without a desk; staff: for staff representatives too; public: of a sector of public bodies. */
export interface Facts {
  readonly id: string;
  readonly sector: string;
  readonly size: string;
  readonly platforms: readonly string[];
  readonly workforce: readonly string[];
  readonly front: boolean;
  readonly staff: boolean;
  readonly public: boolean;
}

/** bands: the bands of size in order; unsaid: ids that stand for nothing known. */
export interface Rules {
  readonly points: Readonly<Record<string, number>>;
  readonly bands: readonly string[];
  readonly unsaid: readonly string[];
}

/** Question -> answer. */
export type Known = Readonly<Record<string, string>>;

const WORDS: Readonly<Record<string, string>> = {
  sector: words.like_sector,
  public: words.like_public,
  size: words.like_size,
  near: words.like_near,
  "front-line": words.like_front,
  desk: words.like_desk,
  shift: words.like_shift,
  "shared-computers": words.like_shared,
  platform: words.like_platform,
  staff: words.like_staff,
};

/** What the profile says; null while it says nothing that cases could be held against. */
export function profileNow(): Known | null {
  const { store } = window.Hub;
  const accepts = (_: string, value: unknown): Given | null => (typeof value === "object" && value !== null ? (value as Given) : null);
  const reading = store.peek({ hub: store.hubId(), entry: PROFILE, version: 1, accepts });
  if (!reading?.ok) return null;
  const said = Object.entries(open(reading.saved).answers).flatMap(([id, given]): [string, string][] =>
    "answer" in given && typeof given.answer === "string" ? [[id, given.answer]] : [],
  );
  return said.length > 0 ? Object.fromEntries(said) : null;
}

function* reasons({ bands, unsaid }: Rules, profile: Known, facts: Facts): Generator<string> {
  const says = (question: string): string => profile[question] ?? "";
  const same = (question: string, value: string): boolean => says(question) === value && value !== "" && !unsaid.includes(value);
  const sector = same("sector", facts.sector);
  if (sector) yield "sector";
  if (!sector && says("public-body") === "yes" && facts.public) yield "public";
  const [ours, theirs] = [bands.indexOf(says("size")), bands.indexOf(facts.size)];
  if (ours >= 0 && ours === theirs) yield "size";
  if (ours >= 0 && theirs >= 0 && Math.abs(ours - theirs) === 1) yield "near";
  if (["front-line", "half"].includes(says("desk")) && facts.front) yield "front-line";
  if (says("desk") === "desk" && facts.workforce.includes("desk")) yield "desk";
  if (says("shifts") === "yes" && facts.workforce.includes("shift")) yield "shift";
  if (says("shared-computers") === "yes" && facts.workforce.includes("shared-computers")) yield "shared-computers";
  if (facts.platforms.some((platform) => same("platform", platform))) yield "platform";
  if (says("union") === "yes" && facts.staff) yield "staff";
}

export interface Likeness {
  readonly points: number;
  /** "same sector; similar size", "" for nothing in common. */
  readonly says: string;
}

export function likeness(rules: Rules, profile: Known, facts: Facts): Likeness {
  const found = [...reasons(rules, profile, facts)];
  const points = found.reduce((sum, reason) => sum + (rules.points[reason] ?? 0), 0);
  return { points, says: found.map((reason) => WORDS[reason] ?? reason).join("; ") };
}
