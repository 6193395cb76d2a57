// `npm start`: the whole product in the browser, without Excel.
import { ensurePackages, say } from "./prepare.mjs";
import { addressOf, serve } from "./serve.mjs";
import { asksHelp, OptionRefused, readOptions, usage, usualPort } from "./start-options.mjs";
import { ensureWorkbench, workbenchFolder } from "./workbench-build.mjs";

try {
  const words = process.argv.slice(2);
  if (asksHelp(words)) process.stdout.write(`${usage}\n`);
  else await start(readOptions(words));
} catch (error) {
  if (!(error instanceof OptionRefused)) throw error;
  say(error.message);
  process.exitCode = 2;
}

/** @param {{ port: number | null, opens: boolean }} options */
async function start({ port, opens }) {
  ensurePackages();
  ensureWorkbench();
  const server = port === null ? await serveUsual() : await serveAt(port);
  const address = addressOf(server);
  process.stdout.write(`CPTS pour Excel, dans le navigateur : ${address}\n`);
  say("Rien ne sort de cette machine. Ctrl+C pour arrêter.");
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server));
  if (opens) await openBrowser(address);
}

/** On the usual port, where the browser finds again what it kept; else on any other. */
async function serveUsual() {
  try {
    return await serve(workbenchFolder, usualPort);
  } catch (error) {
    if (!["EADDRINUSE", "EACCES"].includes(codeOf(error))) throw error;
    say(`Le port ${usualPort} est pris : en voici un autre, où le travail gardé par le navigateur ne se verra pas.`);
    return serve(workbenchFolder, 0);
  }
}

/** @param {number} port */
async function serveAt(port) {
  try {
    return await serve(workbenchFolder, port);
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") throw new OptionRefused(`Le port ${port} est pris. Donnez-en un autre.`);
    if (codeOf(error) === "EACCES") throw new OptionRefused(`Le port ${port} est interdit ici. Donnez-en un autre.`);
    throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/**
 * Without a browser to open, the address that was printed is enough.
 * @param {string} address
 */
async function openBrowser(address) {
  const { default: open } = await import("open");
  const ignore = () => undefined;
  await open(address).then((child) => child.once("error", ignore), ignore);
}

/** @param {import("node:http").Server} server */
function stop(server) {
  server.close();
  server.closeAllConnections();
}
