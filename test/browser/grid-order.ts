/** Formulas are computed after what they need, whatever stands around them. */
import type { GridState } from "../../src/hosts/workbench/grid";
import type { Lab } from "./grid-page";

/**
 * B22 needs C5, which needs A2; nothing needs the highlights. Univer would put that of B22 upon A2 and that of B25 upon
 * A5, as they stand in their range: B22 would wait for itself.
 */
const chain = {
  0: { 3: { f: "=B22+1" } },
  1: { 0: { v: 42, t: 2 } },
  4: { 0: { v: 0, t: 2 }, 2: { f: "=A2+1" } },
  21: { 1: { f: "=C5+A5+1" } },
};

const highlight = {
  cfId: "one",
  ranges: [{ startRow: 19, endRow: 29, startColumn: 0, endColumn: 1 }],
  stopIfTrue: false,
  rule: { type: "highlightCell", subType: "formula", value: "=$B20>0", style: { bg: { rgb: "#FFFFFF" } } },
};

function withChain(state: GridState): GridState {
  const { workbook, inView } = state as unknown as {
    workbook: { sheets: Record<string, object>; resources?: { name: string; data: string }[] };
    inView: string;
  };
  const highlights = { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify({ [inView]: [highlight] }) };
  const others = (workbook.resources ?? []).filter(({ name }) => name !== highlights.name);
  const sheets = { ...workbook.sheets, [inView]: { ...workbook.sheets[inView], cellData: chain } };
  return { ...state, workbook: { ...workbook, sheets, resources: [...others, highlights] } };
}

/** @param lab with an empty sheet */
export function describeOrder(lab: () => Promise<Lab>): void {
  test("a highlight, which no formula needs, changes nothing to the order in which they are computed", async () => {
    const { open, save, page } = await lab();
    await open(withChain(await save()));
    const found = await page.evaluate(`(({ workbook, inView }) => workbook.sheets[inView].cellData)(lab.grid.save())`);
    expect(found).toMatchObject({ 0: { 3: { v: 45 } }, 4: { 2: { v: 43 } }, 21: { 1: { v: 44 } } });
  });
}
