/** What is offered to whoever begins to type a commune or an intercommunality. */
import { loadGazetteer } from "../../src/territory/load-gazetteer";
import { suggest } from "../../src/territory/suggest";

const gazetteer = await loadGazetteer();
const found = (text: string): readonly string[] =>
  suggest(text, gazetteer).map((place) =>
    place.kind === "group" ? place.group.name : `${place.commune.name} (${place.commune.department})`,
  );

test.each([
  ["its name", "Brest", "Brest (29)"],
  ["the beginning of its name, the most peopled first", "marse", "Marseille (13)"],
  ["no accents and no capitals", "amberieu-en", "Ambérieu-en-Bugey (01)"],
  ["another apostrophe", "l’hay", "L'Haÿ-les-Roses (94)"],
  ["« Saint » in full", "saint etienne", "Saint-Étienne (42)"],
  ["« Saint » in short", "st-etienne", "Saint-Étienne (42)"],
  ["« Saint » in part", "sain", "Saint-Étienne (42)"],
  ["no article", "rochelle", "La Rochelle (17)"],
  ["a department after it", "Saint-Denis 93", "Saint-Denis (93)"],
  ["a department in brackets", "saint-denis (93", "Saint-Denis (93)"],
  ["its postcode", "29200", "Brest (29)"],
  ["its Insee code", "01004", "Ambérieu-en-Bugey (01)"],
  ["a code of Corsica", "2a004", "Ajaccio (2A)"],
  ["an arrondissement", "Lyon 3", "Lyon 3e Arrondissement (69)"],
])("a commune comes first by %s: « %s »", (_, text, first) => {
  expect(found(text)[0]).toBe(first);
});

test("homonyms are told apart by their department", () => {
  expect(found("Saint-Denis")).toEqual(expect.arrayContaining(["Saint-Denis (974)", "Saint-Denis (93)"]));
});

test.each([
  ["its commune", "Gex", "CA du Pays de Gex"],
  ["its name without its kind", "pays de gex", "CA du Pays de Gex"],
  [
    "another kind than its own, as people remember it",
    "Communauté d'agglomération du pays de gex",
    "CA du Pays de Gex",
  ],
  ["words from the middle of its name", "Beaune-Chagny", "CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay"],
])("an intercommunality is offered by %s: « %s »", (_, text, group) => {
  expect(found(text)).toContain(group);
});

test.each(["", "  ", "b", "xyzzy", "99999"])("« %s » has no suggestion", (text) => {
  expect(found(text)).toEqual([]);
});

test("a dozen are offered at most", () => {
  expect(found("sai").length).toBeLessThanOrEqual(12);
});
