import type { Asked, Told } from "./messages";

interface Listeners {
  readonly onTold: (told: Told) => void;
  /** The file was moved or changed since it was chosen. */
  readonly onLost: () => void;
}

/** Reads an accountant's file beside the pane. @returns what stops it */
export function readBeside(
  { source, ...asked }: Omit<Asked, "source"> & { readonly source: Blob | string },
  { onTold, onLost }: Listeners,
): () => void {
  let isWanted = true;
  const beside = new Worker(/* webpackChunkName: "ledger-worker" */ new URL("./worker.ts", import.meta.url));
  beside.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.kind !== "progress") beside.terminate();
    onTold(data);
  };
  beside.onerror = ({ message }) => onTold({ kind: "fault", detail: message });
  const contents = typeof source === "string" ? Promise.resolve(source) : source.arrayBuffer();
  contents.then(
    (read) => isWanted && beside.postMessage({ ...asked, source: read } satisfies Asked),
    () => isWanted && onLost(),
  );
  return () => {
    isWanted = false;
    beside.terminate();
  };
}
