/**
 * Keeps the page's own files in the browser, all those of one version together, so that it opens without a network. What
 * it does not know, other sites' files among them, it leaves to the network.
 */

/** Written before this by the build (tools/webpack/offline-plugin.js). */
declare const offline: { readonly version: string; readonly files: readonly string[] };

interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface AskedEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly message: LastingEvent;
  readonly fetch: AskedEvent;
}

/** What a service worker has besides a page: the types of both do not go together. */
interface OfflineWorker {
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
  readonly skipWaiting: () => Promise<void>;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void>; readonly matchAll: () => Promise<readonly unknown[]> };
}

const worker = self as unknown as OfflineWorker;
const { scope } = worker.registration;
/** Other pages of the same site keep theirs under other names. */
const ours = `cpts-workbench ${scope} `;
const cacheName = ours + offline.version;
const known = new Set(offline.files.map((file) => new URL(file, scope).href));

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => event.waitUntil(replaceOlder()));
worker.addEventListener("fetch", (event) => {
  const file = fileOf(event.request);
  if (file !== null) event.respondWith(answer(file, event.request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...known].map((file) => new Request(file, { cache: "reload" })));
}

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** Asked by a page that has only just opened; another tab may still load parts of the older version. */
async function replaceOlder(): Promise<void> {
  if ((await worker.clients.matchAll()).length <= 1) await worker.skipWaiting();
}

/** The address that it is kept under; null for what is not ours. */
function fileOf({ method, url }: Request): string | null {
  const { origin, pathname } = new URL(url);
  const file = origin + (pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  return method === "GET" && known.has(file) ? file : null;
}

async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  return (await cache.match(file)) ?? fetch(request);
}

export {};
