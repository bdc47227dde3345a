// Where a search box leads. The query travels in the fragment, so no server ever sees it.

/** The address of the results for a query; the page alone for an empty one. */
export function resultsFor(page: string, query: string): string {
  const text = query.trim();
  return text ? `${page}#${new URLSearchParams({ q: text }).toString()}` : page;
}

/** The results page that a form leads to. */
export const pageOf = (form: HTMLFormElement): string => new URL(form.getAttribute("action") ?? "", document.baseURI).href;

/** The name under which it is kept that somebody wants no single key to do anything. */
export const NO_SLASH = "!no-slash";
