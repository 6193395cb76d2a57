import { usePane } from "../pane-context";
import { useToolWords } from "../tools/tool-words";
import { version } from "../version";

/** The name, the version and the contact: what a person who writes to somebody must say, and where. */
export function About() {
  const { title } = usePane().words;
  const { about } = useToolWords();
  return (
    <p class="help before">
      {title} {version} ·{" "}
      <a href={about.page} target="_blank" rel="noopener">
        {about.label}
      </a>
    </p>
  );
}
