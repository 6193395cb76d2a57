import { usePane } from "../pane-context";

/** Where help is, and the promise that nothing leaves the machine. */
export function PaneFoot() {
  const { words } = usePane();
  return (
    <div class="pane-foot">
      <p>
        <a href={words.helpPage} target="_blank" rel="noopener">
          {words.help}
        </a>
      </p>
      <p class="quiet">{words.privacy}</p>
    </div>
  );
}
