import { readFileSync } from "node:fs";

const { version: found } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The product's version, as package.json has it. */
export const version = found;
