/** Univer's fields, set plainly in our bundle. */
const { default: plainFields } = (await import(
  String(new URL("../../tools/webpack/plain-fields-loader.js", import.meta.url))
)) as { readonly default: (source: string) => string };

test.each([
  { what: "a value", source: '_defineProperty(this, "row", 0);', plain: "this.row = (0);" },
  { what: "what spans lines", source: '_defineProperty(this, "a", {\n\tb: f(1)\n});', plain: "this.a = ({\n\tb: f(1)\n});" },
  { what: "one field within another", source: '_defineProperty(this, "a$", () => _defineProperty(this, "b", 1));', plain: "this.a$ = (() => this.b = (1));" },
])("a field with $what is set by its name", ({ source, plain }) => {
  expect(plainFields(source)).toBe(plain);
});

test.each([
  "Object._defineProperty(this, \"row\", {});",
  'Object.defineProperty(this, "row", { get: () => 0 });',
  '_defineProperty(Plugin, "version", version);',
  "_defineProperty(this, name, 0);",
])("nothing else changes: %s", (source) => {
  expect(plainFields(source)).toBe(source);
});
