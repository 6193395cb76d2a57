import { moneyOf, unknownRowsOf } from "../../funding/funding";
import { usePane } from "../pane-context";
import type { ShownYear } from "../../funding/shown-year";
import type { ShownForm } from "../shown-form";
import type { Workshop } from "../use-work";
import { Announcer } from "./announcer";
import { Progress } from "./progress";

type Props = Pick<ShownForm, "year" | "isOurs"> & Workshop;

/** Always in view: what the choices come to, and the two things to do with them. */
export function Actions({ year, isOurs, work, press }: Props) {
  const { host, words, speech } = usePane();
  const isUnderWay = work.kind === "underWay";
  return (
    <footer class="actions">
      {isUnderWay ? <Progress share={work.share} /> : year && <p class="actions-sum">{sumOf(year)}</p>}
      <Announcer year={year} isUnderWay={isUnderWay} />
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

  function sumOf(known: ShownYear): string {
    const { total, atRisk } = moneyOf(known.rows, "central");
    const { central, centralKnown, yearTitle } = words.build;
    const title = yearTitle(known.contractYear?.year ?? 1);
    return unknownRowsOf(known).length > 0
      ? centralKnown(title, speech.euros(total))
      : central(title, speech.euros(total), speech.euros(atRisk));
  }
}
