// Where the dots of a comparison go: pure geometry, in per cent across. Knows no page.

export interface Pair {
  readonly label: string;
  /** 0 to 100; null when there is no figure to draw. */
  readonly first: number | null;
  readonly second: number | null;
}

export interface DrawnPair {
  readonly first: number | null;
  readonly second: number | null;
  /** From dot to dot; null when one is missing or both are one. */
  readonly line: { readonly from: number; readonly to: number } | null;
}

const within = (points: number): number => Math.min(100, Math.max(0, points));

export function drawPair(pair: Pair): DrawnPair {
  const first = pair.first === null ? null : within(pair.first);
  const second = pair.second === null ? null : within(pair.second);
  return { first, second, line: first === null || second === null || first === second ? null : { from: first, to: second } };
}
