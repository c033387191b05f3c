import { describe, expect, it } from "vitest";
import { compareManifests, type Listed } from "./compare-manifests.ts";

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
    ).toEqual({ missingAtServer: [], gaps: [], conflicts: [] });
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
});
