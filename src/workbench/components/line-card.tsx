import { useEffect, useState } from "preact/hooks";
import type { LineId } from "../../agreement/lines";
import { readWholeCase } from "../../budget/read-whole-case";
import { figureOfLine } from "../../funding/figure-of-line";
import { computeFunding, type Funding } from "../../funding/funding";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host";
import { today } from "../../hosts/today";
import { FigureTable } from "../../taskpane/components/figure/figure-table";
import { wholeCaseOfWorkbook } from "../../workbook/read-inputs";
import { failureSentence } from "../failure-sentence";
import { usePage } from "../page-context";

interface Props {
  readonly host: SpreadsheetHost;
  readonly line: LineId;
  /** Another one each time that the cells are read anew. */
  readonly chosen: object;
}

type Reading = { readonly funding: Funding | null } | { readonly problem: string };

/** The card of a line, by the inputs of the workbook as they stand. */
export function LineCard({ host, line, chosen }: Props) {
  const { language, words } = usePage();
  const [reading, setReading] = useState<Reading>({ funding: null });
  useEffect(() => {
    let isLatest = true;
    const tell = (read: Reading) => (isLatest ? setReading(read) : undefined);
    fundingIn(host)
      .then((funding) => tell({ funding }))
      .catch(async (error: unknown) => tell({ problem: await failureSentence(error, language, words) }));
    return () => {
      isLatest = false;
    };
  }, [host, chosen]);
  if ("problem" in reading) return <p class="problem">{reading.problem}</p>;
  const { funding } = reading;
  return funding && <FigureTable {...figureOfLine(line, "central", funding)} language={language} />;
}

/** null where there is no budget. @throws Refused */
async function fundingIn(host: SpreadsheetHost): Promise<Funding | null> {
  const found = wholeCaseOfWorkbook(await host.readOurCells());
  return found === null ? null : computeFunding(readWholeCase(found, today()).choices);
}
