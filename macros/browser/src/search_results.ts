// Shows what a search found: how many, of which kinds, and the pages with the passages that answer.

import { fill, make } from "./dom";
import type { Answer, Engine, Hit, Manifest, Piece, Shown } from "./search_api";
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
  private hits: readonly Hit[] = [];
  private answer: Answer | undefined;

  constructor(
    private readonly places: Places,
    private readonly search: Engine,
    private readonly kinds: Manifest["kinds"],
  ) {
    places.more.addEventListener("click", () => void this.showMore());
  }

  /** Show the hits of the chosen kinds; all where none is chosen. */
  async show(query: string, answer: Answer, chosen: ReadonlySet<string>): Promise<void> {
    this.answer = answer;
    this.hits = chosen.size > 0 ? answer.hits.filter((hit) => chosen.has(this.search.kindOf(hit.document))) : answer.hits;
    const first = await this.items(answer, 0);
    if (this.answer !== answer) return;
    this.places.hits.replaceChildren(...first);
    this.offerMore();
    this.places.status.textContent = this.sentence(query, answer);
  }

  clear(sentence: string): void {
    [this.hits, this.answer] = [[], undefined];
    this.places.hits.replaceChildren();
    this.places.more.hidden = true;
    this.places.status.textContent = sentence;
  }

  /** kind -> number of hits. */
  counts(answer: Answer): ReadonlyMap<string, number> {
    const counted = new Map<string, number>();
    for (const { document } of answer.hits) {
      const kind = this.search.kindOf(document);
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
    }
    return counted;
  }

  private sentence(query: string, found: Answer): string {
    const values = { query: short(query), count: found.hits.length, shown: this.hits.length };
    if (found.groups.length === 0) return fill(search_no_words, values);
    if (values.count === 0) return fill(search_none, values);
    const words = values.shown < values.count ? search_filtered : values.count === 1 ? search_one : search_count;
    const similar = found.similar.size > 0 ? ` ${fill(search_similar, { words: short([...found.similar.keys()].join(", ")) })}` : "";
    return fill(words, values) + similar;
  }

  private async showMore(): Promise<void> {
    const { answer } = this;
    const before = this.places.hits.childElementCount;
    const more = answer ? await this.items(answer, before) : [];
    if (this.answer !== answer) return;
    this.places.hits.append(...more);
    this.offerMore();
    // The button may be gone: reading goes on at the first new result.
    this.places.hits.children[before]?.querySelector("a")?.focus();
  }

  private async items(answer: Answer, from: number): Promise<HTMLElement[]> {
    const shown = await this.search.show(answer, this.hits.slice(from, from + AT_ONCE));
    return shown.map((hit) => this.item(hit));
  }

  private offerMore(): void {
    const left = this.hits.length - this.places.hits.childElementCount;
    this.places.more.hidden = left <= 0;
    this.places.more.textContent = fill(search_more, { count: Math.min(left, AT_ONCE) });
  }

  private item({ path, title, kind, summary, passage }: Shown): HTMLElement {
    const label = this.kinds.find(([name]) => name === kind)?.[1] ?? "";
    return make(
      "li",
      { class: "hub-hit" },
      make("p", { class: "hub-hit__kind" }, label),
      make("h2", { class: "hub-hit__title" }, make("a", { href: path }, title)),
      make("p", { class: "hub-hit__text" }, ...(passage.length > 0 ? passage.map(node) : [summary])),
    );
  }
}

const node = ({ text, marked }: Piece): Node | string => (marked ? make("mark", {}, text) : text);
