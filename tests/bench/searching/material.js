// The worker of Material for MkDocs, fed as the theme feeds it: from the start of the page, not from the first query.
const SETTINGS = [
  { separator: "[\\s\\-]+", pipeline: ["stopWordFilter"] },
  { separator: "[\\s\\-,:!=\\[\\]()\"/]+|\\.(?!\\d)", pipeline: ["trimmer", "stopWordFilter"] },
  { separator: "[\\s\\-,:!=\\[\\]()\"/]+|\\.(?!\\d)", pipeline: ["stemmer", "stopWordFilter", "trimmer"] },
];
const worker = new Worker("worker.js");
const heard = [];
worker.onmessage = ({ data }) => heard.shift()?.(data);
const send = (message) => new Promise((resolve) => { heard.push(resolve); worker.postMessage(message); });
const ready = fetch("search_index.json")
  .then((answer) => answer.json())
  .then(({ config, docs }) => {
    const chosen = SETTINGS[Number(new URLSearchParams(location.search).get("setting") ?? 0)];
    return send({ type: 0, data: { config: { ...config, ...chosen }, docs, options: { suggest: false } } });
  });
const plain = (html) => html.replace(/<[^>]*>/g, "");
window.ask = async (query) => {
  await ready;
  const { data } = await send({ type: 2, data: query });
  return data.items.slice(0, 10).map(([first]) => ({
    url: first.location.split("#")[0],
    title: plain(first.title),
    passage: plain(first.text).slice(0, 320),
  }));
};
