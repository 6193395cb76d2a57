import { useEffect, useRef, useState } from "preact/hooks";
import { today } from "../../hosts/today";
import type { Language } from "../../texts/language";
import type { Asked, JudgedRow, Told } from "./messages";

export type Stage =
  | { readonly kind: "judging" | "making"; readonly progress: Progress | null }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "fault"; readonly detail: string }
  | { readonly kind: "judged" }
  | { readonly kind: "made"; readonly zip: Blob; readonly count: number };

export interface Progress {
  /** 0 to 1. */
  readonly share: number;
  /** In seconds. */
  readonly left: number;
}

interface Communities {
  readonly stage: Stage;
  readonly rows: readonly JudgedRow[];
  readonly make: () => void;
}

/** A table of communities, judged beside the page as soon as it is there, then made when one wants it. */
export function useCommunities(file: File, language: Language): Communities {
  const [stage, setStage] = useState<Stage>({ kind: "judging", progress: null });
  const [rows, setRows] = useState<readonly JudgedRow[]>([]);
  const worker = useRef<Worker | null>(null);
  const begun = useRef(0);
  const ask = (asked: Asked): void => {
    begun.current = performance.now();
    worker.current?.postMessage(asked);
  };
  const onTold = (told: Told): void => {
    if (told.kind === "progress") setStage((now) => withProgress(now, told, begun.current));
    else if (told.kind === "judged") {
      setRows(told.rows);
      setStage({ kind: "judged" });
    } else setStage(told);
  };
  useEffect(() => {
    const beside = new Worker(/* webpackChunkName: "communities-worker" */ new URL("./worker.ts", import.meta.url));
    worker.current = beside;
    beside.onmessage = ({ data }: MessageEvent<Told>) => onTold(data);
    beside.onerror = ({ message }) => setStage({ kind: "fault", detail: message });
    void file.arrayBuffer().then(
      (bytes) => ask({ kind: "judge", bytes, today: today(), language }),
      (error: unknown) => setStage({ kind: "fault", detail: String(error) }),
    );
    return () => beside.terminate();
  }, [file]);
  const make = (): void => {
    setStage({ kind: "making", progress: null });
    ask({ kind: "make", today: today() });
  };
  return { stage, rows, make };
}

function withProgress(
  stage: Stage,
  { done, total }: { readonly done: number; readonly total: number },
  begun: number,
): Stage {
  if (stage.kind !== "judging" && stage.kind !== "making") return stage;
  const left = ((performance.now() - begun) / 1000 / Math.max(done, 1)) * (total - done);
  return { ...stage, progress: { share: done / total, left: Math.ceil(left) } };
}
