import { toEuros, type Cents } from "../../../agreement/money";
import type { SituationOfContract } from "../../../funding/situation/situation";
import type { MoneyWords } from "../../../texts/pane-time-words";
import { usePane } from "../../pane-context";
import { shortDay } from "../../time/day-in-words";
import { Legend } from "../answers/legend";
import { FiguresRow, FiguresTable } from "../figures-table";

const width = 24;
const height = 72;

type Month = SituationOfContract["twelveMonths"]["months"][number];

interface Props {
  readonly months: readonly Month[];
  readonly words: MoneyWords;
}

/** The twelve months ahead: bars for the eyes, and the same in a table for the ears. */
export function MonthBars({ months, words }: Props) {
  const { speech } = usePane();
  const most = Math.max(1, ...months.map(({ total }) => total));
  const { bars, secured, atRisk, toEnter } = words;
  const shown = (amount: Cents, { unknown }: Month) => (amount === 0 && unknown > 0 ? toEnter : amount);
  return (
    <>
      <h3>{bars.title}</h3>
      <svg class="months" viewBox={`0 -12 ${width * months.length} ${height + 39}`} aria-hidden="true">
        {months.map((month, index) => (
          <Month key={month.from} month={month} place={index * width} most={most} />
        ))}
      </svg>
      <Legend isFull={false} />
      <div class="unseen">
        <FiguresTable title={bars.title} look="" heads={[bars.period, secured, atRisk]}>
          {months.map((month) => (
            <FiguresRow key={month.from} amounts={[shown(month.secured, month), shown(month.atRisk, month)]}>
              {bars.days(speech.date(month.from), speech.date(month.to - 1))}
            </FiguresRow>
          ))}
        </FiguresTable>
      </div>
    </>
  );
}

interface MonthProps {
  readonly month: Month;
  readonly place: number;
  readonly most: number;
}

/** Its secure money below, what is at risk above, and both in thousands on top, « ? » for what nobody knows; every other month has its first day and its last. */
function Month({ month: { from, to, secured, atRisk, total, unknown }, place, most }: MonthProps) {
  const { speech } = usePane();
  const heightOf = (amount: number) => (Math.max(0, amount) / most) * height;
  const [sure, risky] = [heightOf(secured), heightOf(atRisk)];
  const bar = { x: place + 3, width: width - 6 };
  return (
    <>
      <rect class="bar-secured" {...bar} y={height - sure} height={sure} />
      {risky > 0 && <rect class="bar-risk" {...bar} y={height - sure - risky} height={risky} />}
      {(total !== 0 || unknown > 0) && (
        <text x={place + width / 2} y={height - sure - risky - 3} text-anchor="middle">
          {total === 0 ? "?" : `${speech.number(Math.round(toEuros(total) / 1000))}${unknown > 0 ? " + ?" : ""}`}
        </text>
      )}
      <rect class="months-base" x={place} y={height} width={width} height="1" />
      {(place / width) % 2 === 0 && (
        <>
          <text x={place + 3} y={height + 12}>
            {shortDay(from, speech.language)}
          </text>
          <text x={place + 3} y={height + 23}>
            {`– ${shortDay(to - 1, speech.language)}`}
          </text>
        </>
      )}
    </>
  );
}
