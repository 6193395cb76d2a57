/** The protocol: which tools there are, and what a call of one is answered. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type CallToolResult,
  type ListToolsResult,
} from "@modelcontextprotocol/sdk/types.js";
import { version } from "../library/version";
import { explain } from "../library/explain";
import { refuseRequest } from "../library/refusal";
import { cliTexts } from "../texts/fr/cli";
import { mcpTexts as texts } from "../texts/fr/mcp";
import { checkKind } from "./kinds";
import type { Given, Tool, ToolAnswer } from "./tool";
import { tools } from "./tools";

/** A server that has not met its client yet. */
export function mcpServer(): McpServer {
  const server = new McpServer(
    { name: "cpts", version },
    { capabilities: { tools: {} }, instructions: texts.instructions },
  );
  server.server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(described) }));
  server.server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    answerCall(params.name, params.arguments ?? {}),
  );
  return server;
}

function described({ name, title, description, inputSchema, isReadOnly }: Tool): ListToolsResult["tools"][number] {
  const hints = { readOnlyHint: isReadOnly, destructiveHint: !isReadOnly, idempotentHint: true, openWorldHint: false };
  return { name, title, description, inputSchema, annotations: { title, ...hints } };
}

async function answerCall(name: string, given: Given): Promise<CallToolResult> {
  try {
    return resultOf(await toolNamed(name, given).answer(given));
  } catch (error) {
    const sentence = explain(error);
    if (sentence === null) return failed({ error: "fault", message: cliTexts.fault(String(error)) });
    return failed({ error: "#VALUE!", message: sentence });
  }
}

/** @throws Refused that names the tools, or what this one takes */
function toolNamed(name: string, given: Given): Tool {
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined)
    refuseRequest(
      texts.unknownTool(
        name,
        tools.map((one) => one.name),
      ),
    );
  const { properties, required = [] } = tool.inputSchema;
  const known = Object.keys(properties);
  const stray = Object.keys(given).find((key) => !known.includes(key));
  if (stray !== undefined) refuseRequest(texts.strayArgument(name, stray, known));
  const missing = required.find((key) => given[key] === undefined);
  if (missing !== undefined) refuseRequest(texts.missingArgument(name, missing));
  for (const [key, value] of Object.entries(given)) checkKind(name, key, value, properties[key]);
  return tool;
}

function resultOf(answer: ToolAnswer): CallToolResult {
  if ("error" in answer) return failed(answer);
  return { content: [{ type: "text", text: answer.sentence }, asText(answer)], structuredContent: { ...answer } };
}

/** The same sentence as at any other door. */
function failed({ error, message }: { readonly error: string; readonly message: string }): CallToolResult {
  return {
    isError: true,
    content: [{ type: "text", text: message }],
    structuredContent: { error, sentence: message },
  };
}

/** For the clients that show a model nothing but texts. */
function asText(answer: object) {
  return { type: "text" as const, text: JSON.stringify(answer) };
}
