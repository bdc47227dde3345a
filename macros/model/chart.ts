// Who does what, from the answers to a chart's tasks: the twin of chart.py, held equal by tests/vectors.

import { NOBODY } from "./definition";
import type { Answers, Definition, Given, Part, QuestionData, RoleData } from "./definition";
import { typeOf } from "./question";
import type { Fields, Types } from "./question";

export type Finding = "gap" | "double" | "dispute" | "unaware" | "unasked" | "unknown";
export type Form = "central" | "hub" | "spread" | "open";

/** What was said of a task, by one person or by several; findings: what is not settled. */
export interface Task {
  readonly id: string;
  readonly state: "blank" | "not-applicable" | "unknown" | "said";
  readonly accountable: readonly string[];
  readonly consulted: readonly string[];
  readonly findings: readonly Finding[];
}

/** How many tasks a role is accountable for and consulted on. */
export interface Carried {
  readonly id: string;
  readonly accountable: number;
  readonly consulted: number;
}

/** Tasks of a dimension: that apply, that were answered (also with "I don't know"), that are settled. */
export interface Area {
  readonly id: string;
  readonly applicable: number;
  readonly answered: number;
  readonly settled: number;
}

/** role: the one at the centre of the form; null where there is none. */
export interface Chart {
  readonly tasks: readonly Task[];
  readonly roles: readonly Carried[];
  readonly areas: readonly Area[];
  readonly form: Form;
  readonly role: string | null;
}

type Said = Extract<Given, { readonly who: unknown }>;

export function chart(definition: Definition, responses: readonly Answers[], types: Types): Chart {
  const asked = definition.questions.filter((question) => question.roles !== undefined);
  const order = rolesOf(definition).map((role) => role.id);
  const tasks = asked.map((question) => taskOf(question, responses, types, order));
  const areas = definition.dimensions.flatMap(({ id }) => areaOf(id, tasks.filter((_, at) => asked[at]?.dimension === id)));
  return { tasks, roles: order.map((role) => carried(role, tasks)), areas, ...formOf(tasks, areas, order) };
}

/** The roles of a chart; none for a check that asks for none. */
export function rolesOf(definition: Definition): readonly RoleData[] {
  const found = new Map<string, RoleData>();
  for (const { roles } of definition.questions) for (const role of roles ?? []) found.set(role.id, role);
  return [...found.values()];
}

function taskOf(question: QuestionData, responses: readonly Answers[], types: Types, order: readonly string[]): Task {
  const { id } = question;
  const given = responses.flatMap((one) => one[id] ?? []);
  const said = given.flatMap((one) => saidOf(question, one, types));
  if (said.length > 0) {
    const named = (part: Part): readonly string[] => order.filter((role) => said.some(({ who }) => who[role] === part));
    return { id, state: "said", accountable: named("accountable"), consulted: named("consulted"), findings: findingsOf(said) };
  }
  const states = given.map((one) => ("state" in one ? one.state : ""));
  const unsaid = { id, accountable: [], consulted: [], findings: [] };
  if (states.includes("dont_know")) return { ...unsaid, state: "unknown", findings: ["unknown"] };
  return { ...unsaid, state: states.includes("not_applicable") ? "not-applicable" : "blank" };
}

function saidOf(question: QuestionData, given: Given, types: Types): readonly Said[] {
  const kept = "state" in given ? null : typeOf(types, question).accepts(question, given as unknown as Fields);
  return kept && "who" in kept ? [kept] : [];
}

/** What is not settled. One who named only whom to consult did not say that nobody is accountable. */
function findingsOf(said: readonly Said[]): readonly Finding[] {
  const closed = said.filter(({ who }) => Object.values(who).includes("accountable"));
  const claims = closed.map(({ who }) => Object.keys(who).filter((role) => who[role] === "accountable" && role !== NOBODY));
  if (claims.length === 0) return ["unknown"];
  if (claims.every((claim) => claim.length === 0)) return ["gap"];
  const knows = closed.map((one) => one.knows);
  return [
    ...(claims.some((claim) => claim.length > 1) ? (["double"] as const) : []),
    ...(claims.some((claim) => claim.join() !== claims[0]?.join()) ? (["dispute"] as const) : []),
    ...(knows.includes("no") ? (["unaware"] as const) : knows.includes("yes") ? [] : (["unasked"] as const)),
  ];
}

function areaOf(id: string, own: readonly Task[]): readonly Area[] {
  if (own.length === 0) return [];
  const answered = own.filter((task) => task.state === "said" || task.state === "unknown");
  return [
    {
      id,
      applicable: own.filter((task) => task.state !== "not-applicable").length,
      answered: answered.length,
      settled: answered.filter((task) => task.findings.length === 0).length,
    },
  ];
}

const carried = (id: string, tasks: readonly Task[]): Carried => ({
  id,
  accountable: tasks.filter((task) => task.accountable.includes(id)).length,
  consulted: tasks.filter((task) => task.consulted.includes(id)).length,
});

/** The operating model, of the tasks that have exactly one accountable role: chart.py states the rule. */
function formOf(tasks: readonly Task[], areas: readonly Area[], order: readonly string[]): Pick<Chart, "form" | "role"> {
  const sum = (part: "applicable" | "answered"): number => areas.reduce((total, area) => total + area[part], 0);
  const owned = tasks.filter((task) => task.accountable.length === 1);
  const few = 3 * sum("answered") < 2 * sum("applicable") || 3 * owned.length < 2 * sum("answered");
  if (owned.length === 0 || few) return { form: "open", role: null };
  const parts = order.map((role) => ({
    role,
    carries: owned.filter((task) => task.accountable[0] === role).length,
    takes: owned.filter((task) => [...task.accountable, ...task.consulted].includes(role)).length,
  }));
  for (const { role, carries, takes } of parts.sort((one, other) => other.carries - one.carries)) {
    if (3 * carries >= 2 * owned.length) return { form: "central", role };
    if (3 * carries >= owned.length && 3 * takes >= 2 * owned.length) return { form: "hub", role };
  }
  return { form: "spread", role: null };
}
