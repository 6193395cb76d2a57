/** `npm start`, as a person types it: what it serves, to whom, and how it ends. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { builtWorkbench } from "./built-workbench";

const root = path.resolve(import.meta.dirname, "../..");
const running = new Set<ChildProcessWithoutNullStreams>();

beforeAll(() => void builtWorkbench(), 180_000);

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

function start(...words: readonly string[]): ChildProcessWithoutNullStreams {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["scripts/start.mjs", ...words], { cwd: root, env: environment });
  running.add(child);
  return child;
}

/** Its last words, once it has ended. */
async function ended(child: ChildProcessWithoutNullStreams): Promise<{ status: number | null; said: string }> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, said };
}

/** The address that it prints, once it serves. */
async function addressOf(child: ChildProcessWithoutNullStreams): Promise<URL> {
  for await (const text of child.stdout) {
    const [found] = /http:\/\/\S+/.exec(String(text)) ?? [];
    if (found) return new URL(found);
  }
  throw new Error("It printed no address");
}

async function served(...words: readonly string[]): Promise<URL> {
  return addressOf(start("--no-open", ...words));
}

/** A port that nobody listens to, or that somebody does as long as the server lives. */
async function listen(port = 0): Promise<net.Server> {
  const server = net.createServer().listen(port, "127.0.0.1");
  await Promise.race([once(server, "listening"), once(server, "error")]);
  return server;
}

async function freePort(): Promise<number> {
  const server = await listen();
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function ask(address: URL, options: http.RequestOptions): Promise<http.IncomingMessage> {
  const request = http.request(address, options).end();
  const [answer] = (await once(request, "response")) as [http.IncomingMessage];
  answer.resume();
  return answer;
}

test("the page and its parts come from the address that was printed, with their headers", async () => {
  const port = await freePort();
  const address = await served("--port", String(port));
  expect(address.href).toBe(`http://127.0.0.1:${port}/`);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("<title>CPTS pour Excel</title>");
  expect(Object.fromEntries(page.headers)).toMatchObject({
    "content-type": "text/html;charset=utf-8",
    "content-security-policy": "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
  });
  const scripts = ["workbench.js", "grid.js", "pane.js", "functions.json", "help.html"];
  expect(await Promise.all(scripts.map(async (file) => (await fetch(new URL(file, address))).status))).toEqual(
    scripts.map(() => 200),
  );
});

test.each([
  { what: "a name that somebody else's page could bear", options: { headers: { host: "exemple.fr" } }, status: 403 },
  { what: "another port", options: { headers: { host: "127.0.0.1:1" } }, status: 403 },
  { what: "a method that writes", options: { method: "POST" }, status: 405 },
  { what: "a file of the project", options: { path: "/../../package.json" }, status: 404 },
  { what: "a file of the project, in disguise", options: { path: "/..%2f..%2fpackage.json" }, status: 404 },
  { what: "what does not exist", options: { path: "/rien.js" }, status: 404 },
])("$what gets $status", async ({ options, status }) => {
  const address = await served("--port", String(await freePort()));
  expect((await ask(address, options)).statusCode).toBe(status);
});

test("under the name localhost it answers too", async () => {
  const address = await served("--port", String(await freePort()));
  expect((await ask(address, { headers: { host: `localhost:${address.port}` } })).statusCode).toBe(200);
});

test("nobody reaches it by another address of the machine", async () => {
  const { port } = await served("--port", String(await freePort()));
  const addresses = Object.values(os.networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address));
  const others = addresses.filter((address) => address !== "127.0.0.1" && !address.startsWith("fe80"));
  const outcomes = [...others, "127.0.0.2"].map(async (host) => {
    const socket = net.connect(Number(port), host);
    const [error] = (await Promise.race([once(socket, "error"), once(socket, "connect")])) as [Error?];
    socket.destroy();
    return error === undefined;
  });
  expect(await Promise.all(outcomes)).toEqual(outcomes.map(() => false));
});

test("a port that is taken is refused with one sentence and the status 2", async () => {
  const holder = await listen();
  const { port } = holder.address() as net.AddressInfo;
  const answer = await ended(start("--no-open", "--port", String(port)));
  holder.close();
  expect(answer).toEqual({ status: 2, said: `Le port ${port} est pris. Donnez-en un autre.\n` });
});

test("when the usual port is taken it serves on another, and says what that changes", async () => {
  const holder = await listen(8417);
  const child = start("--no-open");
  let said = "";
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const address = await addressOf(child);
  const page = await fetch(address);
  holder.close();
  child.kill("SIGTERM");
  await once(child, "close");
  expect(address.port).not.toBe("8417");
  expect(page.status).toBe(200);
  expect(said).toContain("Le port 8417 est pris");
});

test.each([
  { words: ["--port", "0"], said: /^Port reçu : « 0 »\. Donnez un nombre entier de 1 à 65535/ },
  { words: ["--port", "65536"], said: /^Port reçu : « 65536 »/ },
  { words: ["--port", "huit"], said: /^Port reçu : « huit »/ },
  { words: ["--port=80.5"], said: /^Port reçu : « 80\.5 »/ },
  { words: ["--port"], said: /^L'option --port attend un port\. Donnez un nombre entier/ },
  { words: ["--ouvre"], said: /^Option reçue : « --ouvre », inconnue\. Options admises : --port N, --no-open\./ },
  { words: ["8500"], said: /^Option reçue : « 8500 », inconnue/ },
])("$words is refused with one sentence", async ({ words, said }) => {
  const answer = await ended(start(...words));
  expect(answer.said).toMatch(said);
  expect(answer.said.trim().split("\n")).toHaveLength(1);
  expect(answer.status).toBe(2);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s stops it at once and cleanly, a browser being connected", async (signal) => {
  const child = start("--no-open", "--port", String(await freePort()));
  const address = await addressOf(child);
  await fetch(address);
  child.kill(signal);
  const [status, killer] = (await once(child, "close")) as [number | null, string | null];
  expect({ status, killer }).toEqual({ status: 0, killer: null });
});
