import type { ListedFunction } from "../functions/load-functions";
import { FunctionEntry } from "./function-entry";

export function FunctionList({ functions }: { functions: readonly ListedFunction[] }) {
  return (
    <>
      {functions.map((one) => (
        <FunctionEntry key={one.known.id} listed={one} />
      ))}
    </>
  );
}
