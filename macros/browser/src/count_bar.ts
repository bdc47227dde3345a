// How far somebody has come with a list or a document: a sentence, and a bar that shows the same.

import { make, part } from "./dom";

export class CountBar {
  private readonly count: HTMLElement;
  private readonly bar: HTMLProgressElement;

  constructor(root: HTMLElement) {
    this.count = part(root, "count");
    this.bar = make("progress", { class: "hub-progress__bar", "aria-labelledby": this.count.id });
    this.count.after(this.bar);
  }

  show(sentence: string, done: number, all: number): void {
    this.count.textContent = sentence;
    this.bar.max = Math.max(all, 1);
    this.bar.value = done;
  }
}
