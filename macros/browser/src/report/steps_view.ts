// The next steps in the result: the first three stand out, the others wait behind a button; ticked ones stay where
// they are until the result is asked for again, so that nothing jumps.

import { withOpen } from "../../../model/answers";
import { beside, withBeside } from "../../../model/beside";
import type { VerdictData } from "../../../model/definition";
import { verdictOf } from "../../../model/plan";
import type { Chosen } from "../../../model/plan";
import type { Result } from "../../../model/scoring";
import { score } from "../../../questions/follows";
import { all, button, fill, make, part } from "../dom";
import { offer, WORD } from "../file";
import type { Host, MakeSection, Section } from "../host";
import { adviceIn, copyOf, textsFor } from "./texts";
import { keepStep, StepItem } from "./step_item";
import { reasons } from "./step_reasons";
import { stepsFile } from "./steps_file";
import { isOwn, nextSteps } from "./steps_list";
import type { NextStep, NextSteps } from "./steps_list";
import { stepsPaper } from "./steps_paper";
import type { Sharing } from "../take_away";
import { nextLevel, TargetsView } from "./targets_view";
import { today } from "../today";
import * as words from "../words";

const FIRST = 3;

type Place = "first" | "rest" | "own" | "done";

class StepsView implements Section {
  readonly element: HTMLElement;
  private readonly items = new Map<string, StepItem>();
  private readonly targets: TargetsView;
  private readonly says = make("p", { class: "hub-steps__says" });
  /** What the verdict says to go on with, before anything that would better the answers. */
  private readonly lead = make("div", { class: "hub-steps__lead" });
  private readonly tried = make("p", { class: "hub-hint" }, words.steps_tried);
  private readonly lists: Readonly<Record<Place, HTMLElement>> = {
    first: make("ol", { class: "hub-steps__list hub-steps__first" }),
    rest: make("ol", { class: "hub-steps__list hub-steps__rest", start: String(FIRST + 1) }),
    own: make("ul", { class: "hub-steps__list" }),
    done: make("ul", { class: "hub-steps__list" }),
  };
  private readonly more: HTMLButtonElement;
  private readonly ownPart: HTMLElement;
  private readonly donePart: HTMLElement;
  private readonly dropped = make("ul", { class: "hub-steps__dropped" });
  private readonly droppedCount = make("summary");
  private readonly droppedPart = make("details", {}, this.droppedCount, this.dropped);
  private readonly files: HTMLElement;
  private readonly filed = make("p", { role: "status" });
  private laidOut = "";

  constructor(private readonly host: Host) {
    const name = `${host.definition.entry}--p--steps`;
    this.targets = new TargetsView(host);
    this.lists.rest.id = `${name}-rest`;
    this.lists.rest.hidden = true;
    this.more = button("", "hub-button", () => this.showRest());
    this.more.setAttribute("aria-controls", this.lists.rest.id);
    this.ownPart = make("div", {}, make("h4", {}, words.steps_own), this.lists.own);
    this.donePart = make("div", {}, make("h4", {}, words.steps_done), this.lists.done);
    this.files = make(
      "div",
      { class: "hub-buttons" },
      button(words.steps_list, "hub-button", () => this.asChecklist()),
      button(words.steps_file, "hub-button", () => offer(this.nameOf("csv"), stepsFile(host), "text/csv")),
    );
    this.element = make(
      "section",
      { class: "hub-steps", "aria-labelledby": name },
      make("h3", { id: name }, words.steps_title),
      this.lead,
      this.says,
      this.tried,
      this.targets.element,
      this.lists.first,
      this.more,
      this.lists.rest,
      this.ownPart,
      this.donePart,
      this.droppedPart,
      this.adding(),
      this.files,
      this.filed,
    );
  }

  private nameOf(ending: string): string {
    return `${this.host.definition.entry}-${words.steps_file_name}-${today()}.${ending}`;
  }

  /** What writes it is a bundle of its own. */
  private asChecklist(): void {
    this.filed.textContent = "";
    window.Hub.need("share").then(
      () => {
        const sharing = window.Hub.data("share") as Sharing;
        offer(this.nameOf("docx"), sharing.paper(stepsPaper(this.host, today())), WORD);
        this.filed.textContent = words.steps_list_made;
      },
      () => (this.filed.textContent = words.take_not_made),
    );
  }

