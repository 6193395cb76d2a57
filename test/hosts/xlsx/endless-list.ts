/** What goes on without end, in a sheet that is read and in the texts that sheets share: each is refused for its reason. */
import { strToU8 } from "fflate";
import type { FileProblem } from "../../../src/refusal/file";
import { withParts } from "./hostile-files";
import { book, inputs, inSheet, longest, mark, ours, partText, sharing, strings, type Hostile } from "./hostile-parts";

export const inlineCell = (address: string, written: string) =>
  `<row><c r="${address}" t="inlineStr"><is><t>${written}</t></is></c></row>`;
const tooLongIn = (sheet: string, cell: string): FileProblem => ({
  kind: "cellTextTooLong",
  sheet,
  cell,
  most: 32_767,
});

export const endless: readonly Hostile[] = [
  {
    title: "a cell of ten million letters, each by its number",
    bytes: () => withParts(ours, { [inputs]: inSheet(inlineCell("A5000", "&#65;".repeat(10_000_000))) }),
    problem: tooLongIn("Saisie", "A5000"),
  },
  {
    title: "a cell of a letter more than Excel's longest",
    bytes: () => withParts(ours, { [inputs]: inSheet(inlineCell("XFD5000", "é".repeat(32_768))) }),
    problem: tooLongIn("Saisie", "XFD5000"),
  },
  {
    title: "a cell of as many pieces as it has letters",
    bytes: () => withParts(ours, { [inputs]: inSheet(inlineCell("C5000", "A</t><t>".repeat(300_000))) }),
    problem: tooLongIn("Saisie", "C5000"),
  },
  {
    title: "a shared text of a letter more than Excel's longest",
    bytes: () => withParts(ours, { [strings]: sharing(`<si><t>${"A".repeat(32_768)}</t></si>`) }),
    problem: tooLongIn("", ""),
  },
  {
    title: "a shared text of ten million letters",
    bytes: () => withParts(ours, { [strings]: sharing(`<si><t>${"A".repeat(10_000_000)}</t></si>`) }),
    problem: tooLongIn("", ""),
  },
  ...[
    ["a comment", `<!--${"<".repeat(20_000_000)}-->`],
    ["an attribute", `<row a="${"a".repeat(20_000_000)}"/>`],
    ["nothing but spaces", " ".repeat(20_000_000)],
    ["an instruction to a program", `<?a ${"a".repeat(20_000_000)}?>`],
  ].map(([what = "", xml = ""]): Hostile => {
    const problem = { kind: "tooMuchInside" } as const;
    return { title: `${what} of twenty megabytes`, bytes: () => withParts(ours, { [inputs]: inSheet(xml) }), problem };
  }),
  {
    title: "a reference of a million quotes",
    bytes: () =>
      withParts(ours, {
        [book]: strToU8(
          partText(book).replace(
            "</definedNames>",
            `<definedName name="${mark}">${"'".repeat(900_000)}</definedName>$&`,
          ),
        ),
      }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "half a million shared texts",
    bytes: () => withParts(ours, { [strings]: sharing("<si><t>a</t></si>".repeat(500_000)) }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "six hundred texts as long as Excel's longest",
    bytes: () => withParts(ours, { [inputs]: inSheet(inlineCell("A5000", longest).repeat(600)) }),
    problem: { kind: "tooMuchInside" },
  },
  {
    title: "a cell beyond the last column",
    bytes: () => withParts(ours, { [inputs]: inSheet('<row><c r="XFE5000"><v>1</v></c></row>') }),
    problem: { kind: "damaged" },
  },
];
