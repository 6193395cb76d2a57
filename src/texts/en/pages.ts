import type { SiteWords } from "../site-page";
import { compatibility } from "./pages/compatibility";
import { limits } from "./pages/limits";
import { privacy } from "./pages/privacy";
import { support } from "./pages/support";
import { terms } from "./pages/terms";
import { treasurer } from "./pages/treasurer";
import { troubleshooting } from "./pages/troubleshooting";

export const siteWords: SiteWords = {
  pages: [treasurer, support, troubleshooting, compatibility, limits, privacy, terms],
  otherPages: "The other pages",
  functions: "The functions",
  journal: "Changes (in French)",
  noContact: "the person or organisation that gave you this add-in",
  version: (version) => `Version ${version}`,
};
