import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import { HelpPagesPlugin } from "./help-pages-plugin.js";
import { JsonManifestPlugin } from "./json-manifest-plugin.js";
import { LocalizedMetadataPlugin } from "./localized-metadata-plugin.js";
import { NoticesPlugin } from "./notices-plugin.js";
import { publisher } from "./publisher.js";
import { publicAddress } from "./public-address.js";
import { PublicAddressPlugin } from "./public-address-plugin.js";
import { SwcMinimizer } from "./swc-minimizer.js";

export const root = path.resolve(import.meta.dirname, "../..");
export const functionsFile = "./src/functions/functions.ts";

/** @param {{ tsx: boolean }} syntax */
const swc = ({ tsx }) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx },
      target: "es2020",
      transform: { useDefineForClassFields: false, react: { runtime: "automatic", importSource: "preact" } },
    },
  },
});

const packedCommunes = /territory[\\/]packed\.ts$/;

export const sources = [
  { test: /\.ts$/, exclude: [/node_modules/, packedCommunes], use: swc({ tsx: false }) },
  // Once, whoever asks for them.
  { test: packedCommunes, use: path.join(import.meta.dirname, "communes-loader.js"), layer: "communes" },
  { test: /\.tsx$/, exclude: /node_modules/, use: swc({ tsx: true }) },
  { test: /\.css$/, type: "css/auto" },
];

/** What every browser of ours has: webpack then needs no makeshift, which a strict policy would refuse. */
export const environment = { globalThis: true };

/**
 * What both sites have: the functions' description, their help pages and the icons.
 * @param {readonly string[]} files others to copy as they are
 */
export function sitePlugins(...files) {
  const { provider, contact } = publisher(process.env);
  const address = publicAddress(process.env["ADDIN_URL"]);
  return [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionsFile }),
    new LocalizedMetadataPlugin(),
    new HelpPagesPlugin(functionsFile, contact),
    new JsonManifestPlugin(provider, address),
    new NoticesPlugin(),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "src/help/help.css", to: "help.css" },
        ...files,
      ],
    }),
    new PublicAddressPlugin(address),
  ];
}

/**
 * What both builds share.
 * @param {{ mode?: string }} argv
 * @returns {import("webpack").Configuration}
 */
export const common = (argv) => ({
  context: root,
  devtool: argv.mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  experiments: { css: true, layers: true },
  optimization: {
    // Each part that is loaded on demand is one file, under its own name.
    splitChunks: false,
    minimizeOptions: { javascript: false },
    minimizer: [new SwcMinimizer(), "..."],
  },
  performance: { hints: false },
});
