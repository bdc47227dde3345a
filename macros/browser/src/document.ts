// The document that a check ends in: a bundle of its own, on the page of such a check alone.

import { definitionIn } from "./page_data";
import { Picks } from "./document/picks";
import { DocumentView } from "./document/view";
import type { MakeSection } from "./host";
import type { Definition } from "../../model/definition";

const section: MakeSection = (host) => new DocumentView(host);
window.Hub.data("document", section);
window.Hub.register("document", (element) => {
  const root = element.closest<HTMLElement>('[data-hub="assess"]');
  if (root) new Picks(root, definitionIn(root) as Definition);
});
