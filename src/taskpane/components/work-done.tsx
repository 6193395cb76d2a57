import type { Built } from "../../hosts/spreadsheet-host";
import type { OutcomeWords } from "../../texts/pane-words";
import type { Work } from "../use-work";
import { Message } from "./message";
import { SheetLinks } from "./sheet-links";

type Done = Extract<Work, { kind: "built" | "downloaded" | "failed" }>;

/** What a build or a download ended with: loaded with what it takes to build. */
export function WorkDone({ work, words }: { work: Done; words: OutcomeWords }) {
  switch (work.kind) {
    case "built":
      return <BuiltMessage {...work} words={words} />;
    case "downloaded":
      return (
        <Message look="done" takesFocus>
          {words.downloaded(work.file)}
        </Message>
      );
    case "failed":
      return (
        <Message look="error" takesFocus>
          <p>{work.sentence}</p>
          {work.wasBuild && <p>{words.orDownload}</p>}
        </Message>
      );
  }
}

interface BuiltProps {
  readonly built: Built;
  readonly isRebuilt: boolean;
  readonly isShown: boolean;
  readonly words: OutcomeWords;
}

function BuiltMessage({ built, isRebuilt, isShown, words }: BuiltProps) {
  const { length } = built.sheets;
  return (
    <Message look="done" takesFocus>
      <p>{isRebuilt ? words.rebuilt(length) : words.built(length)}</p>
      {isShown && <p>{words.toPrint}</p>}
      {built.renamed.map(({ wanted, got }) => (
        <p key={wanted}>{words.renamed(wanted, got)}</p>
      ))}
      <SheetLinks sheets={built.sheets} words={words} />
    </Message>
  );
}
