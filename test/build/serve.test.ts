/** The server of `npm start` outlives what a request or a file does to it. */
import { once } from "node:events";
import { readdirSync, symlinkSync } from "node:fs";
import http, { type IncomingMessage, type RequestOptions, type Server } from "node:http";
import { temporaryFolder, type TemporaryFolder } from "../cli/temporary-folder";

/** Plain JavaScript, that Node runs before anything is installed. */
const { addressOf, serve } = (await import(String(new URL("../../scripts/serve.mjs", import.meta.url)))) as {
  readonly addressOf: (server: Server) => string;
  readonly serve: (folder: string, port: number) => Promise<Server>;
};

let folder: TemporaryFolder;
let server: Server;

beforeEach(async () => {
  folder = temporaryFolder();
  folder.write("index.html", "<title>CPTS</title>");
  folder.write("lourd.js", Buffer.alloc(5_000_000, "x"));
  server = await serve(folder.path, 0);
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  folder.remove();
});

async function ask(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
  const request = http.get(new URL(path, addressOf(server)), options);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  return answer;
}

test.each(["bytes=0-999999999999999999999", "bytes=5-2", "bytes=-1", "bytes=999-", "n'importe quoi"])(
  "a demand for the part %s gets the whole",
  async (range) => {
    const answer = await ask("/index.html", { headers: { range } });
    const [text] = (await once(answer, "data")) as [Buffer];
    expect([answer.statusCode, text.toString()]).toEqual([200, "<title>CPTS</title>"]);
  },
);

// Root reads every file but the memory of a process, at an address where there is none.
test("a file that cannot be read is answered by 500, and the next one is served", async () => {
  symlinkSync("/proc/self/mem", `${folder.path}/illisible.js`);
  const answer = await ask("/illisible.js");
  expect([answer.statusCode, answer.headers.etag]).toEqual([500, undefined]);
  answer.resume();
  expect((await ask("/index.html")).statusCode).toBe(200);
});

const openFiles = () => readdirSync("/proc/self/fd").length;

test("a download that its reader gives up leaves no file open", async () => {
  const before = openFiles();
  for (let turn = 0; turn < 50; turn++) {
    const answer = await ask("/lourd.js", { agent: false });
    answer.destroy();
  }
  expect((await ask("/index.html", { agent: false })).statusCode).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(openFiles()).toBeLessThan(before + 10);
});
