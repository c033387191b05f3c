const TABLE = /\.(?:csv|tsv|txt)$/;
const EDGES =
  /(?:^|[._\- ])(?:edges?|ties|links|arcs|relations|connections|edgelist|edge[_\- ]list)$/;
const NODES = /(?:^|[._\- ])(?:nodes?|vertices|vertexes|elements|actors|nodelist|node[_\- ]list)$/;

/** What a file of ties is about: `ward` of `ward.directed.edges.csv`; empty for `ties.csv`. */
function subjectOfEdges(name: string): string {
  return name
    .toLowerCase()
    .replace(TABLE, "")
    .replace(/\.(?:un)?directed(?=\.|$)/, "")
    .replace(EDGES, "");
}

/** The same of a file of nodes; `undefined` when its name does not say that it is one. */
function subjectOfNodes(name: string): string | undefined {
  const small = name.toLowerCase();
  const stem = small.replace(TABLE, "");
  return TABLE.test(small) && NODES.test(stem) ? stem.replace(NODES, "") : undefined;
}

/** Whether a file may hold the nodes of a file of ties, by the names: see `nodeFileOf`. */
export function mayHoldNodes(edges: string, other: string): boolean {
  const nodes = subjectOfNodes(other);
  const subject = subjectOfEdges(edges);
  return nodes !== undefined && (nodes === subject || subject === "");
}

/**
 * The file that holds the nodes for a file of ties: `ward.nodes.csv` for `ward.csv`,
 * `ward-edges.csv` or `ward.directed.edges.csv`; `nodes.csv` for `ties.csv`, or else the only
 * file of nodes there is.
 */
export function nodeFileOf<File extends { readonly name: string }>(
  edges: string,
  others: readonly File[],
): File | undefined {
  const possible = others.filter(({ name }) => name !== edges && mayHoldNodes(edges, name));
  const same = possible.filter(({ name }) => subjectOfNodes(name) === subjectOfEdges(edges));
  return same[0] ?? (possible.length === 1 ? possible[0] : undefined);
}

/** The name for the file of nodes to write beside a file of ties. */
export function nodeFileName(edges: string): string {
  const ending = /\.[^.]*$/.exec(edges)?.[0] ?? "";
  const stem = edges
    .slice(0, edges.length - ending.length)
    .replace(/\.(?:un)?directed(?=\.|$)/i, "");
  const named = EDGES.exec(stem.toLowerCase());
  const subject = named === null ? stem : stem.slice(0, named.index);
  return `${subject}${subject === "" ? "" : "."}nodes${ending}`;
}
