// The data that Python put into the page beside a tool. It is ours, so only its presence is checked.

export function definitionIn(root: HTMLElement): unknown {
  const text = root.querySelector("script[data-hub-definition]")?.textContent;
  if (!text) throw new Error("the tool has no definition in the page");
  return JSON.parse(text) as unknown;
}
