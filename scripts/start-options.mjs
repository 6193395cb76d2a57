// The options of `npm start`.

/** Work that a browser keeps is tied to this port: the same one each time finds it again. */
export const usualPort = 8417;

const known = "--port N, --no-open";

export class OptionRefused extends Error {}

export const usage = [
  "Usage : npm start -- [options]",
  "Ouvre le tableur dans le navigateur ; la première fois, installe et construit ce qu'il faut.",
  "",
  "  --port N",
  `      le port (${usualPort} par défaut) : le travail que le navigateur garde y est attaché`,
  "  --no-open",
  "      n'ouvre pas le navigateur",
  "  --help, -h",
  "      cette aide",
].join("\n");

/** @param {readonly string[]} words */
export function asksHelp(words) {
  return words.includes("--help") || words.includes("-h");
}

/**
 * @param {readonly string[]} words
 * @returns {{ port: number | null, opens: boolean }} `port` null: the usual one, or any that is free
 */
export function readOptions(words) {
  /** @type {{ port: number | null, opens: boolean }} */
  const options = { port: null, opens: true };
  const left = words.flatMap((word) =>
    word.startsWith("--port=") ? ["--port", word.slice("--port=".length)] : [word],
  );
  while (left.length > 0) {
    const word = left.shift();
    if (word === "--no-open") options.opens = false;
    else if (word === "--port") options.port = readPort(left.shift());
    else throw new OptionRefused(`Option reçue : « ${word} », inconnue. Options admises : ${known}.`);
  }
  return options;
}

/** @param {string | undefined} word */
function readPort(word) {
  const advice = "Donnez un nombre entier de 1 à 65535, par exemple --port 8500.";
  if (word === undefined) throw new OptionRefused(`L'option --port attend un port. ${advice}`);
  const port = /^\d{1,5}$/.test(word) ? Number(word) : 0;
  if (port < 1 || port > 65535) throw new OptionRefused(`Port reçu : « ${word} ». ${advice}`);
  return port;
}
