/** `npm run -s communities -- FICHIER.csv --out DOSSIER`: many communities at once; `--open DOSSIER` reads them back. */
import { communitiesTexts } from "../texts/fr/communities";
import { makeAll } from "./communities/make-all";
import { openAll } from "./communities/open-all";
import { optionNames, readOptions } from "./communities/options";
import { main } from "./main";

await main({
  name: "communities",
  usage: communitiesTexts.usage,
  options: optionNames,
  run: (words) => {
    const options = readOptions(words);
    return "opened" in options ? openAll(options) : makeAll(options);
  },
});
