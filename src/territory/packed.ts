/**
 * The communes of France, packed. Node packs them from the package as it is installed; a build does so once, and what it
 * ships is the text alone (tools/webpack/communes-loader.js).
 */
import { createRequire } from "node:module";
import { columnEnd, pack } from "./pack";
import type { SourceFiles } from "./source-files";
import { vintage } from "./vintage";

const require = createRequire(import.meta.url);
const read = <Name extends keyof SourceFiles>(name: Name) =>
  require(`@etalab/decoupage-administratif/data/${name}.json`) as SourceFiles[Name];

const head =
  `Communes au 1er janvier ${vintage.communes}, populations municipales ${vintage.census} : Insee, DGCL, La Poste, ` +
  `par @etalab/decoupage-administratif ${vintage.version}. Licence Ouverte 2.0.`;

/** Begins by what it is and where it comes from. */
export const packed: string =
  head + columnEnd + pack({ communes: read("communes"), epci: read("epci"), departements: read("departements") });