  private showRest(): void {
    this.lists.rest.hidden = !this.lists.rest.hidden;
    this.nameMore();
  }

  private nameMore(): void {
    const rest = this.lists.rest.children.length;
    this.more.hidden = rest === 0;
    this.more.textContent = this.lists.rest.hidden ? fill(words.steps_more, { count: FIRST + rest }) : words.steps_fewer;
    this.more.setAttribute("aria-expanded", String(!this.lists.rest.hidden));
  }

  /** A field for a step of somebody's own; after adding one it waits for the next. */
  private adding(): HTMLElement {
    const input = make("input", { type: "text", class: "hub-field", maxlength: "500", autocomplete: "off" });
    const add = (): void => {
      const text = input.value.trim();
      input.focus();
      if (text === "") return;
      input.value = "";
      this.host.keeper.edit((saved) =>
        withOpen(saved, (round) => {
          const numbers = Object.keys(beside(round, "steps")).filter(isOwn).map((id) => Number(id.slice(4)));
          return withBeside(round, "steps", `own-${Math.max(0, ...numbers) + 1}`, { text });
        }),
      );
    };
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") add();
    });
    return make(
      "div",
      { class: "hub-steps__add" },
      make("label", {}, words.steps_add, input),
      button(words.steps_add_do, "hub-button", add),
    );
  }

  show(asked: boolean): void {
    if (asked) this.laidOut = "";
    const made = nextSteps(this.host);
    const answers = this.host.answers();
    const result = score(this.host.definition, answers);
    this.element.hidden = Object.keys(answers).length === 0 && made.steps.length === 0;
    this.lead.replaceChildren(...this.goOnWith(result));
    this.says.textContent = this.sentences(made, result);
    this.targets.show(made, result);
    this.lay(made.steps);
    this.tell(made.steps, result);
    if (asked) this.filed.textContent = "";
    this.files.hidden = made.steps.every((step) => step.kept.dropped);
    this.close(this.host.trial !== null);
  }

  /** While answers are only tried out, nothing is saved; so nothing may look as if it were. */
  private close(trying: boolean): void {
    this.tried.hidden = !trying;
    for (const one of all(this.element, "input, textarea, select, button")) {
      (one as HTMLInputElement).disabled = trying && one !== this.more;
    }
  }

  private goOnWith({ verdict }: Result): HTMLElement[] {
    const [text] = textsFor(part(this.host.root, "texts"), "verdict", verdict?.id ?? "");
    const next = text?.querySelector<HTMLElement>('[data-hub-part="next"]');
    return next ? [copyOf(next)] : [];
  }

  private sentences({ plan, steps, targets }: NextSteps, result: Result): string {
    const short = this.host.short();
    const shown = new Set(this.host.definition.questions.filter((one) => !short || one.short).map((one) => one.id));
    const blank = plan.unanswered.filter((id) => shown.has(id)).length;
    const unanswered = blank === 1 ? words.steps_unanswered_one : fill(words.steps_unanswered, { count: blank });
    const none = plan.targets.some((target) => target.points !== null) && !plan.targets.some((target) => target.open);
    const asked = steps.some((step) => step.planned) || !none;
    // Where nothing is aimed at, a blank is no step that is missing.
    if (plan.targets.every((target) => target.points === null) && verdictOf(this.host.definition, result)?.improve)
      return this.aim(result, targets);
    return [asked ? this.aim(result, targets) : words.steps_none, ...(blank > 0 ? [unanswered] : [])].join(" ");
  }

  private aim(result: Result, chosen: Chosen): string {
    const { definition } = this.host;
    const titles = new Map(definition.dimensions.map((one) => [one.id, one.title]));
    const targets = Object.entries(chosen).flatMap(([id, points]) => {
      const title = titles.get(id);
      return title === undefined ? [] : [`${title} ${points}`];
    });
    if (targets.length > 0) return fill(words.steps_aim_own, { targets: targets.join(", ") });
    if (definition.result === "chart") return words.steps_aim_chart;
    if (definition.result !== "levels") return this.aimAtBest(verdictOf(definition, result));
    const level = nextLevel(this.host, result);
    return level === "" ? words.steps_aim_highest : fill(words.steps_aim_level, { level });
  }

  private aimAtBest(verdict: VerdictData | undefined): string {
    if (verdict?.improve) {
      const areas = this.host.definition.dimensions.filter((one) => !one.signs && verdict.improve?.includes(one.id));
      const said = areas.length === 0 ? words.steps_aim_verdict : words.steps_aim_areas;
      return fill(said, { verdict: verdict.title, areas: areas.map((one) => one.title).join("; ") });
    }
    const signs = this.host.definition.dimensions.filter((one) => one.signs).map((one) => one.title);
    return signs.length === 0 ? words.steps_aim_best : fill(words.steps_aim_signs, { areas: signs.join("; ") });
  }

  /** Put the steps into their lists, when other steps are there than before; the focus stays where it is. */
  private lay(steps: readonly NextStep[]): void {
    const key = JSON.stringify(steps.map((step) => [step.id, step.planned !== null, step.kept.dropped === true]));
    if (key === this.laidOut) return;
    this.laidOut = key;
    const focused = document.activeElement;
    const places: Record<Place, HTMLElement[]> = { first: [], rest: [], own: [], done: [] };
    for (const step of steps.filter((one) => !one.kept.dropped)) {
      const full = places.first.length === FIRST;
      const kept = step.kept.done || !(step.planned || isOwn(step.id));
      places[kept ? "done" : step.planned ? (full ? "rest" : "first") : "own"].push(this.item(step.id).element);
    }
    for (const place of ["first", "rest", "own", "done"] as const) this.lists[place].replaceChildren(...places[place]);
    this.ownPart.hidden = places.own.length === 0;
    this.donePart.hidden = places.done.length === 0;
    this.layDropped(steps.filter((one) => one.kept.dropped));
    this.nameMore();
    if (focused instanceof HTMLElement && this.element.contains(focused)) focused.focus({ preventScroll: true });
  }

  private item(id: string): StepItem {
    const item = this.items.get(id) ?? new StepItem(this.host, id, () => this.drop(id));
    this.items.set(id, item);
    return item;
  }

  private drop(id: string): void {
    keepStep(this.host, id, { dropped: true });
    this.droppedCount.focus();
  }

  private layDropped(steps: readonly NextStep[]): void {
    this.droppedPart.hidden = steps.length === 0;
    this.droppedCount.textContent = fill(words.steps_dropped, { count: steps.length });
    const lines = steps.map(({ id, text }) => {
      const hidden = make("span", { class: "hub-hidden" }, `: ${text}`);
      const back = button(words.step_back, "hub-button hub-button--quiet", () => {
        keepStep(this.host, id, { dropped: null });
        this.item(id).tick.focus();
      });
      back.append(hidden);
      return make("li", {}, make("span", {}, text), " ", back);
    });
    this.dropped.replaceChildren(...lines);
  }

  /** Give each step its words; the cases of an area are told at its first step. */
  private tell(steps: readonly NextStep[], result: Result): void {
    const named = new Map(steps.map((step) => [step.id, step.text]));
    const textOf = (id: string): string => named.get(id) ?? "";
    const texts = part(this.host.root, "texts");
    const told = new Set<string>();
    for (const step of steps.filter((one) => !one.kept.dropped)) {
      const id = step.planned?.dimension ?? "";
      const dimension = told.has(id) ? undefined : result.dimensions.find((one) => one.id === id);
      told.add(id);
      const cases = dimension && adviceIn(texts, dimension)?.querySelector('[data-hub-part="cases"]');
      const { planned, given, text } = step;
      const key = JSON.stringify([planned, given, text, planned?.after.map(textOf), cases?.textContent]);
      this.item(step.id).show(step, key, () => reasons(this.host, step, textOf, cases));
    }
  }
}

/** Nothing is to be raised among signs, of which more is not better, nor in a worksheet, which judges nothing. */
export const nextStepsSection: MakeSection = (host) =>
  host.definition.result === "worksheet" || host.definition.dimensions.every((one) => one.signs) ? null : new StepsView(host);
