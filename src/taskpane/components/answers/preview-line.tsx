import { useAnswers } from "../../answers/answers-context";
import { lineNames } from "../../../agreement/line-names";
import type { Funding, Scenario } from "../../../funding/funding";
import { usePane } from "../../pane-context";
import type { Preview, PreviewLine as Line } from "../../preview/preview-model";
import { Bar } from "./bar";
import { LineFigures } from "./line-figures";

interface Props {
  readonly line: Line;
  readonly scenario: Scenario;
  readonly preview: Preview;
  readonly funding: Funding;
}

/** A line of the year: its bar, its figures in words, which open to their card, and the amounts that it lacks. */
export function PreviewLine({ line, scenario, preview, funding }: Props) {
  const { speech } = usePane();
  const { words } = useAnswers();
  const { secured, atRisk, toEnter } = words.preview;
  const money = line.money[scenario];
  const isUnknown = line.unknownCount > 0 && money.total === 0;
  return (
    <li class="line">
      <p class="line-head">
        <span>{speech.name(lineNames[line.line])}</span>{" "}
        <strong>{isUnknown ? words.preview.unknown : speech.euros(money.total)}</strong>
      </p>
      <Bar line={line} scenario={scenario} preview={preview} />
      {!isUnknown && (
        <LineFigures line={line.line} scenario={scenario} funding={funding}>
          {secured} {speech.euros(money.secured)}, {atRisk.toLowerCase()} {speech.euros(money.atRisk)}
        </LineFigures>
      )}
      {line.unknownCount > 0 && <p class="to-enter">{toEnter(line.unknownCount)}</p>}
    </li>
  );
}
