// The document of a template with what was written in its blanks: blocks for the Word writer and for Markdown.
// What is still blank stays a gap. Knows nothing of the page.

import type { Block, Paper } from "../../../outputs/documents/paper";
import { lettersOf } from "../../../outputs/documents/runs";
import type { Run } from "../../../outputs/documents/runs";
import { dayWords } from "../day_words";
import { paragraphs } from "../document/lines";
import { fill } from "../dom";
import * as words from "../words";

export interface Blank {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: number;
}

export interface TemplateData {
  readonly entry: string;
  readonly version: number;
  readonly title: string;
  readonly blanks: readonly Blank[];
}

/** As macros/kinds/template/blocks.py makes them. */
type GivenRun = string | { readonly bold: string } | { readonly blank: string; readonly bold?: true; readonly asked?: true };
type GivenBlock =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly text: readonly GivenRun[] }
  | { readonly blank: string; readonly asked?: true }
  | { readonly items: readonly (readonly GivenRun[])[]; readonly marks: "bullet" | "number" }
  | { readonly head: Cells; readonly rows: readonly Cells[]; readonly widths: readonly number[] };
type Cells = readonly (readonly GivenRun[])[];
export type Given = readonly GivenBlock[];

/** What was written, by blank; "" for nothing. */
export type Written = (blank: string) => string;

export class Document {
  private readonly labels: ReadonlyMap<string, Blank>;

  constructor(
    private readonly data: TemplateData,
    private readonly given: Given,
    private readonly written: Written,
  ) {
    this.labels = new Map(data.blanks.map((one) => [one.id, one]));
  }

  paper(day: string): Paper {
    const { title, version } = this.data;
    const foot = fill(words.take_foot, { title, version, date: dayWords(day) });
    return { title, foot, blocks: this.given.flatMap((block) => this.block(block)) };
  }

  private block(block: GivenBlock): readonly Block[] {
    if ("heading" in block) return [block];
    if ("blank" in block) return this.alone(block.blank, block.asked === true);
    if ("items" in block) return [{ items: block.items.map((item) => this.runs(item)), marks: block.marks }];
    if ("text" in block) return [{ text: this.runs(block.text) }];
    const cells = (row: Cells): (readonly Run[])[] => row.map((cell) => this.runs(cell, cell.length === 1));
    const head = cells(block.head).map(lettersOf);
    return [{ head, rows: block.rows.map(cells), widths: block.widths, room: true }];
  }

  /** A blank that has its paragraph for itself: what was written keeps its paragraphs. */
  private alone(id: string, asked: boolean): readonly Block[] {
    const said = paragraphs(this.written(id));
    if (said.length > 0) return said.map((text) => ({ text, look: "filled" }));
    const blank = this.labels.get(id);
    return [{ lines: Math.max(2, blank?.lines ?? 1), label: asked ? "" : (blank?.label ?? "") }];
  }

  private gap(id: string): string {
    return fill(words.template_gap, { label: this.labels.get(id)?.label ?? "" });
  }

  /** inCell: nothing else stands there, so head and row say what is blank. */
  private runs(runs: readonly GivenRun[], inCell = false): readonly Run[] {
    return runs.map((run): Run => {
      if (typeof run === "string" || !("blank" in run)) return run;
      const text = this.written(run.blank).trim().replace(/\r?\n\s*/g, "\n");
      if (text === "") return inCell ? "" : run.asked ? words.template_gap_asked : this.gap(run.blank);
      return { filled: run.bold ? { bold: text } : text };
    });
  }
}
