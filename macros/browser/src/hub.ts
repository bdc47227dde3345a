// Starts the tools of a page, each on its own: one that fails never stops another.

import type { HubApi, Start } from "./api";
import { offer } from "./file";
import { drop, get, HUB, keyOf, keysBefore, shared } from "./places";
import { watchSearchBoxes } from "./search/box";
import { stopWhereItScrolls } from "./scrolling";
import { showBar } from "./keep/shared_bar";
import { follow, keeper, moveAllHere, names, onShared, peek, put, share } from "./keep/storage";
import { labelCells } from "./tables";
import { start_failed } from "./words";

/** Read at once: `currentScript` is gone when a handler runs. */
const BASE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

const starts = new Map<string, Start>();
const needs = new Map<string, Promise<void>>();
const values = new Map<string, unknown>();
const shown: (() => void)[] = [];

/** The table of files in the page: bundle name -> published file name, beside hub.js. */
function fileOf(name: string): string {
  const text = document.getElementById("hub-files")?.textContent;
  const table = (text ? JSON.parse(text) : {}) as Readonly<Record<string, string>>;
  return new URL(table[name] ?? `${name}.js`, BASE).href;
}

/** query: makes another address of the same file, which no cache knows. */
function load(name: string, query: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = fileOf(name) + query;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${name} did not load`)));
    document.head.append(script);
  });
}

/** What did not load is forgotten, so that it can be asked for again. */
function need(name: string, again = false): Promise<void> {
  let wanted = needs.get(name);
  if (!wanted || again) {
    needs.set(name, (wanted = load(name, again ? `?${Date.now()}` : "")));
    wanted.catch(() => needs.delete(name));
  }
  return wanted;
}

function fail(element: HTMLElement, error: unknown): void {
  console.error(error);
  const sentence = document.createElement("p");
  sentence.className = "hub-failed";
  sentence.setAttribute("role", "alert");
  sentence.textContent = start_failed;
  element.prepend(sentence);
}

async function begin(element: HTMLElement, name: string): Promise<void> {
  await need(name).catch(() => undefined);
  // Half of a file, or another in its place, loads without an error; a cache may hold it.
  if (!starts.has(name)) await need(name, true);
  const start = starts.get(name);
  if (!start) throw new Error(`${name} has not registered`);
  const again = await start(element);
  if (again) shown.push(again);
  element.dataset["hubReady"] = "";
}

/** For the foot of a printed page. A folder on somebody's own disk is nobody's business, and no answers are in a path. */
function showAddress(): void {
  const foot = document.querySelector<HTMLElement>('.hub-printed [data-hub-part="address"]');
  if (foot && location.protocol !== "file:") foot.textContent = location.origin + location.pathname;
}

function startPage(): void {
  document.documentElement.classList.add("hub-js");
  showAddress();
  for (const element of document.querySelectorAll<HTMLElement>("[data-hub]")) {
    const name = element.dataset["hub"] ?? "";
    // In its own promise, so that whatever one tool throws stays with it.
    Promise.resolve()
      .then(() => begin(element, name))
      .catch((error: unknown) => fail(element, error));
  }
  labelCells(document);
  stopWhereItScrolls(document);
  watchSearchBoxes();
  showBar();
  follow();
}

/** After Back, browsers put old values into fields or wake the page from memory: what is kept wins. */
function showAgain(): void {
  for (const again of shown) {
    try {
      again();
    } catch (error) {
      console.error(error);
    }
  }
}

const Hub: HubApi = {
  register: (name, start) => void starts.set(name, start),
  need,
  data: (name, ...given) => (given.length > 0 ? void values.set(name, given[0]) : values.get(name)),
  store: {
    keeper,
    peek,
    names,
    text: (name) => get(keyOf(name)),
    put,
    hubId: () => HUB,
    shared,
    share,
    before: () => keysBefore().length > 0,
    moveAllHere,
    onShared,
    drop,
    offer,
  },
};
window.Hub = Hub;

window.addEventListener("pageshow", showAgain);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", startPage);
else startPage();
