/**
 * Starts Univer with what a budget needs. Its own `createUniver`, of `@univerjs/presets`, is these same lines, but that
 * package brings commercial ones along.
 */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import {
  CalculationMode,
  IDependencyManagerService,
  LexerTreeBuilder,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import type { GridFunctions } from "./functions/grid-functions";
import type { GridOptions } from "./grid";
import { DependenciesApartFromHighlights } from "./highlights-apart";
import { FrenchLexer } from "./typing/french-lexer";
import { wordsIn } from "./words";

const locales = { fr: LocaleType.FR_FR, en: LocaleType.EN_US } as const;

interface Started {
  readonly univer: Univer;
  readonly api: FUniver;
}

export async function createUniver(
  place: HTMLElement,
  options: GridOptions,
  functions: GridFunctions,
): Promise<Started> {
  const locale = locales[options.language];
  const univer = new Univer({ locale, locales: { [locale]: await wordsIn(options) }, logLevel: LogLevel.ERROR });
  for (const plugin of presets(place, functions).flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.__getInjector().replace([IDependencyManagerService, { useClass: DependenciesApartFromHighlights }]);
  if (options.language === "fr") univer.__getInjector().replace([LexerTreeBuilder, { useClass: FrenchLexer }]);
  return { univer, api: FUniver.newAPI(univer) };
}

function presets(place: HTMLElement, { executors, helps }: GridFunctions) {
  return [
    UniverSheetsCorePreset({
      container: place,
      ribbonType: "simple",
      sheets: { protectedRangeShadow: false },
      formula: {
        function: executors.map(([executor, name]) => [executor, name]),
        description: [...helps],
        // Not one value is taken on trust, from a plan or from what was saved.
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
}
