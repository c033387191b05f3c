import { type MeasureContext, type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { degreeAssortativity } from "./assortativity.ts";
import { bondingAndBridging } from "./bonding.ts";
import { brokerageRoles } from "./brokerage-roles.ts";
import { eiIndex } from "./ei-index.ts";
import { categoryAssortativity } from "./mixing.ts";
import { constraint, effectiveSize, hierarchy } from "./structural-holes.ts";
import { tiesByCategory } from "./ties-by-category.ts";

/** `measure` has seen to it that a category was chosen. */
const chosen = (context: MeasureContext): Int32Array => context.by!;
const roles = sharedWork((context) => brokerageRoles(context.graph, chosen(context)));
const ties = sharedWork((context) => tiesByCategory(context.graph, chosen(context)));
const shares = sharedWork((context) =>
  bondingAndBridging(context.graph, chosen(context), ties(context)),
);
const ei = sharedWork((context) => eiIndex(context.graph, chosen(context), ties(context)));

export const BROKERAGE_MEASURES = [
  {
    name: "constraint",
    of: "node",
    about: "How much somebody's contacts all lead back to the same people.",
    compute: ({ graph }) => constraint(graph),
  },
  {
    name: "effective-size",
    of: "node",
    about: "How many contacts somebody has, less those that lead to the same people.",
    compute: ({ graph }) => effectiveSize(graph),
  },
  {
    name: "hierarchy",
    of: "node",
    about: "How much somebody's constraint comes from one contact.",
    compute: ({ graph }) => hierarchy(graph),
  },
  {
    name: "brokerage",
    of: "node",
    about: "How many pairs of people who are not tied somebody joins, of whatever category.",
    needs: ["by"],
    compute: (context) => roles(context).total,
  },
  {
    name: "brokerage-coordinator",
    of: "node",
    about: "How many such pairs are of somebody's own category, both of them.",
    needs: ["by"],
    compute: (context) => roles(context).coordinator,
  },
  {
    name: "brokerage-itinerant",
    of: "node",
    about: "How many such pairs are of one category, which is not somebody's own.",
    needs: ["by"],
    compute: (context) => roles(context).itinerant,
  },
  {
    name: "brokerage-gatekeeper",
    of: "node",
    about: "How often somebody passes on from another category to their own.",
    needs: ["by"],
    compute: (context) => roles(context).gatekeeper,
  },
  {
    name: "brokerage-representative",
    of: "node",
    about: "How often somebody passes on from their own category to another.",
    needs: ["by"],
    compute: (context) => roles(context).representative,
  },
  {
    name: "brokerage-liaison",
    of: "node",
    about: "How many such pairs are of two categories, neither of them somebody's own.",
    needs: ["by"],
    compute: (context) => roles(context).liaison,
  },
  {
    name: "bonding",
    of: "node",
    about: "The share of somebody's ties that are to people of the same category.",
    needs: ["by"],
    compute: (context) => shares(context).nodes.bonding,
  },
  {
    name: "bridging",
    of: "node",
    about: "The share of somebody's ties that are to people of another category.",
    needs: ["by"],
    compute: (context) => shares(context).nodes.bridging,
  },
  {
    name: "ei-index",
    of: "node",
    about: "Ties to other categories less ties to one's own, over both: −1 to 1.",
    needs: ["by"],
    compute: (context) => ei(context).nodes,
  },
  {
    name: "bonding-of-all",
    of: "network",
    about: "The share of all ties that stay within a category.",
    needs: ["by"],
    compute: (context) => shares(context).network?.bonding ?? null,
  },
  {
    name: "bridging-of-all",
    of: "network",
    about: "The share of all ties that join two categories.",
    needs: ["by"],
    compute: (context) => shares(context).network?.bridging ?? null,
  },
  {
    name: "ei-index-of-all",
    of: "network",
    about: "Ties between categories less ties within, over both: −1 to 1.",
    needs: ["by"],
    compute: (context) => ei(context).network,
  },
  {
    name: "category-assortativity",
    of: "network",
    about: "How far ties stay within categories, beyond chance: 0 as by chance, 1 all.",
    needs: ["by"],
    compute: (context) => categoryAssortativity(context.graph, chosen(context)),
  },
  {
    name: "assortativity",
    of: "network",
    about: "Whether the well tied are tied to the well tied: −1 to 1.",
    compute: ({ graph }) => degreeAssortativity(graph),
  },
] as const satisfies readonly MeasureEntry[];
