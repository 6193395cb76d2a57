/** Facts by their kind, as problems that carry it. */
export type ProblemOf<Facts> = { [Kind in keyof Facts]: { readonly kind: Kind } & Readonly<Facts[Kind]> }[keyof Facts];
