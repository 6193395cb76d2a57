/** As a client starts it: a process that says nothing but the protocol. */
import { spawn, spawnSync } from "node:child_process";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { pathOf } from "../cli/run-cli";
import { inTheWhole } from "../share";

const command = [process.execPath, "--import", "tsx", pathOf("src/mcp/mcp.ts")] as const;
const { NODE_OPTIONS: _, ...env } = process.env as Record<string, string>;

inTheWhole("a client starts it, lists its tools and asks for a figure", async () => {
  const client = new Client({ name: "test", version: "1" });
  const [program, ...args] = command;
  await client.connect(new StdioClientTransport({ command: program, args, env, cwd: pathOf(".") }));
  const names = (await client.listTools()).tools.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["schedules", "call_function", "answer_case", "write_workbook"]));
  const answer = await client.callTool({
    name: "call_function",
    arguments: { name: "TIER", arguments: [62000, "avenant 2"] },
  });
  expect(answer.structuredContent).toMatchObject({ value: 2 });
  await client.close();
});

test("each line of its output is a message of the protocol, whatever comes in, and it ends with its input", async () => {
  const [program, ...args] = command;
  const server = spawn(program, args, { env, cwd: pathOf(".") });
  const heard: string[] = [];
  server.stdout.on("data", (piece: Buffer) => heard.push(piece.toString()));
  const ask = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: "2.0", id, method, params });
  const hello = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
  const lines = [
    ask(1, "initialize", hello),
    "ceci n'est pas du JSON",
    ask(2, "tools/call", { name: "schedules", arguments: {} }),
  ];
  server.stdin.write(`${lines.join("\n")}\n`);
  const ended = new Promise((resolve) => server.on("exit", resolve));
  await waitFor(() => heard.join("").includes('"id":2'));
  server.stdin.end();
  expect(await ended).toBe(0);
  const messages = heard
    .join("")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { jsonrpc: string; id: number });
  expect(messages.map(({ jsonrpc, id }) => [jsonrpc, id])).toEqual([
    ["2.0", 1],
    ["2.0", 2],
  ]);
});

async function waitFor(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test.each([
  { word: "--help", status: 0, said: /^Usage : npm run -s mcp/ },
  { word: "--version", status: 0, said: /^\d+\.\d+\.\d+\n$/ },
  { word: "--port", status: 2, said: /^Mot reçu : « --port »/ },
])("a person who gives it $word is answered, and it ends", ({ word, status, said }) => {
  const [program, ...args] = command;
  const ended = spawnSync(program, [...args, word], { env, cwd: pathOf("."), encoding: "utf8", input: "" });
  expect({ status: ended.status, said: ended.stdout + ended.stderr }).toEqual({
    status,
    said: expect.stringMatching(said) as string,
  });
});
