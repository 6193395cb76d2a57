// Tells how far the tests are: a line for each file of tests as it ends, its failures at once, and a sign of life between.
import { relative } from "node:path";

const patience = 30_000;
/** Of the failures of one file, in lines: a workbook that is wrong everywhere would hide the others. */
const mostLines = 120;

export default class Progress {
  #started = Date.now();
  #spoke = Date.now();
  #done = 0;
  /** @type {Set<string>} */
  #running = new Set();
  #pulse = setInterval(() => this.#signOfLife(), patience / 6).unref();

  /** @param {import("@jest/test-result").Test} test */
  onTestFileStart(test) {
    this.#running.add(nameOf(test));
  }

  /**
   * @param {import("@jest/test-result").Test} test
   * @param {import("@jest/test-result").TestResult} result
   * @param {import("@jest/test-result").AggregatedResult} results
   */
  onTestFileResult(test, result, { numTotalTestSuites }) {
    this.#running.delete(nameOf(test));
    this.#done += 1;
    const { numPassingTests, numFailingTests, testExecError, failureMessage, perfStats } = result;
    const failed = numFailingTests > 0 ? `, ${numFailingTests} en échec` : testExecError ? ", ne se charge pas" : "";
    const seconds = Math.round(perfStats.runtime / 1000);
    this.#say(
      `${this.#done}/${numTotalTestSuites}`,
      `${nameOf(test)} : ${numPassingTests} réussis${failed} (${seconds} s)`,
    );
    if (failureMessage) process.stderr.write(`${shortened(failureMessage.trimEnd(), nameOf(test))}\n`);
  }

  onRunComplete() {
    clearInterval(this.#pulse);
  }

  #signOfLife() {
    if (Date.now() - this.#spoke < patience || this.#running.size === 0) return;
    this.#say("…", `en cours : ${[...this.#running].join(", ")}`);
  }

  /**
   * @param {string} place
   * @param {string} words
   */
  #say(place, words) {
    this.#spoke = Date.now();
    const seconds = Math.round((this.#spoke - this.#started) / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    process.stderr.write(`${place.padStart(7)}  ${clock.padStart(5)}  ${words}\n`);
  }
}

/** @param {import("@jest/test-result").Test} test */
function nameOf({ path, context }) {
  return relative(context.config.rootDir, path);
}

/**
 * The whole of it is one command away.
 * @param {string} text
 * @param {string} name
 */
function shortened(text, name) {
  const lines = text.split("\n");
  if (lines.length <= mostLines) return text;
  const more = lines.length - mostLines;
  return [
    ...lines.slice(0, mostLines),
    `… ${more} lignes de plus : NODE_OPTIONS=--experimental-vm-modules npx jest ${name}`,
  ].join("\n");
}
