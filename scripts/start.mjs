// `npm start`: builds the workbooks of examples/ and says what each is worth and where it is.
import { ensurePackages, run } from "./prepare.mjs";

ensurePackages();
run(process.execPath, ["--import", "tsx", "src/cli/examples.ts"]);
