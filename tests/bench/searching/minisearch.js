// MiniSearch over an index that was built beforehand, with the texts that passages are cut from.
const fields = ["title", "headings", "text"];
const last = (_, at, terms) => at === terms.length - 1;
const SETTINGS = [
  { boost: { title: 5, headings: 2 } },
  { boost: { title: 5, headings: 2 }, prefix: true, fuzzy: 0.2 },
  { boost: { title: 10, headings: 3 }, prefix: last, fuzzy: 0.2 },
];
let engine;
window.ask = async (query) => {
  engine ??= Promise.all([fetch("index.json").then((one) => one.text()), fetch("texts.json").then((one) => one.json())]).then(
    ([text, texts]) => ({ index: window.MiniSearch.loadJSON(text, { fields, idField: "id" }), texts }),
  );
  const { index, texts } = await engine;
  const found = index.search(query, SETTINGS[Number(new URLSearchParams(location.search).get("setting") ?? 0)]);
  return found.slice(0, 10).map(({ id, terms }) => {
    const [url, title, text] = texts[id];
    const at = Math.max(0, Math.min(...terms.map((term) => text.toLowerCase().indexOf(term)).filter((one) => one >= 0), text.length) - 60);
    return { url, title, passage: text.slice(at < text.length - 60 ? at : 0).slice(0, 220) };
  });
};
