/** From the second visit on, the page opens without a network. Where the browser keeps no files, it asks for them each time. */
export async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const hadOlder = isKept();
  try {
    const { waiting } = await navigator.serviceWorker.register("offline.js");
    if (waiting === null || !hadOlder) return;
    // A newer version came during an earlier visit: nothing has been typed yet in this one.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("replace");
  } catch {
    // A page that is not served over https, or a browser that keeps nothing.
  }
}

/** This browser keeps the page since an earlier visit. */
export function isKept(): boolean {
  return "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
}
