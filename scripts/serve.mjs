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
    if (refusal === null) answer(request, response);
    else response.writeHead(refusal).end();
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => resolve(undefined));
  });
  return server;
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
