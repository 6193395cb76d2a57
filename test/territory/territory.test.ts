/** Communes as people write them: one answer, or a sentence that names what is wrong. */
import { createRequire } from "node:module";
import { Refused } from "../../src/refusal/refused";
import { loadGazetteer } from "../../src/territory/load-gazetteer";
import type { SourceFiles } from "../../src/territory/source-files";
import { listOf, territoryOf } from "../../src/territory/territory";
import { territorySentences as english } from "../../src/texts/en/refusals/territory";
import { territorySentences as french } from "../../src/texts/fr/refusals/territory";
import { say } from "../../src/texts/say";

const gazetteer = await loadGazetteer();
const counted = (...list: readonly string[]) => territoryOf(list, gazetteer);

/** Populations are those of the Insee (census of 2023), read off its own pages. */
describe("names and codes", () => {
  test.each([
    ["01004", "Ambérieu-en-Bugey (01004)"],
    // Excel drops the zero.
    ["1004", "Ambérieu-en-Bugey (01004)"],
    ["2a004", "Ajaccio (2A004)"],
    ["Brest", "Brest (29019)"],
    // Said by its department, it is the small one; and of two names as long, neither is said for the other.
    ["Évry (89)", "Évry (89162)"],
    ["Evry, Yonne", "Évry (89162)"],
    ["Évry-Courcouronnes", "Évry-Courcouronnes (91228)"],
    ["Villiers-sur-Marne", "Villiers-sur-Marne (94079)"],
    ["Le Blanc (36)", "Le Blanc (36018)"],
    ["29200 Brest", "Brest (29019)"],
    ["Brest (29200)", "Brest (29019)"],
    ["29019 - Brest", "Brest (29019)"],
    ["st denis (93)", "Saint-Denis (93066)"],
    ["93 - SAINT DENIS", "Saint-Denis (93066)"],
    ["Saint-Denis (La Réunion)", "Saint-Denis (97411)"],
    ["Havre (Le)", "Le Havre (76351)"],
    ["le havre", "Le Havre (76351)"],
    ["Villers s/ Mer", "Villers-sur-Mer (14754)"],
    ["l’hay les roses", "L'Haÿ-les-Roses (94038)"],
    ["Oeuilly (51)", "Œuilly (51410)"],
    ["Paris 15e", "Paris 15e Arrondissement (75115)"],
    ["75015", "Paris 15e Arrondissement (75115)"],
    ["Marseille 1er arrondissement", "Marseille 1er Arrondissement (13201)"],
    ["Lyon 3 à 50 %", "Lyon 3e Arrondissement (69383) à 50 %"],
    ["69123 = 33,3 %", "Lyon (69123) à 33,3 %"],
    ["50 % de Lyon", "Lyon (69123) à 50 %"],
    ["Lyon (50%)", "Lyon (69123) à 50 %"],
    ["CC du Pays de Gex", "CA du Pays de Gex (240100750)"],
    ["Communauté d'agglomération du Pays de Gex", "CA du Pays de Gex (240100750)"],
    [
      "CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay ; Gex",
      "CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay (200006682) ; Gex (01173)",
    ],
    [
      "CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay",
      "CA Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay (200006682)",
    ],
    ["240100750", "CA du Pays de Gex (240100750)"],
    ["Métropole de Lyon", "Métropole de Lyon (200046977)"],
    ["Lyon, Brest (29), Saint-Denis, 93", "Lyon (69123) ; Brest (29019) ; Saint-Denis (93066)"],
    ["Lyon;Brest (29)\n93066", "Lyon (69123) ; Brest (29019) ; Saint-Denis (93066)"],
  ])("« %s » is %s", (text, list) => {
    const territory = counted(text);
    expect(listOf(territory)).toBe(list);
    // What is written reads the same.
    expect(listOf(counted(list))).toBe(list);
  });

  test("a share is rounded to whole inhabitants, commune by commune", () => {
    // 519 127 × 0,333 = 172 869,29 and 142 346 × 0,5 = 71 173.
    expect(counted("69123 à 33,3 %", "Brest à 50 %").population).toBe(172_869 + 71_173);
  });

  test("a city is the sum of its arrondissements", () => {
    expect(counted(...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `Lyon ${n}`)).population).toBe(519_127);
  });
});

