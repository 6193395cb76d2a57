/** `npm run docs`: writes anew what the README shows, its table of functions and its pictures, so that they stay true. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Metadata } from "../../src/functions/metadata/metadata";
import { functionsTable, withFunctionsTable } from "./functions-table";
import { drawPane } from "./pane-picture";
import { drawWorkbench } from "./workbench-picture";
import { drawWorkbookPages } from "./workbook-pictures";

const root = new URL("../../", import.meta.url);
const readme = new URL("README.md", root);
const metadata = JSON.parse(readFileSync(new URL("dist/functions.json", root), "utf8")) as Metadata;

writeFileSync(readme, withFunctionsTable(readFileSync(readme, "utf8"), functionsTable(metadata)));
await drawPane(new URL("docs/images/volet.png", root));
await drawWorkbench(new URL("docs/images/tableur.png", root));
await drawWorkbookPages(new URL("examples/taille-2.json", root), new URL("docs/images/", root), {
  "Financement d'une année de contrat": "financement.png",
  "Versements, par date": "echeancier.png",
});
