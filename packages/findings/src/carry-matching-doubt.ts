import { varianceOverDraws, withVariance } from "@kith/statistics";
import type { Finding } from "./finding.ts";

/** Said of a finding that depends on who is who, until that doubt is carried into it. */
export const MATCHING_DOUBT_LEFT_OUT =
  "Depends on the matching of names; the interval does not hold that doubt.";

/**
 * Widens the interval of every finding that changes with who is who, by how much it does over
 * plausible matchings. The estimate stays that of the matching shown; a finding that is the
 * same in all of them keeps its interval. O(findings × draws).
 *
 * @param drawn the same catalogue, made from each plausible matching
 */
export function carryMatchingDoubt(
  findings: readonly Finding[],
  drawn: readonly (readonly Finding[])[],
): Finding[] {
  return findings.map((finding) => {
    const values = drawn.flatMap(
      (draw) => draw.find(({ id }) => id === finding.id)?.share.estimate ?? [],
    );
    if (values.length < 2) return finding;
    const variance = varianceOverDraws(values);
    const said = `Depends on the matching of names; the interval holds that doubt, over ${values.length} plausible matchings.`;
    const told = finding.method.includes(MATCHING_DOUBT_LEFT_OUT);
    if (variance === 0 && !told) return finding;
    return {
      ...finding,
      share: withVariance(finding.share, variance),
      method: told
        ? finding.method.replace(MATCHING_DOUBT_LEFT_OUT, said)
        : `${said} ${finding.method}`,
    };
  });
}
