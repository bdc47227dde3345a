// The keeper of a tool on its own page, where answers of an earlier version of it come over.

import type { Expected } from "../../../model/answers";
import type { Keeper } from "../api";
import type { Earlier } from "../lineage/earlier";

/** What the page carries of its entry, which is kept beside the answers. */
interface Defined {
  readonly entry: string;
  readonly version: number;
  readonly title: string;
}

export function ownKeeper(definition: Defined, accepts: Expected["accepts"], earlier: Earlier | null): Keeper {
  const { entry, version, title } = definition;
  const upgrade = earlier?.upgrade.bind(earlier);
  return window.Hub.store.keeper({ hub: window.Hub.store.hubId(), entry, version, accepts, upgrade, definition }, title);
}
