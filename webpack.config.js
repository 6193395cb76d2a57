import { addin } from "./tools/webpack/addin.js";
import { workbench } from "./tools/webpack/workbench.js";

/** `--config-name addin` or `--config-name workbench` builds one alone. */
export default [addin, workbench];
