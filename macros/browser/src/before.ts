// The dated checks that were closed, for a result that stands beside them.

import { attempt } from "./rounds/attempt";
import type { Host } from "./host";
import type { Before } from "./report/worksheet";

/** The latest first. */
export function closedBefore({ definition, keeper }: Host): readonly Before[] {
  const saved = keeper.saved();
  return saved.rounds
    .slice(0, -1)
    .flatMap((_, index) => attempt(saved, index, definition) ?? [])
    .reverse();
}
