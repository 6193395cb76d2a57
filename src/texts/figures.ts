/** Figures and values as a reader of one language expects them. */
import type { Day } from "../agreement/day";
import { toEuros, type Cents } from "../agreement/money";
import { isAmbiguous } from "../typed-figure/digits";
import { parseFigure } from "../typed-figure/typed-figure";
import type { Language } from "./language";
import { printable } from "./printable";

interface Habits {
  readonly language: Language;
  /** A BCP 47 tag, for the separators of numbers. */
  readonly locale: string;
  readonly date: (day: Day) => string;
  readonly money: (amount: string) => string;
  readonly quote: (text: string) => string;
  readonly and: string;
  readonly or: string;
  readonly emptyCell: string;
  readonly notANumber: string;
  readonly yes: string;
  readonly no: string;
  readonly range: string;
  /** Of a text where a number is expected: it is one to a person, or it may be two. */
  readonly isText: string;
  readonly isTwo: (group: string, decimal: string) => string;
}

interface Figures {
  readonly euros: (amount: Cents) => string;
  readonly number: (value: number) => string;
  readonly date: (day: Day) => string;
  /** What an argument held, as its owner would recognise it. */
  readonly received: (value: unknown) => string;
  /** The same where a number is expected, with the reason why what looks like one is none. */
  readonly receivedNumber: (value: unknown, shown?: unknown) => string;
  readonly and: (words: readonly string[]) => string;
  readonly or: (words: readonly string[]) => string;
}

export function figuresFor(habits: Habits): Figures {
  // Made once: making a formatter costs a hundred times what using it does.
  const plain = new Intl.NumberFormat(habits.locale, { maximumSignificantDigits: 15 });
  const withCents = new Intl.NumberFormat(habits.locale, { minimumFractionDigits: 2 });
  const number = (value: number) =>
    isReadable(Math.abs(value)) ? unbroken(plain, value) : value.toExponential().toUpperCase();
  return {
    number,
    euros: (amount) => habits.money(unbroken(amount % 100 === 0 ? plain : withCents, toEuros(amount))),
    date: habits.date,
    received: (value) => received(value, habits, number),
    receivedNumber: (value, shown = value) => received(shown, habits, number) + whyNoNumber(value, habits, number),
    and: (words) => join(words, habits.and),
    or: (words) => join(words, habits.or),
  };
}

/** For what is no quantity, such as a year: no separator of thousands. */
export function asWritten(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}

function unbroken(format: Intl.NumberFormat, value: number): string {
  return format.format(value).replace(/\s/g, "\u00a0");
}

/** Beyond, a row of digits says less than a power of ten. */
function isReadable(size: number): boolean {
  return size === 0 || (size >= 1e-9 && size < 1e15);
}

function received(value: unknown, habits: Habits, number: (value: number) => string): string {
  if (value === null || value === undefined || value === "") return habits.emptyCell;
  if (typeof value === "number") return Number.isFinite(value) ? number(value) : habits.notANumber;
  if (typeof value === "string") return habits.quote(shorten(value));
  if (typeof value === "boolean") return value ? habits.yes : habits.no;
  return habits.range;
}

function whyNoNumber(value: unknown, { language, isText, isTwo }: Habits, number: (value: number) => string): string {
  if (typeof value !== "string") return "";
  if (typeof parseFigure(value, language) === "number") return `, ${isText}`;
  const digits = value.replace(/[^\d.,-]/g, "");
  if (!isAmbiguous(digits, language)) return "";
  return `, ${isTwo(number(Number(digits.replace(/[.,]/, ""))), number(Number(digits.replace(",", "."))))}`;
}

function join(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

const longestQuote = 60;

/** By whole characters, so that no emoji is cut in two. */
export function shorten(text: string): string {
  // Whatever the length of a text, little of it is read.
  const characters = [...printable(text.slice(0, 8 * longestQuote).replace(/\s+/g, " "))];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote).join("")}…` : characters.join("");
}
