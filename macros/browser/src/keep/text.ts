// What a stored text says of itself, without trust: a title that is none is replaced by the entry's id.

function member(text: string, name: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : null;
  } catch {
    return null;
  }
}

export function titleIn(text: string, entry: string): string {
  const title = member(text, "title");
  return typeof title === "string" && title !== "" && title.length < 200 ? title : entry;
}

/** The day on which a copy was last made as a file; "" for never. */
export function copiedIn(text: string): string {
  const day = member(text, "copied");
  return typeof day === "string" && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) ? day : "";
}

/** The text with the day on which it was copied; a text that is no file of answers stays as it is. */
export function withCopied(text: string, day: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return text;
    return `${JSON.stringify({ ...value, copied: day }, null, 1)}\n`;
  } catch {
    return text;
  }
}
