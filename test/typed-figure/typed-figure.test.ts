/** What people type in a field, and what the rules then get. */
import { parseCount, parseEuros, parseRate } from "../../src/typed-figure/typed-figure";

const noBreak = "\u00a0";
const narrow = "\u202f";

describe("a number of inhabitants", () => {
  test.each([
    ["62000", 62000],
    ["62 000", 62000],
    [`62${noBreak}000`, 62000],
    [`62${narrow}000`, 62000],
    ["  62 000  ", 62000],
    ["1 234 567", 1234567],
    ["-5", -5],
    ["−5", -5],
    ["62,5", 62.5],
    ["62 000,5", 62000.5],
    ["62000.50", 62000.5],
    ["62 000 hab", 62000],
    ["62 000 hab.", 62000],
    ["62000 habitants", 62000],
  ])("typed as %j is read as %d", (typed, count) => {
    expect(parseCount(typed, "fr")).toBe(count);
  });

  test.each([
    "62.000",
    "62,000",
    "6 2000",
    "62 00",
    "62  000",
    "1.234.567",
    "62k",
    "62.000 hab.",
    "soixante",
    "=1+1",
    "∞",
  ])("typed as %j in French stays as it is, to be refused", (typed) => {
    expect(parseCount(typed, "fr")).toBe(typed);
  });

  test.each(["", "   ", noBreak])("left blank as %j is nothing", (typed) => {
    expect(parseCount(typed, "fr")).toBeNull();
  });

  test("typed as 62,000 in English is sixty-two thousand, and 62.000 stays as it is", () => {
    expect(parseCount("62,000", "en")).toBe(62000);
    expect(parseCount("1,234,567", "en")).toBe(1234567);
    expect(parseCount("62.000", "en")).toBe("62.000");
  });
});

describe("a rate", () => {
  test.each([
    ["0,85", 0.85],
    ["0.85", 0.85],
    ["85 %", 0.85],
    ["85%", 0.85],
    [`85${noBreak}%`, 0.85],
    [`85${narrow}%`, 0.85],
    ["33,3 %", 0.333],
    ["62,5%", 0.625],
    ["100 %", 1],
    ["0", 0],
    ["1", 1],
    ["0,850", 0.85],
    ["85", 85],
    ["120 %", 1.2],
    ["-5 %", -0.05],
  ])("typed as %j is read as %d", (typed, rate) => {
    expect(parseRate(typed, "fr")).toBe(rate);
  });

  test.each(["%", "85 % ?", "85 %%", "quatre-vingts", "0,8,5"])(
    "typed as %j stays as it is, to be refused",
    (typed) => {
      expect(parseRate(typed, "fr")).toBe(typed);
    },
  );

  test("typed as 0.85 or 85% in English is the same", () => {
    expect(parseRate("0.85", "en")).toBe(0.85);
    expect(parseRate("85%", "en")).toBe(0.85);
  });
});

describe("a rate in a field whose unit is a percent", () => {
  test.each([
    ["80", 0.8],
    ["33,3", 0.333],
    ["100", 1],
    ["80 %", 0.8],
    ["0,85", 0.85],
    ["1", 1],
  ])("typed as %j is read as %d", (typed, rate) => {
    expect(parseRate(typed, "fr", "percent")).toBe(rate);
  });
});

describe("an amount of the contract", () => {
  test.each([
    ["30 000", 30000],
    ["30000", 30000],
    ["30 000 €", 30000],
    ["30000€", 30000],
    ["30 000,50", 30000.5],
    ["-500", -500],
    ["−500", -500],
    ["−12 501 €", -12501],
    [`30${narrow}000${noBreak}€`, 30000],
  ])("typed as %j is read as %d", (typed, euros) => {
    expect(parseEuros(typed, "fr")).toBe(euros);
  });

  test("typed as €30,000.50 in English is read as 30000.5", () => {
    expect(parseEuros("€30,000.50", "en")).toBe(30000.5);
  });

  test.each(["30.000", "30,000", "trente mille", "€", "−30.000", "(30.000)", "(-500)", "(500", "()", "−−5"])(
    "typed as %j in French stays as it is, to be refused",
    (typed) => {
      expect(parseEuros(typed, "fr")).toBe(typed);
    },
  );
});
