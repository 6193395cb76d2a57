/** An accountant's file of any length, made by hand rules: one rent, one salary and one payment of the grant a month. */
export const fecHeads = [
  ...["JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib"],
  ...["PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate"],
  ...["Montantdevise", "Idevise"],
];

interface Entry {
  readonly date: string;
  readonly account: string;
  readonly name: string;
  readonly label: string;
  readonly debit: string;
  readonly credit: string;
}

export function fecOf(entries: readonly Entry[], separator = "\t"): string {
  const rows = entries.map(({ date, account, name, label, debit, credit }, index) => [
    ...["OD", "Opérations diverses", `${index + 1}`, date, account, name, "", ""],
    ...[`P${index}`, date, label, debit, credit, "", "", date, "", ""],
  ]);
  return [fecHeads, ...rows].map((row) => row.join(separator)).join("\r\n");
}

/** Three thousand and more lines of a year: 250 entries a month, on two lines each but the grant's. */
export function yearOfEntries(perMonth = 126): readonly Entry[] {
  return Array.from({ length: 12 }, (_, index) => `2026${String(index + 1).padStart(2, "0")}`).flatMap((month) =>
    Array.from({ length: perMonth }, (_, rank): readonly Entry[] => {
      const date = `${month}${String((rank % 28) + 1).padStart(2, "0")}`;
      const other = { account: "512000", name: "Banque", debit: "0,00", date, label: "Règlement" };
      const amount = rank === 0 ? "700,00" : "12,50";
      const [account, name, label] =
        rank === 0
          ? ["613200", "Loyers", "Loyer de l'été « É »"]
          : rank % 2 === 0
            ? ["606400", "Fournitures", "Fournitures é€"]
            : ["625100", "Déplacements", "Trajet parcours"];
      return [
        { date, account, name, label, debit: amount, credit: "0,00" },
        { ...other, credit: amount },
      ];
    }).flat(),
  );
}
