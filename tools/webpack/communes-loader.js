import { createRequire } from "node:module";
import { tsImport } from "tsx/esm/api";

const require = createRequire(import.meta.url);

/**
 * Packs the communes of France as the site is built: what is shipped is one text, with its date and its source, in the
 * place of the module that makes it from a package of twelve megabytes.
 * @this {import("webpack").LoaderContext<object>}
 * @returns {Promise<string>}
 */
export default async function communes() {
  // By them the notices know the package, and a build that watches that it changed.
  for (const name of ["communes", "epci", "departements"]) {
    this.addDependency(require.resolve(`@etalab/decoupage-administratif/data/${name}.json`));
  }
  const { packed } = await tsImport("../../src/territory/packed.ts", import.meta.url);
  const { vintage } = await tsImport("../../src/territory/vintage.ts", import.meta.url);
  return `${head(vintage)}\nexport const packed = ${JSON.stringify(packed)};\n`;
}

/** @param {{ version: string, communes: number, census: number }} vintage */
function head({ version, communes, census }) {
  return `/*! Communes au 1er janvier ${communes}, populations municipales ${census}. Insee, DGCL, La Poste, par @etalab/decoupage-administratif ${version}. Licence Ouverte 2.0. */`;
}
