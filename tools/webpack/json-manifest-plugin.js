import webpack from "webpack";
import { jsonManifests } from "./json-manifest.js";
import { localAddress } from "./public-address.js";
import { noProvider } from "./publisher.js";

/** Names the publisher in manifest.xml, and emits the JSON manifest beside it, with all that the XML says. */
export class JsonManifestPlugin {
  /**
   * @param {string} provider
   * @param {string} address of the site, without a final slash
   */
  constructor(provider, address) {
    this.provider = provider;
    this.address = address;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    // Once the XML is there, and before the public address is written in it.
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_DERIVED;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => this.emit(compilation));
    });
  }

  /** @param {import("webpack").Compilation} compilation */
  emit(compilation) {
    const found = compilation.getAsset("manifest.xml");
    if (!found) return;
    const xml = found.source
      .source()
      .toString()
      .replace(`<ProviderName>${noProvider}</ProviderName>`, `<ProviderName>${this.provider}</ProviderName>`);
    compilation.updateAsset("manifest.xml", new webpack.sources.RawSource(xml));
    const { manifest, english } = jsonManifests(xml.replaceAll(`${localAddress}/`, `${this.address}/`), this.address);
    compilation.emitAsset("manifest.json", asJson(manifest));
    compilation.emitAsset("manifest-en.json", asJson(english));
  }
}

/** @param {object} value */
function asJson(value) {
  return new webpack.sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
}
