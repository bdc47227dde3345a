// Dated checks of one check: the panel above its questions, and below it the one that is looked at or compared.

import { bases } from "../../model/evidence";
import { compare, score } from "../../questions/follows";
import { attempt, fitting } from "./rounds/attempt";
import type { Attempt } from "./rounds/attempt";
import { boardButton, isForBoard } from "./board/section";
import { comparison } from "./rounds/compare";
import { button, fill, focusOn, make, part } from "./dom";
import { evidenceFields } from "./rounds/evidence_fields";
import type { Host, Rounds, RoundsBundle } from "./host";
import { called } from "./rounds/renamed";
import { find } from "./rounds/edits";
import type { Place } from "./rounds/edits";
import { RoundForm } from "./rounds/form";
import { RoundList } from "./rounds/list";
import { Says } from "./rounds/says";
import { roundHost } from "./rounds/host";
import { roundView } from "./rounds/view";
import * as words from "./words";

class Panel implements Rounds {
  private readonly says: Says;
  private readonly form: RoundForm;
  private readonly list: RoundList;
  private readonly view: HTMLElement;
  private looked: readonly Place[] = [];
  private drawn = "";

  constructor(private readonly host: Host) {
    this.view = part(host.root, "dated-view");
    this.says = new Says(() => this.list.focus());
    this.form = new RoundForm(host, this.says);
    this.list = new RoundList(host, this.says, {
      look: (place) => this.look([place]),
      compare: (first, second) => this.look([first, second]),
    });
    part(host.root, "dated-panel").replaceChildren(this.form.element, this.says.element, this.list.element);
    this.follow();
  }

  follow(): void {
    this.form.show();
    this.list.show();
    this.says.follow();
    if (this.looked.length > 0) this.draw();
  }

  private look(places: readonly Place[]): void {
    this.looked = places;
    this.drawn = "";
    this.draw();
    const heading = this.view.querySelector<HTMLElement>("h2, h3");
    if (heading) focusOn(heading);
  }

  private attempts(): readonly Attempt[] {
    const saved = this.host.keeper.saved();
    return this.looked.flatMap((place) => attempt(saved, find(saved, place), this.host.definition) ?? []);
  }

  /** What is shown must stay right while answers change; what was deleted is not shown any more. */
  private draw(): void {
    const [first, second] = this.attempts();
    if (!first || (this.looked.length > 1 && !second)) return this.close();
    const state = JSON.stringify([first.round, second?.round]);
    if (state === this.drawn) return;
    this.drawn = state;
    const { definition, root } = this.host;
    const heading = make(
      "h2",
      { class: "hub-dated__title" },
      second ? fill(words.compare_heading, { first: first.name, second: second.name }) : first.name,
    );
    const body = second
      ? comparison(...called(this.host, first, second))
      : [...this.board(first), ...roundView(first, definition, part(root, "texts"))];
    const away = (): HTMLElement =>
      button(words.dated_away, "hub-button", () => {
        this.close();
        this.list.focus();
      });
    this.view.replaceChildren(heading, away(), ...body, away());
    this.view.setAttribute("aria-label", heading.textContent ?? "");
    this.view.hidden = false;
  }

  /** The page for the board of a closed check; that of the open one stands with its result. */
  private board({ place, definition, round }: Attempt): HTMLElement[] {
    if (!definition || round.closed === null || !isForBoard(definition)) return [];
    const alike = definition.version === this.host.definition.version;
    return [boardButton(roundHost(this.host, { place, definition, alike, answers: (one) => fitting(definition, one.answers) }))];
  }

  private close(): void {
    this.looked = [];
    this.view.hidden = true;
    this.view.replaceChildren();
  }
}

function changes(host: Host): (HTMLElement | SVGElement)[] {
  const { keeper, definition } = host;
  const saved = keeper.saved();
  const last = saved.rounds.length - 1;
  const [first, second] = [attempt(saved, last - 1, definition), attempt(saved, last, definition)];
  return first && second ? comparison(...called(host, first, second)) : [];
}

const bundle: RoundsBundle = { begin: (host) => new Panel(host), changes, evidence: evidenceFields };
// Besides, for the test that holds this bundle to the Python reference.
window.Hub.data("rounds", { ...bundle, bases, compare, score });
