// Where the bars of a result go: pure geometry, in per cent across and pixels down. Knows no page.

export interface Bar {
  readonly label: string;
  /** 0 to 100, or null when there is no figure to draw. */
  readonly figure: number | null;
  /** The exact range, 0 to 100; null when nothing can be scored. */
  readonly range: readonly [number, number] | null;
}

export interface DrawnBar {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** The empty scale behind the bar. */
  readonly track: { readonly y: number; readonly height: number };
  readonly figure: { readonly width: number; readonly y: number; readonly height: number } | null;
  /** A thin line below the bar from the worst to the best that the open questions allow. */
  readonly range: { readonly x: number; readonly width: number; readonly y: number } | null;
}

export interface Drawing {
  readonly height: number;
  readonly bars: readonly DrawnBar[];
}

const LINE = 20;
const TRACK = 15;
const BAR = 8;
/** The middle of the line below the bar: over it, it would be hard to see. */
const RANGE = 11.5;
const GAP = 18;
/** Letters a line: what fits beside the edge of a page 320 pixels wide. */
const LETTERS = 32;

/** Cut a label at spaces; a word longer than a line stays whole. */
export function linesOf(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const within = (points: number): number => Math.min(100, Math.max(0, points));

export function drawBars(bars: readonly Bar[]): Drawing {
  let y = 0;
  const drawn = bars.map((bar): DrawnBar => {
    const lines = linesOf(bar.label).map((text, index) => ({ text, y: y + (index + 1) * LINE - 5 }));
    const top = y + lines.length * LINE;
    y = top + TRACK + GAP;
    const [low, high] = bar.range ?? [0, 0];
    return {
      lines,
      track: { y: top, height: TRACK },
      figure: bar.figure === null ? null : { width: within(bar.figure), y: top, height: BAR },
      range: bar.range && high > low ? { x: within(low), width: within(high) - within(low), y: top + RANGE } : null,
    };
  });
  return { height: Math.max(0, y - GAP + 2), bars: drawn };
}
