/** Licences that ask for nothing but their own text beside what is made of them. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
  "Zlib",
]);

/**
 * Whether a package may be part of what we give away: of several licences to choose from one is enough, of several that
 * hold together all are needed, and none, or words instead of a name, is no leave.
 * @param {unknown} license as package.json says it, in SPDX
 * @returns {boolean}
 */
export function isPermissive(license) {
  if (typeof license !== "string") return false;
  const choices = license.replace(/[()]/g, "").split(/\s+OR\s+/i);
  return choices.some((choice) => choice.split(/\s+AND\s+/i).every((one) => permissive.has(one.trim())));
}
