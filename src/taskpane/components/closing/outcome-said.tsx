import type { ClosingWords } from "../../../texts/pane-closing-words";
import { Refused } from "../../../refusal/refused";
import type { Closing } from "../../closing/use-closing";
import { usePane } from "../../pane-context";

/** What the next build does of the year that is chosen, or why it cannot. */
export function OutcomeSaid({ state, problem, words }: Closing & { readonly words: ClosingWords }) {
  const { speech } = usePane();
  const outcome = state?.outcome ?? null;
  const isDone = outcome !== null && !(outcome instanceof Refused);
  return (
    <div class={problem === null ? "answer" : "problem"} role="status">
      {problem !== null && <p>{problem}</p>}
      {isDone && (
        <>
          <p>{words.outcome(outcome.year, speech.euros(outcome.notified), outcome.rows)}</p>
          <p>{outcome.next === null ? words.last : words.next(outcome.next.year, nextSaid(outcome.next))}</p>
        </>
      )}
    </div>
  );
}

function nextSaid({
  tier,
  rates,
  followed,
}: {
  tier: number | null;
  rates: ReadonlyMap<unknown, unknown>;
  followed: readonly number[];
}) {
  return { tier, rates: rates.size, followed: followed.length };
}
