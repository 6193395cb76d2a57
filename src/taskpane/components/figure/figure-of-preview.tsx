import type { LineId } from "../../../agreement/lines";
import { figureOfLine } from "../../../funding/figure-of-line";
import type { Funding } from "../../../funding/funding";
import type { Scenario } from "../../../funding/scenario";
import { usePane } from "../../pane-context";
import { FigureTable } from "./figure-table";

interface Props {
  readonly line: LineId;
  readonly scenario: Scenario;
  readonly funding: Funding;
}

/** Why a line of the preview is worth what it says. */
export function FigureOfPreview({ line, scenario, funding }: Props) {
  const { language } = usePane().speech;
  return <FigureTable {...figureOfLine(line, scenario, funding)} language={language} />;
}
