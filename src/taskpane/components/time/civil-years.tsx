import type { CivilYear } from "../../time/money-in-time";
import type { TimeSpeech } from "../../time/time-speech";
import { FiguresRow, FiguresTable } from "../figures-table";

interface Props {
  readonly years: readonly CivilYear[];
  readonly time: TimeSpeech;
}

/** The money of each civil year: received, earned, and carried over its end. */
export function CivilYears({ years, time }: Props) {
  const { title, year, secured, atRisk, rights, carriedOver } = time.words;
  return (
    <FiguresTable title={title} look="civil-years" heads={[year, secured, atRisk, rights, carriedOver]}>
      {years.map((one) => (
        <FiguresRow key={one.year} amounts={[one.secured, one.atRisk, one.rights, one.carriedOver]}>
          {one.year}
        </FiguresRow>
      ))}
    </FiguresTable>
  );
}
