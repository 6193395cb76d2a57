/** Where the sheet in view keeps room for its charts, as it is scrolled and zoomed. */
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { ChartPlaces } from "./grid";
import type { KeptChart } from "./render/charts";
import { activeSheet, workbookOf, type Session } from "./session";
import type { Stop } from "./changes";

/** @returns null where the sheet has no chart, or shows no cells yet */
export function chartPlaces(session: Session, shell: HTMLElement): ChartPlaces | null {
  // To measure costs a layout of the page.
  const kept = keptCharts(session);
  if (kept.length === 0) return null;
  const view = mainView(session);
  const canvas = shell.querySelector("canvas[id*=sheet-main]")?.getBoundingClientRect();
  if (view === null || canvas === undefined) return null;
  const place = shell.getBoundingClientRect();
  const [left, top] = [canvas.left - place.left, canvas.top - place.top];
  const { scale, scrolled, heads } = view;
  const at = (x: number, y: number) => ({ x: (x - scrolled.x) * scale + left, y: (y - scrolled.y) * scale + top });
  const sheet = activeSheet(session);
  const cell = ({ row, column }: KeptChart["from"]) => sheet.getRange(row - 1, column - 1).getCellRect();
  return {
    left: left + heads.x * scale,
    top: top + heads.y * scale,
    right: left + canvas.width,
    bottom: top + canvas.height,
    scale,
    charts: kept.map(({ from, to }) => {
      const [first, last] = [cell(from), cell(to)];
      const [start, end] = [at(first.left, first.top), at(last.right, last.bottom)];
      return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
    }),
  };
}

export function keptCharts(session: Session): readonly KeptChart[] {
  const kept = (activeSheet(session).getCustomMetadata()?.["charts"] ?? []) as readonly KeptChart[];
  // A work of before 1.0 did not keep the room of its charts.
  return kept.filter((chart) => "from" in chart);
}

/** Calls back each time that the cells move under the eyes. */
export function onScroll({ api }: Session, listener: () => void): Stop {
  const { Scroll, SheetZoomChanged, SheetSkeletonChanged } = api.Event;
  const watched = [Scroll, SheetZoomChanged, SheetSkeletonChanged].map((event) => api.addEvent(event, listener));
  return () => watched.forEach((one) => one.dispose());
}

/** The part of the sheet under the rows that stay. A chart covers the columns that stay too, where it crosses them. */
function mainView(session: Session) {
  const renders = session.univer.__getInjector().get(IRenderManagerService);
  const scene = renders.getRenderById(workbookOf(session).getId())?.scene;
  const view = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (scene === undefined || view === undefined) return null;
  const corner = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_LEFT_TOP);
  return {
    scale: scene.getAncestorScale().scaleX,
    scrolled: { x: view.viewportScrollX, y: view.viewportScrollY },
    heads: { x: corner?.width ?? 0, y: view.top },
  };
}
