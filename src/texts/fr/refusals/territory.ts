/** One sentence for each territory that cannot be counted: the commune is named in all of them. */
import type { NamedCommune, TerritoryFacts } from "../../../refusal/territory";
import type { Sentences } from "../../say";
import { number, or, received } from "../figures";

export const territorySentences: Sentences<TerritoryFacts> = {
  communesEmpty: () =>
    "Aucune commune reçue. Donnez-en la liste, par code Insee (01004) ou par nom et département (Ambérieu-en-Bugey (01)).",
  tooManyCommunes: (it) => `${number(it.count)} communes reçues. Donnez-en ${number(it.most)} au plus.`,
  communeUnknown: (it) =>
    `Commune reçue : ${received(it.received)}, inconnue. ${meant(it.nearest)}Donnez son code Insee, ou son nom et son département, par exemple Ambérieu-en-Bugey (01).`,
  postcode: (it) =>
    `Commune reçue : ${received(it.received)}, qui est un code postal et non un code Insee. Donnez ${or(shown(it.candidates))}.`,
  communeAmbiguous: (it) =>
    `Commune reçue : ${received(it.received)}, qui peut être ${or(shown(it.candidates))}. Donnez son code Insee, ou ajoutez son département.`,
  communeMismatch: (it) =>
    `Commune reçue : ${received(it.received)}, or ce code est celui de ${one(it.named)}. Corrigez l'un ou l'autre.`,
  communeMerged: (it) =>
    `Commune reçue : ${received(it.received)}, qui a fusionné dans ${one(it.into)}. Donnez ce code, avec une part en % si vous n'en couvrez qu'une partie.`,
  communeTwice: (it) =>
    `Commune reçue : ${received(it.received)}, or ${one(it.commune)} est déjà dans la liste. Gardez-la une fois.`,
  cityAndPart: (it) =>
    `Commune reçue : ${received(it.received)}, or la liste a aussi ${one(it.city)} et l'un de ses arrondissements. Gardez l'un ou l'autre.`,
  intercommunalityUnknown: (it) =>
    `Intercommunalité reçue : ${received(it.received)}, inconnue. ${meant(it.nearest)}Donnez son nom ou son numéro Siren.`,
  intercommunalityAmbiguous: (it) =>
    `Intercommunalité reçue : ${received(it.received)}, qui peut être ${or(shown(it.candidates))}. Donnez son numéro Siren.`,
  communeShare: (it) =>
    `Commune reçue : ${received(it.received)}, avec une part de ${received(it.share)}. Donnez une part de plus de 0 à 100 %, par exemple 69123 à 50 %.`,
  nobodyThere: () => "Personne n'habite les communes reçues. Ajoutez-en, ou donnez la population du contrat.",
};

function one({ name, code }: NamedCommune): string {
  return `${name} (${code})`;
}

function shown(communes: readonly NamedCommune[]): readonly string[] {
  const most = 6;
  const others = communes.length - most;
  return communes
    .slice(0, most)
    .map(one)
    .concat(others > 0 ? [`${others} autres`] : []);
}

function meant(communes: readonly NamedCommune[]): string {
  return communes.length === 0 ? "" : `Vouliez-vous dire ${or(shown(communes))} ? `;
}
