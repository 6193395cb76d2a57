/** A line in each contract year, whether or not it runs: what a table of the five years shows. */
import { isMission, type LineId } from "../../agreement/lines";
import type { Period } from "../../agreement/period";
import { prorationOf, type Proration } from "../../agreement/proration";
import type { Frame, YearOfContract } from "./frame";
import { effectiveStart, holdsLine, rateOfYear, runsOf } from "./running";

export interface YearOfLine {
  readonly line: LineId;
  readonly year: YearOfContract;
  /** The community keeps the line, and the year's table holds it. */
  readonly isOpen: boolean;
  /** The days on which it runs; when there are none, both ends are the day of the year nearest to its start. */
  readonly running: Period;
  readonly isRunning: boolean;
  /** The first contract year in which it runs. */
  readonly isFirst: boolean;
  /** From its start to the end of the year, as long as nobody knows that it will stop. */
  readonly planned: Period;
  readonly plannedShare: Proration;
  readonly share: Proration;
  /** Of the central scenario; 1 where no rate counts. */
  readonly rate: number;
}

export function timetableOf(line: LineId, frame: Frame): readonly YearOfLine[] {
  const runs = runsOf(line, frame);
  return frame.years.map((year) => {
    const run = runs.find((one) => one.year === year);
    const running = run?.running ?? noRun(line, year, frame);
    const planned = { from: running.from, to: run ? year.to : running.from };
    const shareOf = (period: Period) => prorationOf(period, year, frame.choices.time.prorationBasis);
    return {
      line,
      year,
      isOpen: isOpen(line, year, frame),
      running,
      isRunning: run !== undefined,
      isFirst: run?.isFirst ?? false,
      planned,
      plannedShare: shareOf(planned),
      share: shareOf(running),
      rate: isMission(line) ? rateOfYear(line, year.year, frame.choices) : 1,
    };
  });
}

function noRun(line: LineId, { from, to }: Period, frame: Frame): Period {
  const start = isMission(line) ? effectiveStart(line, frame) : from;
  const nearest = Math.min(Math.max(start, from), to);
  return { from: nearest, to: nearest };
}

function isOpen(line: LineId, year: YearOfContract, { choices }: Frame): boolean {
  const isKept = !isMission(line) || (choices.missions.get(line)?.isKept ?? false);
  return isKept && holdsLine(year, line);
}
