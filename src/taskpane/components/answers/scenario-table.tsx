import { useAnswers } from "../../answers/answers-context";
import { scenarios } from "../../../funding/funding";
import type { Preview } from "../../preview/preview-model";
import { FiguresRow, FiguresTable } from "../figures-table";

/** The three scenarios one above the other, each with what is secure, what is at risk, and both. @param title of the year */
export function ScenarioTable({ preview, title }: { readonly preview: Preview; readonly title: string }) {
  const { words } = useAnswers();
  const { scenario, secured, atRisk, total, knownTotal } = words.preview;
  const whole = preview.unknownCount === 0 ? total : knownTotal;
  return (
    <FiguresTable title={title} look="scenarios" heads={[scenario, secured, atRisk, whole]}>
      {scenarios.map((one) => {
        const { label, help } = words.preview.scenarios[one];
        const amounts = preview.totals[one];
        return (
          <FiguresRow key={one} look={one} amounts={[amounts.secured, amounts.atRisk, amounts.total]}>
            {label} <span class="quiet">{help}</span>
          </FiguresRow>
        );
      })}
    </FiguresTable>
  );
}
