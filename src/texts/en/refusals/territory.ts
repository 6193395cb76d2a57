/** One sentence for each territory that cannot be counted: the commune is named in all of them. */
import type { NamedCommune, TerritoryFacts } from "../../../refusal/territory";
import type { Sentences } from "../../say";
import { number, or, received } from "../figures";

export const territorySentences: Sentences<TerritoryFacts> = {
  communesEmpty: () =>
    "No commune received. Give their list, by Insee code (01004) or by name and department (Ambérieu-en-Bugey (01)).",
  tooManyCommunes: (it) => `${number(it.count)} communes received. Give ${number(it.most)} at most.`,
  communeUnknown: (it) =>
    `Commune received: ${received(it.received)}, unknown. ${meant(it.nearest)}Give its Insee code, or its name and department, such as Ambérieu-en-Bugey (01).`,
  postcode: (it) =>
    `Commune received: ${received(it.received)}, which is a postcode and no Insee code. Give ${or(shown(it.candidates))}.`,
  communeAmbiguous: (it) =>
    `Commune received: ${received(it.received)}, which may be ${or(shown(it.candidates))}. Give its Insee code, or add its department.`,
  communeMismatch: (it) =>
    `Commune received: ${received(it.received)}, but this code is that of ${one(it.named)}. Correct one or the other.`,
  communeMerged: (it) =>
    `Commune received: ${received(it.received)}, which has merged into ${one(it.into)}. Give this code, with a share in % if you cover a part of it only.`,
  communeTwice: (it) =>
    `Commune received: ${received(it.received)}, but ${one(it.commune)} is already in the list. Keep it once.`,
  cityAndPart: (it) =>
    `Commune received: ${received(it.received)}, but the list also has ${one(it.city)} and one of its arrondissements. Keep one or the other.`,
  intercommunalityUnknown: (it) =>
    `Intercommunality received: ${received(it.received)}, unknown. ${meant(it.nearest)}Give its name or its Siren number.`,
  intercommunalityAmbiguous: (it) =>
    `Intercommunality received: ${received(it.received)}, which may be ${or(shown(it.candidates))}. Give its Siren number.`,
  communeShare: (it) =>
    `Commune received: ${received(it.received)}, with a share of ${received(it.share)}. Give a share above 0 and up to 100%, such as 69123 à 50%.`,
  nobodyThere: () => "Nobody lives in the communes received. Add some, or give the contract's population.",
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
    .concat(others > 0 ? [`${others} others`] : []);
}

function meant(communes: readonly NamedCommune[]): string {
  return communes.length === 0 ? "" : `Did you mean ${or(shown(communes))}? `;
}
