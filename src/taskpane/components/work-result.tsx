import type { Built } from "../../hosts/spreadsheet-host";
import type { FormReading } from "../form/read-form";
import { usePane } from "../pane-context";
import type { Work } from "../use-work";
import { Message } from "./message";
import { SheetLinks } from "./sheet-links";

/** What came of a build or of a download. */
export function WorkResult({ work, reading }: { work: Work; reading: FormReading }) {
  const { words } = usePane();
  switch (work.kind) {
    case "none":
    case "underWay":
      return null;
    case "built":
      return <BuiltMessage {...work} />;
    case "downloaded":
      return (
        <Message look="done" takesFocus>
          {words.build.downloaded(work.file)}
        </Message>
      );
    case "toCorrect":
      return <ToCorrect {...reading} />;
    case "failed":
      return (
        <Message look="error" takesFocus>
          <p>{work.sentence}</p>
          {work.wasBuild && <p>{words.build.orDownload}</p>}
        </Message>
      );
  }
}

/** Said as soon as it shows, for the focus goes to the field; gone once the form is right. */
function ToCorrect({ problems, choices }: FormReading) {
  const { words } = usePane();
  const count = problems.size + (choices === null && problems.size === 0 ? 1 : 0);
  return <div role="alert">{count > 0 && <Message look="error">{words.build.toCorrect(count)}</Message>}</div>;
}

function BuiltMessage({ built, isRebuilt }: { built: Built; isRebuilt: boolean }) {
  const { words } = usePane();
  const { length } = built.sheets;
  return (
    <Message look="done" takesFocus>
      <p>{isRebuilt ? words.build.rebuilt(length) : words.build.built(length)}</p>
      {built.renamed.map(({ wanted, got }) => (
        <p key={wanted}>{words.build.renamed(wanted, got)}</p>
      ))}
      <SheetLinks sheets={built.sheets} />
    </Message>
  );
}
