/** The system's name of a fault, as `ENOSPC`; empty when it is none of the system's. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
