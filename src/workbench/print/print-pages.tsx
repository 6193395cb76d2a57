import { render } from "preact";
import { PageContext, type PageSurroundings } from "../page-context";
import type { WorkbookPlan } from "../../workbook/plan";
import { SheetPage } from "./sheet-page";
import "./print.css";

/** Which of the client's pages: the first is the one that a board reads. */
export type Pages = "all" | "first";

/** Shows the browser's print window over the client's pages, from which it makes a PDF too. */
export function printPages(plan: WorkbookPlan, wanted: Pages, surroundings: PageSurroundings): void {
  const place = document.createElement("div");
  place.className = "print-pages";
  place.lang = "fr";
  document.body.append(place);
  const title = document.title;
  const all = plan.sheets.filter(({ audience, cells }) => audience === "client" && cells.length > 0);
  const pages = wanted === "first" ? all.slice(0, 1) : all;
  render(
    <PageContext.Provider value={surroundings}>
      <style>{footOf(plan)}</style>
      {pages.map((sheet) => (
        <SheetPage key={sheet.mark} sheet={sheet} plan={plan} />
      ))}
    </PageContext.Provider>,
    place,
  );
  // The name that the browser proposes for the PDF.
  document.title = plan.title;
  // It stays for whoever prints again, until the next one: a browser may print once this has returned.
  const put = () => {
    document.title = title;
    render(null, place);
    place.remove();
  };
  window.addEventListener("afterprint", put, { once: true });
  window.print();
}

/** Only a style can write in the margins of a page. */
function footOf({ footer }: WorkbookPlan): string {
  const text = (words: string) => `"${words.replace(/["\\\n<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
  const font = "font-size: 8pt; font-family: Calibri, Carlito, sans-serif; white-space: pre-line;";
  const corner = (name: string, words: string) => `@bottom-${name} { content: ${text(words)}; ${font} }`;
  return `@page { ${corner("left", footer.left)} ${corner("center", footer.centre)} }`;
}
