import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { isPermissive } from "./permissive.js";

/** Beside the scripts that it speaks of. */
export const noticesFile = "THIRD-PARTY-NOTICES.txt";

const head = `Ce produit contient les logiciels qui suivent, chacun sous sa licence.
This product contains the software below, each under its own licence.`;

/** Writes the notices of all packages that the build holds, from webpack's own list of modules: none can be forgotten. */
export class NoticesPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { name } = this.constructor;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const folders = new Set(filesOf(compilation.modules).flatMap(packageFolder));
        const notices = noticesOf([...folders, webpackFolder]);
        compilation.emitAsset(noticesFile, new webpack.sources.RawSource(notices));
      });
    });
  }
}

/**
 * The notices of some packages, as one text.
 * @param {readonly string[]} folders
 */
export function noticesOf(folders) {
  return `${[head, ...folders.map(noticeOf).sort()].join(rule)}\n`;
}

const rule = `\n\n${"-".repeat(80)}\n\n`;
/** Its runtime begins each script. */
const webpackFolder = path.resolve("node_modules/webpack");
/** For the packages that name this licence and do not carry its text: it asks that it goes with them. */
const apache = path.resolve("node_modules/typescript/LICENSE.txt");

/** What a package carries beside its software. */
const dataOf = new Map([
  [
    "@etalab/decoupage-administratif",
    `Données : communes, intercommunalités, populations et codes postaux (Insee, DGCL, La Poste), réutilisées sous la Licence Ouverte / Open Licence 2.0 d'Etalab.
Data: communes, intercommunalities, populations and postcodes (Insee, DGCL, La Poste), reused under the Licence Ouverte / Open Licence 2.0 of Etalab.
https://www.etalab.gouv.fr/licence-ouverte-open-licence`,
  ],
]);

/**
 * Of the modules, of those that were joined into one, and what one was made of.
 * @param {Iterable<import("webpack").Module>} modules
 * @returns {readonly string[]}
 */
function filesOf(modules) {
  return [...modules].flatMap((module) => {
    const file = module.nameForCondition();
    const inner = "modules" in module ? filesOf(/** @type {import("webpack").Module[]} */ (module.modules)) : [];
    const read = filesRead(module);
    return [...(file ? [file] : []), ...inner, ...read];
  });
}

/**
 * Those that its loaders said they read.
 * @param {import("webpack").Module} module
 * @returns {readonly string[]}
 */
function filesRead(module) {
  /** @type {string[]} */
  const files = [];
  const gathering = (/** @type {(some: Iterable<string>) => void} */ addAll) =>
    /** @type {never} */ (/** @type {unknown} */ ({ addAll }));
  const nothing = gathering(() => undefined);
  module.addCacheDependencies(
    gathering((some) => files.push(...some)),
    nothing,
    nothing,
    nothing,
  );
  return files;
}

/**
 * The package that holds a file: the innermost, where one lies within another.
 * @param {string} file
 */
export function packageFolder(file) {
  const [folder] = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [];
  return folder ? [folder] : [];
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, author, ...described } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  const license = described.license ?? licenceOfTexts(texts);
  if (!isPermissive(license)) {
    throw new webpack.WebpackError(`${name} ${version} is under ${license}, which is not permissive: it may not ship.`);
  }
  const by = typeof author === "object" ? author.name : author;
  const whole = texts.length === 0 ? textOf(license, by) : texts;
  const data = dataOf.get(name);
  return [`${name} ${version}${license ? ` (${license})` : ""}`, ...(data ? [data] : []), ...whole].join("\n\n");
}

/**
 * For a package that ships a licence and forgets to name it, as @univerjs/telemetry 0.25.1 does.
 * @param {readonly string[]} texts
 */
function licenceOfTexts(texts) {
  return texts.some((text) => /^Apache License\s+Version 2\.0,/.test(text)) ? "Apache-2.0" : undefined;
}

/**
 * @param {string} license
 * @param {string | undefined} author
 */
function textOf(license, author) {
  const holder = author ? [`Copyright (c) ${author}`] : [];
  if (license === "Apache-2.0" && existsSync(apache)) return [...holder, readFileSync(apache, "utf8").trim()];
  if (license === "MIT") return [...holder, mit];
  if (license === "ISC") return [...holder, isc];
  throw new webpack.WebpackError(`A package under ${license} carries no text of it: give it one in notices-plugin.js.`);
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
