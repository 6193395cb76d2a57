import type { Told } from "../library/told";

/** The schema of what a tool takes, as the protocol wants it. */
interface InputSchema {
  readonly [key: string]: unknown;
  readonly type: "object";
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: string[];
}

/** What an assistant gave, already held to the schema of the tool by its names; each value is checked where it is read. */
export type Given = Readonly<Record<string, unknown>>;

/** A function of the add-in that gives no figure, as Excel shows it. */
interface NoFigure {
  readonly error: string;
  readonly message: string;
}

export type ToolAnswer = Told<unknown> | NoFigure;

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: InputSchema;
  /** Whether it leaves everything as it was. */
  readonly isReadOnly: boolean;
  /** @throws Refused */
  readonly answer: (given: Given) => ToolAnswer | Promise<ToolAnswer>;
}
