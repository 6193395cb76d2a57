/** A result as a cell of the sheet would show it. */
import { dayOf } from "../agreement/day";
import { fromEuros } from "../agreement/money";
import { isWords, type Cell, type Table } from "../functions/examples/example";
import type { Edition } from "./edition";
import { element, type Content, type Html } from "./html";

export function showCell(cell: Cell, edition: Edition): string {
  const { figures, language, percent, words } = edition;
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return figures.number(cell);
  if (isWords(cell)) return cell[language];
  if ("euros" in cell) return figures.euros(fromEuros(cell.euros));
  if ("percent" in cell) return percent(figures.number(cell.percent));
  return "date" in cell ? figures.date(dayOf(...cell.date) ?? NaN) : words.errorCodes[cell.error];
}

/** A table that scrolls by itself on a narrow screen, hence a stop for the keyboard. */
export function showTable(
  name: string,
  header: readonly Content[] | null,
  rows: readonly (readonly Content[])[],
): Html {
  const head = header ? [element("thead", {}, element("tr", {}, header.map(headerCell)))] : [];
  const body = element(
    "tbody",
    {},
    rows.map((row) =>
      element(
        "tr",
        {},
        row.map((cell) => element("td", {}, cell)),
      ),
    ),
  );
  const region = { class: "table", role: "group", "aria-label": name, tabindex: "0" };
  return element("div", region, element("table", {}, head, body));
}

export function showCells(name: string, table: Table, hasHeader: boolean, edition: Edition): Html {
  const rows = table.map((row) => row.map((cell) => figure(cell, edition)));
  const [first, ...others] = rows;
  return hasHeader && first ? showTable(name, first, others) : showTable(name, null, rows);
}

function headerCell(content: Content): Html {
  return element("th", { scope: "col" }, content);
}

function figure(cell: Cell, edition: Edition): Content {
  const shown = showCell(cell, edition);
  return typeof cell === "string" || isWords(cell) ? shown : element("span", { class: "figure" }, shown);
}
