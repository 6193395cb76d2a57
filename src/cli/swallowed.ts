import { cliTexts } from "../texts/fr/cli";
import { refuseRequest } from "../library/refusal";

/** Options of npm as well as ours: that they are set says nothing of how the command was typed. */
const ofNpm = new Set(["json", "force", "version", "help"]);

/**
 * PowerShell drops `--`, and npm then keeps our options for itself, as `npm_config_population=true` (npm/cli #4903).
 * @throws Refused that names them and says how to write them
 */
export function refuseSwallowed(
  command: string,
  options: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const taken = options.filter((option) => !ofNpm.has(option) && environment[variableOf(option)] !== undefined);
  if (taken.length > 0) {
    refuseRequest(
      cliTexts.swallowed(
        command,
        taken.map((option) => `--${option}`),
      ),
    );
  }
}

/** npm reads `--no-earmarked` as `earmarked` that is false. */
function variableOf(option: string): string {
  return `npm_config_${option.replace(/^no-/, "").replaceAll("-", "_")}`;
}
