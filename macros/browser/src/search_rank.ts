// Finds and orders documents: lunr weighs the terms, then pages that answer more of the query come first.
// Knows no page; tests and measurements run it outside a browser.

import lunr from "lunr";
import { stemmed, words } from "../../source/words";
import type { SearchData } from "./search_data";
import { type Group, groupsOf, isStopWord, type Tags, WEIGHT } from "./search_query";

/** How much a page gains by answering all words of the query, and by a title that is about nothing else. */
const COORDINATION = 2;
const TITLE_COVER = 0.8;
/** What a title gains that holds the query as it was typed, stop words and all. */
const AS_TYPED = 1.3;
/** A page that answers no more than this share of what the best page answers is left out. */
const TOO_LITTLE = 0.5;
/** Pages about the hub itself come after those that it is for. */
const ABOUT = "page";
const ABOUT_WEIGHT = 0.6;
const SHORTEST_PREFIX = 2;

/** similar: typed words that no page holds, for which similar ones were taken. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly groups: readonly Group[];
  readonly similar: readonly string[];
}

/** document: its number in the data. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

export type Search = (query: string) => Found;

/** text: the words of a title with spaces round them; counting: those by which it is known. */
interface Title {
  readonly text: string;
  readonly counting: readonly string[];
}

/** What lunr keeps and its types leave out. */
interface Inside {
  readonly invertedIndex: Readonly<Record<string, unknown>>;
  readonly tokenSet: lunr.TokenSet;
}
interface TokenSets {
  fromString(pattern: string): lunr.TokenSet;
  fromFuzzyString(word: string, distance: number): lunr.TokenSet;
}
const sets = lunr.TokenSet as unknown as TokenSets;

export function searcher(data: SearchData): Search {
  const index = lunr.Index.load(data.lunr);
  const { invertedIndex, tokenSet } = index as unknown as Inside;
  const tags: Tags = new Map(Object.entries(data.tags));
  const titles = data.documents.map(([, title]) => titleOf(title));
  const known = (term: string): boolean => invertedIndex[term] !== undefined;
  const expand = (wanted: lunr.TokenSet): string[] =>
    tokenSet.intersect(wanted).toArray().filter((term) => !term.startsWith(":"));

  /** The group with the terms that are in the index only, and what else may be meant. */
  const settle = (group: Group): { group: Group; similar: boolean } => {
    const terms = new Map([...group.terms].filter(([term]) => known(term)));
    if (group.open && group.typed.length >= SHORTEST_PREFIX) {
      for (const term of expand(sets.fromString(`${group.typed}*`))) {
        if (!terms.has(term)) terms.set(term, WEIGHT.prefix);
      }
    }
    if (terms.size > 0) return { group: { ...group, terms }, similar: false };
    for (const term of similarTo(group.typed, expand)) terms.set(term, WEIGHT.similar);
    return { group: { ...group, terms }, similar: terms.size > 0 };
  };

  return (query) => {
    const settled = groupsOf(query, tags).map(settle);
    const groups = settled.map(({ group }) => group);
    const weights = new Map<string, number>();
    for (const { terms } of groups) {
      for (const [term, weight] of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    }
    // A lunr query without a clause would return every document.
    if (weights.size === 0) return { hits: [], groups, similar: [] };
    const results = index.query((asked) => {
      for (const [term, boost] of weights) asked.term(term, { boost, usePipeline: false });
    });
    const typed = spaced(query).trimEnd();
    const hits = results.map(({ ref, score, matchData }) => {
      const document = Number(ref);
      const answered = share(groups, Object.keys(matchData.metadata as object));
      const about = data.documents[document]?.[2] === ABOUT ? ABOUT_WEIGHT : 1;
      const worth = score * about * answered ** COORDINATION * titleWorth(titles[document], groups, typed);
      return { document, answered, score: worth };
    });
    hits.sort((one, other) => other.score - one.score || one.document - other.document);
    const most = Math.max(...hits.map(({ answered }) => answered));
    const kept = hits.filter(({ answered }) => answered > most * TOO_LITTLE);
    return { hits: kept, groups, similar: settled.filter(({ similar }) => similar).map(({ group }) => group.typed) };
  };
}

/** Words at the least distance at which there are any; short words have too many neighbours. */
function similarTo(typed: string, expand: (wanted: lunr.TokenSet) => string[]): string[] {
  const furthest = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  for (let distance = 1; distance <= furthest; distance++) {
    const found = expand(sets.fromFuzzyString(typed, distance));
    if (found.length > 0) return found;
  }
  return [];
}

/** The share of the query's words that a document answers. */
function share(groups: readonly Group[], matched: readonly string[]): number {
  return groups.filter(({ terms }) => matched.some((term) => terms.has(term))).length / groups.length;
}

const spaced = (text: string): string => ` ${words(text).flatMap((word) => word.parts).join(" ")} `;

function titleOf(title: string): Title {
  const text = spaced(title);
  const all = text.split(" ").filter(Boolean);
  const counting = all.filter((form) => !isStopWord(form));
  return { text, counting: counting.length > 0 ? counting : all };
}

/** How much a title adds: by the share of its words that the query asks for, and by holding the query as typed. */
function titleWorth(title: Title | undefined, groups: readonly Group[], typed: string): number {
  if (!title || title.counting.length === 0) return 1;
  const asked = (form: string): boolean => groups.some(({ terms }) => terms.has(form) || terms.has(stemmed(form)));
  const cover = title.counting.filter(asked).length / title.counting.length;
  return (1 + TITLE_COVER * cover) * (title.text.includes(typed) ? AS_TYPED : 1);
}
