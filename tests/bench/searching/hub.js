// The shipped bundle, as the pages of the hub load it.
let engine;
window.ask = async (query) => {
  engine ??= window.Hub.need("search").then(() => window.Hub.data("search")());
  const { ask, show } = await engine;
  const answer = await ask(query);
  const shown = await show(answer, answer.hits.slice(0, 10));
  const plain = (pieces) => pieces.map(({ text }) => text).join("");
  return shown.map(({ path, title, passage }) => ({ url: path.split("#")[0], title: plain(title), passage: plain(passage) }));
};
