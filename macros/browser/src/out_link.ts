// A link that somebody wrote down: followed only when asked, and only to a page on the web.

import { fill, make } from "./dom";
import * as words from "./words";

/** Null for what is no address of a web page. */
export function outLink(text: string): HTMLAnchorElement | null {
  let address: URL;
  try {
    address = new URL(text.trim());
  } catch {
    return null;
  }
  if (address.protocol !== "https:" && address.protocol !== "http:") return null;
  const says = fill(words.evidence_open, { host: address.host });
  return make("a", { href: address.href, rel: "noreferrer noopener", target: "_blank" }, says);
}
