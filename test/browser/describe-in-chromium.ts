import { hasChromium } from "./chromium";

/** Without Chromium the tests are skipped by name, but never where CI promises one. */
export const describeInChromium = hasChromium || process.env["CI"] ? describe : describe.skip;
