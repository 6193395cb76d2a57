import { useLayoutEffect, useRef } from "preact/hooks";
import { handOver } from "../../../taskpane/workbook/download";
import type { PageCommunitiesWords } from "../../../texts/page-communities-words";
import { useCommunities } from "../../communities/use-communities";
import { usePage } from "../../page-context";
import { CommunityRows } from "./community-rows";
import { StageSaid } from "./stage-said";

interface Props {
  readonly file: File;
  readonly words: PageCommunitiesWords;
  readonly onClose: () => void;
}

/** A table of communities over the page: what its rows give, then all their workbooks in one file. */
export function CommunitiesDialog({ file, words, onClose }: Props) {
  const {
    language,
    words: { close },
  } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const { stage, rows, make } = useCommunities(file, language);
  const good = rows.filter((row) => !("problem" in row)).length;
  const canMake = good > 0 && (stage.kind === "judged" || stage.kind === "made");
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => {
    if (stage.kind === "made") handOver(stage.zip, `${words.fileName}.zip`);
  }, [stage]);
  return (
    <dialog class="question works" ref={dialog} aria-labelledby="communities" onClose={onClose}>
      <h2 id="communities">{words.title(file.name)}</h2>
      <StageSaid stage={stage} good={good} bad={rows.length - good} words={words} />
      {rows.length > 0 && <CommunityRows rows={rows} words={words} />}
      {good > 0 && <p class="quiet">{words.holds}</p>}
      <div class="buttons">
        {good > 0 && (
          <button type="button" class="button primary" aria-disabled={!canMake} onClick={() => canMake && make()}>
            {words.download(good)}
          </button>
        )}
        <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
