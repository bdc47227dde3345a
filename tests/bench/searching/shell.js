// The same for every engine: asks it, draws the first ten hits with their passages, and says when they were seen.
// An adapter sets window.ask: (query) => Promise<[{url, title, passage}]>, best first.

/** Ask, draw, and return {urls, took}: milliseconds until the hits are in the page. */
window.search = async (query) => {
  const began = performance.now();
  const hits = (await window.ask(query)).slice(0, 10);
  const list = document.getElementById("hits");
  list.replaceChildren(
    ...hits.map(({ url, title, passage }) => {
      const link = document.createElement("a");
      link.href = url;
      link.textContent = title;
      const text = document.createElement("p");
      text.textContent = passage;
      const item = document.createElement("li");
      item.append(link, text);
      return item;
    }),
  );
  void list.offsetHeight;
  return { urls: hits.map(({ url }) => url), took: performance.now() - began };
};

/** As somebody who types at once after the page has come: milliseconds from the start of the visit to the hits. */
window.first = async (query) => {
  const { urls } = await window.search(query);
  return { urls, since: performance.now() };
};
