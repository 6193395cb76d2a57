import type { WholeCase } from "../budget/read-whole-case";
import type { Grid } from "../hosts/workbench/grid";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host";
import type { Example } from "./examples/examples";
import type { OpenedFile } from "./opening/open-file";
import type { PageSurroundings } from "./page-context";
import type { Pages } from "./print/print-pages";
import type { Answer } from "./use-answer";
import type { Downloading } from "./works";

/** What is done with a whole workbook, of which the page needs nothing to show: it is loaded at the first press. */
export const works = {
  readExample: (example: Example): Promise<WholeCase> =>
    import(/* webpackChunkName: "pane" */ "./works").then(({ readExample }) => readExample(example)),
  openFile: (file: File): Promise<OpenedFile | null> =>
    import(/* webpackChunkName: "opening" */ "./opening/open-file").then(({ openFile }) => openFile(file)),
  hasBudget: (host: SpreadsheetHost): Promise<boolean> =>
    import(/* webpackChunkName: "pane" */ "./works").then(({ hasBudget }) => hasBudget(host)),
  build: (host: SpreadsheetHost, whole: WholeCase): Promise<void> =>
    import(/* webpackChunkName: "pane" */ "./works").then(({ build }) => build(host, whole)),
  downloadAll: (grid: Grid, downloading: Downloading): Promise<Answer | null> =>
    import(/* webpackChunkName: "pane" */ "./works").then(({ downloadAll }) => downloadAll(grid, downloading)),
  print: (grid: Grid, wanted: Pages, surroundings: PageSurroundings): Promise<Answer | null> =>
    import(/* webpackChunkName: "pane" */ "./works").then(({ print }) => print(grid, wanted, surroundings)),
};
