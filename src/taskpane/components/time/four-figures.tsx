import type { ComponentChildren } from "preact";
import type { Cents } from "../../../agreement/money";
import type { Money } from "../../../funding/funding";
import type { SituationOfContract } from "../../../funding/situation/situation";
import type { SituationWords } from "../../../texts/pane-time-words";
import { usePane } from "../../pane-context";

interface Props {
  readonly situation: SituationOfContract;
  readonly words: SituationWords;
  /** In the place of an amount that nobody knows. */
  readonly toEnter: string;
}

/** The next payment, the twelve months ahead, what belongs to the financial year, what is safe to spend. */
export function FourFigures({ situation, words, toEnter }: Props) {
  const { next, twelveMonths, financialYear, safeToSpend } = situation;
  const { speech } = usePane();
  const lastDay = speech.date(financialYear.to - 1);
  const known = (total: Cents, unknown: number) => (total === 0 && unknown > 0 ? toEnter : speech.euros(total));
  const riskOf = ({ atRisk }: Money) => (atRisk === 0 ? words.allSecure : words.atRisk(speech.euros(atRisk)));
  return (
    <dl class="four">
      <Figure name={words.next} {...(next && { unknown: next.unknown })} words={words}>
        {next === null ? words.noMore : known(next.total, next.unknown)}
        {next && <span>{`${words.on(speech.date(next.date))}, ${riskOf(next)}`}</span>}
      </Figure>
      <Figure name={words.twelveMonths} unknown={twelveMonths.unknown} words={words}>
        {known(twelveMonths.total, twelveMonths.unknown)}
        <span>{riskOf(twelveMonths)}</span>
      </Figure>
      <Figure
        name={words.belongs(speech.date(financialYear.from), lastDay)}
        unknown={financialYear.unknown}
        words={words}
      >
        {known(financialYear.rights.total, financialYear.unknown)}
        <span>{riskOf(financialYear.rights)}</span>
      </Figure>
      <Figure name={words.safe(lastDay)} {...(safeToSpend && { unknown: safeToSpend.unknown })} words={words}>
        {safeToSpend === null ? <span>{words.askBalance}</span> : speech.euros(safeToSpend.amount)}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  /** How many amounts the figure lacks. */
  readonly unknown?: number;
  readonly words: SituationWords;
  readonly children: ComponentChildren;
}

/** What is known is no total while amounts are missing. */
function Figure({ name, unknown = 0, words, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {unknown > 0 && <span class="to-enter">{words.known(unknown)}</span>}
      </dd>
    </div>
  );
}
