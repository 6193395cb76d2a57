/** Rules of this house that no linter knows. */

const message = "A formula takes its texts from quoted(), says(), holds()… of src/workbook/formula.ts.";

/**
 * A text that a person or a schedule gives would end the quotes of a formula: formula.ts writes them, and escapes.
 * @param {{ report: (problem: { node: unknown, message: string }) => void }} context
 */
function quotesByFormula(context) {
  /** @param {unknown} node @param {unknown} text */
  const check = (node, text) => {
    if (typeof text === "string" && text.includes('"')) context.report({ node, message });
  };
  return {
    /** @param {{ value: unknown }} node */
    Literal: (node) => check(node, node.value),
    /** @param {{ value: { raw: string } }} node */
    TemplateElement: (node) => check(node, node.value.raw),
  };
}

export default {
  meta: { name: "house" },
  rules: { "quotes-by-formula": { create: quotesByFormula } },
};
