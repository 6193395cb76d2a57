import { inspect } from "node:util";

/** A setting of a build that cannot be taken, shown as its sentence alone: whoever mistypes it needs no stack. */
export class RefusedSetting extends Error {
  /**
   * @param {string} name of the variable
   * @param {string} received
   * @param {string} accepted what to give instead
   */
  constructor(name, received, accepted) {
    super(`${name} reçue\u00a0: «\u00a0${received}\u00a0». Donnez ${accepted}.`);
  }

  [inspect.custom]() {
    return this.message;
  }
}
