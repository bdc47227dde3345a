// Text that may stand in XML, whatever somebody typed: nothing here can end a tag or damage a file.
// The twin of marked.py.

import said from "./parts/properties.xml";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const BREAKS = /\r\n?|[\v\f]/g;
/** What XML 1.0 cannot hold in any form, halves of letters included. */
const NEVER = /[\u0000-\u0008\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
const SPACES = /^ | $|  |[\t\n]/;

/** The text with line ends as \n, and the sign for a lost letter where something cannot be kept. */
export const clean = (text: string): string => text.replace(BREAKS, "\n").replace(NEVER, "\ufffd");

/** Clean text for an element or an attribute in double quotes. */
export const escaped = (text: string): string =>
  clean(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The attribute that a text element needs, so that its spaces stay. */
export const spaced = (text: string): string => (SPACES.test(clean(text)) ? ' xml:space="preserve"' : "");

/** A part that is the same in every file, from its readable form in parts/. */
export const part = (text: string): string => HEAD + text.split("\n").map((line) => line.trim()).join("");

/** What a file is called and in which language it is. */
export const properties = (title: string): string => part(said).split("{title}").join(escaped(title));
