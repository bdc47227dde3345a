// Pagefind, asked as its own interface asks it: a search, then the fragments of the first ten.
const SETTINGS = [
  {},
  { ranking: { termFrequency: 0.5, pageLength: 0.3, termSimilarity: 1.2, termSaturation: 1.4 } },
  { ranking: { termFrequency: 0.2, pageLength: 0, termSimilarity: 2, termSaturation: 2 } },
];
let engine;
window.ask = async (query) => {
  engine ??= import("./pagefind/pagefind.js").then(async (found) => {
    await found.options(SETTINGS[Number(new URLSearchParams(location.search).get("setting") ?? 0)]);
    return found;
  });
  const { results } = await (await engine).search(query);
  const data = await Promise.all(results.slice(0, 10).map((one) => one.data()));
  return data.map(({ meta, excerpt }) => ({ url: meta.page, title: meta.title, passage: excerpt.replace(/<[^>]*>/g, "") }));
};
