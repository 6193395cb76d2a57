import "@univerjs/preset-sheets-core/lib/index.css";

import { computedOf, onChange, onEdited } from "./changes";
import { chartPlaces, onScroll } from "./chart-places";
import { onCell } from "./chosen-cell";
import { comeQuietly } from "./come-quietly";
import { createUniver } from "./create-univer";
import { followDarkMode } from "./dark";
import { followLinks } from "./follow-links";
import { Explained } from "./functions/explained";
import { gridFunctions } from "./functions/grid-functions";
import { Refusals } from "./functions/refusals";
import type { Grid, OpenGrid } from "./grid";
import { greyMeanwhile, type Figures, type Readiness } from "./grey-meanwhile";
import { leaveByEscape } from "./leave-by-escape";
import { load } from "./load";
import { liveCharts } from "./live-charts";
import { goByNameBox } from "./name-box";
import { onLost } from "./on-lost";
import { addOtherPartsLater } from "./other-parts";
import { showWorkbook, type Session } from "./session";
import { settled } from "./settled";
import { mendAccess } from "./access/mend-access";
import { buildOpened } from "./build";
import { listenToSheetKeys } from "./sheet-keys";
import { emptyState, readState, saveState } from "./state";
import { takeAway } from "./taking/take-away";
import { listenToTyping } from "./typing/listen-to-typing";
import { nameToolbar } from "./words/name-toolbar";
import { workbenchHost } from "./workbench-host";

/** The spreadsheet of the workbench: Univer, with our functions. */
export const openGrid: OpenGrid = async (place, options) => {
  const { language, functions, state } = options;
  const shown = state === null ? emptyState(language) : readState(state);
  const memory = { refusals: new Refusals(), explained: new Explained() };
  const shell = shellIn(place);
  if (options.words !== undefined) nameToolbar(shell, options.words.toolbar);
  const started = await createUniver(shell, options, gridFunctions(functions, memory));
  const session = { ...started, ...memory, language };
  if (options.words !== undefined) mendAccess(session, shell, options.words);
  session.api.getFormula().calculationStart(() => memory.refusals.beginCalculation());
  comeQuietly(session, shell);
  showWorkbook(session, shown);
  session.univer.onDispose(followDarkMode(session.api));
  followLinks(session);
  leaveByEscape(session, shell);
  listenToSheetKeys(session, shell);
  goByNameBox(session, shell);
  const figures = greyMeanwhile(session, shell, state === null ? Promise.resolve() : computedOf(session, shown));
  listenToTyping(session);
  const isWhole = state !== null;
  return gridOf(session, shell, isWhole ? { ...figures, whole: figures.right } : onceWhole(session, shell, figures));
};

/** What takes the place of an empty sheet may need all parts. */
function onceWhole({ univer }: Session, shell: HTMLElement, { right }: Figures): Readiness {
  shell.ariaBusy = "true";
  const added = addOtherPartsLater(univer).finally(() => (shell.ariaBusy = null));
  // Told to whoever asks for them.
  added.catch(() => undefined);
  return { right, whole: () => added.then(right) };
}

/** An element of its own: a grid that closes leaves the place to the next one at once. */
function shellIn(place: HTMLElement): HTMLElement {
  const shell = document.createElement("div");
  shell.style.height = "100%";
  place.append(shell);
  return shell;
}

function gridOf(session: Session, shell: HTMLElement, { right, whole }: Readiness): Grid {
  return {
    host: workbenchHost(session, { right, whole }),
    computed: right,
    save: () => saveState(session),
    load: (state) => whole().then(() => load(session, state)),
    open: (plan, own) => whole().then(() => buildOpened(session, plan, own)),
    onEdited: (listener) => onEdited(session, listener),
    onChange: (listener) => onChange(session, listener),
    onCell: (listener) => onCell(session, listener),
    charts: () => liveCharts(session),
    chartPlaces: () => chartPlaces(session, shell),
    onScroll: (listener) => onScroll(session, listener),
    takeAway: (budget) => takeAway(session, budget),
    onLost: (listener) => onLost(shell, listener),
    close: () => void close(session, shell),
  };
}

/** Out of sight, but of the same size until the end: Univer would complain of having no room. */
async function close({ univer }: Session, shell: HTMLElement): Promise<void> {
  const { width, height } = shell.getBoundingClientRect();
  const size = { width: `${width}px`, height: `${height}px` };
  Object.assign(shell.style, { position: "fixed", visibility: "hidden", ...size });
  await settled();
  univer.dispose();
  shell.remove();
}
