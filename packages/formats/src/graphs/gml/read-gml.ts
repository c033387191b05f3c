import type { GraphDocumentEdge, GraphDocumentNode, SourceFile } from "@kith/model";
import { listed, quoted } from "../../problems.ts";
import type { GraphRead } from "../graph-read.ts";
import { type ProblemLog, problemLog } from "../problem-log.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { type Flattening, flattened, type GmlAttributes } from "./flattened.ts";
import { type GmlEntry, type GmlList, type GmlValue, gmlLists } from "./gml-lists.ts";

interface Item extends GmlEntry {
  readonly value: GmlList;
}

/**
 * Reads GML. Lists inside a node or an edge are flattened with dots (`graphics.fill`), a key
 * that comes again is `key_2`, and a note says so; the position in `graphics` is `x`, `y`, `z`.
 * Texts may run over lines and hold entities. What stands around the graph, or in it beside
 * nodes and edges, is kept as attributes of the graph.
 *
 * A node is called by its `label` where all have one of their own, else by its `name`, else by
 * its number. Ties are undirected unless `directed 1` says otherwise. A second graph in the
 * file is left out (`several-graphs`, warning). Broken grammar is reported where it stands, and
 * all that can be read is (see `gmlLists`).
 *
 * The keys that GML itself gives a meaning (graph, node, edge, id, label, source, target,
 * directed) may be written in capitals, as the format has it.
 *
 * Source: Himsolt, "GML: a portable graph file format", Universität Passau, 1997.
 */
export function readGml(file: SourceFile): GraphRead {
  const log = problemLog(file.name);
  const top = gmlLists(file, log);
  const [main, second] = itemsOf(top, "graph");
  if (main === undefined) {
    const empty = file.text.trim() === "";
    const message = empty ? "The file is empty." : "There is no graph in the file.";
    const remedy = "Export it as GML: graph [ node [ id 1 ] edge [ source 1 target 1 ] ].";
    log.say("error", empty ? "empty-file" : "no-graph", {}, message, remedy);
    return { graph: undefined, problems: log.list(), notes: [] };
  }
  if (second !== undefined) {
    const message = "A second graph starts here; only the first was read.";
    log.say("warning", "several-graphs", { line: second.line }, message, "Split the file.");
  }
  const found: Flattening = { nested: new Set(), repeated: new Set() };
  const read = (entries: readonly GmlEntry[]): GmlAttributes => flattened(entries, found, log);
  const { nodes, ids } = nodesOf(itemsOf(main.value, "node"), read, log);
  const edges = edgesOf(itemsOf(main.value, "edge"), ids, nodes, read, log);
  const ofGraph = ({ entries }: GmlList) =>
    entries.filter(({ key }) => !["graph", "node", "edge", "directed"].includes(key.toLowerCase()));
  const attributes = read(ofGraph(top).concat(ofGraph(main.value)));
  const directed = String(scalarOf(main, "directed") ?? 0) === "1";
  return {
    graph: {
      directed,
      ...(attributes.length > 0 ? { attributes: Object.fromEntries(attributes) } : {}),
      nodes,
      edges,
    },
    problems: log.list(),
    notes: notesOn(found, file.name),
  };
}

function nodesOf(
  items: readonly Item[],
  read: (entries: readonly GmlEntry[]) => GmlAttributes,
  log: ProblemLog,
): { readonly nodes: GraphDocumentNode[]; readonly ids: ReadonlyMap<string, string> } {
  /** Ids of the file, and then those given to nodes. */
  const seen = new Set<string>();
  const kept = items.filter((item) => {
    const id = scalarOf(item, "id");
    const place = { line: item.line, column: item.column };
    if (id === undefined) {
      const message = "The node has no id, so no edge can name it.";
      log.say("warning", "missing-id", place, message, "Give every node an id: id 1.");
      return true;
    }
    if (!seen.has(String(id))) {
      seen.add(String(id));
      return true;
    }
    const message = `There is an earlier node ${quoted(String(id))}.`;
    const remedy = "Give every node an id of its own; the first was taken.";
    log.say("error", "duplicate-node", place, message, remedy);
    return false;
  });
  const called = ["label", "name"].find((key) => {
    const names = kept.map((item) => scalarOf(item, key));
    return !names.includes(undefined) && new Set(names.map(String)).size === names.length;
  });
  const attributes = kept.map((item) => read(without(item, ["id", called])));
  const shared = sharedAttributes();
  movePositions(attributes);
  const ids = new Map<string, string>();
  const nodes = kept.map((item, at): GraphDocumentNode => {
    const number = scalarOf(item, "id");
    const name = called === undefined ? number : scalarOf(item, called);
    const id = name === undefined ? freeId(`node ${at + 1}`, seen) : String(name);
    seen.add(id);
    if (number !== undefined) ids.set(String(number), id);
    return { id, attributes: shared(attributes[at] ?? []) };
  });
  return { nodes, ids };
}

