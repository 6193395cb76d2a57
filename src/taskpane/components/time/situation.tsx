import { useMemo } from "preact/hooks";
import { situationOf } from "../../../funding/situation/situation";
import { shortfallsOf } from "../../../funding/situation/shortfalls";
import { contractOf } from "../../../funding/time/contract";
import { ledgerOf } from "../../../funding/time/ledger";
import { usePane } from "../../pane-context";
import { Message } from "../message";
import { Section } from "../section";
import { BankFields } from "./bank-fields";
import { FourFigures } from "./four-figures";
import { MonthBars } from "./month-bars";
import type { TimeProps } from "../../time/time-props";

/** Where the contract stands on the day: the figures that a treasurer acts upon. */
export function Situation(props: TimeProps) {
  const { speech } = usePane();
  const { choices, time } = props;
  const { situation, short } = useMemo(() => {
    const contract = contractOf(choices);
    const ledger = ledgerOf(contract, "central");
    return { situation: situationOf(contract, "central"), short: shortfallsOf(contract, ledger) };
  }, [choices]);
  return (
    <Section
      id="situation"
      title={time.words.situation[choices.signatureToCome ? "atFirst" : "title"](speech.date(situation.day))}
    >
      <FourFigures situation={situation} words={time.words.situation} toEnter={time.words.toEnter} />
      {short.map(({ kind, amount, day }) => (
        <Message key={kind} look="warning">
          {time.words.situation.short[kind](speech.euros(amount), speech.date(day))}
        </Message>
      ))}
      <BankFields {...props} />
      <MonthBars months={situation.twelveMonths.months} words={time.words} />
    </Section>
  );
}
