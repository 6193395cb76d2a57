import { useState } from "preact/hooks";
import { HostRefused } from "../../hosts/spreadsheet-host";
import { usePane } from "../pane-context";
import { failureSentence } from "../sentences";

/** The way to each sheet; one that was deleted or renamed since says so. */
export function SheetLinks({ sheets }: { sheets: readonly string[] }) {
  const { host, words } = usePane();
  const [failure, setFailure] = useState<string | null>(null);
  const go = async (sheet: string) => {
    try {
      await host.goTo(sheet);
      setFailure(null);
    } catch (error) {
      setFailure(isGone(error) ? words.build.gone(sheet) : failureSentence(error, words));
    }
  };
  return (
    <nav class="sheets" aria-label={words.build.goTo}>
      {sheets.map((sheet) => (
        <button key={sheet} type="button" class="button small" onClick={() => void go(sheet)}>
          {sheet}
        </button>
      ))}
      <p role="status">{failure}</p>
    </nav>
  );
}

function isGone(error: unknown): boolean {
  return error instanceof HostRefused && error.problem.kind === "changedMeanwhile";
}
