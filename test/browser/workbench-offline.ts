/** The page without a network, as `npm start` and any site serve it. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { Browser } from "playwright-core";
import { ready, showSmallest } from "./workbench-page";

/** Plain JavaScript, that Node runs before anything is installed. */
const { addressOf, serve } = (await import(String(new URL("../../scripts/serve.mjs", import.meta.url)))) as {
  readonly addressOf: (server: Server) => string;
  readonly serve: (folder: string, port: number) => Promise<Server>;
};

/** What the page already shows when it begins to keep its files. */
const noteBeginning = `{
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = function (...given) {
    globalThis.begun = { grid: document.querySelector("#grid canvas") !== null, pane: document.querySelector("#pane input") !== null };
    return register.apply(this, given);
  };
}`;

export function describeOffline(browser: () => Browser, folder: () => string): void {
  test("the first visit keeps the files of the page once the grid and the pane are there, which would wait for them", async () => {
    const server = await serve(folder(), 0);
    const context = await browser().newContext({ locale: "fr-FR" });
    await context.addInitScript(noteBeginning);
    const page = await context.newPage();
    await page.goto(addressOf(server));
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    expect(await page.evaluate("globalThis.begun")).toEqual({ grid: true, pane: true });
    await context.close();
    server.close();
  });

  test("once it was opened, the page opens without a network, and all that it loads on demand is there", async () => {
    const server = await serve(folder(), 0);
    const context = await browser().newContext({ locale: "fr-FR" });
    const page = await context.newPage();
    await page.goto(addressOf(server));
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    server.close();
    server.closeAllConnections();
    await once(server, "close");
    await page.reload();
    await ready(page);
    await showSmallest(page);
    await context.close();
  });
}
