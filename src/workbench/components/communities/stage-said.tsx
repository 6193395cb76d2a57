import type { PageCommunitiesWords } from "../../../texts/page-communities-words";
import type { Progress, Stage } from "../../communities/use-communities";

interface Props {
  readonly stage: Stage;
  readonly good: number;
  readonly bad: number;
  readonly words: PageCommunitiesWords;
}

/** How far it is, or what came of it. */
export function StageSaid({ stage, good, bad, words }: Props) {
  switch (stage.kind) {
    case "judging":
      return <UnderWay said={words.judging} progress={stage.progress} words={words} />;
    case "making":
      return <UnderWay said={words.making} progress={stage.progress} words={words} />;
    case "refused":
      return <p role="alert">{stage.sentence}</p>;
    case "fault":
      return <p role="alert">{words.unexpected(stage.detail)}</p>;
    case "judged":
      return <p role="status">{words.counted(good, bad)}</p>;
    case "made":
      return <p role="status">{words.done(stage.count, `${words.fileName}.zip`)}</p>;
  }
}

interface UnderWayProps extends Pick<Props, "words"> {
  readonly said: string;
  /** null: nobody knows yet. */
  readonly progress: Progress | null;
}

function UnderWay({ said, progress, words }: UnderWayProps) {
  return (
    <div class="progress">
      <p role="status">{said}</p>
      <progress aria-label={said} max={1} value={progress?.share} />
      {progress && <p class="quiet">{words.progress(Math.floor(progress.share * 100), progress.left)}</p>}
    </div>
  );
}
