// The Porter stemmer of lunr 2.3.9 (MIT, Oliver Nightingale), written as its twin stem.py is:
// lunr's own is bundled with its index, but shared vectors can only hold what both sides call by name.

const C = "[^aeiou][^aeiouy]*";
const V = "[aeiouy][aeiou]*";
const MORE_THAN_0 = new RegExp(`^(${C})?${V}${C}`);
const EXACTLY_1 = new RegExp(`^(${C})?${V}${C}(${V})?$`);
const MORE_THAN_1 = new RegExp(`^(${C})?${V}${C}${V}${C}`);
const HAS_VOWEL = new RegExp(`^(${C})?[aeiouy]`);
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);

type Endings = Readonly<Record<string, string>>;
const STEP_2: Endings = {
  ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble",
  alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate",
  alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive",
  biliti: "ble", logi: "log",
};
const STEP_3: Endings = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
const ending = (endings: Endings): RegExp => new RegExp(`^(.+?)(${Object.keys(endings).join("|")})$`);
const ENDING_2 = ending(STEP_2);
const ENDING_3 = ending(STEP_3);
const ENDING_4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
const ION = /^(.+?[st])ion$/;

/** The stem of a word of the letters a to z. */
export function stem(word: string): string {
  if (word.length < 3) return word;
  // A first y is a consonant; no pattern takes a capital for a vowel.
  const startsWithY = word.startsWith("y");
  let rest = past(plural(startsWithY ? `Y${word.slice(1)}` : word));
  rest = rest.replace(/^(.+?[^aeiou])y$/, "$1i");
  rest = replaced(rest, ENDING_2, STEP_2);
  rest = replaced(rest, ENDING_3, STEP_3);
  rest = last(dropped(rest));
  return startsWithY ? `y${rest.slice(1)}` : rest;
}

function plural(word: string): string {
  const found = /^(.+?)(ss|i)es$/.exec(word) ?? /^(.+?)([^s])s$/.exec(word);
  return found ? `${found[1]}${found[2]}` : word;
}

function past(word: string): string {
  const agreed = /^(.+?)eed$/.exec(word);
  if (agreed) return MORE_THAN_0.test(agreed[1] ?? "") ? word.slice(0, -1) : word;
  const before = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (before === undefined || !HAS_VOWEL.test(before)) return word;
  if (/(at|bl|iz)$/.test(before)) return `${before}e`;
  if (/([^aeiouylsz])\1$/.test(before)) return before.slice(0, -1);
  return SHORT.test(before) ? `${before}e` : before;
}

function replaced(word: string, pattern: RegExp, endings: Endings): string {
  const found = pattern.exec(word);
  const before = found?.[1] ?? "";
  return found && MORE_THAN_0.test(before) ? before + (endings[found[2] ?? ""] ?? "") : word;
}

function dropped(word: string): string {
  const before = (ENDING_4.exec(word) ?? ION.exec(word))?.[1];
  return before !== undefined && MORE_THAN_1.test(before) ? before : word;
}

function last(word: string): string {
  let rest = word;
  if (rest.endsWith("e") && rest.length > 1) {
    const before = rest.slice(0, -1);
    if (MORE_THAN_1.test(before) || (EXACTLY_1.test(before) && !SHORT.test(before))) rest = before;
  }
  return rest.endsWith("ll") && MORE_THAN_1.test(rest) ? rest.slice(0, -1) : rest;
}
