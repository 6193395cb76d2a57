// Which room may know which: the arrows of docs/architecture.md. Every rule is an error.
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...allowed.map((room) => `^src/${room}`)] },
});

module.exports = {
  forbidden: [
    only("agreement-knows-nobody", "agreement", []),
    only("typed-figures-know-days-and-languages", "typed-figure", ["agreement/", "texts/language"]),
    only("funding-knows-the-agreement", "funding", ["agreement/"]),
    only("texts-give-words-to-facts", "texts", ["agreement/", "funding/", "typed-figure/"]),
    only("workbook-knows-the-funding", "workbook", ["agreement/", "funding/", "texts/"]),
    only("hosts-know-the-plan-alone", "hosts", [
      "workbook/plan",
      "workbook/styles",
      "workbook/legal-text",
      "typed-figure/",
      "agreement/day",
    ]),
    only("functions-read-the-agreement", "functions", ["agreement/", "funding/", "texts/"]),
    {
      name: "functions-of-the-contract-alone-read-the-funding",
      severity: "error",
      from: { path: "^src/functions/", pathNot: "^src/functions/contract/" },
      to: { path: "^src/funding/" },
    },
    {
      name: "what-loads-on-demand-stays-apart",
      comment: "functions.js holds what every cell needs: the rest comes with the first formula that calls it",
      severity: "error",
      from: { path: "^src/functions/", pathNot: "^src/functions/(contract/|on-demand\\.ts)" },
      to: {
        path: "^src/functions/(contract/|on-demand\\.ts|source\\.ts)",
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    only("help-shows-the-functions", "help", ["agreement/", "functions/", "texts/"]),
    only("the-pane-shows", "taskpane", [
      "agreement/",
      "funding/",
      "workbook/",
      "hosts/",
      "functions/",
      "help/",
      "texts/",
      "typed-figure/",
    ]),
    only("the-page-shows-the-grid-and-the-pane", "workbench", [
      "agreement/",
      "funding/",
      "workbook/",
      "hosts/",
      "functions/",
      "texts/",
      "taskpane/",
    ]),
    {
      name: "one-room-knows-the-grid",
      comment: "whoever opens the add-in never loads the spreadsheet of the workbench",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(hosts/)?workbench/" },
      to: { path: "^src/(hosts/)?workbench/" },
    },
    {
      name: "the-page-knows-no-univer",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/hosts/workbench/" },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "pure-rooms-touch-no-machine",
      comment: "agreement, funding and workbook know no file system, network, process or office host",
      severity: "error",
      from: { path: "^src/(agreement|typed-figure|funding|workbook|texts)/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-cycles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "source-knows-no-test",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|tools)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
