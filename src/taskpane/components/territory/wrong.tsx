import type { Problem } from "../../../refusal/refused";
import type { TerritoryWords } from "../../../texts/pane-territory-words";
import { Sign } from "../sign";

const mostSaid = 5;

interface Props {
  readonly words: TerritoryWords;
  readonly problems: readonly Problem[];
}

/** Why what was typed or pasted was not added: a sentence for each commune. */
export function Wrong({ words, problems }: Props) {
  const others = problems.length - mostSaid;
  return (
    <div id="communes-wrong" role="alert">
      {problems.slice(0, mostSaid).map((problem, index) => (
        <p key={index} class="problem">
          <Sign look="error" />
          <span>{words.sentence(problem)}</span>
        </p>
      ))}
      {others > 0 && <p class="problem">{words.others(others)}</p>}
    </div>
  );
}
