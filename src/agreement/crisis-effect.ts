import type { Day } from "./day";

/**
 * 30 September 2022, from which the crisis mission of avenant 2 may start: six months after its publication. One source
 * only gives it, a community's page that writes "3 septembre 2022": to be checked, hence an assumption one can change.
 */
export const crisisEffect: Day = 44_834;
