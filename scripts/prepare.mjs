// Installs what a fresh machine lacks, before anything of the project can be loaded: plain Node only.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";

const root = new URL("../", import.meta.url);
/** @param {string} path */
const at = (path) => new URL(path, root);

/** npm packages, when they are absent or older than the lock file. */
export function ensurePackages() {
  const installed = at("node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(at("package-lock.json")).mtimeMs) return;
  say("Installation des paquets npm (une à deux minutes)…");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** @typedef {{ debian: string, command?: string, file?: string }} Program what it is called, and the Debian package that has it */

/**
 * Programs (or files) that the tests need: by apt as root on Debian or Ubuntu, else by whoever owns the machine.
 * @param {readonly Program[]} programs
 */
export function ensurePrograms(programs) {
  const missing = programs.filter(({ command, file = "" }) => !(command ? isInstalled(command) : existsSync(file)));
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (process.getuid?.() === 0 && isDebian()) {
    say(`Installation de ${packages.join(", ")}…`);
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  } else {
    say(`Il manque ${packages.join(", ")} : les tests qui en ont besoin seront passés, chacun par son nom.`);
    say(`Pour les lancer, installez-les : sudo apt-get install ${packages.join(" ")} (Debian, Ubuntu).`);
  }
}

/**
 * Runs a command in the project's folder and gives up with its status when it fails.
 * @param {string} command
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} environment
 */
export function run(command, words, environment = {}) {
  const { status, error } = spawnSync(command, words, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (error) say(`${command} n'a pas pu être lancé : ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} command */
function isInstalled(command) {
  const finder = process.platform === "win32" ? "where" : "which";
  return spawnSync(finder, [command], { stdio: "ignore" }).status === 0;
}

function isDebian() {
  return (
    existsSync("/etc/os-release") && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
