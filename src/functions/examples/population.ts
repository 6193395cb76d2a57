/** Populations of 2023, as the Insee publishes them. */
import { badArgument, type Example } from "./example";

export const population: readonly Example[] = [
  { arguments: ["Brest (29) ; 01004"], result: 158_280 },
  // 107 091, half of 100 679 and 15 934.
  { arguments: [{ at: "B2:B4", cells: [["CA du Pays de Gex"], ["Lyon 3e (50 %)"], [1004]] }], result: 173_365 },
  {
    arguments: ["Saint-Denis"],
    result: badArgument(
      "Commune reçue : « Saint-Denis », qui peut être Saint-Denis (11339), Saint-Denis (30247), Saint-Denis (93066) ou Saint-Denis (97411). Donnez son code Insee, ou ajoutez son département.",
      'Commune received: "Saint-Denis", which may be Saint-Denis (11339), Saint-Denis (30247), Saint-Denis (93066) or Saint-Denis (97411). Give its Insee code, or add its department.',
    ),
  },
  {
    arguments: ["Pierrefitte-sur-Seine"],
    result: badArgument(
      "Commune reçue : « Pierrefitte-sur-Seine », qui a fusionné dans Saint-Denis (93066). Donnez ce code, avec une part en % si vous n'en couvrez qu'une partie.",
      'Commune received: "Pierrefitte-sur-Seine", which has merged into Saint-Denis (93066). Give this code, with a share in % if you cover a part of it only.',
    ),
  },
  {
    arguments: [{ at: "B2:B3", cells: [["Brest (29)"], [29_019]] }],
    result: badArgument(
      "Commune reçue : « 29019 », or Brest (29019) est déjà dans la liste. Gardez-la une fois.",
      'Commune received: "29019", but Brest (29019) is already in the list. Keep it once.',
    ),
  },
];
