// Orders documents by the terms that they hold. lunr says what each term weighs; that a document answers more words
// of the query, and its title little else, counts besides.

import type { Group, Hit, Manifest } from "./api";
import type { Weights } from "./weights";

/** A word counts by the root of what its terms weigh, so that no single word of a question drowns the others. */
const EVENNESS = 0.5;
/** How much it counts that a document answers more of the words. */
const TOGETHER = 0.75;
/** How much a document gains by a title that is about nothing else. */
const TITLE_COVER = 0.7;
/** How much a letter counts with which a word may only begin. */
const BEGUN = 0.2;
const ONE_LETTER = /^\p{L}$/u;
/** A document that answers no more than this share of what the best one answers is left out. */
const TOO_LITTLE = 0.4;

/** rarity: how telling each group is; 0 for one that no document answers. whole: whether a hit answers all others. */
export interface Ranked {
  readonly hits: Hit[];
  readonly rarity: readonly number[];
  readonly whole: boolean;
}

/** allowed: the documents that hold the phrases in quotes; all where there are none. */
export function rank(
  groups: readonly Group[],
  weights: ReadonlyMap<string, Weights>,
  manifest: Manifest,
  allowed: ReadonlySet<number> | undefined,
): Ranked {
  const { count } = manifest;
  const score = new Float64Array(count);
  const answered = new Float64Array(count);
  const titled = new Float64Array(count);
  const rarity = groups.map((group) => {
    const { weighs, inTitle, holding } = weighed(group, weights, count);
    if (holding === 0) return 0;
    const counts = group.open && ONE_LETTER.test(group.typed) ? BEGUN : 1;
    const rare = counts * Math.sqrt(Math.log(1 + count / holding));
    for (let document = 0; document < count; document++) {
      const weight = weighs[document] ?? 0;
      if (weight === 0) continue;
      score[document] = (score[document] ?? 0) + counts * weight ** EVENNESS;
      answered[document] = (answered[document] ?? 0) + rare;
      titled[document] = (titled[document] ?? 0) + (inTitle[document] ?? 0);
    }
    return rare;
  });
  const hits: (Hit & { answered: number })[] = [];
  let most = 0;
  for (let document = 0; document < count; document++) {
    const share = answered[document] ?? 0;
    if (share === 0 || allowed?.has(document) === false) continue;
    most = Math.max(most, share);
    const cover = Math.min(1, (titled[document] ?? 0) / (digit(manifest.titles, document) || 1));
    const worth = (score[document] ?? 0) * share ** TOGETHER * (1 + TITLE_COVER * cover);
    const [, , , percent = 100] = manifest.kinds[digit(manifest.kind, document)] ?? [];
    hits.push({ document, answered: share, score: (worth * percent) / 100 });
  }
  const kept = hits.filter((hit) => hit.answered > most * TOO_LITTLE).sort(byScore);
  // Added up in the same order, so that equal is equal.
  const whole = most === rarity.reduce((sum, rare) => sum + rare, 0);
  return { hits: kept.map(({ document, score: worth }) => ({ document, score: worth })), rarity, whole };
}

export const byScore = (one: Hit, other: Hit): number => other.score - one.score || one.document - other.document;

export const digit = (digits: string, at: number): number => parseInt(digits[at] ?? "0", 36);

/** What the terms of one group weigh in each document, all fields together. */
function weighed(
  { terms }: Group,
  weights: ReadonlyMap<string, Weights>,
  count: number,
): { weighs: Float64Array; inTitle: Uint8Array; holding: number } {
  const weighs = new Float64Array(count);
  const inTitle = new Uint8Array(count);
  let holding = 0;
  for (const [term, boost] of terms) {
    weights.get(term)?.forEach(({ documents, weights: held }, field) => {
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] ?? 0;
        const before = weighs[document] ?? 0;
        if (before === 0) holding++;
        weighs[document] = before + boost * (held[at] ?? 0);
        if (field === 0) inTitle[document] = 1;
      }
    });
  }
  return { weighs, inTitle, holding };
}
