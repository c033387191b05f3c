import type {
  AttributeValue,
  GraphDocument,
  GraphDocumentEdge,
  GraphDocumentNode,
  SourceFile,
} from "@kith/model";
import { quoted } from "../../problems.ts";
import type { GraphRead } from "../graph-read.ts";
import { MOST_NODES } from "../limits.ts";
import { number } from "../losses.ts";
import { type ProblemLog, problemLog } from "../problem-log.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { withDirections } from "../tie-direction.ts";
import { type PajekFile, pajekFile, stemOf } from "./pajek-file.ts";
import type { PajekNetwork } from "./pajek-network.ts";
import { PAJEK_VALUES, type PajekValueKind, type PajekValues } from "./pajek-values.ts";

/**
 * Reads a Pajek network (`.net`) or project (`.paj`): `*Vertices n [n1]` (two-mode with n1 of
 * the first mode, kept as `mode`), `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist`, `*Matrix`,
 * several of each; a named relation (`*Arcs :2 "advice"`) is `relation`, coordinates are `x y
 * z`, what follows them see `pajekDetails`. An edge among arcs is a tie without direction.
 *
 * A node's id is its label where every vertex has one and no two are alike; otherwise its
 * number, with the label as an attribute (`labels-not-ids`, warning). A missing weight is 1
 * where others are given. Networks of the same vertices are read as one, each a relation (a note
 * says so); of others only the first is read (`several-networks`, warning).
 *
 * Partitions, vectors, permutations and clusters of the project, or in files beside the network
 * (`.clu`, `.vec`, `.per`, `.cls`), become attributes of the nodes, called after the file or the
 * section; one for another number of vertices is left out (`wrong-length`, warning).
 *
 * Source: de Nooy, Mrvar and Batagelj, *Exploratory Social Network Analysis with Pajek*,
 * appendix 2.
 */
export function readPajek(file: SourceFile, others: readonly SourceFile[] = []): GraphRead {
  const log = problemLog(file.name);
  const found = pajekFile(file, "network", log);
  if (found.networks.length === 0) {
    const problems = log.list();
    if (problems.every(({ severity }) => severity !== "error")) {
      const remedy = "Export it as a Pajek network (.net).";
      log.say("error", "empty-file", {}, "The file holds no network.", remedy);
    }
    return { graph: undefined, problems: log.list(), notes: [] };
  }
  const beside = valuesBeside(file, others);
  return readFound(found, beside.values, file.name, log, [...beside.problems]);
}

/**
 * Reads a partition, vector, permutation or cluster of Pajek together with the network beside
 * it: the file of the same name that ends in `.net`, or the only one. Without a network the
 * vertices are called by their numbers (`no-network`, warning).
 */
export function readPajekValues(file: SourceFile, others: readonly SourceFile[]): GraphRead {
  const log = problemLog(file.name);
  const { values } = pajekFile(file, kindOf(file.name) ?? "partition", log);
  if (values.length === 0 || values.every((one) => one.values.length === 0)) {
    const remedy = "Write *Vertices, their number, and a value on each line.";
    log.say("error", "empty-file", {}, "The file holds no values.", remedy);
    return { graph: undefined, problems: log.list(), notes: [] };
  }
  const networks = others.filter(({ name }) => /\.net$/i.test(name));
  const same = networks.find(({ name }) => stemOf(name) === stemOf(file.name));
  const partner = same ?? (networks.length === 1 ? networks[0] : undefined);
  if (partner !== undefined) {
    const networkLog = problemLog(partner.name);
    const found = pajekFile(partner, "network", networkLog);
    if (found.networks.length > 0) {
      const read = readFound(found, values, partner.name, networkLog, []);
      return { ...read, problems: [...log.list(), ...read.problems] };
    }
  }
  const message = "There is no network beside it, so vertices are called by their numbers.";
  log.say("warning", "no-network", {}, message, "Give the network (.net) together with it.");
  const [first] = values;
  const cluster = first?.kind === "cluster";
  const largest = (first?.values ?? []).reduce<number>((most, at) => Math.max(most, at ?? 0), 0);
  const size = cluster ? Math.min(largest, MOST_NODES) : (first?.values.length ?? 0);
  const nodes = Array.from({ length: size }, (_, at) => ({
    id: String(at + 1),
    attributes: NO_ATTRIBUTES,
  }));
  const graph = withValues({ directed: false, nodes, edges: [] }, values, log);
  return { graph, problems: log.list(), notes: [] };
}

