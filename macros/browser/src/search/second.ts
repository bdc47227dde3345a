// Orders the first hits again by what their texts say, which no index of single words knows: how much of the query
// one title, summary or heading holds and what a page says first, whether in the order as typed, and how near the
// words stand in a paragraph.

import type { Doc, Hit, Sought } from "./api";
import { byScore } from "./rank";
import { readDoc, type ReadSection, stops, type Text } from "./text";

/** How much each sign is worth; what it is a share of is at most 1. */
const WORTH = {
  title: 0.25,
  whole: 4,
  summary: 0.25,
  summaryOrder: 0.5,
  heading: 0.5,
  headingOrder: 0.5,
  near: 0.25,
  first: 0.5,
} as const;
/** Words of a query that stand no further apart, in words, belong together. */
const NEAR = 12;
const NEXT = 3;
/** A title that says more than this share of a query says most of it. */
const MOSTLY = 0.6;
/** So many sections say first what a page is about. */
const FIRST = 2;

/** Words of the query in a text. */
interface Mark {
  readonly at: number;
  readonly group: number;
}

export function marksIn({ words }: Text, { read }: Sought): Mark[] {
  const found: Mark[] = [];
  words.forEach((word, at) => {
    const group = read(word);
    if (group >= 0) found.push({ at, group });
  });
  return found;
}

export function again(hits: readonly Hit[], docs: readonly Doc[], query: Sought): Hit[] {
  const first = docs.map((doc, at) => {
    const { document, score } = hits[at] ?? { document: 0, score: 0 };
    return { document, score: score * worthOf(doc, query) };
  });
  return [...first.sort(byScore), ...hits.slice(docs.length)];
}

function worthOf(doc: Doc, query: Sought): number {
  const { title, summary, sections } = readDoc(doc);
  const found = sections.map((section) => signs(section, query));
  const best = (sign: "heading" | "order" | "near"): number => Math.max(0, ...found.map((one) => one[sign]));
  const [inTitle, inSummary] = [marksIn(title, query), marksIn(summary, query)];
  const first = [...inTitle, ...inSummary, ...found.slice(0, FIRST).flatMap(({ marks }) => marks)];
  return (
    (1 + WORTH.title * cover(inTitle, query)) *
    (match(title, inTitle, query) > 0.999 && title.words.length === query.length ? WORTH.whole : 1) *
    (1 + WORTH.summary * cover(inSummary, query)) *
    (1 + WORTH.summaryOrder * order(inSummary, query)) *
    (1 + WORTH.heading * best("heading")) *
    (1 + WORTH.headingOrder * best("order")) *
    (1 + WORTH.near * best("near")) *
    (1 + WORTH.first * cover(first, query))
  );
}

/**
 * What a section says of the query. marks: all words of it; heading: how much of the one the other holds, both ways;
 * order: of the words in it; near: how much stands close together.
 */
interface Signs {
  readonly marks: readonly Mark[];
  readonly heading: number;
  readonly order: number;
  readonly near: number;
}

function signs({ heading, paragraphs }: ReadSection, query: Sought): Signs {
  const marks = marksIn(heading, query);
  const said = paragraphs.map((paragraph) => marksIn(paragraph, query));
  return {
    marks: [...marks, ...said.flat()],
    heading: match(heading, marks, query),
    order: order(marks, query),
    near: Math.max(0, ...said.map((one) => nearness(one, query))),
  };
}

/** How well a section answers, to choose the one to land on. */
export function sectionWorth(section: ReadSection, query: Sought): number {
  const { marks, heading, order: inOrder } = signs(section, query);
  return Math.max(0, ...section.paragraphs.map((one) => shows(one, query))) + heading + inOrder + cover(marks, query);
}

/** How well a paragraph shows the query: its words close together, in the order as typed, and what stands in quotes. */
export function shows(paragraph: Text, query: Sought): number {
  const marks = marksIn(paragraph, query);
  return nearness(marks, query) + order(marks, query) + quoted(paragraph, query);
}

const quoted = ({ text }: Text, { phrases }: Sought): number =>
  phrases.filter((phrase) => text.toLowerCase().includes(phrase.toLowerCase())).length;

/** Whether a title says most of the query: then the page is meant, and no section of it. */
export const means = (title: Text, query: Sought): boolean =>
  cover(marksIn(title, query), query) > MOSTLY && quoted(title, query) === query.phrases.length;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Which share of the query those words are, telling ones counting for more. */
function cover(marks: readonly Mark[], { rarity }: Sought): number {
  const found = new Set(marks.map(({ group }) => group));
  return found.size === 0 ? 0 : sum([...found].map((group) => rarity[group] ?? 0)) / sum(rarity);
}

/** How much of a title the query is, and of the query the title: 1 where both say the same. */
function match({ words }: Text, marks: readonly Mark[], query: Sought): number {
  const counting = words.reduce((count, word) => count + (stops(word) ? 0 : 1), 0);
  const held = Math.min(1, new Set(marks.map(({ group }) => group)).size / (counting || 1));
  return cover(marks, query) * held;
}

/** The greatest share of the query that stands close together. */
function nearness(marks: readonly Mark[], query: Sought): number {
  let most = 0;
  marks.forEach(({ at }, first) => {
    let end = first;
    while ((marks[end]?.at ?? Infinity) - at < NEAR) end++;
    most = Math.max(most, cover(marks.slice(first, end), query));
  });
  return most;
}

/** Which share of the neighbours in the query are neighbours here, in the same order. */
function order(marks: readonly Mark[], { rarity }: Sought): number {
  const pair = (group: number): number => (rarity[group] ?? 0) + (rarity[group + 1] ?? 0);
  const all = sum(rarity.slice(1).map((_, group) => pair(group)));
  const found = new Set<number>();
  marks.forEach(({ at, group }, first) => {
    for (let next = first + 1; (marks[next]?.at ?? Infinity) - at <= NEXT; next++) {
      if (marks[next]?.group === group + 1) found.add(group);
    }
  });
  return found.size === 0 ? 0 : sum([...found].map(pair)) / all;
}
