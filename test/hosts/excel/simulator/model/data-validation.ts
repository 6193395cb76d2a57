/** `range.dataValidation`: what may be typed, what is said before and after. */
import type { Part } from "../wire/api-object";
import { invalidArgument } from "../wire/excel-error";
import { type Brush, painted } from "./brush";
import { extend } from "./checked-part";
import { flag, oneOf, textOf } from "./one-of";
import { Range } from "./range";
import { formulaOf, referenceTo } from "./range-argument";
import type { Workbook } from "./workbook";

const kinds = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;
const typeOf: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

type Settings = Readonly<Record<string, unknown>>;

export function dataValidation(brush: Brush): Part {
  const { workbook } = brush.sheet;
  const checks = {
    Rule: (value: unknown) => checkRule(value, workbook),
    Prompt: (value: unknown) => checkMessage(value, "showPrompt", 255),
    ErrorAlert: (value: unknown) => checkMessage(value, "showAlert", 225),
    IgnoreBlanks: flag,
  };
  return extend(painted("DataValidation", brush, checks), {
    get Type(): unknown {
      const [kind = ""] = Object.keys(settings(brush.read("Rule") ?? {}));
      return typeOf[kind] ?? "None";
    },
    Clear: () => Object.keys(checks).forEach((property) => brush.strip(property)),
  });
}

function checkRule(value: unknown, workbook: Workbook): Settings {
  const [[kind, content] = ["", null], ...others] = Object.entries(settings(value));
  if (others.length > 0) throw invalidArgument("a rule is of one kind");
  const rule = settings(content);
  return { [kind]: oneOf(kinds, kind) === "list" ? checkList(rule, workbook) : checkLimits(kind, rule, workbook) };
}

function checkList(rule: Settings, workbook: Workbook): Settings {
  const { source } = rule;
  if (source instanceof Range) return { ...rule, source: `=${referenceTo(source)}` };
  const text = textOf(source, 255, "a list of choices");
  return { ...rule, source: text.startsWith("=") ? formulaOf(text, workbook) : text };
}

function checkLimits(kind: string, rule: Settings, workbook: Workbook): Settings {
  if (kind === "custom") return { ...rule, formula: formulaOf(rule["formula"], workbook) };
  const operator = oneOf(operators, rule["operator"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (rule["formula1"] === undefined || (needsTwo && rule["formula2"] === undefined))
    throw invalidArgument(`${operator} lacks a limit`);
  return { ...rule, formula1: limit(rule["formula1"], workbook), ...second(rule, workbook) };
}

const second = (rule: Settings, workbook: Workbook): Settings =>
  rule["formula2"] === undefined ? {} : { formula2: limit(rule["formula2"], workbook) };

/** A number, a date as text, or a formula with its equals sign. */
function limit(value: unknown, workbook: Workbook): unknown {
  if (value instanceof Range) return formulaOf(value, workbook);
  return typeof value === "string" && value.startsWith("=") ? formulaOf(value, workbook) : value;
}

/** Past these lengths Excel refuses; a title has 32 characters at most. */
function checkMessage(value: unknown, shown: string, longest: number): Settings {
  const message = settings(value);
  textOf(message["title"] ?? "", 32, "the title of a message");
  textOf(message["message"] ?? "", longest, "a message");
  if (message[shown] !== undefined) flag(message[shown]);
  if (message["style"] !== undefined) oneOf(["Stop", "Warning", "Information"], message["style"]);
  return message;
}

function settings(value: unknown): Settings {
  if (typeof value !== "object" || value === null) throw invalidArgument("not an object");
  return value as Settings;
}
