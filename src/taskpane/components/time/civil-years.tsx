import type { Cents } from "../../../agreement/money";
import type { CivilYear } from "../../time/money-in-time";
import type { TimeSpeech } from "../../time/time-speech";
import { FiguresRow, FiguresTable } from "../figures-table";

interface Props {
  readonly years: readonly CivilYear[];
  readonly time: TimeSpeech;
}

/** The money of each civil year: received, earned, and carried over its end. */
export function CivilYears({ years, time }: Props) {
  const { title, year, secured, atRisk, rights, carriedOver, toEnter } = time.words;
  const shown = (amount: Cents, unknown: number) => (amount === 0 && unknown > 0 ? toEnter : amount);
  return (
    <FiguresTable title={title} look="civil-years" heads={[year, secured, atRisk, rights, carriedOver]}>
      {years.map((one) => (
        <FiguresRow
          key={one.year}
          amounts={[
            shown(one.secured, one.unknownPaid),
            shown(one.atRisk, one.unknownPaid),
            shown(one.rights, one.unknownEarned),
            one.carriedOver,
          ]}
        >
          {one.year}
        </FiguresRow>
      ))}
    </FiguresTable>
  );
}
