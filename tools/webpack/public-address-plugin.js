import webpack from "webpack";
import { localAddress } from "./public-address.js";

/** Writes the public address wherever a file for Excel or for a reader holds the development server's. */
export class PublicAddressPlugin {
  /** @param {string} address without a final slash */
  constructor(address) {
    this.address = address;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    // Last of all: the pages and the metadata must have been written.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => this.rewriteAll(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  rewriteAll(compilation) {
    const texts = compilation.getAssets().filter(({ name }) => /\.(html|json|xml|md)$/.test(name));
    for (const { name, source } of texts) {
      const text = this.rewrite(source.source().toString());
      compilation.updateAsset(name, new webpack.sources.RawSource(text));
    }
  }

  /**
   * An address alone, without a path, is a domain of the manifest: it takes the public one's domain.
   * @param {string} text
   */
  rewrite(text) {
    const { origin } = new URL(this.address);
    return text.replaceAll(`${localAddress}/`, `${this.address}/`).replaceAll(localAddress, origin);
  }
}
