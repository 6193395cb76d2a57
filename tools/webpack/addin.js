import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { common, environment, functionsFile, root, sitePlugins, sources } from "./shared.js";

/** Its own copy of the rules: those of the other functions stay in one piece, and small. */
const onDemand = { test: /functions[\\/](on-demand|shown)\.ts$/, layer: "on-demand" };

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
 * The add-in, in dist/.
 * @param {{ WEBPACK_SERVE?: boolean, pane?: string }} env `pane`: what draws the pane, where it is not Excel that holds the workbook
 * @param {{ mode?: string }} argv
 * @returns {Promise<import("webpack").Configuration>}
 */
export const addin = async (env, argv) => ({
  ...common(argv),
  name: "addin",
  entry: {
    // What it loads on demand is beside the page.
    functions: { import: ["./src/functions/excel.ts", functionsFile], layer: "functions", publicPath: "" },
    taskpane: env.pane ?? "./src/taskpane/taskpane.ts",
  },
  // The workbench has its own folder in there.
  output: {
    path: path.join(root, "dist"),
    filename: "[name].js",
    clean: { keep: /^workbench\// },
    environment,
    globalObject: "globalThis",
  },
  module: { rules: [...sources, onDemand] },
  plugins: [...sitePlugins("manifest.xml"), pane],
  ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
});
