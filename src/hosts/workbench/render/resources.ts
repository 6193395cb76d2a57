/** What Univer's plugins keep beside the cells: one text of JSON each, by the plugin's name. */
import type { IResources } from "@univerjs/core";
import { definedNames as names } from "./resource-names";

const validations = "SHEET_DATA_VALIDATION_PLUGIN";
const highlights = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

const notes = "SHEET_NOTE_PLUGIN";
const guards = "SHEET_RANGE_PROTECTION_PLUGIN";
const permissions = "SHEET_AuthzIoMockService_PLUGIN";

/** Each of them by sheet, but for the names and the permissions, which are by their own ids. */
export const resourceNames = { names, validations, highlights, notes, guards, permissions } as const;

export type Kept = Readonly<Record<string, unknown>>;

export function readResource(resources: IResources | undefined, name: string): Kept {
  const data = resources?.find((resource) => resource.name === name)?.data;
  return data ? (JSON.parse(data) as Kept) : {};
}

export function withResource(resources: IResources | undefined, name: string, kept: Kept): IResources {
  const others = (resources ?? []).filter((resource) => resource.name !== name);
  return [...others, { name, data: JSON.stringify(kept) }];
}
