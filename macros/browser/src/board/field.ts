// What people write on the page for the board: fields that look like the paper they are printed on. Beside each field
// stands its text, which gives it its height on the screen and takes its place in print.

import { make } from "../dom";

type Written = HTMLTextAreaElement | HTMLInputElement;

/** write: told of every change. */
export class PaperField {
  readonly element: HTMLElement;
  readonly control: HTMLTextAreaElement;
  private readonly printed = make("span", { class: "hub-board__printed", "aria-hidden": "true" });

  constructor(label: string, limit: number, write: (text: string) => void) {
    this.control = make("textarea", { class: "hub-board__field", rows: "1", maxlength: String(limit), "aria-label": label, autocomplete: "off" });
    this.control.addEventListener("input", () => {
      this.mirror(this.control.value);
      write(this.control.value);
    });
    this.element = make("span", { class: "hub-board__words" }, this.printed, this.control);
  }

  private mirror(text: string): void {
    this.printed.textContent = text;
    this.element.toggleAttribute("data-hub-blank", text.trim() === "");
  }

  /** What stands there already stays: somebody may be writing. */
  show(text: string): void {
    put(this.control, text);
    this.mirror(this.control.value);
  }
}

function put(control: Written, text: string): void {
  if (control.value !== text && document.activeElement !== control) control.value = text;
}
