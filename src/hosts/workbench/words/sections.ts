/** Words by their names, and sections of them. */
export interface Words {
  [key: string]: unknown;
}
