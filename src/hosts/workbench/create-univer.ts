/**
 * Starts Univer with what a budget needs. Its own `createUniver`, of `@univerjs/presets`, is these same lines, but that
 * package brings commercial ones along.
 */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { keepSheetColours } from "./dark";
import { keepAllFormulas } from "./formula-memory";
import type { GridFunctions } from "./functions/grid-functions";
import type { GridOptions } from "./grid";
import { takeOwnEngine } from "./dependencies/own-engine";
import { corePreset } from "./core-preset";
import { otherPresets } from "./other-presets-file";
import { registerPresets } from "./register-presets";
import { FrenchLexer } from "./typing/french-lexer";
import { wordsIn } from "./words/words";

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
  // All that is waited for, before Univer begins: what it then does in its turn is not to be cut in two.
  const words = await wordsIn(options);
  const others = options.state === null ? [] : (await otherPresets()).presets;
  const univer = new Univer({ locale, locales: { [locale]: words }, logLevel: LogLevel.ERROR });
  registerPresets(univer, [corePreset(place, functions), ...others]);
  takeOwnEngine(univer);
  if (options.language === "fr") univer.__getInjector().replace([LexerTreeBuilder, { useClass: FrenchLexer }]);
  keepSheetColours(univer);
  keepAllFormulas(univer.__getInjector().get(IFunctionService));
  return { univer, api: FUniver.newAPI(univer) };
}
