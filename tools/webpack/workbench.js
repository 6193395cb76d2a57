import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { EagerModulesPlugin } from "./eager-modules-plugin.js";
import { OfflinePlugin } from "./offline-plugin.js";
import { common, environment, root, sitePlugins, sources } from "./shared.js";

const page = new HtmlWebpackPlugin({
  filename: "index.html",
  template: "./src/workbench/workbench.html",
  scriptLoading: "defer",
  // All but the worker, which is no part of the page: the tests put another page in the place of this one.
  excludeChunks: ["offline"],
});

/** The words of each part of Univer ask its whole core for one function, that puts them side by side. */
const wordsAlone = new webpack.NormalModuleReplacementPlugin(/^@univerjs\/core$/, (resource) => {
  if (/@univerjs[\\/]preset-[\w-]+[\\/]lib[\\/]es[\\/]locales/.test(resource.context)) resource.request = sideBySide;
});

const sideBySide = "data:text/javascript,export const mergeLocales = (...all) => Object.assign({}, ...all);";

/** Its help of its functions is English in its French dictionary: ours is in French. */
const helpInFrench = new webpack.NormalModuleReplacementPlugin(
  /^@univerjs\/sheets-formula\/locale\/fr-FR$/,
  "data:text/javascript,export default {};",
);

const univer = {
  test: /[\\/]@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]/,
  use: path.join(import.meta.dirname, "plain-fields-loader.js"),
};

const formulasOfUniver = {
  test: /[\\/]@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/,
  use: path.join(import.meta.dirname, "formula-engine-loader.js"),
};

const helpOfUniver = {
  test: /[\\/]@univerjs[\\/]sheets-formula-ui[\\/]lib[\\/]es[\\/]index\.js$/,
  use: path.join(import.meta.dirname, "separators-loader.js"),
};

const waitsOfUniver = {
  test: /[\\/]@univerjs[\\/](ui|sheets-formula)[\\/]lib[\\/]es[\\/]index\.js$/,
  use: path.join(import.meta.dirname, "waits-loader.js"),
};

const typographyOfUniver = {
  test: /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
  use: path.join(import.meta.dirname, "typography-loader.js"),
};

const drawingOfUniver = {
  test: /[\\/]@univerjs[\\/](core|sheets-ui|engine-render)[\\/]lib[\\/]es[\\/]index\.js$/,
  use: path.join(import.meta.dirname, "drawing-loader.js"),
};

/**
 * A browser reads a file on one processor: what computes and what draws are two files of one size, which it reads side by
 * side before it begins with either.
 * @type {Exclude<NonNullable<import("webpack").Configuration["optimization"]>["splitChunks"], undefined>}
 */
const gridFiles = {
  chunks: ({ name }) => name === "grid" || name === "grid-parts",
  cacheGroups: {
    default: false,
    defaultVendors: false,
    engine: { name: "grid-engine", test: computes, enforce: true, priority: 2 },
    // What both need.
    bars: { name: "grid-bars", minChunks: 2, enforce: true, priority: 1 },
  },
};

/** @param {import("webpack").Module} module */
function computes(module) {
  return /[\\/]node_modules[\\/](@univerjs[\\/](core|engine-\w+|rpc|sheets|sheets-formula)|rxjs|lodash-es|numfmt|decimal\.js)[\\/]/.test(
    module.nameForCondition() ?? "",
  );
}

/**
 * The workbench, in dist/workbench/: a site of its own, whose addresses are all relative.
 * @param {object} _env
 * @param {{ mode?: string }} argv
 * @returns {import("webpack").Configuration}
 */
export const workbench = (_env, argv) => ({
  ...common(argv),
  name: "workbench",
  entry: { workbench: "./src/workbench/workbench.tsx", offline: "./src/workbench/offline/worker.ts" },
  output: {
    path: path.join(root, "dist/workbench"),
    filename: "[name].js",
    publicPath: "auto",
    clean: true,
    environment,
    // `npm start` tells by their dates whether the files are older than the sources.
    compareBeforeEmit: false,
  },
  module: {
    rules: [...sources, univer, formulasOfUniver, helpOfUniver, waitsOfUniver, drawingOfUniver, typographyOfUniver],
  },
  optimization: { ...common(argv).optimization, splitChunks: gridFiles },
  plugins: [
    ...sitePlugins(),
    page,
    wordsAlone,
    helpInFrench,
    ...["grid-engine.js", "grid-bars.js", "grid.js", "grid-parts.js"].map((file) => new EagerModulesPlugin(file)),
    new OfflinePlugin("offline.js"),
  ],
});
