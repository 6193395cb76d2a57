import type { CSSProperties } from "preact";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { looks } from "../../workbook/styles";
import { BarChart } from "../chart/bar-chart";
import { chartOfPlan } from "./chart-of-plan";
import { boxesOf, extentOf, type Box } from "./laid-out";
import { columnWidth, ordinaryWidth, rowHeight, scaleOf } from "./page-size";
import { shown } from "./shown";

/** One sheet as its pages: a table as wide as the paper, whose head comes again on each of them. */
export function SheetPage({ sheet, plan }: { sheet: SheetPlan; plan: WorkbookPlan }) {
  const extent = extentOf(sheet);
  const headRows = Number(/:(\d+)$/.exec(sheet.print.repeatedRows ?? "")?.[1] ?? 0);
  const rows = Array.from({ length: extent.rows }, (_, index) => index + 1);
  const toRow = (row: number) => (
    <tr
      key={row}
      class={sheet.print.breaksBefore?.includes(row) ? "breaks" : ""}
      style={{ height: rowHeight(sheet, row) }}
    >
      {boxesOf(sheet, row, extent).map((box, rank) => (
        <BoxCell key={rank} box={box} plan={plan} isHead={row <= headRows} />
      ))}
    </tr>
  );
  return (
    <section class={`printed ${sheet.print.orientation}`} aria-label={sheet.name}>
      <table style={{ zoom: scaleOf(sheet, extent) }}>
        <colgroup>
          {Array.from({ length: extent.columns }, (_, column) => (
            <col key={column} style={{ width: columnWidth(sheet.columnWidths[column] ?? ordinaryWidth) }} />
          ))}
        </colgroup>
        {headRows > 0 && <thead>{rows.slice(0, headRows).map(toRow)}</thead>}
        <tbody>{rows.slice(headRows).map(toRow)}</tbody>
      </table>
    </section>
  );
}

function BoxCell({ box, plan, isHead }: { box: Box; plan: WorkbookPlan; isHead: boolean }) {
  if (box.kind === "empty") return <td colSpan={box.span} />;
  if (box.kind === "chart")
    return (
      <td colSpan={box.span} rowSpan={box.rows}>
        <BarChart chart={chartOfPlan(box.chart, plan)} language="fr" />
      </td>
    );
  const Tag = isHead || box.cell.role === "head" ? "th" : "td";
  return (
    <Tag colSpan={box.span} style={styleOf(box.cell)}>
      {shown(box.cell.value, box.cell.format)}
    </Tag>
  );
}

const line = "1px solid #BFBFBF";

function styleOf({ role, value }: CellPlan): CSSProperties {
  const { colour, fill, bold, italic, size, border, wrap, align, indent } = looks[role];
  return {
    color: `#${colour}`,
    fontSize: `${size}pt`,
    fontWeight: bold ? "bold" : "normal",
    whiteSpace: wrap ? "normal" : "nowrap",
    textAlign: align === "centre" ? "center" : (align ?? (typeof value === "number" ? "right" : "left")),
    ...(fill && { background: `#${fill}` }),
    ...(italic && { fontStyle: "italic" }),
    ...(indent && { paddingLeft: `${indent * 9 + 2}px` }),
    ...(border === "all" && { border: line }),
    ...(border === "top" && { borderTop: line }),
    ...(border === "bottom" && { borderBottom: line }),
  };
}
