import { type Graph, graphFromEdges } from "../graph/graph.ts";
import type { RecordTies } from "../site/record-ties.ts";

/** The graph of people when each record is the person given. O(statements + people). */
export function peopleGraph(
  { source, target }: RecordTies,
  people: Int32Array,
  count: number,
  directed = false,
): Graph {
  const person = (record: number): number => people[record]!;
  return graphFromEdges(count, source.map(person), target.map(person), { directed });
}
