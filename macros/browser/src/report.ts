// What follows from the answers of a check, loaded when somebody asks for it: the result, and the sections under it.

import { chart, plan } from "../../questions/follows";
import { basisSection } from "./basis_list";
import { boardSection } from "./board/section";
import { datedSection } from "./dated_hint";
import { documentSection } from "./document/section";
import { focusOn, part } from "./dom";
import type { BeginReport, Host, MakeSection, Report, Section } from "./host";
import { ResultView } from "./report/result";
import { nextStepsSection } from "./report/steps_view";
import { today } from "./today";
import { whatIfSection } from "./report/what_if";

/** In the order of the page. */
const SECTIONS: readonly MakeSection[] = [documentSection, basisSection, nextStepsSection, boardSection, whatIfSection, datedSection];

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
  private trying = false;
  private readonly sections: readonly Section[];

  constructor(private readonly host: Host) {
    this.sections = SECTIONS.flatMap((begin) => safely(() => begin(host)) ?? []);
    const body = part(host.root, "result-body");
    body.before(...this.sections.flatMap((section) => section.above ?? []));
    body.after(...this.sections.map((section) => section.element));
  }

  private state(): string {
    const { keeper } = this.host;
    // What was closed meanwhile stands beside the figures of a worksheet.
    return JSON.stringify([this.host.short(), this.host.answers(), keeper.saved().rounds.length]);
  }

  show(): void {
    this.draw();
    this.showSections(true);
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
      host: this.host,
    });
    part(root, "result-body").replaceChildren(...view.draw(this.host.answers(), today()));
    this.shownFor = this.state();
  }

  private showSections(asked: boolean): void {
    this.trying = this.host.trial !== null;
    for (const section of this.sections) safely(() => section.show(asked));
  }

  /** A result of other answers would be wrong; it goes away below, where nothing jumps. It follows what is tried out. */
  follow(): void {
    const place = part(this.host.root, "result");
    if (place.hidden) return;
    const other = this.shownFor !== this.state();
    if (other && !this.trying && !this.host.trial) {
      place.hidden = true;
      return;
    }
    if (other) this.draw();
    this.showSections(false);
  }
}

const begin: BeginReport = (host) => new ReportOf(host);
window.Hub.data("report", begin);
// For the test that holds this bundle to the Python reference.
window.Hub.data("plan", plan);
window.Hub.data("chart", chart);
