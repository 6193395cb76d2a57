/**
 * The communes of France, packed. Node packs them from the package as it is installed; a build does so once, and what it
 * ships is the text alone (tools/webpack/communes-loader.js).
 */
import { createRequire } from "node:module";
import { pack } from "./pack";
import type { SourceFiles } from "./source-files";

const require = createRequire(import.meta.url);
const read = <Name extends keyof SourceFiles>(name: Name) =>
  require(`@etalab/decoupage-administratif/data/${name}.json`) as SourceFiles[Name];

export const packed: string = pack({
  communes: read("communes"),
  epci: read("epci"),
  departements: read("departements"),
});
