// Where the dots of a comparison go: pure geometry, in per cent across and pixels down. Knows no page.

import { linesOf } from "./bars";

export interface Pair {
  readonly label: string;
  /** 0 to 100; null when there is no figure to draw. */
  readonly first: number | null;
  readonly second: number | null;
}

export interface DrawnPair {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** The scale from 0 to 100. */
  readonly y: number;
  readonly first: number | null;
  readonly second: number | null;
  /** From dot to dot; null when one is missing or both are one. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

const LINE = 20;
const SCALE = 10;
const GAP = 26;
const within = (points: number): number => Math.min(100, Math.max(0, points));

export function drawPairs(pairs: readonly Pair[]): { readonly height: number; readonly pairs: readonly DrawnPair[] } {
  let y = 0;
  const drawn = pairs.map((pair): DrawnPair => {
    const lines = linesOf(pair.label).map((text, index) => ({ text, y: y + (index + 1) * LINE - 5 }));
    const scale = y + lines.length * LINE + SCALE;
    y = scale + GAP;
    const first = pair.first === null ? null : within(pair.first);
    const second = pair.second === null ? null : within(pair.second);
    const line = first === null || second === null || first === second ? null : { from: first, to: second };
    return { lines, y: scale, first, second, line };
  });
  return { height: Math.max(0, y - GAP + SCALE), pairs: drawn };
}
