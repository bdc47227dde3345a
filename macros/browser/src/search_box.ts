// Leads from any search box to the results. The query travels in the fragment, so no server ever sees it;
// without scripts the form leads to the same page, which then says where else to look.

/** The address of the results for a query; the page alone for an empty one. */
export function resultsFor(page: string, query: string): string {
  const text = query.trim();
  return text ? `${page}#${new URLSearchParams({ q: text }).toString()}` : page;
}

export function watchSearchBoxes(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute("role") !== "search") return;
    const field = form.querySelector<HTMLInputElement>("input[type=search]");
    if (!field) return;
    event.preventDefault();
    const page = new URL(form.getAttribute("action") ?? "", document.baseURI);
    window.location.assign(resultsFor(page.href, field.value));
  });
}
