// What follows from the answers of a check, loaded when somebody asks for it: the result, and the sections under it.

import { chart, plan } from "../../questions/check";
import { basisSection } from "./basis_list";
import { datedSection } from "./dated_hint";
import { focusOn, make, part } from "./dom";
import type { BeginReport, Host, MakeSection, Report, Section } from "./host";
import { ResultView } from "./result";
import { nextStepsSection } from "./steps_view";
import { today } from "./today";

/** In the order of the page. */
const SECTIONS: readonly MakeSection[] = [basisSection, nextStepsSection, datedSection];

/** A section that fails says so in the console and leaves the others alone. */
function safely<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    console.error(error);
    return null;
  }
}

class ReportOf implements Report {
  private shownFor = "";
  private sections: readonly Section[] = [];
  private readonly place = make("div");

  constructor(private readonly host: Host) {}

  private state(): string {
    return JSON.stringify([this.host.short(), this.host.answers()]);
  }

  show(): void {
    this.draw();
    this.sections = SECTIONS.flatMap((begin) => safely(() => begin(this.host)) ?? []);
    this.place.replaceChildren(...this.sections.map((section) => section.element));
    part(this.host.root, "result-body").after(this.place);
    this.showSections();
    part(this.host.root, "result").hidden = false;
    focusOn(part(this.host.root, "result-title"));
  }

  private draw(): void {
    const { root, definition } = this.host;
    const view = new ResultView({
      definition,
      texts: part(root, "texts"),
      id: definition.entry,
      short: this.host.short(),
      link: (question) => this.host.link(question),
    });
    part(root, "result-body").replaceChildren(...view.draw(this.host.answers(), today()));
    this.shownFor = this.state();
  }

  private showSections(): void {
    for (const section of this.sections) safely(() => section.show());
  }

  /** A result of other answers would be wrong; it goes away below, where nothing jumps. */
  follow(): void {
    const place = part(this.host.root, "result");
    if (place.hidden) return;
    if (this.shownFor !== this.state()) place.hidden = true;
    else this.showSections();
  }
}

const begin: BeginReport = (host) => new ReportOf(host);
window.Hub.data("report", begin);
// For the test that holds this bundle to the Python reference.
window.Hub.data("plan", plan);
window.Hub.data("chart", chart);
