import { toEuros, type Cents } from "../../../agreement/money";
import { usePane } from "../../pane-context";
import type { CivilYear } from "../../time/money-in-time";
import type { TimeSpeech } from "../../time/time-speech";

interface Props {
  readonly years: readonly CivilYear[];
  readonly time: TimeSpeech;
}

/** The money of each civil year: received, earned, and carried over its end. */
export function CivilYears({ years, time }: Props) {
  const { speech } = usePane();
  const { title, year, secured, atRisk, rights, carriedOver } = time.words.money;
  const figure = (amount: Cents) => <td class="figure">{speech.number(Math.round(toEuros(amount)))}</td>;
  return (
    <table class="figures civil-years">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{year}</th>
          {[secured, atRisk, rights, carriedOver].map((head) => (
            <th key={head} scope="col" class="figure">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((one) => (
          <tr key={one.year}>
            <th scope="row">{one.year}</th>
            {figure(one.secured)}
            {figure(one.atRisk)}
            {figure(one.rights)}
            {figure(one.carriedOver)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
