/** The functions that load with the first formula that calls one of them. They answer at once to who has this module. */
export { calendar } from "./calendar";
export { ceiling } from "./ceiling";
export { cash, due, payments as instalments, prorata } from "./contract/contract-functions";
export { score } from "./score";
export { source } from "./source";
export { budget, schedule } from "./tables";
