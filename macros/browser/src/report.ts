// What follows from the answers of a check, loaded when somebody asks for it.

import { plan } from "../../questions/check";
import { focusOn, part } from "./dom";
import type { BeginReport, Host, Report } from "./host";
import { ResultView } from "./result";
import { today } from "./today";

class ReportOf implements Report {
  private shownFor = "";

  constructor(private readonly host: Host) {}

  private state(): string {
    return JSON.stringify([this.host.short(), this.host.answers()]);
  }

  show(): void {
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
    part(root, "result").hidden = false;
    focusOn(part(root, "result-title"));
  }

  /** A result of other answers would be wrong; it goes away below, where nothing jumps. */
  follow(): void {
    const place = part(this.host.root, "result");
    if (!place.hidden && this.shownFor !== this.state()) place.hidden = true;
  }
}

const begin: BeginReport = (host) => new ReportOf(host);
window.Hub.data("report", begin);
// For the test that holds this bundle to the Python reference.
window.Hub.data("plan", plan);
