// The data that Python put into the page beside a tool. It is ours, so only its presence is checked.

import type { Definition } from "../../model/definition";

export function definitionIn(root: HTMLElement): unknown {
  const text = root.querySelector("script[data-hub-definition]")?.textContent;
  if (!text) throw new Error("the tool has no definition in the page");
  return JSON.parse(text) as unknown;
}

/** The definition of a check, with the texts of questions and answers as the page says them: they stand there once. */
export function checkIn(root: HTMLElement): Definition {
  const data = definitionIn(root) as Definition;
  const said = (id: string, selector: string): string =>
    document.getElementById(`${data.entry}--${id}`)?.querySelector(selector)?.textContent ?? "";
  const answer = (id: string): string => document.getElementById(`${data.entry}--${id}`)?.nextElementSibling?.textContent ?? "";
  const questions = data.questions.map((one) => ({
    ...one,
    text: said(one.id, '[data-hub-part="text"]'),
    ...(one.answers ? { answers: one.answers.map((each) => ({ ...each, text: answer(`${one.id}--${each.id}`) })) } : {}),
  }));
  return { ...data, questions };
}
