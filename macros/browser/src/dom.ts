// Small ways to find and make elements. Text is only ever text: there is no way here to pass HTML.

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function button(text: string, className: string, act: () => void): HTMLButtonElement {
  const made = make("button", { type: "button", class: className }, text);
  made.addEventListener("click", act);
  return made;
}

/** The part of a tool's HTML that Python named so; a missing one is a bug of ours. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-hub-part="${name}"]`);
  if (!found) throw new Error(`the page has no part ${name}`);
  return found;
}

export function all<E extends HTMLElement>(root: ParentNode, selector: string): E[] {
  return Array.from(root.querySelectorAll<E>(selector));
}

export function onClick(root: ParentNode, action: string, act: () => void): HTMLElement | null {
  const found = root.querySelector<HTMLElement>(`[data-hub-do="${action}"]`);
  found?.addEventListener("click", act);
  return found;
}

/** Fill the `{name}` places of a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Put the focus on something that takes none by itself, such as a heading. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}
