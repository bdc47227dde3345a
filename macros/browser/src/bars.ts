// Where the bars of a result go: pure geometry, in per cent across and pixels down. Knows no page.

export interface Bar {
  readonly label: string;
  /** 0 to 100, or null when there is no figure to draw. */
  readonly figure: number | null;
  /** The exact range, 0 to 100; null when nothing can be scored. */
  readonly range: readonly [number, number] | null;
}

/** One bar in a picture of its own; its label stands above, where it wraps by the room there is. */
export interface DrawnBar {
  readonly height: number;
  /** Of the empty scale, and of the bar that fills it from the left. */
  readonly track: number;
  readonly width: number | null;
  /** A thin line below the scale from the worst to the best that the open questions allow. */
  readonly range: { readonly x: number; readonly width: number; readonly y: number } | null;
}

const TRACK = 12;
/** The middle of the line: over the bar, it would be hard to see. */
const RANGE = TRACK + 6;
/** Half the height of the ends of the line. */
export const END = 3;

const within = (points: number): number => Math.min(100, Math.max(0, points));

/** Whether open questions leave more than one figure. */
export const isOpen = ({ range }: Bar): boolean => range !== null && range[1] > range[0];

export function drawBar(bar: Bar): DrawnBar {
  const [low, high] = bar.range ?? [0, 0];
  const range = isOpen(bar) ? { x: within(low), width: within(high) - within(low), y: RANGE } : null;
  return {
    height: range ? RANGE + END + 1 : TRACK,
    track: TRACK,
    width: bar.figure === null ? null : within(bar.figure),
    range,
  };
}
