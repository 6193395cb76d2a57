import { gazetteer, type Gazetteer } from "./gazetteer";
import { unpack } from "./unpack";

let loading: Promise<Gazetteer> | null = null;

/** The communes of France, loaded and read with the first that asks for them; who fails to get them may ask again. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Gazetteer> {
  const { packed } = await import(/* webpackChunkName: "communes" */ "./packed");
  return gazetteer(unpack(packed));
}
