/** Takes the latest communes and populations of France, and writes which they are in src/territory/vintage.ts. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const name = "@etalab/decoupage-administratif";
const root = new URL("../", import.meta.url);
const vintageFile = new URL("src/territory/vintage.ts", root);
/** Version 6 has the communes of 2026, and each year's one more. */
const beforeFirst = 2020;
/** Years between a census and the day from which it holds. */
const toHold = 3;

const { status } = spawnSync("npm", ["install", "-D", "--save-exact", `${name}@latest`], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (status !== 0) process.exit(status ?? 1);

const { version } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), "utf8")) as {
  version: string;
};
const year = beforeFirst + parseInt(version, 10);
const written = readFileSync(vintageFile, "utf8")
  .replace(/version: "[^"]+"/, `version: "${version}"`)
  .replace(/communes: \d+/, `communes: ${year}`)
  .replace(/census: \d+/, `census: ${year - toHold}`);
writeFileSync(vintageFile, written);

const { packed } = await import("../src/territory/packed");
const { unpack } = await import("../src/territory/unpack");
const { all, intercommunalities } = unpack(packed);
process.stdout.write(
  `${name} ${version} : ${all.length} communes et arrondissements, ${intercommunalities.length} intercommunalités, ` +
    `${Math.round(gzipSync(packed).length / 1024)} Ko une fois compressées. Lancez les tests de test/territory.\n`,
);
