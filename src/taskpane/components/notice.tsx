import type { PaneWords } from "../../texts/pane-words";
import { Header } from "./header";

export type Reason = "withoutExcel" | "notInExcel";

interface Props {
  readonly words: PaneWords;
  readonly reason: Reason;
}

/** What the page says where there is no workbook to work in. */
export function Notice({ words, reason }: Props) {
  return (
    <div class="pane">
      <Header title={words.title} />
      <div class="notice">
        <p role="status">{words[reason]}</p>
        <p>
          <a href={words.helpPage} target="_blank" rel="noopener">
            {words.help}
          </a>
        </p>
        <p class="quiet">{words.privacy}</p>
      </div>
    </div>
  );
}
