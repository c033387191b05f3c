import { type MeasureEntry, sharedWork } from "../measures/measure-entry.ts";
import { components } from "./components.ts";
import { cuts } from "./cut-points.ts";
import { density } from "./density.ts";
import { reciprocity } from "./reciprocity.ts";

const parts = sharedWork(({ graph }) => components(graph));
const cut = sharedWork(({ graph }) => cuts(graph));

export const COHESION_MEASURES = [
  {
    name: "component",
    of: "node",
    about: "The number of the part of the network somebody is in.",
    compute: (context) => Float64Array.from(parts(context).membership),
  },
  { name: "nodes", of: "network", about: "How many nodes.", compute: ({ graph }) => graph.n },
  {
    name: "edges",
    of: "network",
    about: "How many ties between two different nodes.",
    compute: ({ graph }) => graph.m,
  },
  {
    name: "density",
    of: "network",
    about: "The share of possible ties that are there.",
    compute: ({ graph }) => density(graph),
  },
  {
    name: "components",
    of: "network",
    about: "How many separate parts, people without ties among them.",
    compute: (context) => parts(context).sizes.length,
  },
  {
    name: "reciprocity",
    of: "network",
    about: "The share of ties that are returned.",
    compute: ({ graph }) => reciprocity(graph),
  },
  {
    name: "cut-points",
    of: "network",
    about: "How many nodes would leave the network in more parts.",
    compute: (context) => cut(context).cutPoints.length,
  },
  {
    name: "bridges",
    of: "network",
    about: "How many ties would leave the network in more parts.",
    compute: (context) => cut(context).bridges.length,
  },
] as const satisfies readonly MeasureEntry[];
