import { readFileSync } from "node:fs";
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

export const englishFile = path.resolve("src/functions/locales/en.json");

/**
 * Sets functions.json in proper French and puts functions-en.json beside it. Descriptions and parameter names alone
 * are translated: a function keeps its name in every language, because `range.formulas` knows only one.
 */
export class LocalizedMetadataPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(englishFile);
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => localize(compilation));
    });
  }
}

/** @param {import("webpack").Compilation} compilation */
async function localize(compilation) {
  const original = compilation.getAsset("functions.json");
  if (!original) return;
  const { localizeMetadata } = await tsImport("../../src/functions/metadata/localize.ts", import.meta.url);
  const english = JSON.parse(readFileSync(englishFile, "utf8"));
  const { fr, en, faults } = localizeMetadata(JSON.parse(original.source.source().toString()), english);
  compilation.updateAsset("functions.json", asJson(fr));
  compilation.emitAsset("functions-en.json", asJson(en));
  for (const fault of faults) compilation.errors.push(new webpack.WebpackError(fault));
}

/** @param {unknown} value */
function asJson(value) {
  return new webpack.sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
}
