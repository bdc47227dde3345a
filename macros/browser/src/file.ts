// Files to and from the reader's disk. Nothing is sent anywhere.

import { SIZE_LIMIT } from "../../model/answers";

/** In bytes, at most three a unit: what is larger is too large for sure, and is not read at all. */
const LIMIT = 3 * SIZE_LIMIT;

/** What a Word document is called among the sorts of file. */
export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function offer(name: string, content: BlobPart, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address a moment longer than the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Of a backup, which holds many such files. */
export const BACKUP_BYTES = 18_000_000;

/** The text of a chosen file; null when it is too large or cannot be read. limit: in bytes. */
export function textOf(file: File, then: (text: string | null) => void, limit = LIMIT): void {
  if (file.size > limit) {
    then(null);
    return;
  }
  const reader = new FileReader();
  reader.addEventListener("load", () => then(typeof reader.result === "string" ? reader.result : null));
  reader.addEventListener("error", () => then(null));
  reader.readAsText(file);
}
