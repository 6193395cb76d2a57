import { usePane } from "../pane-context";
import { version } from "../version";

/** Where help is, what a person who writes to somebody must say and where, and the promise that nothing leaves the machine. */
export function PaneFoot() {
  const { words } = usePane();
  const { about } = words;
  return (
    <div class="pane-foot">
      <p>
        <a href={words.helpPage} target="_blank" rel="noopener">
          {words.help}
        </a>
      </p>
      <p class="quiet">
        {words.title} {version} ·{" "}
        <a href={about.page} target="_blank" rel="noopener">
          {about.label}
        </a>
      </p>
      <p class="quiet">{words.privacy}</p>
    </div>
  );
}
