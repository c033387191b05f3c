import { describe, expect, it } from "vitest";
import { compareManifests, gapsIn, type Listed } from "./compare-manifests.ts";

const listed = (sequence: number, more: Partial<Listed> = {}): Listed => ({
  device: "phone",
  sequence,
  id: `id${sequence}`,
  hash: `hash${sequence}`,
  ...more,
});

describe("compareManifests", () => {
  it("finds nothing where all is well, and phones may have forgotten", () => {
    expect(
      compareManifests(
        { device: "phone", next: 4, held: [listed(3)] },
        [1, 2, 3].map((n) => listed(n)),
      ),
    ).toEqual({ missingAtServer: [], missingAtPhone: [], gaps: [], conflicts: [] });
  });

  it("finds what is still to be sent, and numbers that are nowhere", () => {
    const found = compareManifests(
      { device: "phone", next: 6, held: [listed(4), listed(9, { device: "other" })] },
      [listed(1), listed(3), listed(5, { device: "other" })],
    );
    expect(found.missingAtServer).toEqual([listed(4), listed(9, { device: "other" })]);
    // 5 of another phone is not this phone's 5.
    expect(found.gaps).toEqual([2, 5]);
    expect(found.conflicts).toEqual([]);
  });

  it("finds one id with two contents, and one number with two records", () => {
    const other = listed(1, { hash: "changed" });
    const second = listed(2, { id: "elsewhere", hash: "elsewhere" });
    const found = compareManifests({ device: "phone", next: 3, held: [other, second] }, [
      listed(1),
      listed(2),
    ]);
    expect(found.conflicts).toEqual([listed(1), listed(2), other, second]);
    expect(found.missingAtServer).toEqual([other, second]);
  });

  it("finds a phone whose storage was cleared: the programme has numbers it never gave out", () => {
    const server = [listed(1), listed(2), listed(3, { device: "other" })];
    const cleared = compareManifests({ device: "phone", next: 1, held: [] }, server);
    expect(cleared.missingAtPhone).toEqual([listed(1), listed(2)]);
    const putBack = compareManifests({ device: "phone", next: 2, held: [listed(1)] }, server);
    expect(putBack.missingAtPhone).toEqual([listed(2)]);
    const whole = compareManifests({ device: "phone", next: 3, held: [] }, server);
    expect(whole.missingAtPhone).toEqual([]);
  });
});

describe("gapsIn", () => {
  it("are the numbers nobody has, up to the largest or to what was given out", () => {
    expect(gapsIn([4, 1])).toEqual([2, 3]);
    expect(gapsIn([4, 1], 7)).toEqual([2, 3, 5, 6]);
    expect(gapsIn([])).toEqual([]);
    expect(gapsIn([1, 2, 3])).toEqual([]);
  });
});
