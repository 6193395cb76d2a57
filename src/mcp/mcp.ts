#!/usr/bin/env node
/** `npm run -s mcp`: the assistants' door, on standard input and output, where nothing but the protocol is written. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { version } from "../library/version";
import { mcpTexts as texts } from "../texts/fr/mcp";
import { mcpServer } from "./server";

const [word] = process.argv.slice(2);
if (word === undefined) await mcpServer().connect(new StdioServerTransport());
else answerPerson(word);

/** No client gives a word: a person does, who expects an answer. */
function answerPerson(option: string): void {
  if (["--help", "-h"].includes(option)) process.stdout.write(`${texts.usage}\n`);
  else if (option === "--version") process.stdout.write(`${version}\n`);
  else {
    process.stderr.write(`${texts.noOptions(option)}\n`);
    process.exitCode = 2;
  }
}
