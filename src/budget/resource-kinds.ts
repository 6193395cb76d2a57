/** What a resource is: the account and the line of the form that one would propose for it, and whether it is public money. */
import type { FundKind } from "./accounts/fund-accounts";
import type { ProductLine } from "./form/form-lines";

interface KindOfResource {
  readonly account: string;
  readonly line: ProductLine;
  /** A discretionary public subsidy, which counts toward the threshold of article L. 612-4 of the code de commerce. */
  readonly isPublic: boolean;
  /** Where what is unspent of it goes, when its funder ties it to a project. */
  readonly fund: FundKind;
}

const subsidy = (line: ProductLine): KindOfResource => ({
  account: "74",
  line,
  isPublic: true,
  fund: "subsidy",
});
const own = (account: string, line: ProductLine, fund: FundKind = "otherBody"): KindOfResource => ({
  account,
  line,
  isPublic: false,
  fund,
});

export const resourceKinds = {
  fir: subsidy("74x"),
  state: subsidy("74etat"),
  region: subsidy("74region"),
  department: subsidy("74dep"),
  intercommunal: subsidy("74epci"),
  municipal: subsidy("74com"),
  socialBody: subsidy("74orgasoc"),
  european: subsidy("74fe"),
  employmentAid: subsidy("74agenceserv"),
  otherPublic: subsidy("74x"),
  privateAid: own("74", "74aidespriv"),
  dues: own("756", "756"),
  donations: own("7541", "758", "gifts"),
  ownIncome: own("706", "70x"),
  otherIncome: own("758", "750"),
  financial: own("76", "76x"),
  carriedOver: own("7894", "78x"),
} as const satisfies Readonly<Record<string, KindOfResource>>;

export type ResourceKind = keyof typeof resourceKinds;
export const resourceKindIds = Object.keys(resourceKinds) as readonly ResourceKind[];
