// British and American spellings of one word. Added to a query and not folded into the index, because the
// stemmer cuts "organization" to "organ" and "organisation" to "organis": folding would find too much.

type Rule = readonly [pattern: RegExp, spelled: string];

const RULES: readonly Rule[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, "iz$1"],
  [/iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, "is$1"],
  [/ys(e|ed|es|er|ing)$/, "yz$1"],
  [/yz(e|ed|es|er|ing)$/, "ys$1"],
  [/^(..+)our(s|ed|ing|al|ite|able|ful)?$/, "$1or$2"],
  [/^(..+)or(s|ed|ing|al|ite|able|ful)?$/, "$1our$2"],
  [/tre(s|d)?$/, "ter$1"],
  [/ter(s|ed)?$/, "tre$1"],
  [/^(...+[aeiou])ll(ed|ing|er|ers)$/, "$1l$2"],
  [/^(..+[^aeiou][aeiou])l(ed|ing|er|ers)$/, "$1ll$2"],
  [/([fl])ence(s|less)?$/, "$1ense$2"],
  [/([fl])ense(s|less)?$/, "$1ence$2"],
  [/^(licen|practi)c(e|es|ed|ing)$/, "$1s$2"],
  [/^(licen|practi)s(e|es|ed|ing)$/, "$1c$2"],
  [/ogue(s|d)?$/, "og$1"],
  [/^(dial|catal|anal)og(s|ed)?$/, "$1ogue$2"],
  [/^programme(s)?$/, "program$1"],
  [/^program(s)?$/, "programme$1"],
  [/dgement(s)?$/, "dgment$1"],
  [/dgment(s)?$/, "dgement$1"],
  [/^(skil|ful|enrol|instal)l(ful|fil|fils|ment|ments)?$/, "$1$2"],
  [/^(ful)fil(s|ment)?$/, "$1fill$2"],
];

/** Other spellings of a form, in small letters. Most are no words: the index knows which are. */
export function spellings(form: string): string[] {
  const found = RULES.filter(([pattern]) => pattern.test(form)).map(([pattern, spelled]) => form.replace(pattern, spelled));
  return [...new Set(found)].filter((one) => one !== form);
}
