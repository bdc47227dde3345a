// How far somebody has come with a list: what does not apply is taken out of the whole.

import type { Answers } from "../../model/answers";

// A type, not an interface: it fills the places of a sentence.
export type ListCount = { readonly done: number; readonly away: number; readonly all: number };

export function countIn(ids: readonly string[], answers: Answers): ListCount {
  const states = ids.map((id) => answers[id]).map((given) => (given && "state" in given ? given.state : ""));
  const away = states.filter((state) => state === "not_applicable").length;
  return { done: states.filter((state) => state === "done").length, away, all: ids.length - away };
}
