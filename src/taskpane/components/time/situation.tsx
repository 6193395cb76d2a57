import { useMemo } from "preact/hooks";
import { situationOf } from "../../../funding/situation/situation";
import { contractOf } from "../../../funding/time/contract";
import { usePane } from "../../pane-context";
import { Section } from "../section";
import { BankFields } from "./bank-fields";
import { FourFigures } from "./four-figures";
import { MonthBars } from "./month-bars";
import type { TimeProps } from "../../time/time-props";

/** Where the contract stands on the day: the figures that a treasurer acts upon. */
export function Situation(props: TimeProps) {
  const { speech } = usePane();
  const { choices, time } = props;
  const situation = useMemo(() => situationOf(contractOf(choices), "central"), [choices]);
  return (
    <Section id="situation" title={time.words.situation.title(speech.date(situation.day))}>
      <FourFigures situation={situation} words={time.words.situation} toEnter={time.words.toEnter} />
      <BankFields {...props} />
      <MonthBars months={situation.twelveMonths.months} words={time.words} />
    </Section>
  );
}
