/** The documentation's promise, kept: a third schedule in force is one file, and no code. */
import path from "node:path";
import type * as contracts from "../../src/funding/time/contract";
import type * as payments from "../../src/funding/time/payments";
import type * as french from "../../src/texts/fr/payments";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { amendedCases } from "../amendment/amended-cases";
import { amendedProduct, type AmendedProduct } from "../amendment/amended-product";
import { plainSpaces } from "../cli/run-cli";
import type * as plans from "../plan-of";
import type * as reading from "../today";
import { differences } from "./differences";
import { describeInEngines } from "./engines";
import { patience } from "./libreoffice";
import type { ReadBack } from "./read-values";
import { recalculated } from "./workbooks";

let product: AmendedProduct;
const inProduct = (file: string): Promise<unknown> => import(path.join(product.folder, file));
const planIn = async (json: unknown): Promise<WorkbookPlan> =>
  ((await inProduct("test/plan-of.ts")) as typeof plans).planOf(json);

beforeAll(() => {
  product = amendedProduct();
});

afterAll(() => product.remove());

const signed = { tier: 2, signature: "2021-07-01", missions: { pathways: {} } };

describe("a contract that an invented third schedule reaches in its fourth year", () => {
  const paymentsOf = async (json: object) => {
    const { readSigned } = (await inProduct("test/today.ts")) as typeof reading;
    const { contractOf } = (await inProduct("src/funding/time/contract.ts")) as typeof contracts;
    const { paymentsOf: ofContract } = (await inProduct("src/funding/time/payments.ts")) as typeof payments;
    return ofContract(contractOf(readSigned(json)), "central");
  };
  const day = (text: string) => Date.parse(text) / 86_400_000 + 25_569;

  test.each([
    [2, "advance", "2022-07-01", 26_250_00],
    [4, "advance", "2024-07-01", 29_700_00],
    [2, "balance", "2023-09-01", 8_750_00],
    [4, "balance", "2025-10-01", 6_300_00],
  ] as const)("in year %i, its %s of pathways falls on %s and is %i cents", async (year, kind, date, amount) => {
    const found = (await paymentsOf(signed)).find(
      (one) => one.line === "pathways" && one.contractYear === year && one.kind === kind,
    );
    expect([found?.date, found?.amount]).toEqual([day(date), amount]);
  });

  test("the sentences say the share of each year's schedule", async () => {
    const { reasonOf } = (await inProduct("src/texts/fr/payments.ts")) as typeof french;
    const advances = (await paymentsOf(signed)).filter(({ line, kind }) => line === "pathways" && kind === "advance");
    const shares = advances.map((payment) => /avance de ([\d,]+ %)/.exec(plainSpaces(reasonOf(payment)))?.[1]);
    expect(shares).toEqual(["75 %", "75 %", "75 %", "82,5 %", "82,5 %"]);
  });

  test("the first year of the operating grant is paid at the share that its schedule says", async () => {
    const { reasonOf } = (await inProduct("src/texts/fr/payments.ts")) as typeof french;
    const [first] = await paymentsOf({ ...signed, signature: "2024-07-01" });
    expect(first && [first.amount, plainSpaces(reasonOf(first))]).toEqual([
      56_700_00,
      "Fonctionnement, année 1 : versé à 90 % à la signature, avant toute mission (accord, art. 9.1 ; contrat type, art. 6).",
    ]);
  });

  test("the core missions are those of each year's schedule, quality among them since the third", async () => {
    const { readCase } = (await inProduct("test/today.ts")) as typeof reading;
    const { missions } = readCase({ tier: 2, signature: "2021-07-01" });
    expect([...missions.keys()]).toEqual(["access", "pathways", "prevention", "crisis", "quality"]);
  });
});

describeInEngines("", ({ recalculate, shareOfKinds }) => {
  const cases = shareOfKinds(amendedCases);
  let resultOf: (title: string) => ReadBack;

  beforeAll(async () => {
    const jobs = cases.map(async ({ title, json }) => ({ title, plan: await planIn(json) }));
    resultOf = await recalculated(await Promise.all(jobs), recalculate);
  }, patience);

  test.each(cases)("$title: the workbook is computed as the core computes it", async ({ title, json }) => {
    expect(differences(await planIn(json), resultOf(title))).toEqual([]);
  });
});
