// Where things are kept: the browser's storage, this tab's, or nowhere. Knows keys and texts, not answers.

export type Put = "kept" | "full" | "refused";

const meta = document.querySelector<HTMLMetaElement>('meta[name="hub-id"]');
export const HUB = meta?.content || "hub";
const PREFIX = `esnhub:1:${HUB}:`;
/** Names that begin so are no entries, but settings of this browser. */
const SETTING = `${PREFIX}!`;
const SHARED = `${SETTING}shared`;
const ASIDES = 9;

/** The switch for browsers that refuse the tab's storage: it then lasts as long as the page. */
let sharedHere = false;

/** The getter itself throws where a browser refuses storage to a page. */
function area(tab: boolean): Storage | null {
  try {
    return tab ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}

function getFrom(tab: boolean, key: string): string | null {
  try {
    return area(tab)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function putInto(tab: boolean, key: string, text: string): Put {
  const storage = area(tab);
  if (!storage) return "refused";
  try {
    storage.setItem(key, text);
    return "kept";
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? "full" : "refused";
  }
}

function dropFrom(tab: boolean, key: string): void {
  try {
    area(tab)?.removeItem(key);
  } catch {
    // A storage that refuses holds nothing of ours either.
  }
}

function keysIn(tab: boolean): string[] {
  const keys: string[] = [];
  try {
    const storage = area(tab);
    for (let at = 0; storage && at < storage.length; at += 1) {
      const key = storage.key(at);
      if (key?.startsWith(PREFIX) && !key.startsWith(SETTING)) keys.push(key);
    }
  } catch {
    return [];
  }
  return keys.sort();
}

export const keyOf = (entry: string): string => PREFIX + entry;
export const shared = (): boolean => sharedHere || getFrom(true, SHARED) === "1";
export const get = (key: string): string | null => getFrom(shared(), key);
export const put = (key: string, text: string): Put => putInto(shared(), key, text);
/** Whether storage would take something now; known only by trying. */
export function probe(): Put {
  const tried = put(`${PREFIX}!probe`, "");
  drop(`${PREFIX}!probe`);
  return tried;
}

export const drop = (key: string): void => dropFrom(shared(), key);

/** The keys of entries (or of texts set aside) that are kept in the place in use. */
export const keys = (): string[] => keysIn(shared());

/** The keys that were kept in the browser before this tab became a shared computer's. */
export const keysBefore = (): string[] => (shared() ? keysIn(false) : []);

/** Keep a text under a side key of its own; false when there is no room for it. */
export function setAside(key: string, text: string, tab = shared()): boolean {
  for (let number = 1; number <= ASIDES; number += 1) {
    const side = `${key}!aside-${number}`;
    const there = getFrom(tab, side);
    if (there === text) return true;
    if (there === null) return putInto(tab, side, text) === "kept";
  }
  return false;
}

export const asideKeys = (key: string): string[] => keys().filter((one) => one.startsWith(`${key}!aside-`));

/** Move a text between the browser's and the tab's storage; what stands there is set aside, never lost. */
function move(key: string, toTab: boolean): boolean {
  const text = getFrom(!toTab, key);
  if (text === null) return true;
  const there = getFrom(toTab, key);
  if (there !== null && there !== text && !setAside(key, there, toTab)) return false;
  if (putInto(toTab, key, text) !== "kept") return false;
  dropFrom(!toTab, key);
  return true;
}

/** Move what was kept in the browser into this tab; says whether all of it found room. */
export const moveHere = (chosen: readonly string[]): boolean => chosen.map((key) => move(key, true)).every(Boolean);

/** Switch the mode. Off moves what the tab holds into the browser. Says whether all of it found room. */
export function setShared(on: boolean): boolean {
  if (on) {
    sharedHere = putInto(true, SHARED, "1") !== "kept";
    return true;
  }
  const moved = keysIn(true)
    .map((key) => move(key, false))
    .every(Boolean);
  if (moved) {
    sharedHere = false;
    dropFrom(true, SHARED);
  }
  return moved;
}

/** Erase what this tab holds of this hub, and nothing else. */
export const eraseTab = (): void => keysIn(true).forEach((key) => dropFrom(true, key));
