// The results page: reads the query from the address, loads the index on first use, and answers while somebody types.

import { part } from "./dom";
import type { Engine } from "./search_api";
import { engine } from "./search_engine";
import { load, loadManifest } from "./search_files";
import { Kinds } from "./search_kinds";
import { Results } from "./search_results";
import { search_failed, search_loading } from "./words";

/** Long enough that a word in the typing is not announced letter by letter. */
const PAUSE = 250;

interface Ready {
  readonly search: Engine;
  readonly kinds: Kinds;
  readonly results: Results;
}

interface Asked {
  readonly query: string;
  readonly kinds: ReadonlySet<string>;
}

/** What the address asks for. A `?q=` comes from a form that was sent without scripts. */
function asked(): Asked {
  const fragment = new URLSearchParams(window.location.hash.slice(1));
  const query = fragment.get("q") ?? new URLSearchParams(window.location.search).get("q") ?? "";
  return { query, kinds: new Set(fragment.getAll("kind")) };
}

function remember({ query, kinds }: Asked): void {
  const fragment = new URLSearchParams({ q: query });
  for (const kind of kinds) fragment.append("kind", kind);
  window.history.replaceState(null, "", `#${fragment.toString()}`);
}

class SearchPage {
  private readonly status: HTMLElement;
  private readonly field: HTMLInputElement | null;
  private loading: Promise<Ready> | undefined;
  private timer = 0;

  constructor(private readonly root: HTMLElement) {
    this.status = part(root, "status");
    this.field = document.querySelector<HTMLInputElement>("main form[role=search] input[type=search]");
    this.field?.addEventListener("focus", () => void this.ready().catch(() => undefined));
    this.field?.addEventListener("input", () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.typed(), PAUSE);
    });
    window.addEventListener("hashchange", () => this.follow());
  }

  /** Show what the address asks for. */
  follow(): void {
    window.clearTimeout(this.timer);
    const wanted = asked();
    if (this.field) this.field.value = wanted.query;
    if (wanted.query.trim() || this.loading) void this.show(wanted);
  }

  private typed(): void {
    const wanted = { query: this.field?.value ?? "", kinds: asked().kinds };
    remember(wanted);
    void this.show(wanted);
  }

  private async show(wanted: Asked): Promise<void> {
    try {
      if (!this.loading) this.status.textContent = search_loading;
      const { search, kinds, results } = await this.ready();
      // Another query may have been asked while the index was on its way.
      if (asked().query !== wanted.query) return;
      kinds.choose(wanted.kinds);
      const found = await search.ask(wanted.query);
      if (asked().query !== wanted.query) return;
      kinds.count(results.counts(found));
      if (wanted.query.trim()) await results.show(wanted.query, found, kinds.chosen());
      else results.clear("");
    } catch (error) {
      console.error(error);
      this.status.textContent = search_failed;
    }
  }

  private ready(): Promise<Ready> {
    this.loading ??= loadManifest().then((manifest) => {
      const search = engine(manifest, load);
      const places = { status: this.status, hits: part(this.root, "hits"), more: part(this.root, "more") };
      const results = new Results(places, search, manifest.kinds);
      const kinds = new Kinds(part(this.root, "kinds"), manifest.kinds, () => {
        const wanted = { query: asked().query, kinds: kinds.chosen() };
        remember(wanted);
        void this.show(wanted);
      });
      return { search, kinds, results };
    });
    // What did not come is asked for again with the next query.
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }
}

window.Hub.register("search", (element) => {
  const page = new SearchPage(element);
  page.follow();
  return () => page.follow();
});
