/** Without the program the tests are skipped by name; where CI promises it they run, and fail by its absence. */
export function describeWith(program: string | undefined): jest.Describe {
  return program !== undefined || process.env["CI"] === "true" ? describe : describe.skip;
}
