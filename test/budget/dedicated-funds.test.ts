/** Dedicated funds that an accountant follows by hand, in the answer, then on the page Écritures and in Contrôles. */
import { dayOf } from "../../src/agreement/day";
import { planOf } from "../plan-of";
import { caseOfFunds, fundCases } from "./dedicated-fund-cases";
import { answerTo } from "./read-plan";

const isOfFunds = (account: unknown) => /^(19[456]|689[456]|789[456])$/.test(String(account));

describe.each(fundCases)("$title", (one) => {
  const json = caseOfFunds(one);
  const sheetOf = (name: string) => planOf(json).sheets.find((sheet) => sheet.name === name)?.cells ?? [];

  test("in the entries of the answer", () => {
    const entries = answerTo(json).entries?.filter(({ account, date }) => isOfFunds(account) && date < "2023");
    const said = entries?.map(({ date, account, debit, credit }) =>
      [date.slice(0, 4), account, debit, credit].join(" "),
    );
    expect(said).toEqual(one.entries);
  });

  test("in the journal of the workbook", () => {
    const cells = sheetOf("Écritures");
    const at = (row: number, column: number) => cells.find((own) => own.row === row && own.column === column)?.value;
    const years = new Map([2021, 2022].map((year) => [dayOf(year, 12, 31), year]));
    const rows = cells.filter(({ column, value }) => column === 4 && isOfFunds(value)).map(({ row }) => row);
    const said = rows.map((row) =>
      [years.get(Number(at(row, 1))), at(row, 4), at(row, 6) || 0, at(row, 7) || 0].join(" "),
    );
    expect(said).toEqual(one.entries);
  });

  test("in what the notes, the page and Contrôles count as lacking", () => {
    const { lacking } = one;
    const words = lacking === 1 ? "un fonds dédié" : `${lacking} fonds dédiés`;
    const notes = answerTo(json).budgetNotes.filter((note) => /sans écriture de clôture/.test(note));
    const noted = `Exercice 2021 : ${words} sans écriture de clôture, faute d'un montant à saisir.`;
    expect(notes.map((note) => note.replace(/\u00a0/g, " "))).toEqual(lacking === 0 ? [] : [noted]);
    const page = sheetOf("Écritures").map(({ value }) => String(value).replace(/\u00a0/g, " "));
    const said = page.filter(
      (text) => text === `${lacking} fonds dédié(s) sans écriture, faute d'un montant à saisir.`,
    );
    expect(said.length > 0).toBe(lacking > 0);
    const checks = sheetOf("Contrôles");
    const row = checks.find(({ value }) => /^Lignes de l'ACI et fonds dédiés/.test(String(value)))?.row;
    expect(checks.find((own) => own.row === row && own.column === 3)?.value).toBe(lacking);
  });
});
