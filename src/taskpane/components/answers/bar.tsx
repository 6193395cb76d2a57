import { minus } from "../../../agreement/money";
import type { Scenario } from "../../../funding/funding";
import { shareOfLargest, type Preview, type PreviewLine } from "../../preview/preview-model";

interface Props {
  readonly line: PreviewLine;
  readonly scenario: Scenario;
  readonly preview: Preview;
}

/** Secure money plain, money at risk hatched, and an outline up to the most that the line may bring. */
export function Bar({ line: { money }, scenario, preview }: Props) {
  const secured = shareOfLargest(money[scenario].secured, preview);
  const atRisk = shareOfLargest(money[scenario].atRisk, preview);
  const reached = shareOfLargest(money[scenario].total, preview);
  const missing = shareOfLargest(minus(money.full.total, money[scenario].total), preview);
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="bar-most" x={reached} y="0.5" width={missing} height="11" />
      <rect class="bar-secured" width={secured} height="12" />
      <rect class="bar-risk" x={secured} y="0.5" width={atRisk} height="11" />
    </svg>
  );
}
