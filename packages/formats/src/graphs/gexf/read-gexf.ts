import type { AttributeValue, GraphDocumentEdge, GraphDocumentNode, SourceFile } from "@kith/model";
import { listed, quoted } from "../../problems.ts";
import { affordable, type DefaultValue } from "../default-values.ts";
import type { GraphRead } from "../graph-read.ts";
import { NO_ATTRIBUTES, sharedAttributes } from "../shared-attributes.ts";
import { withDirections } from "../tie-direction.ts";
import { typedValue } from "../typed-value.ts";
import { adderTo } from "../unique-names.ts";
import {
  attributeKey,
  type GexfAttribute,
  type GexfElements,
  type GexfItem,
  type GexfValue,
  gexfElements,
} from "./gexf-elements.ts";
import { lookOf } from "./gexf-look.ts";
import { spellText, timesOf, timeValue } from "./gexf-times.ts";

type Attributes = Map<string, AttributeValue>;

/**
 * Reads GEXF 1.1, 1.2 and 1.3 (also their drafts), as Gephi, networkx and R write it. Values get
 * the type and the default of their attribute; lists and addresses are texts. Of a tie `weight`,
 * `label` and `kind` (as `relation`) are attributes; a mutual tie is an undirected one. The time
 * something was there is `start` and `end`, numbers or dates as text; values that change with
 * time are kept as text with their times. Nodes inside nodes have the attribute `parent`. Place,
 * size, shape, colour and thickness are `x`, `y`, `z`, `size`, `shape`, `color`, `opacity` and
 * `thickness`. Who made the file and the like are attributes of the document.
 */
export function readGexf(file: SourceFile): GraphRead {
  const elements = gexfElements(file);
  const { graph, problems, notes } = elements;
  if (graph === undefined) {
    if (problems.list().length === 0) {
      problems.say("error", "no-graph", {}, "There is no graph in the file.", "Export it again.");
    }
    return { graph: undefined, problems: problems.list(), notes: [...notes] };
  }
  const dates = graph.timeformat?.toLowerCase().startsWith("date") === true;
  const whole: Attributes = new Map(elements.meta);
  for (const limit of ["start", "end"] as const) {
    const time = graph[limit];
    if (time !== undefined) whole.set(limit, timeValue(time, dates));
  }

  const read = itemReader(elements, dates);
  const attributesOf = sharedAttributes();
  const nodes = new Map<string, GraphDocumentNode>();
  for (const item of elements.nodes) {
    const { id } = item.own;
    if (id === undefined) {
      problems.say(
        "error",
        "missing-id",
        { line: item.line },
        "The node has no id.",
        "Give every node an id of its own.",
      );
    } else if (nodes.has(id)) {
      problems.say(
        "error",
        "duplicate-node",
        { line: item.line },
        `There is an earlier node ${quoted(id)}.`,
        "Give every node an id of its own; the first was taken.",
      );
    } else nodes.set(id, { id, attributes: attributesOf([...read("node", item)]) });
  }

  const edges: GraphDocumentEdge[] = [];
  const directions: boolean[] = [];
  const byDefault = graph.defaultedgetype === "directed";
  for (const item of elements.edges) {
    const { id, source, target, type } = item.own;
    if (source === undefined || target === undefined) {
      problems.say(
        "error",
        "missing-end",
        { line: item.line },
        "The edge has only one end.",
        "Give every edge a source and a target.",
      );
      continue;
    }
    const [from, to] = [source, target].map((end) => {
      const known = nodes.get(end);
      if (known !== undefined) return known.id;
      problems.say(
        "warning",
        "undeclared-node",
        { line: item.line },
        `No node ${quoted(end)} is declared; it was added.`,
        "Declare every node.",
      );
      nodes.set(end, { id: end, attributes: NO_ATTRIBUTES });
      return end;
    }) as [string, string];
    if ((type ?? graph.defaultedgetype) === "mutual") {
      notes.add("Mutual ties are kept as ties without direction.");
    }
    const attributes = attributesOf([...read("edge", item)]);
    const ends = { source: from, target: to, attributes };
    edges.push(id === undefined ? ends : { id, ...ends });
    directions.push(type === undefined ? byDefault : type === "directed");
  }
  const { changing, untimed } = elements;
  if (changing.size > 0) {
    const names = listed([...changing]);
    notes.add(`Values that change with time are kept as text with their times: ${names}.`);
  }
  if (untimed.size > 0) {
    notes.add(`The times of values that do not change are left out: ${listed([...untimed])}.`);
  }
  return {
    graph: {
      ...withDirections(byDefault, edges, directions),
      ...(whole.size === 0 ? {} : { attributes: Object.fromEntries(whole) }),
      nodes: [...nodes.values()],
    },
    problems: problems.list(),
    notes: [...notes],
  };
}

