import { loadGazetteer } from "../territory/load-gazetteer";
import { namesCommunes, withTerritory } from "../territory/with-territory";
import { sourceOfCommunes } from "../texts/fr/communes";

/** A case whose communes, if it names any, are read and summed: those of France are loaded with the first. @throws Refused */
export async function withCommunes(json: unknown): Promise<unknown> {
  return namesCommunes(json) ? withTerritory(json, await loadGazetteer(), sourceOfCommunes) : json;
}
