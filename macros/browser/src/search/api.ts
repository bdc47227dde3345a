// What the search engine takes and gives: types only. outputs/search/ writes the files, pages show the answers.

/** Brings the value of a file by its name below assets/hub; rejects with a reason when it cannot. */
export type Load = (name: string) => Promise<unknown>;

/** What is known before anything is asked. Shards are named by their first term, word or form, in UTF-16 order. */
export interface Manifest {
  readonly folder: string;
  readonly count: number;
  readonly terms: readonly string[];
  readonly words: readonly string[];
  readonly places: readonly string[];
  /** How many documents each shard of texts holds, a base-36 digit each. */
  readonly documents: string;
  readonly kinds: readonly (readonly [name: string, one: string, many: string, worth: number])[];
  /** Per document, the number of its kind, base 36. */
  readonly kind: string;
  /** Per document, how many words of its title count, base 36. */
  readonly titles: string;
  /** Stems of a phrase, with spaces between -> other terms under which it is found. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

export type Section = readonly [anchor: string, heading: string, paragraphs: readonly string[]];
export type Doc = readonly [path: string, title: string, summary: string, sections: readonly Section[]];
/** Words of a list with the documents that name them, as gaps. */
export type Facet = readonly [list: string, title: string, words: readonly (readonly [id: string, title: string, documents: readonly number[]])[]];

/** document: its number. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A hit as it is shown. path: with the anchor of the section that answers best; heading: of that section. */
export interface Shown {
  readonly path: string;
  readonly title: readonly Piece[];
  readonly kind: string;
  readonly summary: string;
  readonly heading: string;
  readonly passage: readonly Piece[];
}

/** terms: term of the index -> how much it counts. typed: the word itself, open when more letters may follow. */
export interface Group {
  readonly typed: string;
  readonly open: boolean;
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * The query as far as pages answer it. rarity: how telling each group is; length: how many words were typed;
 * phrases: what stands in quotes; read: which group a written word belongs to, by its number; -1 for none.
 */
export interface Sought {
  readonly groups: readonly Group[];
  readonly rarity: readonly number[];
  readonly length: number;
  readonly phrases: readonly string[];
  readonly read: (word: number) => number;
}

/**
 * hits: all, best first. whole: whether one of them answers all words that any page answers.
 * similar: typed words that no page holds -> those that were taken instead.
 */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly whole: boolean;
  readonly query: Sought;
  readonly similar: ReadonlyMap<string, readonly string[]>;
}

/** Each rejects, saying which, when a file does not come; asked again, it tries again. */
export interface Engine {
  ask(query: string): Promise<Answer>;
  /** Show any hits of an answer. */
  show(answer: Answer, hits: readonly Hit[]): Promise<Shown[]>;
  facets(): Promise<readonly Facet[]>;
  /** Words that pages have and that may have been meant by those that no page has; more slips than `similar` allows. */
  near(answer: Answer): Promise<string[]>;
  readonly kinds: Manifest["kinds"];
  kindOf(document: number): string;
}
