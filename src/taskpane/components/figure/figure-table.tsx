import type { FigureFacts } from "../../../agreement/figure-facts";
import { figureDetails, figureTitle } from "../../../texts/figure-details";
import { writtenDetail } from "../../../texts/figure-written";
import type { Language } from "../../../texts/language";

interface Props {
  readonly facts: FigureFacts;
  /** From 0 to 1; null: no rate touches the figure. */
  readonly rate: number | null;
  readonly language: Language;
}

/** What a figure is made of, and where that comes from: the card that Excel shows of a number. */
export function FigureTable({ facts, rate, language }: Props) {
  return (
    <table class="figures">
      <caption class="unseen">{figureTitle(facts, language)}</caption>
      <tbody>
        {figureDetails(facts, rate, language).map((detail) => (
          <tr key={detail.label}>
            <th scope="row">{detail.label}</th>
            <td class={detail.kind === "euros" || detail.kind === "share" ? "figure" : undefined}>
              {writtenDetail(detail, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
