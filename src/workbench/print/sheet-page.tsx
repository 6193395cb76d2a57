import type { CSSProperties } from "preact";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../workbook/plan";
import { lookOf } from "../../workbook/styles";
import { Chart } from "../chart/chart";
import { chartOfPlan } from "./chart-of-plan";
import { boxesOf, extentOf, type Box } from "./laid-out";
import { columnWidth, ordinaryWidth, rowHeight, scaleOf } from "./page-size";
import { shown } from "./shown";

interface Props {
  readonly sheet: SheetPlan;
  readonly plan: WorkbookPlan;
}

/** One sheet as its pages: as wide as the paper, some of its rows coming again at the head of each page. */
export function SheetPage({ sheet, plan }: Props) {
  const { rows: last } = extentOf(sheet);
  const [first = 1, end = 0] = (sheet.print.repeatedRows ?? "").match(/\d+/g)?.map(Number) ?? [];
  return (
    <section class={`printed ${sheet.print.orientation}`} aria-label={sheet.name}>
      {first > 1 && <Table sheet={sheet} plan={plan} head={[]} body={upTo(1, first - 1)} />}
      <Table sheet={sheet} plan={plan} head={upTo(first, end)} body={upTo(end + 1, last)} />
    </section>
  );
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** @param props.head the rows that come again, and `body` the others, from 1 */
function Table({ sheet, plan, head, body }: Props & { head: readonly number[]; body: readonly number[] }) {
  const extent = extentOf(sheet);
  const toRow = (row: number) => (
    <tr
      key={row}
      class={sheet.print.breaksBefore?.includes(row) ? "breaks" : ""}
      style={{ height: rowHeight(sheet, row) }}
    >
      {boxesOf(sheet, row, extent).map((box, rank) => (
        <BoxCell key={rank} box={box} plan={plan} isHead={head.includes(row)} />
      ))}
    </tr>
  );
  return (
    <table style={{ zoom: scaleOf(sheet, extent) }}>
      <colgroup>
        {upTo(1, extent.columns).map((column) => (
          <col key={column} style={{ width: columnWidth(sheet.columnWidths[column - 1] ?? ordinaryWidth) }} />
        ))}
      </colgroup>
      {head.length > 0 && <thead>{head.map(toRow)}</thead>}
      <tbody>{body.map(toRow)}</tbody>
    </table>
  );
}

function BoxCell({ box, plan, isHead }: { box: Box; plan: WorkbookPlan; isHead: boolean }) {
  if (box.kind === "empty") return <td colSpan={box.span} />;
  if (box.kind === "chart")
    return (
      <td colSpan={box.span} rowSpan={box.rows} class="under-chart in-sheet">
        <div>
          <Chart chart={chartOfPlan(box.chart, plan)} language="fr" />
        </div>
      </td>
    );
  const Tag = isHead || box.cell.role === "head" ? "th" : "td";
  return (
    <Tag colSpan={box.span} style={styleOf(box.cell)}>
      {shown(box.cell.value, box.cell.format)}
    </Tag>
  );
}

/** Drawn inside: a border would make each row higher than the file prints it. */
const lines = { all: "inset 0 0 0 0.5px", top: "inset 0 1px 0", bottom: "inset 0 -1px 0" } as const;

function styleOf({ value, ...cell }: CellPlan): CSSProperties {
  const { colour, fill, bold, italic, size, border, wrap, align, indent } = lookOf(cell);
  return {
    color: `#${colour}`,
    fontSize: `${size}pt`,
    fontWeight: bold ? "bold" : "normal",
    whiteSpace: wrap ? "normal" : "nowrap",
    textAlign: align === "centre" ? "center" : (align ?? (typeof value === "number" ? "right" : "left")),
    ...(fill && { background: `#${fill}` }),
    ...(italic && { fontStyle: "italic" }),
    ...(indent && { paddingLeft: `${indent * 9 + 2}px` }),
    ...(border && { boxShadow: `${lines[border]} #BFBFBF` }),
  };
}
