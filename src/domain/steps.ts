import type { Order, Page } from './pages.ts';

/**
 * A step reads one relation for many parents at once. A statement is one step, or one step and those below it, each
 * taking the far ends of the step before as its parents. Plain data between the rooms that know GraphQL and Cypher.
 */
export interface Step {
  readonly relation: Relation;
  readonly arguments: StepArguments;
  /** What is asked for: the rows, one more row than the page holds, how many ties, how many distinct far ends. */
  readonly rows: boolean;
  readonly more: boolean;
  readonly total: boolean;
  readonly distinct: boolean;
  /** What is read of the far end, and of the tie that leads to it. */
  readonly node: Part;
  readonly tie: Part;
  /** Types of parents under which it was selected; null for all that come. */
  readonly on: readonly string[] | null;
  /** Relation, arguments and selection: two uses with one key are one loader. */
  readonly key: string;
}

export interface Part {
  /** Properties that the selected fields read, sorted; of a closed set, as they travel as parameters. */
  readonly columns: readonly string[];
  readonly below: readonly Step[];
}

/** A field that leads from record to record, as it is declared in the SDL. */
export interface Relation {
  /** Where it is declared: "Project.funders". */
  readonly name: string;
  /** "tied", "reference", "list", or the name of a form in steps.ts. */
  readonly form: string;
  /** A page of rows, one record, or all rows. */
  readonly shape: 'page' | 'one' | 'all';
  /** The type at the far end, and the concrete types it may be. */
  readonly far: string;
  readonly farTypes: readonly string[];
  /** Tie kinds it may cross, and the way it crosses them; for a reference, the kinds it may lead to. */
  readonly kinds: readonly string[];
  readonly direction: Direction;
  /** The property of the parent's record that holds the key. */
  readonly property: string;
}

/** Whether what a reference leads to may be a tie. */
export const mayBeTie = ({ far }: Relation): boolean => far === 'Node' || far === 'Tie';

export type Direction = 'IN' | 'OUT' | 'BOTH';

export interface StepArguments {
  readonly page: Page | null;
  readonly order: Order;
  /** Only what holds, or may hold, on this day. */
  readonly asOf: string | null;
  /** The day on which a tie that is read here says its activity; null for today. */
  readonly readOn: string | null;
  readonly kinds: readonly string[];
  readonly direction: Direction;
  readonly confidences: readonly string[] | null;
  readonly where: Condition | null;
  /** The one text value that a form takes: a field's name, an identifier's key, a folded name. */
  readonly value: string | null;
}

/** A filter, ready for the compiler. */
export type Condition =
  | { readonly is: 'property'; readonly property: string; readonly values: readonly unknown[] }
  | { readonly is: 'types'; readonly types: readonly string[] }
  | { readonly is: 'name'; readonly how: 'contains' | 'startsWith' | 'equals'; readonly text: string }
  | Walk
  | TieCondition
  | { readonly is: 'evidence'; readonly fewerThan: number | null; readonly publishedBefore: string | null }
  | { readonly is: 'exists'; readonly when: When }
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition };

/** That one of the ways of a name, in cypher/walks.ts, leads to the entry with this id. */
export interface Walk {
  readonly is: 'walk';
  readonly way: string;
  readonly id: string;
  /** The condition in words, to be followed by the entry's name: "is a member of". */
  readonly says: string;
  readonly when: When;
}

/** That it has such a tie. */
export interface TieCondition {
  readonly is: 'tie';
  /** All kinds where empty. */
  readonly kinds: readonly string[];
  readonly direction: Direction;
  readonly with: Condition | null;
  readonly confidences: readonly string[] | null;
  readonly when: When;
}

/** On some day from the first to the last, or whenever; surely so, or perhaps. */
export interface When {
  readonly from: string | null;
  readonly to: string | null;
  readonly surely: boolean;
}

/** Rows that a parent is reckoned to have: a page's size, one, or five where a list has no pages. */
export const expectedRows = ({ arguments: { page }, relation: { shape } }: Step): number =>
  shape === 'all' ? 5 : (page?.size ?? 1);
