import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { HelpPagesPlugin } from "./tools/webpack/help-pages-plugin.js";
import { LocalizedMetadataPlugin } from "./tools/webpack/localized-metadata-plugin.js";
import { publicAddress } from "./tools/webpack/public-address.js";
import { PublicAddressPlugin } from "./tools/webpack/public-address-plugin.js";

const functionsFile = "./src/functions/functions.ts";

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

const scripts = [
  { test: /\.ts$/, exclude: /node_modules/, use: swc({ tsx: false }) },
  { test: /\.tsx$/, exclude: /node_modules/, use: swc({ tsx: true }) },
];

/** What every browser that Excel uses has: webpack then needs no makeshift, which a strict policy would refuse. */
const environment = { globalThis: true };

const leanSchedules = {
  test: /schedules\/[^/]+\.json$/,
  issuerLayer: "functions",
  use: path.resolve(import.meta.dirname, "tools/webpack/lean-schedule-loader.js"),
};

/** The one page: the pane shows it, and Excel loads the same one to compute cells (shared runtime). */
const pane = new HtmlWebpackPlugin({
  filename: "taskpane.html",
  template: "./src/taskpane/taskpane.html",
  // Blocking and in this order: every function is associated before Excel calls the first one.
  chunks: ["functions", "taskpane"],
  chunksSortMode: "manual",
  scriptLoading: "blocking",
  inject: "body",
});

const copies = new CopyWebpackPlugin({
  patterns: [
    { from: "assets/*.png", to: "assets/[name][ext]" },
    { from: "src/help/help.css", to: "help.css" },
    "manifest.xml",
  ],
});

/** @returns {Promise<import("webpack-dev-server").Configuration>} */
async function devServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return {
    port: 3000,
    static: false,
    server: { type: "https", options: { ca, key, cert } },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/**
 * @param {{ WEBPACK_SERVE?: boolean, pane?: string }} env `pane`: what draws the pane, where it is not Excel that holds the workbook
 * @param {{ mode?: string }} argv
 * @returns {Promise<import("webpack").Configuration>}
 */
export default async (env, argv) => ({
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: {
    functions: { import: functionsFile, layer: "functions" },
    taskpane: env.pane ?? "./src/taskpane/taskpane.ts",
  },
  output: { path: path.resolve(import.meta.dirname, "dist"), filename: "[name].js", clean: true, environment },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  experiments: { css: true, layers: true },
  module: {
    rules: [...scripts, { test: /\.css$/, type: "css/auto" }, leanSchedules],
  },
  // Each part that is loaded on demand is one file, under its own name.
  optimization: { splitChunks: false },
  performance: { hints: false },
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionsFile }),
    new LocalizedMetadataPlugin(),
    new HelpPagesPlugin(functionsFile),
    pane,
    copies,
    new PublicAddressPlugin(publicAddress(process.env["ADDIN_URL"])),
  ],
  ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
});
