import type { FormReading } from "../form/read-form";
import { usePane } from "../pane-context";
import { useOnDemand } from "../use-on-demand";
import type { Work } from "../work";
import { Loaded } from "./loaded";
import { Message } from "./message";

/** What came of a build or of a download. */
export function WorkResult({ work, reading }: { work: Work; reading: FormReading }) {
  const { speech } = usePane();
  const isOver = work.kind !== "none" && work.kind !== "underWay" && work.kind !== "toCorrect";
  const parts = useOnDemand(isOver, () =>
    import(/* webpackChunkName: "workbook" */ "../workbook/outcome").then(({ outcomeParts }) =>
      outcomeParts(speech.language),
    ),
  );
  if (work.kind === "toCorrect") return <ToCorrect {...reading} />;
  return isOver ? (
    <Loaded parts={parts}>{({ WorkDone, outcomeWords }) => <WorkDone work={work} words={outcomeWords} />}</Loaded>
  ) : null;
}

/** Said as soon as it shows, for the focus goes to the field; gone once the form is right. */
function ToCorrect({ problems, choices }: FormReading) {
  const { words } = usePane();
  const count = problems.size + (choices === null && problems.size === 0 ? 1 : 0);
  return <div role="alert">{count > 0 && <Message look="error">{words.build.toCorrect(count)}</Message>}</div>;
}