/** A hierarchy is understood to be one, and that is all. */
export function readPajekHierarchy(file: SourceFile): GraphRead {
  const log = problemLog(file.name);
  const message = "The file is a hierarchy of Pajek, a tree of groups, and holds no ties.";
  const remedy = "Read the network (.net), and save the hierarchy as a partition (.clu).";
  log.say("error", file.text.trim() === "" ? "empty-file" : "no-network", {}, message, remedy);
  return { graph: undefined, problems: log.list(), notes: [] };
}

function readFound(
  found: PajekFile,
  beside: readonly PajekValues[],
  file: string,
  log: ProblemLog,
  more: GraphRead["problems"],
): GraphRead {
  const joined = sameVertices(found.networks, log);
  const [first] = joined;
  if (first === undefined) return { graph: undefined, problems: log.list(), notes: [] };
  const nodes = nodesOf(first, log);
  const title = joined.length === 1 && first.name !== "" ? { title: first.name } : undefined;
  const graph = {
    ...(title === undefined ? {} : { attributes: title }),
    nodes,
    ...tiesOf(joined, nodes),
  };
  const notes =
    joined.length === 1
      ? []
      : [
          `${file}: ${joined.length} networks of the same vertices were read as one; the relation of a tie is the name of its network.`,
        ];
  const valued = withValues(graph, [...found.values, ...beside], log);
  return { graph: valued, problems: [...log.list(), ...more], notes };
}

/** The networks that share the vertices of the first. */
function sameVertices(networks: readonly PajekNetwork[], log: ProblemLog): PajekNetwork[] {
  const [first] = networks;
  if (first === undefined) return [];
  const isSame = ({ size, firstMode, labels }: PajekNetwork): boolean =>
    size === first.size &&
    firstMode === first.firstMode &&
    (labels.size === 0 || [...first.labels].every(([at, label]) => labels.get(at) === label));
  const other = networks.find((network) => !isSame(network));
  if (other !== undefined) {
    const message = "A network of other vertices starts here; it was left out.";
    log.say("warning", "several-networks", { line: other.line }, message, "Split the file.");
  }
  return networks.filter(isSame);
}

function tiesOf(
  networks: readonly PajekNetwork[],
  nodes: readonly GraphDocumentNode[],
): Pick<GraphDocument, "directed" | "edges"> {
  const weighted = networks.some(({ ties }) => ties.weights.some((one) => !Number.isNaN(one)));
  const count = networks.reduce((sum, { ties }) => sum + ties.from.length, 0);
  const edges = new Array<GraphDocumentEdge>(count);
  const directions = new Uint8Array(count);
  const attributesOf = sharedAttributes();
  let made = 0;
  for (const [at, { name, ties }] of networks.entries()) {
    const network = name === "" ? `network ${at + 1}` : name;
    directions.set(ties.directed, made);
    for (const [tie, from] of ties.from.entries()) {
      const weight = ties.weights[tie] ?? Number.NaN;
      const pairs: (readonly [string, AttributeValue])[] = [
        ...(ties.details[ties.detailsAt[tie] ?? 0] ?? []),
      ];
      if (weighted) pairs.unshift(["weight", Number.isNaN(weight) ? 1 : weight]);
      if (networks.length > 1) {
        const relation = pairs.find(([called]) => called === "relation")?.[1];
        pairs.push(["relation", relation === undefined ? network : `${network}/${relation}`]);
      }
      const source = nodes[from - 1]?.id ?? "";
      const target = nodes[(ties.to[tie] ?? 0) - 1]?.id ?? "";
      edges[made++] = { source, target, attributes: attributesOf(pairs) };
    }
  }
  const byDefault = networks.some(({ arcs }) => arcs);
  return withDirections(byDefault, edges, directions);
}

