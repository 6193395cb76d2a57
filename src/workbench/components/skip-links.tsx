import { usePage } from "../page-context";
import { focusIn } from "../use-region-keys";

/** The first two stops of the Tab key. @param onPane shows the pane, where it is folded */
export function SkipLinks({ onPane }: { onPane: () => void }) {
  const { words } = usePage();
  return (
    <nav class="skip" aria-label={words.parts.skip}>
      <a href="#grid" onClick={() => focusIn(document.getElementById("grid"))}>
        {words.toGrid}
      </a>
      <a href="#pane" onClick={onPane}>
        {words.toPane}
      </a>
    </nav>
  );
}
