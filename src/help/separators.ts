/** How a computer writes formulas: by its own settings, whatever the language of Excel. */
export interface Separators {
  readonly argument: string;
  readonly decimal: string;
}

export const semicolons: Separators = { argument: ";", decimal: "," };
/** Also what Excel itself reads, whatever the settings, where a program writes a formula. */
export const commas: Separators = { argument: ",", decimal: "." };
