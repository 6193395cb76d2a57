// Serves a folder to this machine alone.
import { createServer } from "node:http";

const loopback = "127.0.0.1";

/** What the page says of itself in its own HTML, and what only a server can say. */
const headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  // Kept by the browser, that asks each time whether it changed.
  "Cache-Control": "no-cache",
};

/**
 * @param {string} folder
 * @param {number} port 0 for any that is free
 * @returns {Promise<import("node:http").Server>} once it listens; rejects with the code EADDRINUSE when the port is taken
 */
export async function serve(folder, port) {
  const { default: sirv } = await import("sirv");
  // Looked up at each request: a new build shows at once.
  const answer = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refusal = refusalOf(request, portOf(server));
    if (refusal === null) answerOrFail(answer, request, response);
    else response.writeHead(refusal).end();
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => resolve(undefined));
  });
  return server;
}

/**
 * A file that cannot be opened or read is this answer's misfortune, not the server's.
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} answer
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function answerOrFail(answer, request, response) {
  // A part of a file is never needed here, and sirv dies of one that is out of bounds.
  delete request.headers.range;
  holdHead(response);
  // Of the file that it pipes here, sirv hears no error, and it leaves it open when the browser goes away.
  response.once("pipe", (/** @type {import("node:stream").Readable} */ file) => {
    file.once("error", () => fail(response));
    response.once("close", () => file.destroy());
  });
  try {
    answer(request, response);
  } catch {
    fail(response);
  }
}

/**
 * The head waits for the first byte of the file: until then, another answer can be given.
 * @param {import("node:http").ServerResponse} response
 */
function holdHead(response) {
  const writeHead = response.writeHead.bind(response);
  /**
   * @param {number} status
   * @param {Record<string, string | number>} [headers]
   */
  const held = (status, headers) => {
    if (headers === undefined) return writeHead(status);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };
  Object.assign(response, { writeHead: held });
}

/**
 * Half an answer cannot be taken back: its connection is cut, and the browser knows.
 * @param {import("node:http").ServerResponse} response
 */
function fail(response) {
  if (response.headersSent) return void response.destroy();
  for (const name of ["Content-Length", "Content-Type", "ETag", "Last-Modified"]) response.removeHeader(name);
  response.writeHead(500).end();
}

/**
 * A status, or null. Another name for this address is a page of somebody else that would pass for ours.
 * @param {Pick<import("node:http").IncomingMessage, "method" | "headers">} request
 * @param {number} port
 */
function refusalOf({ method, headers: { host } }, port) {
  if (host !== `${loopback}:${port}` && host !== `localhost:${port}`) return 403;
  return method === "GET" || method === "HEAD" ? null : 405;
}

/** @param {import("node:http").Server} server */
export function addressOf(server) {
  return `http://${loopback}:${portOf(server)}/`;
}

/** @param {import("node:http").Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server does not listen to a port.");
  return address.port;
}
