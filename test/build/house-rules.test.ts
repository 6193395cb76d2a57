/** The rules of writing that are this house's own. */

const { default: house } = (await import(String(new URL("../../tools/lint/house.js", import.meta.url)))) as {
  readonly default: {
    readonly rules: Record<
      "quotes-by-formula",
      {
        readonly create: (context: object) => Record<"Literal" | "TemplateElement", (node: object) => void>;
      }
    >;
  };
};

test.each([
  ["a text", (value: unknown) => ["Literal", { value }] as const],
  ["a piece of a template", (value: unknown) => ["TemplateElement", { value: { raw: String(value) } }] as const],
])("%s that holds the quotes of a formula is for formula.ts to write", (_, written) => {
  const reported: unknown[] = [];
  const seen = house.rules["quotes-by-formula"].create({ report: (problem: unknown) => reported.push(problem) });
  for (const value of ['IF("oui")', "IF(oui)", 12]) {
    const [kind, node] = written(value);
    seen[kind](node);
  }
  expect(reported).toEqual([expect.objectContaining({ message: expect.stringContaining("quoted()") as string })]);
});
