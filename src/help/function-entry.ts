/** What the page says of one function. */
import { isFailure, type Cell, type Example, type Failure, type Spilled } from "../functions/examples/example";
import { isSpilled, type FunctionMetadata, type ParameterMetadata } from "../functions/metadata/metadata";
import type { Edition, Separators } from "./edition";
import { formula } from "./formula";
import { element, type Html } from "./html";
import { showCell, showCells } from "./show";

export interface Entry {
  readonly known: FunctionMetadata;
  readonly result: string;
  readonly examples: readonly Example[];
}

export function functionEntry({ known, result, examples }: Entry, edition: Edition): Html {
  const { typeset, words } = edition;
  const failing = examples.filter((example) => isFailure(example.result));
  const succeeding = examples.filter((example) => !isFailure(example.result));
  return element(
    "section",
    { id: known.id, "aria-labelledby": `${known.id}-title` },
    element("h3", { id: `${known.id}-title` }, `CPTS.${known.id}`),
    element("p", {}, typeset(known.description)),
    element("h4", {}, words.syntax),
    inBothSeparators((separators) => syntax(known, separators), edition),
    element("h4", {}, words.parameters),
    element(
      "dl",
      {},
      known.parameters.map((parameter) => describe(parameter, edition)),
    ),
    element("h4", {}, words.result),
    element("p", {}, typeset(result), isSpilled(known) ? ` ${typeset(words.spilled)}` : ""),
    element("h4", {}, words.examples),
    succeeding.map((example) => showExample(known.id, example, edition)),
    element("h4", {}, words.failures),
    failing.map((example) => showExample(known.id, example, edition)),
  );
}

function syntax({ id, parameters }: FunctionMetadata, separators: Separators): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=CPTS.${id}(${names.join(separators.argument)})`;
}

function describe({ name, description, optional }: ParameterMetadata, { typeset, words }: Edition): readonly Html[] {
  const mark = optional ? [" ", element("span", { class: "optional" }, words.optional)] : [];
  return [element("dt", {}, element("code", {}, name), mark), element("dd", {}, typeset(description))];
}

function showExample(id: string, example: Example, edition: Edition): Html {
  const typed = (separators: Separators) => formula(id, example, edition.language, separators);
  return element(
    "div",
    { class: "example" },
    inBothSeparators(typed, edition),
    example.arguments.map((argument) => {
      const isRange = argument !== null && typeof argument === "object" && "at" in argument;
      return isRange ? showRange(argument.at, argument.cells, edition) : [];
    }),
    showResult(typed(edition.separators), example.result, edition),
  );
}

function showRange(address: string, cells: Spilled["table"], edition: Edition): readonly Html[] {
  const name = edition.typeset(edition.words.range(address));
  return [element("p", { class: "range" }, name), showCells(name, cells, false, edition)];
}

function showResult(name: string, result: Cell | Spilled, edition: Edition): Html {
  if (isFailure(result)) return showFailure(result, edition);
  if (typeof result === "object" && "table" in result) {
    return showCells(name, result.table, !result.headless, edition);
  }
  return element("p", { class: "answer" }, showCell(result, edition));
}

function showFailure({ error, message }: Failure, { language, words }: Edition): Html {
  return element("p", { class: "failure" }, element("strong", {}, words.errorCodes[error]), " ", message[language]);
}

/** The reader's own separators first; the others only where they differ. */
function inBothSeparators(write: (separators: Separators) => string, edition: Edition): Html {
  const [own, other] = [write(edition.separators), write(edition.otherSeparators)];
  const aside = element("span", { class: "other" }, `${edition.words.otherSeparators} `, element("code", {}, other));
  return element("p", { class: "formula" }, element("code", {}, own), own === other ? [] : [" ", aside]);
}
