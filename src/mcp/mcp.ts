#!/usr/bin/env node
/** `npm run -s mcp`: the assistants' door, on standard input and output, where nothing but the protocol is written. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { mcpServer } from "./server";

await mcpServer().connect(new StdioServerTransport());
