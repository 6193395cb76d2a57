/**
 * The functions that load with the first formula that calls one of them. They answer at once to who has this
 * module, but `population`, which waits for the communes of France.
 */
export { calendar } from "./calendar";
export { ceiling } from "./ceiling";
export { cash, due, payments as instalments, prorata } from "./contract/contract-functions";
export { indicators } from "./contract/indicators-table";
export { population } from "./population";
export { score } from "./score";
export { source } from "./source";
export { budget, schedule } from "./tables";
