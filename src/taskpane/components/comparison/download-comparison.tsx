import { useState } from "preact/hooks";
import type { WholeComparison } from "../../../budget/comparison/whole-comparison";
import type { ComparisonWords } from "../../../texts/pane-comparison-words";
import { fileOfComparison } from "../../comparison/compared-with";
import { usePane } from "../../pane-context";
import { failureSentence } from "../../sentences";
import { download } from "../../workbook/download";

interface Props {
  readonly comparison: WholeComparison;
  readonly words: ComparisonWords;
}

/** The workbook of the comparison, as a file: nothing of the open one changes. */
export function DownloadComparison({ comparison, words }: Props) {
  const { speech } = usePane();
  const [said, tell] = useState("");
  const press = () =>
    fileOfComparison(comparison).then(
      (bytes) => tell(words.downloaded(download(bytes, words.fileName))),
      async (error: unknown) => tell(await failureSentence(error, speech)),
    );
  return (
    <>
      <button type="button" class="button" onClick={() => void press()}>
        {words.download}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
