// Shows what a search found: how many, of which kinds, and the pages with the passages that answer.

import { fill, make } from "./dom";
import type { SearchData, Texts } from "./search_data";
import { excerpt, type Piece, reader } from "./search_excerpt";
import type { Found, Hit } from "./search_rank";
import { search_count, search_filtered, search_more, search_no_words, search_none, search_one, search_similar } from "./words";

const AT_ONCE = 10;
const LONGEST_SHOWN = 60;

/** The places of the page that results fill. */
export interface Places {
  readonly status: HTMLElement;
  readonly hits: HTMLElement;
  readonly more: HTMLElement;
}

export const short = (query: string): string => {
  const letters = [...query.trim()];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : letters.join("");
};

export class Results {
  private shown: readonly Hit[] = [];
  private read: ReturnType<typeof reader> = () => -1;

  constructor(
    private readonly places: Places,
    private readonly data: SearchData,
    private readonly texts: Texts,
  ) {
    places.more.addEventListener("click", () => this.showMore());
  }

  /** Show the hits of the chosen kinds; all where none is chosen. */
  show(query: string, found: Found, chosen: ReadonlySet<string>): void {
    this.shown = chosen.size > 0 ? found.hits.filter((hit) => chosen.has(this.kindOf(hit))) : found.hits;
    this.read = reader(found.groups);
    this.places.hits.replaceChildren();
    this.append();
    this.places.status.textContent = this.sentence(query, found);
  }

  clear(sentence: string): void {
    this.shown = [];
    this.places.hits.replaceChildren();
    this.places.more.hidden = true;
    this.places.status.textContent = sentence;
  }

  /** kind -> number of hits. */
  counts(found: Found): ReadonlyMap<string, number> {
    const counted = new Map<string, number>();
    for (const hit of found.hits) counted.set(this.kindOf(hit), (counted.get(this.kindOf(hit)) ?? 0) + 1);
    return counted;
  }

  private sentence(query: string, found: Found): string {
    const values = { query: short(query), count: found.hits.length, shown: this.shown.length };
    if (found.groups.length === 0) return fill(search_no_words, values);
    if (values.count === 0) return fill(search_none, values);
    const words = values.shown < values.count ? search_filtered : values.count === 1 ? search_one : search_count;
    const similar = found.similar.length > 0 ? ` ${fill(search_similar, { words: short(found.similar.join(", ")) })}` : "";
    return fill(words, values) + similar;
  }

  private showMore(): void {
    const before = this.places.hits.childElementCount;
    this.append();
    // The button may be gone: reading goes on at the first new result.
    this.places.hits.children[before]?.querySelector("a")?.focus();
  }

  private append(): void {
    const before = this.places.hits.childElementCount;
    this.places.hits.append(...this.shown.slice(before, before + AT_ONCE).map((hit) => this.item(hit)));
    const left = this.shown.length - this.places.hits.childElementCount;
    this.places.more.hidden = left <= 0;
    this.places.more.textContent = fill(search_more, { count: Math.min(left, AT_ONCE) });
  }

  private item({ document: number }: Hit): HTMLElement {
    const [path = "", title = "", kind = "", summary = ""] = this.data.documents[number] ?? [];
    const label = this.data.kinds.find(([name]) => name === kind)?.[1] ?? "";
    const passage = excerpt([summary, ...(this.texts[number] ?? [])], this.read);
    return make(
      "li",
      { class: "hub-hit" },
      make("p", { class: "hub-hit__kind" }, label),
      make("h2", { class: "hub-hit__title" }, make("a", { href: path }, title)),
      make("p", { class: "hub-hit__text" }, ...(passage.length > 0 ? passage.map(node) : [summary])),
    );
  }

  private kindOf(hit: Hit): string {
    return this.data.documents[hit.document]?.[2] ?? "";
  }
}

const node = ({ text, marked }: Piece): Node | string => (marked ? make("mark", {}, text) : text);