test.each([
  ["", "communesEmpty", "Aucune commune reçue."],
  ["Saint-Denis", "communeAmbiguous", "Saint-Denis (93066) ou Saint-Denis (97411)"],
  // 402 inhabitants in the Yonne, and 66 919 whom everybody means by it.
  [
    "Évry",
    "communeAmbiguous",
    "Évry (89162) ou Évry-Courcouronnes (91228). Donnez son code Insee, ou ajoutez son département",
  ],
  [
    "Corbeil",
    "communeAmbiguous",
    "Corbeil (51169) ou Corbeil-Essonnes (91174). Donnez son code Insee, ou ajoutez son dép",
  ],
  // Viré, in Saône-et-Loire, and Vire, which Vire Normandie took in.
  ["Vire", "communeAmbiguous", "Viré (71584) ou Vire Normandie (14762)"],
  ["Évry (91)", "communeUnknown", "« Évry (91) », inconnue. Vouliez-vous dire Évry-Courcouronnes (91228)"],
  ["Evry (91000)", "communeUnknown", "« Evry (91000) », inconnue. Vouliez-vous dire Évry-Courcouronnes (91228)"],
  ["Courcouronnes", "communeUnknown", "« Courcouronnes », inconnue. Vouliez-vous dire Évry-Courcouronnes (91228)"],
  ["91182", "communeMerged", "« 91182 », qui a fusionné dans Évry-Courcouronnes (91228)"],
  ["Xyzzy-sur-Loire", "communeUnknown", "« Xyzzy-sur-Loire », inconnue."],
  ["Brst (29)", "communeUnknown", "Vouliez-vous dire Brest (29019)"],
  ["99999", "communeUnknown", "« 99999 », inconnue."],
  // A postcode that is the code of no commune.
  ["33000", "postcode", "qui est un code postal et non un code Insee. Donnez Bordeaux (33063)"],
  ["01004 Brest", "communeMismatch", "ce code est celui de Ambérieu-en-Bugey (01004)"],
  ["Pierrefitte-sur-Seine", "communeMerged", "« Pierrefitte-sur-Seine », qui a fusionné dans Saint-Denis (93066)"],
  ["01205", "communeMerged", "« 01205 », qui a fusionné dans Valserhône (01033)"],
  ["Ajaccio ; 2A004", "communeTwice", "« 2A004 », or Ajaccio (2A004) est déjà dans la liste"],
  ["CA du Pays de Gex ; Gex", "communeTwice", "« Gex », or Gex (01173) est déjà dans la liste"],
  ["Paris ; Paris 15", "cityAndPart", "Paris (75056) et l'un de ses arrondissements"],
  ["Lyon à 0 %", "communeShare", "une part de « 0 % »"],
  ["Lyon à 120 %", "communeShare", "une part de « 120 % »"],
  ["CC des Merveilles", "intercommunalityUnknown", "« CC des Merveilles », inconnue."],
  ["999999999", "intercommunalityUnknown", "« 999999999 », inconnue."],
  ["Bezonvaux", "nobodyThere", "Personne n'habite"],
  [Array(1001).fill("Brest").join(";"), "tooManyCommunes", "communes reçues. Donnez-en"],
])("« %.60s » is refused as %s", (text, kind, said) => {
  const problem = problemOf(text);
  expect(problem.kind).toBe(kind);
  expect(say(problem, french)).toContain(said);
  expect(say(problem, english)).toMatch(/Give|Keep|Correct|Add/);
});

function problemOf(text: string): Refused["problem"] {
  try {
    counted(text);
  } catch (error) {
    if (error instanceof Refused) return error.problem;
  }
  throw new Error(`${text} was not refused`);
}

test("each intercommunality of France counts the plain sum of its communes", () => {
  const require = createRequire(import.meta.url);
  const read = (file: string): unknown => require(`@etalab/decoupage-administratif/data/${file}.json`);
  const people = new Map(
    (read("communes") as SourceFiles["communes"])
      .filter(({ type }) => type === "commune-actuelle")
      .map(({ code, population = 0 }) => [code, population]),
  );
  const wanted = (read("epci") as SourceFiles["epci"]).map(({ code, membres }) => [
    code,
    membres.reduce((sum, one) => sum + (people.get(one.code) ?? NaN), 0),
  ]);
  expect(wanted.map(([code]) => [code, counted(String(code)).population])).toEqual(wanted);
  expect(wanted).toHaveLength(1255);
});