function nodesOf(
  { size, firstMode, labels, details }: PajekNetwork,
  log: ProblemLog,
): GraphDocumentNode[] {
  const written = [...labels.values()].filter((label) => label !== "");
  const distinct = new Set(written);
  const byLabel = size > 0 && distinct.size === size;
  if (!byLabel && written.length > 0) {
    const without = size - written.length;
    const seen = new Set<string>();
    const repeated = written.find((label) => seen.size === seen.add(label).size);
    const why =
      without === 1
        ? "One vertex has no label"
        : without > 1
          ? `${without} vertices have no label`
          : `Several vertices have the label ${quoted(repeated ?? "")}`;
    const message = `${why}, so all are called by their numbers; labels are kept as the attribute label.`;
    const remedy = "Give every vertex a label of its own to have nodes called by their labels.";
    log.say("warning", "labels-not-ids", {}, message, remedy);
  }
  const attributesOf = sharedAttributes();
  return Array.from({ length: size }, (_, index): GraphDocumentNode => {
    const number = index + 1;
    const label = labels.get(number);
    const attributes: [string, AttributeValue][] = [];
    if (!byLabel && label !== undefined) attributes.push(["label", label]);
    if (firstMode !== undefined) attributes.push(["mode", number <= firstMode ? "1" : "2"]);
    attributes.push(...(details.get(number) ?? []));
    const id = byLabel && label !== undefined ? label : String(number);
    return { id, attributes: attributesOf(attributes) };
  });
}

/** Values as attributes of the nodes; one of a name that is taken is numbered. */
function withValues(
  graph: GraphDocument,
  all: readonly PajekValues[],
  log: ProblemLog,
): GraphDocument {
  const used = new Set(graph.nodes.flatMap(({ attributes }) => Object.keys(attributes)));
  const next = new Map<string, number>();
  const columns = all.flatMap((values): [string, readonly (AttributeValue | undefined)[]][] => {
    const column = columnOf(values, graph.nodes.length);
    const place = values.line === undefined ? {} : { line: values.line };
    if (column === undefined) {
      const message = `The ${values.kind} ${quoted(values.name)} has ${number(values.values.length, "value")}, and there are ${graph.nodes.length} vertices; it was left out.`;
      log.say("warning", "wrong-length", place, message, "Check that it belongs to the network.");
      return [];
    }
    const wanted = values.name === "" ? values.kind : values.name;
    let name = wanted;
    for (let at = next.get(wanted) ?? 2; used.has(name); at++) {
      name = `${wanted}_${at}`;
      next.set(wanted, at + 1);
    }
    used.add(name);
    return [[name, column]];
  });
  if (columns.length === 0) return graph;
  const attributesOf = sharedAttributes();
  const nodes = graph.nodes.map(({ id, attributes }, at) => {
    const added = columns.flatMap(([name, column]): [string, AttributeValue][] => {
      const value = column[at];
      return value === undefined ? [] : [[name, value]];
    });
    return { id, attributes: attributesOf([...Object.entries(attributes), ...added]) };
  });
  return { ...graph, nodes };
}

function columnOf(
  { kind, values }: PajekValues,
  size: number,
): readonly (AttributeValue | undefined)[] | undefined {
  if (kind !== "cluster") return values.length === size ? values : undefined;
  const members = new Set(values);
  if ([...members].some((at) => at === undefined || at < 1 || at > size)) return undefined;
  return Array.from({ length: size }, (_, at) => members.has(at + 1));
}

/**
 * The values in files that belong to a network: those called after it where there are several
 * networks, all where it is the only one.
 */
function valuesBeside(
  file: SourceFile,
  others: readonly SourceFile[],
): { readonly values: readonly PajekValues[]; readonly problems: GraphRead["problems"] } {
  const networks = others.filter(({ name }) => /\.(?:net|paj)$/i.test(name) && name !== file.name);
  const values: PajekValues[] = [];
  const problems: GraphRead["problems"][number][] = [];
  for (const other of others) {
    const kind = kindOf(other.name);
    const ours = networks.length === 0 || other.name.startsWith(stemOf(file.name));
    if (kind === undefined || !ours) continue;
    const log = problemLog(other.name);
    const found = pajekFile(other, kind, log).values;
    for (const one of found) values.push({ ...one, line: undefined });
    problems.push(...log.list());
  }
  return { values, problems };
}

function kindOf(name: string): PajekValueKind | undefined {
  const small = name.toLowerCase();
  return PAJEK_VALUES.find(({ ending }) => small.endsWith(ending))?.kind;
}
