import { describe, expect, it } from "vitest";
import { measure } from "../measures/measure.ts";
import { managersAdvice, managersDepartments } from "../testing/known-networks.ts";
import { bondingAndBridging } from "./bonding.ts";
import { brokerageRoles } from "./brokerage-roles.ts";
import { eiIndex } from "./ei-index.ts";
import { BROKERAGE_MEASURES } from "./measures.ts";
import { categoryAssortativity } from "./mixing.ts";

const by = Int32Array.from(managersDepartments);
const needsCategory = BROKERAGE_MEASURES.filter((entry) => "needs" in entry);

describe("measures of brokerage", () => {
  it("are each what its function says", () => {
    const names = needsCategory.map(({ name }) => name);
    const { nodes, network } = measure(managersAdvice, names, { by });
    const roles = brokerageRoles(managersAdvice, by);
    const shares = bondingAndBridging(managersAdvice, by);
    const ei = eiIndex(managersAdvice, by);
    expect(nodes).toEqual({
      brokerage: roles.total,
      "brokerage-coordinator": roles.coordinator,
      "brokerage-itinerant": roles.itinerant,
      "brokerage-gatekeeper": roles.gatekeeper,
      "brokerage-representative": roles.representative,
      "brokerage-liaison": roles.liaison,
      bonding: shares.nodes.bonding,
      bridging: shares.nodes.bridging,
      "ei-index": ei.nodes,
    });
    expect(network).toEqual({
      "bonding-of-all": shares.network!.bonding,
      "bridging-of-all": shares.network!.bridging,
      "ei-index-of-all": ei.network,
      "category-assortativity": categoryAssortativity(managersAdvice, by),
    });
  });

  it("cannot be had without a category", () => {
    for (const { name } of needsCategory)
      expect(() => measure(managersAdvice, [name])).toThrow(`“${name}” needs “by” to be chosen.`);
  });
});
