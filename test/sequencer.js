import Sequencer from "@jest/test-sequencer";

/** What they take, in seconds, beside another suite on two processors. To be right within a half is enough. */
const seconds = /** @type {const} */ ([
  [/browser[\\/](workbench|grid)\./, 160],
  [/browser[\\/]workbench-visits\./, 130],
  [/engines[\\/]budgets\./, 60],
  [/browser[\\/]pane\./, 75],
  [/engines[\\/](edited[\\/]|recalculation\.|inputs\.)/, 50],
  [/browser[\\/]/, 40],
  [/engines[\\/]contracts\.|workbook[\\/]shifted[\\/]|build[\\/]start\./, 40],
  [/workbench[\\/]open-file\.|hosts[\\/](xlsx[\\/]read-xlsx|excel[\\/]host[\\/]recalculation)\./, 30],
  [/engines[\\/]|build[\\/]build\.|read-inputs-properties\.|shared-formulas\./, 20],
  [/hosts[\\/]excel[\\/]|garbage\.|cli[\\/]|communities\./, 10],
]);

/** A suite of a few lines, which mostly loads what it tests. */
const usual = 2;

/**
 * Jest begins with the largest files where it knows no durations, as on a new machine. The suites that drive a browser or
 * LibreOffice take minutes in a few lines: the longest come first, and the many short ones fill what is left. A browser
 * takes more than one processor, and two of them make one another wait: one goes after the other, and beside it whatever
 * needs none.
 */
export default class LongestFirst extends Sequencer {
  /** @param {ConstructorParameters<typeof Sequencer>[0]} options */
  constructor(options) {
    super(options);
    this.processes = options.globalConfig.maxWorkers;
  }

  /** @override @param {import("@jest/test-result").Test[]} tests */
  sort(tests) {
    const sorted = [...super.sort(tests)].sort((one, other) => secondsOf(other) - secondsOf(one));
    const others = sorted.filter((test) => !isInBrowser(test));
    return sideBySide(withStarts(sorted.filter(isInBrowser), 1), withStarts(others, Math.max(this.processes - 1, 1)));
  }
}

/** @typedef {{ test: import("@jest/test-result").Test, start: number }} Started */

/**
 * When each of a row begins, in seconds.
 * @param {import("@jest/test-result").Test[]} tests
 * @param {number} processes those that work at the row
 * @returns {Started[]}
 */
function withStarts(tests, processes) {
  return tests.map((test, rank) => ({ test, start: lengthOf(tests.slice(0, rank)) / processes }));
}

/**
 * The next is of the row that is less far.
 * @param {Started[]} browsers
 * @param {Started[]} others
 */
function sideBySide(browsers, others) {
  return [...browsers, ...others].sort((one, other) => one.start - other.start).map(({ test }) => test);
}

/** @param {import("@jest/test-result").Test[]} tests one after the other */
function lengthOf(tests) {
  return tests.reduce((sum, test) => sum + secondsOf(test), 0);
}

/** @param {import("@jest/test-result").Test} test */
function isInBrowser({ path }) {
  return /test[\\/]browser[\\/]/.test(path);
}

/** @param {import("@jest/test-result").Test} test */
function secondsOf({ path }) {
  return seconds.find(([kind]) => kind.test(path))?.[1] ?? usual;
}
