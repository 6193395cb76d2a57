/** Excel's data types, as far as our functions give them. */

export interface Double {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

export interface Text {
  readonly type: "String";
  readonly basicValue: string;
}

/** What the card of a number shows, and what a formula may take of it: `=B2.Source`. */
export interface Card {
  readonly properties: Readonly<Record<string, Double | Text>>;
  readonly layouts: { readonly card: { readonly title: string } };
}

/** A number to every formula, whatever it carries. */
export function double(basicValue: number, numberFormat: string, card?: Card): Double {
  const bare = { type: "Double", basicValue, numberFormat } as const;
  return card === undefined ? bare : Object.assign(bare, card);
}

export function text(basicValue: string): Text {
  return { type: "String", basicValue };
}
