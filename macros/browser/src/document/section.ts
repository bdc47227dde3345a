// The place of the document in the result; what makes it is a bundle of its own.

import { make } from "../dom";
import type { MakeSection, Section } from "../host";
import * as words from "../words";

export const documentSection: MakeSection = (host) => {
  if (!host.definition.document) return null;
  const element = make("div");
  const above = make("p", {}, make("a", { href: `#${host.definition.entry}--p--document` }, words.document_go));
  let made: Section | null = null;
  const loaded = window.Hub.need("document").then(
    () => {
      made = (window.Hub.data("document") as MakeSection)(host);
      if (made) element.replaceChildren(made.element);
    },
    () => element.replaceChildren(make("p", { class: "hub-note" }, words.document_not_loaded)),
  );
  const show = (asked: boolean): void => {
    // The short form asks for no own words.
    element.hidden = above.hidden = host.short();
    void loaded.then(() => made?.show(asked));
  };
  return { element, above, show };
};
