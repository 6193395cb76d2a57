/** `npm run docs`: writes anew what the README shows, its table of functions and its pictures, so that they stay true. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../../src/library/writing/write-whole";
import type { Metadata } from "../../src/functions/metadata/metadata";
import { countsOf, withCounts } from "./counts";
import { functionsTable, withFunctionsTable } from "./functions-table";
import { drawPane } from "./pane-picture";
import { drawWorkbench } from "./workbench-picture";
import { drawWorkbookPages } from "./workbook-pictures";

const root = new URL("../../", import.meta.url);
const readme = new URL("README.md", root);
const metadata = JSON.parse(readFileSync(new URL("dist/functions.json", root), "utf8")) as Metadata;

const counts = countsOf(metadata);
await rewrite(readme, (page) => withCounts(withFunctionsTable(page, functionsTable(metadata)), counts));
await rewrite(new URL("docs/deploy.md", root), (page) => withCounts(page, counts));
await drawPane(new URL("docs/images/volet.png", root));
await drawWorkbench(new URL("docs/images/tableur.png", root));
await drawWorkbookPages(new URL("examples/avenant-2.json", root), new URL("docs/images/", root), {
  "Les chiffres à retenir": "synthese.png",
  "Ce que chaque année de contrat donne": "financement.png",
  "D'abord ce qui est à venir": "versements.png",
});

async function rewrite(page: URL, renewed: (page: string) => string): Promise<void> {
  const text = renewed(readFileSync(page, "utf8"));
  await writeWhole(fileURLToPath(page), Buffer.from(text), { replaces: true });
}
