/** What Univer brings to set pages of text, and no cell asks for. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";

const { default: typography } = (await import(
  String(new URL("../../tools/webpack/typography-loader.js", import.meta.url))
)) as { readonly default: (this: { resourcePath: string }, source: string) => Promise<string> };

const resourcePath = fileURLToPath(
  new URL("../../node_modules/@univerjs/engine-render/lib/es/index.js", import.meta.url),
);
const mended = await typography.call({ resourcePath }, readFileSync(resourcePath, "utf8"));

test("no font of the machine is read, no language guessed, no rule to cut words asked for", () => {
  expect(mended).not.toMatch(/"(?:opentype\.js|franc-min|cjk-regex)"|\bparse\(fontBuffer|\bfranc\(|this\._loadFontsToBook\(\);|this\._preloadPatterns\(\);|import\("\.\/fr-/);
});

test.each([
  { name: "LETTER", holds: "山", not: "、" },
  { name: "ALL", holds: "、", not: "é" },
  { name: "PUNCTUATION", holds: "。", not: "山" },
])("the pattern $name of Chinese, Japanese and Korean is there: it knows $holds, and not $not", ({ name, holds, not }) => {
  const [, pattern = ""] = new RegExp(`const CJK_${name}_REG = (/.*/);`).exec(mended) ?? [];
  const knows = (text: string) => runInNewContext(`${pattern}.test(text)`, { text });
  expect([knows(holds), knows(not)]).toEqual([true, false]);
});

test("another version of Univer, which would set texts otherwise, is refused", async () => {
  await expect(typography.call({ resourcePath }, "")).rejects.toThrow("no longer sets texts so");
});
