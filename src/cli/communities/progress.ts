import { communitiesTexts as texts } from "../../texts/fr/communities";

/** How far a run is, on a terminal alone: one line, written over. @returns what to call after each step */
export function progressOf(total: number): { readonly step: () => void; readonly end: () => void } {
  const { stderr } = process;
  const begun = performance.now();
  let done = 0;
  let shown = 0;
  if (!stderr.isTTY || total === 0) return { step: () => undefined, end: () => undefined };
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (done < total && now - shown < 200) return;
      shown = now;
      const seconds = Math.round((((now - begun) / done) * (total - done)) / 1000);
      stderr.write(`\r\u001b[K${texts.progress(done, total, seconds)}`);
    },
    end: () => void stderr.write("\r\u001b[K"),
  };
}