function edgesOf(
  items: readonly Item[],
  ids: ReadonlyMap<string, string>,
  nodes: GraphDocumentNode[],
  read: (entries: readonly GmlEntry[]) => GmlAttributes,
  log: ProblemLog,
): GraphDocumentEdge[] {
  const taken = new Set(nodes.map(({ id }) => id));
  const added = new Map<string, string>();
  const shared = sharedAttributes();
  return items.flatMap((item): GraphDocumentEdge[] => {
    const place = { line: item.line, column: item.column };
    const ends = ["source", "target"].map((key) => {
      const value = scalarOf(item, key);
      if (value === undefined) {
        const message = `The edge has no ${key}.`;
        const remedy = "Give every edge a source and a target, the ids of two nodes.";
        log.say("error", "missing-end", place, message, remedy);
        return undefined;
      }
      const number = String(value);
      const known = ids.get(number) ?? added.get(number);
      if (known !== undefined) return known;
      const message = `No node has the id ${quoted(number)}; it was added.`;
      log.say("warning", "undeclared-node", place, message, "Declare every node.");
      const id = freeId(number, taken);
      taken.add(id);
      added.set(number, id);
      nodes.push({ id, attributes: NO_ATTRIBUTES });
      return id;
    });
    const [source, target] = ends;
    if (source === undefined || target === undefined) return [];
    const attributes = shared(read(without(item, ["source", "target", "id"])));
    const id = scalarOf(item, "id");
    const tie = { source, target, attributes };
    return [id === undefined ? tie : { id: String(id), ...tie }];
  });
}

/** `graphics.x` is `x`, unless the file has an `x` of its own. */
function movePositions(all: GmlAttributes[]): void {
  for (const axis of ["x", "y", "z"]) {
    const inside = `graphics.${axis}`;
    if (all.some((attributes) => attributes.some(([name]) => name === axis))) continue;
    for (const [at, attributes] of all.entries()) {
      const value = attributes.find(([name]) => name === inside)?.[1];
      if (typeof value !== "number") continue;
      all[at] = [...attributes.filter(([name]) => name !== inside), [axis, value]];
    }
  }
}

function notesOn({ nested, repeated }: Flattening, file: string): string[] {
  const notes: string[] = [];
  if (nested.size > 0) {
    notes.push(`${file}: lists inside others were flattened with dots: ${listed([...nested])}.`);
  }
  if (repeated.size > 0) {
    const names = listed([...repeated]);
    notes.push(`${file}: keys that come more than once in a list were numbered: ${names}.`);
  }
  return notes;
}

function itemsOf({ entries }: GmlList, key: string): Item[] {
  return entries.filter(
    (entry): entry is Item => entry.key.toLowerCase() === key && isList(entry.value),
  );
}

function entryOf({ value }: Item, key: string | undefined): GmlEntry | undefined {
  const find = (as: (key: string) => string) =>
    value.entries.find((entry) => as(entry.key) === key && !isList(entry.value));
  return find((written) => written) ?? find((written) => written.toLowerCase());
}

/** The entries of an item but for the first of each of these keys. */
function without(item: Item, keys: readonly (string | undefined)[]): GmlEntry[] {
  const left = keys.map((key) => entryOf(item, key));
  return item.value.entries.filter((entry) => !left.includes(entry));
}

function scalarOf(item: Item, key: string): string | number | undefined {
  const value = entryOf(item, key)?.value;
  return value === undefined || isList(value) ? undefined : value;
}

function isList(value: GmlValue): value is GmlList {
  return typeof value === "object";
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  while (taken.has(id)) id += "_2";
  return id;
}
