/** Pages of the workbook that are made only for a case that asks for them. */
export const pageIds = ["cerfa", "report", "entries", "tracking", "dialogue"] as const;
export type PageId = (typeof pageIds)[number];
