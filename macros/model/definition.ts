// The plain data of a check, as Python writes it into the page (definition.py names the same members),
// and one saved answer.

export interface ChoiceData {
  readonly id: string;
  readonly text: string;
  readonly points: number;
}

/** One band of a number question; its limit is a decimal as text. */
export interface BandData {
  readonly below?: string;
  readonly at_least?: string;
  readonly points: number;
}

export interface RoleData {
  readonly id: string;
  readonly title: string;
}

export interface QuestionData {
  readonly id: string;
  readonly dimension: string;
  readonly type: string;
  readonly text: string;
  readonly weight: number;
  readonly short?: boolean;
  /** 1 to 3; 2 where it is not written. */
  readonly effort?: number;
  readonly importance?: number;
  readonly needs?: readonly string[];
  readonly answers?: readonly ChoiceData[];
  readonly unit?: string;
  readonly min?: string;
  readonly max?: string;
  readonly bands?: readonly BandData[];
  readonly roles?: readonly RoleData[];
}

export interface ConditionData {
  readonly at_least?: number;
  readonly below?: number;
}

export type Conditions = Readonly<Record<string, ConditionData>>;

export interface DimensionData {
  readonly id: string;
  readonly title: string;
  /** Points say how plainly a sign is there, not how good it is, so nothing low is a gap to close. */
  readonly signs?: boolean;
}

export interface LevelData {
  readonly id: string;
  readonly title: string;
  readonly holds: Conditions;
}

export interface VerdictData {
  readonly id: string;
  readonly title: string;
  readonly when: Conditions;
  /** The dimensions in which it asks for better answers; left out for all. */
  readonly improve?: readonly string[];
}

/** One figure of a worksheet by another. share: the first is a part of the other, and told as so many of 100. */
export interface RatioData {
  readonly id: string;
  readonly title: string;
  readonly divide: string;
  readonly by: string;
  readonly share?: boolean;
  readonly unit?: string;
}

/** A heading of the document that the answers make. when: question -> the answer that must be ticked for it. */
export interface HeadingData {
  readonly title: string;
  readonly questions: readonly string[];
  readonly says?: string;
  readonly when?: Readonly<Record<string, string>>;
}

export interface Definition {
  readonly entry: string;
  readonly version: number;
  readonly result: string;
  readonly title: string;
  readonly dimensions: readonly DimensionData[];
  readonly questions: readonly QuestionData[];
  readonly levels?: readonly LevelData[];
  readonly verdicts?: readonly VerdictData[];
  readonly document?: readonly HeadingData[];
  readonly ratios?: readonly RatioData[];
}

/** The part of a role in a task; NOBODY stands for the role that is missing. */
export type Part = "accountable" | "consulted";
export type Knows = "yes" | "not-asked" | "no";
export const NOBODY = "nobody";

/** One saved answer. "done" is a ticked item of a checklist. */
export type Given =
  | { readonly answer: string }
  | { readonly answers: readonly string[] }
  | { readonly number: string }
  | { readonly text: string }
  | { readonly who: Readonly<Record<string, Part>>; readonly knows?: Knows }
  | { readonly state: "dont_know" | "done" }
  | { readonly state: "not_applicable"; readonly reason: string };

/** Answers by question; without a prototype, so that no id can mean anything else. A blank has no member. */
export type Answers = Readonly<Record<string, Given>>;
