import Sequencer from "@jest/test-sequencer";

const long = /[\\/]test[\\/](browser|engines)[\\/]/;

/**
 * Jest begins with the largest files where it knows no durations, as on a new machine. The suites that drive a browser or
 * LibreOffice take minutes in a few lines: they come first, and the many short ones fill what is left.
 */
export default class LongestFirst extends Sequencer {
  /** @override @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => long.test(path)), ...sorted.filter(({ path }) => !long.test(path))];
  }
}
