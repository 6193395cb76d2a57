import { readAmount, readDate } from "../../../src/hosts/workbench/typing/typed-value";

describe("an amount typed in French", () => {
  test.each([
    ["0,8", "0.8"],
    [",8", "0.8"],
    ["80 %", "80%"],
    ["80%", "80%"],
    ["80,5\u00a0%", "80.5%"],
    ["62 000", "62000"],
    ["62\u00a0000", "62000"],
    ["1\u202f234\u202f567,89", "1234567.89"],
    ["62 000 €", "62000"],
    ["-0,5", "-0.5"],
    ["  12  ", "12"],
    ["1,055", "1.055"],
    ["12,345", "12.345"],
    ["-1,500", "-1.500"],
    ["17,500 €", "17.500"],
    ["82,125 %", "82.125%"],
  ])("« %s » is %s", (typed, read) => {
    expect(readAmount(typed)).toBe(read);
  });

  test.each(["", "%", "abc", "62 00", "17.500", "-1.055 €", "1,5,2", "6 20", "12 rue", "=A1", "01/03/2024", "1 2345"])(
    "« %s » is left to whoever else can read it",
    (typed) => {
      expect(readAmount(typed)).toBeNull();
    },
  );
});

describe("a date typed with the day first", () => {
  test.each([
    ["01/03/2020", 43_891],
    ["1/3/2020", 43_891],
    ["29/02/2020", 43_890],
    ["31.12.2019", 43_830],
    ["25-08-2019", 43_702],
    ["2020-03-01", 43_891],
    ["1/3/20", 43_891],
    ["1er mars 2020", 43_891],
  ])("%s is the day %i", (typed, serial) => {
    expect(readDate(typed)).toBe(serial);
  });

  test.each(["29/02/2021", "31/04/2020", "00/01/2020", "1/13/2020", "1/3", "20-03-01", "demain"])(
    "%s is no such date",
    (typed) => {
      expect(readDate(typed)).toBeNull();
    },
  );
});
