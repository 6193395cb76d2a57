import Sequencer from "@jest/test-sequencer";

/** By how long they take, the longest first: two of them at the end would leave a processor at rest. */
const long = [
  /test[\\/]browser[\\/](workbench|grid|pane)/,
  /test[\\/]engines[\\/](contracts|inputs|recalculation)/,
  /test[\\/](browser|engines)[\\/]/,
  /test[\\/](hosts[\\/]excel|workbench|build|cli)[\\/]/,
];

/**
 * Jest begins with the largest files where it knows no durations, as on a new machine. The suites that drive a browser or
 * LibreOffice take minutes in a few lines: they come first, and the many short ones fill what is left.
 */
export default class LongestFirst extends Sequencer {
  /** @override @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one.path) - rankOf(other.path));
  }
}

/** @param {string} path */
function rankOf(path) {
  const rank = long.findIndex((kind) => kind.test(path));
  return rank === -1 ? long.length : rank;
}
