import type { SourceFile } from "@kith/model";
import { type ProblemLog, problemLog } from "../problem-log.ts";
import { readXml, type XmlElement } from "../xml-events.ts";

type Attributes = XmlElement["attributes"];

export interface GexfAttribute {
  readonly itemClass: string;
  readonly title: string;
  readonly type: string;
  fallback: string | undefined;
  /** Values it may have, where the file lists them. */
  options: ReadonlySet<string> | undefined;
}

/** A stretch of time as the file writes it; `undefined` is an end without a limit. */
export interface GexfSpell {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export interface GexfValue extends GexfSpell {
  readonly of: string;
  readonly value: string;
}

export interface GexfItem {
  readonly line: number;
  /** The tag as written: id, label, weight … */
  readonly own: Attributes;
  // Lists that stay undefined until something stands in them: most items have none.
  values: GexfValue[] | undefined;
  spells: GexfSpell[] | undefined;
  /** `viz:color`, `viz:size` and the like with their attributes. */
  viz: (readonly [string, Attributes])[] | undefined;
  parents: string[] | undefined;
}

/** The elements of a GEXF file, not yet put together. */
export interface GexfElements {
  readonly version: string;
  /** Attributes of `<graph>`; `undefined` when there is none. */
  readonly graph: Attributes | undefined;
  /** Creator, description, keywords and date of the file. */
  readonly meta: readonly (readonly [string, string])[];
  readonly attributes: ReadonlyMap<string, GexfAttribute>;
  readonly nodes: readonly GexfItem[];
  readonly edges: readonly GexfItem[];
  readonly problems: ProblemLog;
  readonly notes: Set<string>;
  /** Names of attributes whose values change with time, and of those that only have times. */
  readonly changing: Set<string>;
  readonly untimed: Set<string>;
}

const VIZ = new Set(["color", "position", "size", "shape", "thickness"]);

/** Attributes are known by class and id: node and edge attributes may share their ids. */
export function attributeKey(itemClass: string, id: string): string {
  return `${itemClass}:${id}`;
}

/** Reads the XML of a GEXF file, 1.1 to 1.3; see `readXml` for what is refused. */
export function gexfElements(file: SourceFile): GexfElements {
  const problems = problemLog(file.name);
  const notes = new Set<string>();
  const attributes = new Map<string, GexfAttribute>();
  const meta: [string, string][] = [];
  const nodes: GexfItem[] = [];
  const edges: GexfItem[] = [];
  const path: string[] = [];
  const around: GexfItem[] = [];
  let edge: GexfItem | undefined;
  let version = "";
  let graph: Attributes | undefined;
  let itemClass = "";
  let attribute: GexfAttribute | undefined;

  /** The node or edge whose tag is open, innermost. */
  const item = (): GexfItem | undefined => edge ?? around.at(-1);
  const newItem = (own: Attributes, line: number): GexfItem => {
    const none = undefined;
    return { line, own, values: none, spells: none, viz: none, parents: none };
  };

  const open: Readonly<Record<string, (attributes: Attributes, line: number) => void>> = {
    gexf(own) {
      version = own.version ?? "";
    },
    graph(own, line) {
      if (graph === undefined) graph = own;
      else {
        problems.say(
          "warning",
          "several-graphs",
          { line },
          "The file holds more than one graph; they were read as one.",
          "Split the file if they belong apart.",
        );
      }
    },
    meta(own) {
      if (own.lastmodifieddate !== undefined) meta.push(["lastmodifieddate", own.lastmodifieddate]);
    },
    attributes(own) {
      itemClass = own.class ?? "node";
    },
    attribute(own) {
      const id = own.id ?? "";
      attribute = {
        itemClass,
        title: own.title ?? id,
        type: own.type ?? "string",
        fallback: undefined,
        options: undefined,
      };
      attributes.set(attributeKey(itemClass, id), attribute);
    },
    node(own, line) {
      const node = newItem(own, line);
      const outer = around.at(-1)?.own.id;
      if (outer !== undefined) node.parents = [outer];
      nodes.push(node);
      around.push(node);
    },
    edge(own, line) {
      edge = newItem(own, line);
      edges.push(edge);
    },
    attvalue(own) {
      const of = item();
      if (of === undefined) return;
      of.values ??= [];
      of.values.push({
        of: own.for ?? own.id ?? "",
        value: own.value ?? "",
        start: own.start ?? own.startopen ?? own.timestamp,
        end: own.end ?? own.endopen ?? own.timestamp,
      });
    },
    // The first drafts called spells slices.
    slice: (own) => open.spell?.(own, 0),
    spell(own) {
      const of = item();
      if (of === undefined) return;
      of.spells ??= [];
      of.spells.push({
        start: own.start ?? own.startopen ?? own.timestamp,
        end: own.end ?? own.endopen ?? own.timestamp,
      });
    },
    parent(own) {
      const of = item();
      if (of === undefined || own.for === undefined) return;
      of.parents ??= [];
      of.parents.push(own.for);
    },
  };
  const close: Readonly<Record<string, (text: string) => void>> = {
    node: () => void around.pop(),
    edge() {
      edge = undefined;
    },
    attribute() {
      attribute = undefined;
    },
    default(text) {
      if (attribute !== undefined) attribute.fallback = text.trim();
    },
    options(text) {
      if (attribute === undefined) return;
      const inside = text.trim().replace(/^\[(.*)\]$/s, "$1");
      const separator = inside.includes("|") ? "|" : ",";
      attribute.options = new Set(inside.split(separator).map((option) => option.trim()));
    },
  };
  const TEXTS = new Set(["title", "creator", "description", "keywords"]);

  readXml(
    file,
    "gexf",
    "GEXF",
    {
      open({ name, attributes, line }) {
        path.push(name);
        if (attributes.startopen !== undefined || attributes.endopen !== undefined) {
          notes.add(
            "Limits of time that are open (“startopen”, “endopen”) are kept as closed ones.",
          );
        }
        const of = VIZ.has(name) ? item() : undefined;
        if (of !== undefined) {
          of.viz ??= [];
          of.viz.push([name, attributes]);
        } else if (Object.hasOwn(open, name)) open[name]?.(attributes, line);
      },
      close(name, text) {
        path.pop();
        if (path.at(-1) === "meta" && TEXTS.has(name)) {
          if (text.trim() !== "") meta.push([name, text]);
        } else if (Object.hasOwn(close, name)) close[name]?.(text);
      },
    },
    problems,
  );
  return {
    ...{ version, graph, meta, attributes, nodes, edges, problems, notes },
    ...{ changing: new Set(), untimed: new Set() },
  };
}
