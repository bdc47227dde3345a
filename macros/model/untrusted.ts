// JSON from outside, before anything believes it. The depth is found without parsing or recursion.

const DEPTH_LIMIT = 40;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Whether brackets and braces outside texts are nested more than 40 deep. */
export function isTooDeep(text: string): boolean {
  let [depth, inText] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (inText && letter === "\\") at += 1;
    else if (letter === '"') inText = !inText;
    else if (!inText && (letter === "[" || letter === "{")) depth += 1;
    else if (!inText && (letter === "]" || letter === "}")) depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}

/** Whether a value is written as a day is; whether there is such a day nobody needs to know. */
export const isDay = (value: unknown): boolean => typeof value === "string" && DAY.test(value);

/** The same value whose objects have no prototype, so that a key `__proto__` is a key like any other. */
export function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== "object" || value === null) return value;
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [name, member] of Object.entries(value)) bare[name] = withoutPrototypes(member);
  return bare;
}
