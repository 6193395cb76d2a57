import { resolve } from "node:path";
import * as library from "../library/library";
import { cliTexts } from "../texts/fr/cli";
import { mcpTexts as texts } from "../texts/fr/mcp";
import type { Given, Tool } from "./tool";

/** The one tool that changes anything: one file, of the name that is given. */
export function workbookTool(
  { sameCase, day }: { readonly sameCase: object; readonly day: object },
  onDay: (given: Given) => { readonly day?: string },
): Tool {
  return {
    ...texts.tools.write_workbook,
    name: "write_workbook",
    inputSchema: {
      type: "object",
      additionalProperties: false,
      properties: {
        case: sameCase,
        path: { description: texts.path, type: "string" },
        force: { description: texts.force, type: "boolean" },
        day,
      },
      required: ["case", "path"],
    },
    isReadOnly: false,
    answer: write(onDay),
  };
}

const write =
  (onDay: (given: Given) => { readonly day?: string }): Tool["answer"] =>
  async ({ case: json, path, force, ...given }) => {
    const file = resolve(String(path));
    const { value: _, sentence, ...grounds } = await library.answerCase(json, onDay(given));
    await library.writeWorkbook(file, json, { ...onDay(given), force: force === true });
    return { value: file, sentence: `${cliTexts.written(file)}. ${sentence}`, ...grounds };
  };
