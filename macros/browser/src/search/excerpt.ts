// What is shown of a hit: the section that answers best, or the page where its title does, and the passage of it that
// answers most, with the words of the query marked.

import type { Doc, Piece, Sought } from "./api";
import { marksIn, means, sectionWorth, shows } from "./second";
import { lengthOf, readDoc, type ReadSection, type Text } from "./text";

const LONGEST = 220;
const BEFORE = 60;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

export interface Excerpt {
  readonly path: string;
  readonly title: readonly Piece[];
  readonly summary: string;
  readonly heading: string;
  readonly passage: Piece[];
}

export function showing(doc: Doc, query: Sought): Excerpt {
  const [path, , summary] = doc;
  const { title, summary: said, sections } = readDoc(doc);
  const section = means(title, query) ? undefined : best(sections, query);
  const top = !section?.anchor || path.includes("#");
  const passage = excerpt([...(top ? [said] : []), ...(section?.paragraphs ?? [])], query);
  return {
    path: top ? path : `${path}#${section.anchor}`,
    title: marked(title.text, placesIn(title, query), 0, title.text.length),
    summary,
    heading: top ? "" : section.heading.text,
    passage,
  };
}

/** The first of the sections that say most of the query, one with a heading before the facts at the top, which are
 *  alike from page to page; none where none says anything. */
function best(sections: readonly ReadSection[], query: Sought): ReadSection | undefined {
  let found: ReadSection | undefined;
  let most = 0;
  for (const section of sections) {
    const worth = sectionWorth(section, query);
    if (worth > most || (found?.anchor === "" && worth === most)) [found, most] = [section, worth];
  }
  return found;
}

/** The pieces of the best passage; empty when no paragraph holds a word of the query. */
function excerpt(paragraphs: readonly Text[], query: Sought): Piece[] {
  let found: Text | undefined;
  let most = 0;
  for (const paragraph of paragraphs) {
    const worth = shows(paragraph, query);
    if (worth > most) [found, most] = [paragraph, worth];
  }
  return found ? pieces(found.text, placesIn(found, query)) : [];
}

function placesIn(text: Text, query: Sought): Place[] {
  return marksIn(text, query).map(({ at, group }) => {
    const start = text.starts[at] ?? 0;
    return { start, end: start + lengthOf(text.words[at] ?? -1), group };
  });
}

/** Where to begin so that most groups fall into the passage. */
function beginning(text: string, places: readonly Place[]): number {
  let most = { start: 0, worth: 0 };
  for (const { start } of places) {
    const inside = places.filter((place) => place.start >= start && place.end <= start + LONGEST - BEFORE);
    const worth = new Set(inside.map(({ group }) => group)).size;
    if (worth > most.worth) most = { start, worth };
  }
  if (most.start <= BEFORE) return 0;
  // From the beginning of a sentence if one is near, else from a word.
  const near = text.slice(most.start - BEFORE, most.start);
  const sentence = near.search(/[.!?:] \S[^.!?:]*$/);
  return most.start - BEFORE + (sentence >= 0 ? sentence + 2 : near.indexOf(" ") + 1);
}

function pieces(text: string, places: readonly Place[]): Piece[] {
  const start = beginning(text, places);
  let end = Math.min(text.length, start + LONGEST);
  if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + BEFORE);
  const before = start > 0 ? [{ text: "…\u00a0", marked: false }] : [];
  const after = end < text.length ? [{ text: "\u00a0…", marked: false }] : [];
  return [...before, ...marked(text, places, start, end), ...after];
}

/** A part of a text, cut where words of the query begin and end. */
function marked(text: string, places: readonly Place[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let at = start;
  const plain = (to: number): void => void (to > at && found.push({ text: text.slice(at, to), marked: false }));
  for (const place of places) {
    if (place.start < start || place.end > end) continue;
    plain(place.start);
    found.push({ text: text.slice(place.start, place.end), marked: true });
    at = place.end;
  }
  plain(end);
  return found;
}
