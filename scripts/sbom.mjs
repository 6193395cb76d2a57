// `npm run sbom`: the bill of materials (CycloneDX) of what dist/ holds: npm writes that of the whole project, and only the
// packages that the notices of the two sites name are kept.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const notices = ["dist/THIRD-PARTY-NOTICES.txt", "dist/workbench/THIRD-PARTY-NOTICES.txt"].filter((file) =>
  existsSync(file),
);
if (notices.length === 0) {
  process.stderr.write("dist/ est vide : lancez d'abord npm run build.\n");
  process.exit(1);
}
const rule = `\n\n${"-".repeat(80)}\n\n`;
const shipped = new Set(
  notices.flatMap((file) =>
    readFileSync(file, "utf8")
      .split(rule)
      .slice(1)
      .map((notice) => notice.split(" ").slice(0, 2).join("@").trim()),
  ),
);
const { stdout, status, stderr } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx"], {
  encoding: "utf8",
  maxBuffer: 2 ** 28,
  shell: process.platform === "win32",
});
if (status !== 0) throw new Error(stderr);
const whole = JSON.parse(stdout);
/** @param {{ group?: string, name: string, version: string }} component */
const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ""}${name}@${version}`;
const components = whole.components.filter((/** @type {any} */ one) => shipped.has(nameOf(one)));
const kept = new Set(components.map((/** @type {any} */ one) => one["bom-ref"]));
const dependencies = [whole.metadata.component["bom-ref"], ...kept].map((ref) => {
  const { dependsOn = [] } = whole.dependencies.find((/** @type {any} */ one) => one.ref === ref) ?? {};
  return { ref, dependsOn: dependsOn.filter((/** @type {string} */ other) => kept.has(other)) };
});
const missing = [...shipped].filter((name) => !components.some((/** @type {any} */ one) => nameOf(one) === name));
if (missing.length > 0) throw new Error(`npm does not know ${missing.join(", ")}.`);
writeFileSync("dist/sbom.cdx.json", `${JSON.stringify({ ...whole, components, dependencies }, null, 2)}\n`);
process.stdout.write(`dist/sbom.cdx.json : ${components.length} paquets.\n`);
