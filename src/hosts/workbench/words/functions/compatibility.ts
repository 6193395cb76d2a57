import { frenchFunction } from "../../typing/french-names";
import { distributions } from "./distributions";
import type { Family, Help } from "./family";
import { statistics } from "./statistics";

/** Its arguments, the function that does the same today, and a sentence of its own where it does a little more. */
type Older = readonly [given: string, today: string, sentence?: string];

const olderFunctions: Readonly<Record<string, Older>> = {
  BETADIST: ["x alpha beta A B", "BETA.DIST"],
  BETAINV: ["probability alpha beta A B", "BETA.INV"],
  BINOMDIST: ["numberS trials probabilityS cumulative", "BINOM.DIST"],
  CHIDIST: ["x degFreedom", "CHISQ.DIST.RT"],
  CHIINV: ["probability degFreedom", "CHISQ.INV.RT"],
  CHITEST: ["actualRange expectedRange", "CHISQ.TEST"],
  CONFIDENCE: ["alpha standardDev size", "CONFIDENCE.NORM"],
  COVAR: ["array1 array2", "COVARIANCE.P"],
  CRITBINOM: ["trials probabilityS alpha", "BINOM.INV"],
  EXPONDIST: ["x lambda cumulative", "EXPON.DIST"],
  FDIST: ["x degFreedom1 degFreedom2", "F.DIST.RT"],
  FINV: ["probability degFreedom1 degFreedom2", "F.INV.RT"],
  FTEST: ["array1 array2", "F.TEST"],
  GAMMADIST: ["x alpha beta cumulative", "GAMMA.DIST"],
  GAMMAINV: ["probability alpha beta", "GAMMA.INV"],
  HYPGEOMDIST: ["sampleS numberSample populationS numberPop", "HYPGEOM.DIST"],
  LOGINV: ["probability mean standardDev", "LOGNORM.INV"],
  LOGNORMDIST: ["x mean standardDev", "LOGNORM.DIST"],
  MODE: ["number1 number2", "MODE.SNGL"],
  NEGBINOMDIST: ["numberF numberS probabilityS", "NEGBINOM.DIST"],
  NORMDIST: ["x mean standardDev cumulative", "NORM.DIST"],
  NORMINV: ["probability mean standardDev", "NORM.INV"],
  NORMSDIST: ["z", "NORM.S.DIST"],
  NORMSINV: ["probability", "NORM.S.INV"],
  PERCENTILE: ["array k", "PERCENTILE.INC"],
  PERCENTRANK: ["array x significance", "PERCENTRANK.INC"],
  POISSON: ["x mean cumulative", "POISSON.DIST"],
  QUARTILE: ["array quart", "QUARTILE.INC"],
  RANK: ["number ref order", "RANK.EQ"],
  STDEV: ["number1 number2", "STDEV.S"],
  STDEVP: ["number1 number2", "STDEV.P"],
  TDIST: [
    "x degFreedom tails",
    "T.DIST.2T",
    "Renvoie une probabilité selon une loi de Student, d'un côté ou des deux.",
  ],
  TINV: ["probability degFreedom", "T.INV.2T"],
  TTEST: ["array1 array2 tails type", "T.TEST"],
  VAR: ["number1 number2", "VAR.S"],
  VARP: ["number1 number2", "VAR.P"],
  WEIBULL: ["x alpha beta cumulative", "WEIBULL.DIST"],
  ZTEST: ["array x sigma", "Z.TEST"],
};

const named = { ...statistics.arguments, ...distributions.arguments };
const known = { ...statistics.functions, ...distributions.functions };

export const compatibility: Family = {
  arguments: named,
  functions: Object.fromEntries(Object.entries(olderFunctions).map(([name, older]) => [name, helpOf(older)])),
};

function helpOf([given, today, different]: Older): Help {
  const [, same, own = {}] = known[today.replaceAll(".", "_")] ?? [];
  const sentence = different ?? same;
  if (sentence === undefined) throw new Error(`No help for ${today}.`);
  return [given, `${sentence} Pour les anciens classeurs : ${frenchFunction(today)} la remplace.`, own];
}
