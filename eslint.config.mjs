import tseslint from "typescript-eslint";

// What the pure rooms must not reach for: the clock, the network, the page, the host.
const impureGlobals = ["Date.now", "fetch", "document", "window", "process", "Office", "Excel", "console"];

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["*.js", "*.mjs", ".dependency-cruiser.cjs", "scripts/*.mjs", "tools/webpack/*.js"],
        },
      },
    },
    rules: {
      "no-console": "error",
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 60 }],
      // What is taken out of an object to leave the rest.
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // By code points is how names are counted and cut here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/{agreement,typed-figure,territory,funding,budget,workbook,texts}/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impureGlobals.filter((name) => !name.includes("."))],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now" },
        { object: "Math", property: "random" },
      ],
    },
  },
  {
    // A text that a person or a schedule gives would end the quotes: formula.ts writes them, and escapes.
    files: ["src/workbook/**/*.ts"],
    ignores: ["src/workbook/formula.ts", "src/workbook/styles.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: 'TemplateElement[value.raw=/"/], Literal[value=/"/]',
          message: "A formula takes its texts from quoted(), says(), holds()… of src/workbook/formula.ts.",
        },
      ],
    },
  },
  // Written by `npm run schedules`, as long as the tables are.
  { files: ["src/agreement/schedules/*.ts"], rules: { "max-lines": "off" } },
  // The subject of a test may take as many cases as it has.
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
  { files: ["**/*.js", "**/*.mjs", "**/*.cjs"], ...tseslint.configs.disableTypeChecked },
);
