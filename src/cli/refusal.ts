/** A request that cannot be carried out, with the one sentence that says so. */
export class RequestRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "RequestRefused";
  }
}
