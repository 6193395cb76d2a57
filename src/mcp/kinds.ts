import { refuseRequest } from "../library/refusal";
import { mcpTexts as texts } from "../texts/fr/mcp";

/** The kinds of values that nobody reads further on as they come: a case, a tier or a schedule has its own refusal. */
const kinds = {
  string: (value: unknown) => typeof value === "string",
  array: Array.isArray,
  boolean: (value: unknown) => typeof value === "boolean",
} as const;
type Kind = keyof typeof kinds;

/** @param schema of the argument, as the tool tells it @throws Refused a value of another kind than it says */
export function checkKind(tool: string, argument: string, value: unknown, schema: object | undefined): void {
  const kind = schema !== undefined && "type" in schema ? schema.type : undefined;
  if (isKind(kind) && !kinds[kind](value)) refuseRequest(texts.otherKind(tool, texts.kinds[kind], argument, value));
}

const isKind = (kind: unknown): kind is Kind => typeof kind === "string" && kind in kinds;