/** Reads what a node or edge says of itself into attributes, each under a name of its own. */
function itemReader(elements: GexfElements, dates: boolean) {
  const { attributes: declared, problems, notes } = elements;
  const unknown = new Set<string>();
  const { changing, untimed } = elements;
  const defaultsOf = (itemClass: string, items: number): readonly DefaultValue[] => {
    const all = [...declared].flatMap(([key, attribute]) => {
      const { fallback, title, type } = attribute;
      if (attribute.itemClass !== itemClass || fallback === undefined) return [];
      const value = typedValue(fallback, type);
      return value === undefined ? [] : [{ key, name: title, value }];
    });
    return affordable(all, items, problems);
  };
  const defaults = {
    node: defaultsOf("node", elements.nodes.length),
    edge: defaultsOf("edge", elements.edges.length),
  };
  return (itemClass: "node" | "edge", item: GexfItem): Attributes => {
    const { own, line } = item;
    const found: Attributes = new Map();
    const add = adderTo(found);
    if (own.label !== undefined) add("label", own.label);
    if (itemClass === "edge") {
      if (own.kind !== undefined) add("relation", own.kind);
      if (own.weight !== undefined) {
        const weight = typedValue(own.weight, "double");
        if (weight === undefined) {
          problems.say(
            "warning",
            "wrong-type",
            { line },
            `The weight ${quoted(own.weight)} is no number; it is kept as text.`,
            "Write weights as numbers.",
          );
        }
        add("weight", weight ?? own.weight);
      }
    }
    const around = item.parents ?? [];
    const parents = own.pid === undefined ? around : [own.pid, ...around];
    if (parents.length > 0) {
      add("parent", [...new Set(parents)].join("; "));
      notes.add("Nodes stand inside others; they have the attribute “parent”.");
    }
    for (const [name, value] of timesOf(item, dates)) {
      if (name === "spells") {
        notes.add("What was there in several stretches of time has them as the text “spells”.");
      }
      add(name, value);
    }
    for (const [element, attributes] of item.viz ?? []) {
      for (const [name, value] of lookOf(element, attributes))
        if (!found.has(name)) add(name, value);
    }
    const values = valuesOf(item, itemClass);
    for (const [name, value] of values.found) add(name, value);
    for (const { key, name, value } of defaults[itemClass]) {
      if (!values.given.has(key) && !found.has(name)) found.set(name, value);
    }
    return found;
  };

  /** The declared attributes of one item; those that change with time as one text each. */
  function valuesOf(item: GexfItem, itemClass: string) {
    const given = new Set<string>();
    const found: [string, AttributeValue][] = [];
    const timed = new Map<string, GexfValue[]>();
    for (const one of item.values ?? []) {
      const { of, value, start, end } = one;
      const key = attributeKey(itemClass, of);
      const attribute = declared.get(key);
      given.add(key);
      if (attribute === undefined && !unknown.has(key)) {
        unknown.add(key);
        problems.say(
          "warning",
          "unknown-key",
          { line: item.line },
          `No attribute ${quoted(of)} is declared; its values are kept as text.`,
          "Declare it in <attributes>.",
        );
      }
      const name = attribute?.title ?? of;
      if (value.trim() === "" && attribute !== undefined && attribute.type !== "string") continue;
      if (start !== undefined || end !== undefined) {
        const known = timed.get(key);
        if (known === undefined) timed.set(key, [one]);
        else known.push(one);
        continue;
      }
      found.push([name, typedIn(item, attribute, value)]);
    }
    for (const [key, all] of timed) {
      const [one] = all;
      const attribute = declared.get(key);
      const name = attribute?.title ?? one?.of ?? "";
      if (one === undefined) continue;
      if (all.length === 1) {
        untimed.add(name);
        found.push([name, typedIn(item, attribute, one.value)]);
      } else {
        changing.add(name);
        found.push([name, all.map((each) => `${spellText(each)} ${each.value}`).join("; ")]);
      }
    }
    return { given, found };
  }

  /** A value as its attribute says, or as text. */
  function typedIn(
    item: GexfItem,
    attribute: GexfAttribute | undefined,
    value: string,
  ): AttributeValue {
    const type = attribute?.type ?? "string";
    if (/^list/i.test(type)) notes.add(LISTS);
    const typed = typedValue(value, type);
    if (typed === undefined) {
      problems.say(
        "warning",
        "wrong-type",
        { line: item.line },
        `${quoted(value)} is no ${type}; it is kept as text.`,
        "Correct the value, or the type of its attribute.",
      );
    }
    if (attribute?.options?.has(value.trim()) === false) {
      problems.say(
        "warning",
        "not-an-option",
        { line: item.line },
        `${quoted(value)} is not among the options of “${attribute.title}”; it was kept.`,
        "Correct the value, or add it to the options.",
      );
    }
    return typed ?? value;
  }
}

const LISTS = "Lists of values are kept as text.";
