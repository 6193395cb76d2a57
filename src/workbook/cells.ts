/** What a cell may hold, by the role that it plays; a sheet's draft gives it its place. */
import type { CellPlan, CellValue } from "./plan";
import type { InputKey } from "./input-key";
import type { Format } from "./styles";

export type Content = Omit<CellPlan, "row" | "column">;

const constant =
  (role: Content["role"], format: Format) =>
  (value: CellValue): Content => ({ value, role, format });

export const title = constant("title", "text");
export const subtitle = constant("subtitle", "text");
export const section = constant("section", "text");
export const head = constant("head", "text");
export const note = constant("note", "text");
export const hint = constant("hint", "text");

/** A label or a constant inside a table. */
export function body(value: CellValue, format: Format = "text"): Content {
  return { value, role: "body", format };
}

/** What a person may change; null is an empty cell. */
export function input(key: InputKey, value: CellValue, format: Format): Content {
  return { value, role: "input", format, input: key };
}

/** What is read back as it is, and not for people to change. */
export function kept(key: InputKey, value: CellValue, format: Format): Content {
  return { value, role: "body", format, input: key };
}

/** A cell of a list that people fill in. @param formula what it proposes, until something is typed */
export function entry(value: CellValue, format: Format, formula?: string): Content {
  return { value, role: "input", format, isEntry: true, ...(formula === undefined ? {} : { formula }) };
}

/** A formula on its own sheet. `value` is what the core computed for it. */
export function calculation(formula: string, value: CellValue, format: Format): Content {
  return { formula, value, role: "calculation", format };
}

/** A formula that fetches its value from another sheet. */
export function link(formula: string, value: CellValue, format: Format): Content {
  return { formula, value, role: "link", format };
}

/** A link that the first sheet gives as an answer. */
export function answer(formula: string, value: CellValue, format: Format): Content {
  return { formula, value, role: "answer", format };
}

export function total(formula: string, value: CellValue, format: Format): Content {
  return { formula, value, role: "total", format };
}

export function totalLabel(value: string): Content {
  return { value, role: "total", format: "text" };
}

export function check(formula: string, value: CellValue): Content {
  return { formula, value, role: "check", format: "text" };
}

export function goTo(content: Content, place: string): Content {
  return { ...content, goTo: place };
}
