import type { Random } from "@kith/model";
import { pickShare } from "../draws.ts";
import type { Gender, WorkStatus } from "./community.ts";

/**
 * Work status by age. Shares are near the UK's: about 4 in 5 of those aged 25 to 60 who look for
 * or have work, retirement spread around the state pension age.
 */
export function drawWorkStatus(
  random: Random,
  age: number,
  gender: Gender,
  hasYoungChild: boolean,
): WorkStatus {
  if (age < 16) return "child";
  if (age < 19) return pickShare(random, { student: 0.8, employed: 0.12, unemployed: 0.08 });
  if (age < 23) {
    return pickShare(random, { student: 0.33, employed: 0.52, unemployed: 0.1, caring: 0.05 });
  }
  if (age >= 75) return "retired";
  if (age >= 66) return pickShare(random, { retired: 0.88, employed: 0.12 });
  if (age >= 58) {
    return pickShare(random, {
      employed: 0.57,
      retired: 0.22,
      long_term_ill: 0.1,
      unemployed: 0.05,
      caring: 0.06,
    });
  }
  const caring = hasYoungChild ? (gender === "female" ? 0.22 : 0.04) : 0.04;
  return pickShare(random, {
    employed: 0.83 - caring,
    unemployed: 0.075,
    caring,
    long_term_ill: 0.065,
    student: 0.03,
  });
}
