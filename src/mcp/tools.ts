/** What an assistant may ask: each tool is one of the library's answers. */
import * as library from "../library/library";
import { mcpTexts as texts } from "../texts/fr/mcp";
import { caseDefinitions, caseSchema } from "./case-schema";
import type { Given, Tool } from "./tool";
import { workbookTool } from "./workbook-tool";

const schedule = { description: texts.schedule, type: ["string", "number"] };
const day = { description: texts.day, type: "string" };
/** Its schema is told once, by the tool that answers it whole: it is long. */
const sameCase = { description: texts.sameCase, type: "object" };

const schedules: Tool = {
  ...texts.tools.schedules,
  name: "schedules",
  inputSchema: { type: "object", additionalProperties: false, properties: { schedule } },
  isReadOnly: true,
  answer: (given) =>
    given["schedule"] === undefined ? library.schedulesOfAgreement() : library.scheduleAmounts(given["schedule"]),
};

const callFunction: Tool = {
  ...texts.tools.call_function,
  name: "call_function",
  inputSchema: {
    type: "object",
    additionalProperties: false,
    properties: {
      name: { description: texts.functionName, type: "string" },
      arguments: { description: texts.functionArguments, type: "array", items: {} },
      day,
    },
    required: ["name"],
  },
  isReadOnly: true,
  answer: ({ name, arguments: values, ...given }) =>
    library.callFunction(String(name), (values ?? []) as readonly unknown[], onDay(given)),
};

const answerCase: Tool = {
  ...texts.tools.answer_case,
  name: "answer_case",
  inputSchema: {
    type: "object",
    additionalProperties: false,
    properties: { case: caseSchema, day },
    required: ["case"],
    definitions: caseDefinitions,
  },
  isReadOnly: true,
  answer: (given) => library.answerCase(given["case"], onDay(given)),
};

const payments: Tool = {
  ...texts.tools.payments,
  name: "payments",
  inputSchema: {
    type: "object",
    additionalProperties: false,
    properties: { case: sameCase, day },
    required: ["case"],
  },
  isReadOnly: true,
  answer: (given) => library.paymentsOfCase(given["case"], onDay(given)),
};

const source: Tool = {
  ...texts.tools.source,
  name: "source",
  inputSchema: {
    type: "object",
    additionalProperties: false,
    properties: {
      line: { description: texts.line, type: "string" },
      tier: { description: texts.tier, type: "integer" },
      part: { description: texts.part, type: "string" },
      schedule,
      day,
    },
    required: ["line", "tier"],
  },
  isReadOnly: true,
  answer: ({ line, tier, part, schedule: read, ...given }) =>
    library.sourceOfAmount({ line, tier, part, schedule: read }, onDay(given)),
};

const compareSchedules: Tool = {
  ...texts.tools.compare_schedules,
  name: "compare_schedules",
  inputSchema: {
    type: "object",
    additionalProperties: false,
    properties: { case: sameCase, schedules: { description: texts.schedules, type: "array", items: schedule }, day },
    required: ["case"],
  },
  isReadOnly: true,
  answer: ({ case: json, schedules: names, ...given }) =>
    library.compareSchedules(json, {
      ...onDay(given),
      ...(names === undefined ? {} : { schedules: names as readonly unknown[] }),
    }),
};

function onDay(given: Given): { readonly day?: string } {
  const { day } = given;
  return typeof day === "string" ? { day } : {};
}

export const tools: readonly Tool[] = [
  schedules,
  callFunction,
  answerCase,
  payments,
  source,
  compareSchedules,
  workbookTool({ sameCase, day }, onDay),
];
