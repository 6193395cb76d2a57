import { moneyOf, unknownRowsOf, type Funding } from "../../funding/funding";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import type { Workshop } from "../use-work";
import { Announcer } from "./announcer";
import { Progress } from "./progress";

type Props = Pick<BudgetForm, "funding" | "isOurs"> & Workshop;

/** Always in view: what the choices come to, and the two things to do with them. */
export function Actions({ funding, isOurs, work, press }: Props) {
  const { host, words, speech } = usePane();
  const isUnderWay = work.kind === "underWay";
  return (
    <footer class="actions">
      {isUnderWay ? <Progress share={work.share} /> : funding && <p class="actions-sum">{sumOf(funding)}</p>}
      <Announcer funding={funding} isUnderWay={isUnderWay} />
      <div class="buttons">
        <button type="button" class="button primary" aria-disabled={isUnderWay} onClick={() => void press("build")}>
          {isOurs ? words.build.rebuild : words.build.build}
        </button>
        {host.boardPage && (
          <button type="button" class="button" aria-disabled={isUnderWay} onClick={() => void press("showPage")}>
            {words.build.boardPage}
          </button>
        )}
        <button type="button" class="button" aria-disabled={isUnderWay} onClick={() => void press("download")}>
          {words.build.download}
        </button>
      </div>
    </footer>
  );

  function sumOf(known: Funding): string {
    const { total, atRisk } = moneyOf(known.rows, "central");
    const { central, centralKnown } = words.build;
    return unknownRowsOf(known).length > 0
      ? centralKnown(speech.euros(total))
      : central(speech.euros(total), speech.euros(atRisk));
  }
}
