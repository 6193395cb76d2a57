import { createHash } from "node:crypto";
import webpack from "webpack";

/** Nobody reads it on the page: a visitor keeps no copy. @param {string} name */
const isForPrograms = (name) => /\.(map|md)$|^llms\.txt$/.test(name);

/** Tells the service worker which files the site is made of, and names their version by what they hold. */
export class OfflinePlugin {
  /** @param {string} worker the file that it is told in */
  constructor(worker) {
    this.worker = worker;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    // After all the others: nothing may change in a file whose version is told.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => this.tellIn(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  tellIn(compilation) {
    const assets = compilation.getAssets().filter(({ name }) => name !== this.worker && !isForPrograms(name));
    const hash = createHash("sha256");
    for (const { name, source } of assets) hash.update(name).update(source.buffer());
    const offline = { version: hash.digest("hex").slice(0, 16), files: assets.map(({ name }) => name) };
    const worker = compilation.getAsset(this.worker);
    // A page that the tests make of a part of the site has none.
    if (!worker) return;
    const text = `const offline = ${JSON.stringify(offline)};\n${worker.source.source().toString()}`;
    compilation.updateAsset(this.worker, new webpack.sources.RawSource(text));
  }
}
