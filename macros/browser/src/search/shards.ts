// Brings the files of the index when they are asked for, and keeps them as what the search reads.

import type { Doc, Facet, Load, Manifest } from "./api";
import { unpackTerms, type Weights } from "./weights";

/** Word of the texts -> in how many documents, in UTF-16 order. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** Document -> places of one form in it, ascending. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** The shard that may hold a key: the last whose first key is not behind it. */
export function shardOf(first: readonly string[], key: string): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((first[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** [3, 2, 5] -> [3, 5, 10]. */
export function sums(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}

export class Shards {
  private readonly held = new Map<string, Promise<unknown>>();
  private readonly firstOf: readonly number[];

  constructor(
    private readonly manifest: Manifest,
    private readonly load: Load,
  ) {
    this.firstOf = [0, ...sums([...manifest.documents].map((digit) => parseInt(digit, 36)))];
  }

  /** The weights of those terms that the index knows. */
  async weights(terms: Iterable<string>): Promise<Map<string, Weights>> {
    const found = new Map<string, Weights>();
    const wanted = [...new Set(terms)].map(async (term) => {
      const known = await this.shard("t", shardOf(this.manifest.terms, term), unpackTerms);
      const weights = known?.(term);
      if (weights) found.set(term, weights);
    });
    await Promise.all(wanted);
    return found;
  }

  /** The parts of the vocabulary that hold all words with these beginnings. */
  async vocabulary(...beginnings: string[]): Promise<Vocabulary[]> {
    const { words } = this.manifest;
    const numbers = new Set<number>();
    for (const beginning of beginnings) {
      const last = shardOf(words, `${beginning}\uffff`);
      for (let number = Math.max(0, shardOf(words, beginning)); number <= last; number++) numbers.add(number);
    }
    const found = [...numbers].sort((one, other) => one - other).map((number) => this.shard("v", number, unpackWords));
    return (await Promise.all(found)).flatMap((one) => one ?? []);
  }

  async places(form: string): Promise<Places> {
    const held = await this.shard("p", shardOf(this.manifest.places, form), unpackPlaces);
    return held?.get(form) ?? new Map();
  }

  async document(number: number): Promise<Doc> {
    const shard = this.firstOf.findIndex((first) => first > number) - 1;
    const held = await this.shard("d", shard, (value) => value as readonly Doc[]);
    const found = held?.[number - (this.firstOf[shard] ?? 0)];
    if (!found) throw new Error(`${this.manifest.folder}/d${shard} lacks document ${number}`);
    return found;
  }

  facets(): Promise<readonly Facet[]> {
    return this.keep("f", (value) => value as readonly Facet[]);
  }

  private async shard<Held>(sort: string, number: number, unpack: (value: unknown) => Held): Promise<Held | undefined> {
    return number < 0 ? undefined : this.keep(`${sort}${number}`, unpack);
  }

  /** What does not come is forgotten, so that it can be asked for again. */
  private keep<Held>(file: string, unpack: (value: unknown) => Held): Promise<Held> {
    const held = this.held.get(file);
    if (held) return held as Promise<Held>;
    const name = `${this.manifest.folder}/${file}`;
    const wanted = this.load(name).then((value) => {
      if (value === undefined || value === null) throw new Error(`${name} holds nothing`);
      return unpack(value);
    });
    this.held.set(file, wanted);
    wanted.catch(() => this.held.delete(file));
    return wanted;
  }
}

function unpackWords(value: unknown): Vocabulary {
  const parts = (value as string).split(" ");
  const every = (rest: number): string[] => parts.filter((_, at) => at % 2 === rest);
  return { words: every(0), counts: every(1).map((digits) => parseInt(digits, 36)) };
}

function unpackPlaces(value: unknown): Map<string, Places> {
  const forms = Object.entries(value as Readonly<Record<string, readonly (readonly number[])[]>>);
  return new Map(forms.map(([form, documents]) => [form, new Map(documents.map(([number, ...gaps]) => [number ?? 0, sums(gaps)]))]));
}
