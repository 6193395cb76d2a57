/** From the second visit on, the page opens without a network. Where the browser keeps no files, it asks for them each time. */
export async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const hadOlder = navigator.serviceWorker.controller !== null;
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
