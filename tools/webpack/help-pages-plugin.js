import { readFileSync } from "node:fs";
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";
import { englishFile } from "./localized-metadata-plugin.js";

const journalFile = path.resolve("CHANGELOG.md");
const packageFile = path.resolve("package.json");

/** Emits the help pages, written from the same metadata as Excel's own help and from the examples that the tests run. */
export class HelpPagesPlugin {
  /**
   * @param {string} functionsFile
   * @param {string | null} contact where one writes to the publisher
   */
  constructor(functionsFile, contact) {
    this.functionsFile = path.resolve(functionsFile);
    this.contact = contact;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    // After the metadata has been translated.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED + 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const folder of ["help", "texts", "functions"])
        compilation.contextDependencies.add(path.resolve("src", folder));
      for (const file of [journalFile, packageFile]) compilation.fileDependencies.add(file);
      compilation.hooks.processAssets.tapPromise({ name, stage }, () => this.emit(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  async emit(compilation) {
    const metadata = { fr: readAsset(compilation, "functions.json"), en: readAsset(compilation, "functions-en.json") };
    if (!metadata.fr || !metadata.en) return;
    const { siteFiles } = await tsImport("../../src/help/site.ts", import.meta.url);
    const source = readFileSync(this.functionsFile, "utf8");
    const english = JSON.parse(readFileSync(englishFile, "utf8"));
    const { version } = JSON.parse(readFileSync(packageFile, "utf8"));
    const publication = { version, contact: this.contact, journal: readFileSync(journalFile, "utf8") };
    for (const { file, text } of siteFiles({ metadata, source, english }, publication)) {
      compilation.emitAsset(file, new webpack.sources.RawSource(text));
    }
  }
}

/**
 * @param {import("webpack").Compilation} compilation
 * @param {string} name
 */
function readAsset(compilation, name) {
  const asset = compilation.getAsset(name);
  return asset && JSON.parse(asset.source.source().toString());
}
