/** Each door where a budget comes in: what it says of what is typed there, and that nothing came of it. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { answerCase } from "../../../src/library/library";
import { explain } from "../../../src/library/explain";
import { mcpServer } from "../../../src/mcp/server";
import { failureSentence } from "../../../src/taskpane/sentences";
import { speech as english } from "../../../src/taskpane/speech/en";
import { speech as french } from "../../../src/taskpane/speech/fr";
import { blankForm, type FormState } from "../../../src/taskpane/form/form-state";
import { planWanted } from "../../../src/taskpane/workbook/make";
import { wholeCaseOfWorkbook } from "../../../src/workbook/read-inputs";
import { readWholeCase } from "../../../src/budget/read-whole-case";
import type { Opened } from "../../workbook/planned/found";
import { plainSpaces, runCli } from "../../cli/run-cli";
import type { TemporaryFolder } from "../../cli/temporary-folder";
import { readCase, today } from "../../today";
import { budget, opened } from "./community";

const taken = "taken";
const client = new Client({ name: "test", version: "1" });

export async function openServer(): Promise<void> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([mcpServer().connect(theirs), client.connect(ours)]);
}

export const closeServer = () => client.close();

async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
    return taken;
  } catch (error) {
    return plainSpaces(explain(error) ?? String(error));
  }
}

export const byLibrary = (json: object) => refusal(() => answerCase(json));

export async function byAssistant(json: object): Promise<string> {
  const { content, isError } = await client.callTool({ name: "answer_case", arguments: { case: json } });
  const [first] = content as readonly { readonly text: string }[];
  return isError === true ? plainSpaces(first?.text ?? "") : taken;
}

/** Of a workbook that was changed by hand, read as `--open` and the page read it. */
export function byCells(workbook: Opened): Promise<string> {
  return refusal(() => readWholeCase(wholeCaseOfWorkbook(workbook.workbook), today));
}

/** @returns its sentence, or what it wrote though it refused */
export async function byCommandLine(words: readonly string[], folder: TemporaryFolder): Promise<string> {
  const before = folder.files();
  const { status, stdout, stderr } = await runCli("budget", [...words, "--out", folder.at("budget.xlsx")]);
  const written = folder.files().filter((name) => !before.includes(name));
  const isClean = status === 2 && stdout === "" && written.length === 0;
  return isClean ? plainSpaces(stderr).trimEnd() : JSON.stringify({ status, stdout, written });
}

/** What the pane says of a block of charges, of a workbook that holds the budget. */
export async function byPane(block: string, language: "fr" | "en"): Promise<string> {
  const form: FormState = { ...blankForm, "plan:wanted": true, "plan:pasted": block };
  const { workbook } = opened(budget);
  try {
    await planWanted(workbook, form, readCase({ tier: 2 }), language);
    return taken;
  } catch (error) {
    return plainSpaces(await failureSentence(error, language === "fr" ? french : english));
  }
}
