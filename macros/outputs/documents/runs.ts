// The words of a document: letters, bold ones, and those that somebody filled in.

export type Plain = string | { readonly bold: string };
/** filled: told apart from the words of the document by a style of its own. */
export type Run = Plain | { readonly filled: Plain };
/** A text, or runs of it. A line end in it is one on paper. */
export type Words = string | readonly Run[];

export function lettersOf(words: Words | Run): string {
  if (typeof words === "string") return words;
  if ("bold" in words) return words.bold;
  return "filled" in words ? lettersOf(words.filled) : words.map(lettersOf).join("");
}
