import type { OutcomeWords } from "../../texts/pane-words";
import type { BuiltWork, Work } from "../work";
import { Message } from "./message";
import { SheetLinks } from "./sheet-links";

type Done = Extract<Work, { kind: "built" | "downloaded" | "wentBack" | "failed" }>;

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
    case "wentBack":
      return (
        <Message look="done" takesFocus>
          {words.wentBack}
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

interface BuiltProps extends BuiltWork {
  readonly words: OutcomeWords;
}

function BuiltMessage({ built, isRebuilt, isShown, goBack, words }: BuiltProps) {
  const { length } = built.sheets;
  return (
    <Message look="done" takesFocus>
      <p>{isRebuilt ? words.rebuilt(length) : words.built(length)}</p>
      {isShown && <p>{words.toPrint}</p>}
      {built.renamed.map(({ wanted, got }) => (
        <p key={wanted}>{words.renamed(wanted, got)}</p>
      ))}
      <button type="button" class="button small" onClick={() => void goBack()}>
        {words.goBack}
      </button>
      <SheetLinks sheets={built.sheets} words={words} />
    </Message>
  );
}
