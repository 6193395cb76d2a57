/**
 * The lines of the budget page of cerfa 12156 (the *06 edition was not read first-hand: its codes are those of the State's
 * portal), and the accounts that go to each. By line, never by number: 870 and 875 are the other way round on the form and
 * in the chart, 758 of the form is 754 of the chart.
 */
export const chargeAccounts = {
  "601": ["601", "602", "6061", "6063"],
  "606": ["60"],
  "613": ["612", "613", "614"],
  "615": ["615"],
  "616": ["616"],
  "618": ["61"],
  "622": ["621", "622"],
  "623": ["623"],
  "625": ["624", "625"],
  "62x": ["62"],
  "631": ["631", "633"],
  "635": ["63"],
  "641": ["641"],
  "645": ["645"],
  "647": ["64"],
  "65x": ["65"],
  "66x": ["66"],
  "67x": ["67"],
  "68x": ["68"],
  "69x": ["69"],
} as const;

export const productAccounts = {
  "70x": ["70"],
  "73x": ["73"],
  /** The grant, as long as the accountant has not said which of 73 and 74 it is: this line is ours, not the form's. */
  aci: [],
  "74etat": ["741"],
  "74region": ["742"],
  "74dep": ["743"],
  "74epci": [],
  "74com": ["744"],
  "74orgasoc": [],
  "74fe": [],
  "74agenceserv": [],
  "74x": ["74"],
  "74aidespriv": [],
  "756": ["756"],
  "758": ["754"],
  "750": ["75"],
  "76x": ["76"],
  "77x": ["77"],
  "78x": ["78"],
  "79x": ["79"],
} as const;

export type ChargeLine = keyof typeof chargeAccounts;
export type ProductLine = keyof typeof productAccounts;
/** In the order of the form: the keys that look like numbers would come first in an object. */
export const chargeLines: readonly ChargeLine[] = [
  ...(["601", "606", "613", "615", "616", "618", "622", "623", "625", "62x", "631", "635"] as const),
  ...(["641", "645", "647", "65x", "66x", "67x", "68x", "69x"] as const),
];
export const productLines: readonly ProductLine[] = [
  ...(["70x", "73x", "aci", "74etat", "74region", "74dep", "74epci", "74com", "74orgasoc", "74fe"] as const),
  ...(["74agenceserv", "74x", "74aidespriv", "756", "758", "750", "76x", "77x", "78x", "79x"] as const),
];

/** The class of a line: the first two figures of its accounts. */
export function classOf(line: string): string {
  return line === "aci" ? line : line.slice(0, 2);
}

/** That of an account, of which a person may choose another line. */
export function classOfAccount(account: string): string {
  return account.slice(0, 2);
}

/** The line of an account of class 6: that of its longest beginning; null: the chart has no such class. */
export function chargeLineOf(account: string): ChargeLine | null {
  return lineOf(account, chargeLines, chargeAccounts);
}

/** The same for an account of class 7. */
export function productLineOf(account: string): ProductLine | null {
  return lineOf(account, productLines, productAccounts);
}

function lineOf<Line extends string>(
  account: string,
  lines: readonly Line[],
  accounts: Readonly<Record<Line, readonly string[]>>,
): Line | null {
  const fitting = lines.flatMap((line) => accounts[line].map((beginning) => ({ line, beginning })));
  const own = fitting.filter(({ beginning }) => account.startsWith(beginning));
  own.sort((one, other) => other.beginning.length - one.beginning.length);
  return own[0]?.line ?? null;
}
