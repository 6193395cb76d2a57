import { moneyOf, unknownRowsOf, type Budget } from "../../budget/budget";
import { usePane } from "../pane-context";
import type { BudgetForm } from "../use-budget-form";
import type { Workshop } from "../use-work";
import { Announcer } from "./announcer";
import { Progress } from "./progress";

type Props = Pick<BudgetForm, "budget" | "isOurs"> & Workshop;

/** Always in view: what the choices come to, and the two things to do with them. */
export function Actions({ budget, isOurs, work, build, download }: Props) {
  const { words, speech } = usePane();
  const isUnderWay = work.kind === "underWay";
  return (
    <footer class="actions">
      {isUnderWay ? <Progress share={work.share} /> : budget && <p class="actions-sum">{sumOf(budget)}</p>}
      <Announcer budget={budget} isUnderWay={isUnderWay} />
      <div class="buttons">
        <button type="button" class="button primary" aria-disabled={isUnderWay} onClick={() => void build()}>
          {isOurs ? words.build.rebuild : words.build.build}
        </button>
        <button type="button" class="button" aria-disabled={isUnderWay} onClick={() => void download()}>
          {words.build.download}
        </button>
      </div>
    </footer>
  );

  function sumOf(known: Budget): string {
    const { total, atRisk } = moneyOf(known.rows, "central");
    const { central, centralKnown } = words.build;
    return unknownRowsOf(known).length > 0
      ? centralKnown(speech.euros(total))
      : central(speech.euros(total), speech.euros(atRisk));
  }
}
