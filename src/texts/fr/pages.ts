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
  otherPages: "Les autres pages",
  functions: "Les fonctions",
  journal: "Journal des changements",
  noContact: "la personne ou l'organisation qui vous a donné ce complément",
  version: (version) => `Version ${version}`,
};
