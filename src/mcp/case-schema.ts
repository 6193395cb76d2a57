import { readFileSync } from "node:fs";

interface CaseSchema {
  readonly definitions: object;
  readonly [key: string]: unknown;
}

const {
  definitions,
  $schema: _,
  ...schema
} = JSON.parse(readFileSync(new URL("../../docs/case.schema.json", import.meta.url), "utf8")) as CaseSchema;

/** A case as a tool takes it; its definitions stand at the root of the tool's own schema, where its references look. */
export const caseSchema: object = schema;
export const caseDefinitions: object = definitions;
