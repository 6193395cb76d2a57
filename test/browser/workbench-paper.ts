/** The pages that the browser prints of a workbook, against those that LibreOffice prints of the same file. */
import type { Page } from "playwright-core";
import { makeWorkbook } from "../../src/library/make-workbook";
import { computeFunding } from "../../src/funding/funding";
import { describeOnPaper, print } from "../engines/print";
import { caseOf } from "../examples";
import { inTheWhole } from "../share";
import { readCase } from "../today";
import { openFile } from "./workbench-opening";
import { action, type OpenWorkbench } from "./workbench-page";

const contracts: Readonly<Record<string, object>> = {
  "a contract with a declared crisis": caseOf("avenant-2-maximum"),
  "a contract that changes tier": { ...caseOf("avenant-2"), assumptions: { tiers: [null, 2, null, 3] } },
  "a community that has not signed": { name: "CPTS du Marais", population: 62000 },
};

/** Each page of a PDF is one object of this type. */
export async function countOnPaper(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

export function describePaper(open: OpenWorkbench): void {
  describeOnPaper("beside LibreOffice", () => {
    for (const [name, json] of Object.entries(contracts)) {
      inTheWhole(`${name} has as many pages from the browser as from its file`, async () => {
        const bytes = await makeWorkbook(computeFunding(readCase(json)));
        const { page } = await open({});
        await page.evaluate("window.print = () => undefined");
        await openFile(page, { name: "contrat.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
        await page.locator(".message.done").waitFor();
        await action(page, "Imprimer / PDF").click();
        await page.locator(".print-pages").waitFor({ state: "attached" });
        expect(await countOnPaper(page)).toBe(print(new Map([[name, bytes]])).get(name)?.length);
      });
    }
  });
}
