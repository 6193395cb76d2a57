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
  return `export const packed = ${JSON.stringify(packed)};\n`;
}
