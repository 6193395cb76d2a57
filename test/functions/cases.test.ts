/** The tables of test/cases, read by a lawyer or an accountant, through the façade that Excel calls. */
import { readdirSync, readFileSync } from "node:fs";
import { call, type CallAnswer } from "../../src/library/call";

interface Case {
  readonly edge: string;
  readonly call: readonly [string, ...unknown[]];
  readonly value?: unknown;
  readonly error?: string;
  readonly says?: string;
}

const folder = new URL("../cases/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const tables = files.map((file) => {
  return [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly Case[]] as const;
});

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
const answerTo = ({ call: [name, ...values] }: Case): Promise<CallAnswer> => call(name, values);

describe.each(tables)("%s", (_file, cases) => {
  const valued = cases.filter((one) => one.error === undefined);
  const refused = cases.filter((one) => one.error !== undefined);

  test.each(valued.map((one) => [one.edge, one] as const))("%s", async (_edge, one) => {
    expect(await answerTo(one)).toEqual({ value: one.value });
  });

  test.each([["every refusal of this table has its sentence", refused] as const])("%s", async (_title, all) => {
    const answers = await Promise.all(all.map(async (one) => ({ one, answer: await answerTo(one) })));
    const wrong = answers.filter(({ one, answer }) => {
      const said = "message" in answer ? plainSpaces(answer.message) : "";
      return !("error" in answer) || answer.error !== one.error || !said.includes(one.says ?? "\0");
    });
    expect(wrong.map(({ one, answer }) => [one.edge, answer])).toEqual([]);
  });
});
