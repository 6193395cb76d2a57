import { refuse } from "../refusal/refused";
import type { Gazetteer } from "../territory/gazetteer";
import { loadGazetteer } from "../territory/load-gazetteer";
import { territoryOf } from "../territory/territory";
import { territoryTexts } from "../texts/territory-texts";
import { isEmpty, readList } from "./arguments";
import { answer } from "./errors";
import { hostLanguage } from "./host-language";

/** The inhabitants of communes, as `functions.ts` declares it; those of France come with the first call. */
export async function population(communes: unknown): Promise<number> {
  const gazetteer = await france();
  return answer(
    () => territoryOf(namesIn(communes), gazetteer).population,
    ({ problem }) => territoryTexts[hostLanguage()](problem),
  );
}

/** What did not come is asked for again by the next formula. */
async function france(): Promise<Gazetteer> {
  try {
    return await loadGazetteer();
  } catch {
    return answer(() => refuse({ kind: "functionUnloaded" }));
  }
}

/** A code is a number to Excel, which drops its zero. */
function namesIn(communes: unknown): readonly string[] {
  return readList(communes)
    .filter((cell) => !isEmpty(cell))
    .map(String);
}
