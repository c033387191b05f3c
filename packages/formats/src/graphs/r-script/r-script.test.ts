import type { GraphDocument } from "@kith/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../testing/arbitrary-graph.ts";
import { rColumn, rNumber, rText, rVector } from "./r-text.ts";
import { writeRScript } from "./write-r-script.ts";

const write = (graph: GraphDocument) => {
  const { files, losses } = writeRScript(graph, "a.R");
  const [file] = files;
  return { text: file !== undefined && "text" in file ? file.text : "", losses };
};
const node = (id: string, attributes = {}) => ({ id, attributes });

describe("texts", () => {
  test.each([
    ["plain", '"plain"'],
    ['"); system("rm -rf ~"); c("', '"\\"); system(\\"rm -rf ~\\"); c(\\""'],
    ["back\\slash\\", '"back\\\\slash\\\\"'],
    ["a\nb\r\t", '"a\\nb\\u{d}\\u{9}"'],
    ["é 😀", '"\\u{e9} \\U{1f600}"'],
    ["\0 \ud800", '"\\u{fffd} \\u{fffd}"'],
    ["", '""'],
  ])("%j", (text, source) => {
    expect(rText(text)).toBe(source);
  });

  test("law: a text is one string of R and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
        expect(rText(text)).toMatch(/^"(?:[ !#-[\]-~]|\\["\\n]|\\[uU]\{[0-9a-f]+\})*"$/);
      }),
    );
  });
});

test("numbers and columns", () => {
  expect([1, -0, 0.1, 1e21, Number.NaN, Infinity, -Infinity].map(rNumber)).toEqual([
    "1",
    "-0",
    "0.1",
    "1e+21",
    "NaN",
    "Inf",
    "-Inf",
  ]);
  expect(rColumn([1, undefined])).toEqual({ source: "c(1, NA)", mixed: false });
  expect(rColumn([true, undefined, false])).toEqual({ source: "c(TRUE, NA, FALSE)", mixed: false });
  expect(rColumn(["NA", undefined])).toEqual({ source: 'c("NA", NA)', mixed: false });
  expect(rColumn(["a", 1, true])).toEqual({ source: 'c("a", "1", "true")', mixed: true });
  expect(rVector(Array(11).fill("1"), "")).toBe(`c(\n  ${Array(10).fill("1").join(", ")},\n  1\n)`);
  expect(rVector([], "numeric(0)")).toBe("numeric(0)");
});

test("the script makes both, with all that is known", () => {
  const { text, losses } = write({
    directed: true,
    attributes: { title: 'The "ward"' },
    nodes: [node("a", { age: 40, name: "Ann" }), node("b", { ok: true })],
    edges: [
      { id: "e1", source: "a", target: "b", attributes: { weight: 2, id: 7 } },
      { source: "b", target: "b", attributes: { weight: "x" } },
    ],
  });
  expect(text).toBe(`# A network, written by Kith. Run it with source(): it makes
#   g    a graph of the package igraph
#   net  a network of the package network (statnet: sna, ergm)
# where these packages are installed. A value that is not known is NA.

ids <- c("a", "b")
from <- c(1, 2)
to <- c(2, 2)
graph_attributes <- list()
graph_attributes[["title"]] <- c("The \\"ward\\"")
node_attributes <- list()
node_attributes[["age"]] <- c(40, NA)
node_attributes[["ok"]] <- c(NA, TRUE)
node_attributes[["name_2"]] <- c("Ann", NA)
tie_attributes <- list()
tie_attributes[["weight"]] <- c("2", "x")
tie_attributes[["id_2"]] <- c(7, NA)
tie_attributes[["id"]] <- c("e1", NA)

if (requireNamespace("igraph", quietly = TRUE)) {
  g <- igraph::make_empty_graph(n = length(ids), directed = TRUE)
  g <- igraph::add_edges(g, as.vector(rbind(from, to)))
  if (length(ids) > 0) g <- igraph::set_vertex_attr(g, "name", value = ids)
  for (a in names(graph_attributes)) g <- igraph::set_graph_attr(g, a, graph_attributes[[a]])
  for (a in names(node_attributes)) {
    g <- igraph::set_vertex_attr(g, a, value = node_attributes[[a]])
  }
  for (a in names(tie_attributes)) {
    g <- igraph::set_edge_attr(g, a, value = tie_attributes[[a]])
  }
}

if (requireNamespace("network", quietly = TRUE)) {
  net <- network::network.initialize(length(ids),
    directed = TRUE, loops = TRUE, multiple = TRUE,
    bipartite = FALSE)
  if (length(from) > 0) net <- network::add.edges(net, as.list(from), as.list(to))
  if (length(ids) > 0) net <- network::set.vertex.attribute(net, "vertex.names", ids)
  for (a in names(graph_attributes)) {
    net <- network::set.network.attribute(net, a, graph_attributes[[a]])
  }
  for (a in names(node_attributes)) {
    net <- network::set.vertex.attribute(net, a, node_attributes[[a]])
  }
  for (a in names(tie_attributes)) {
    net <- network::set.edge.attribute(net, a, tie_attributes[[a]])
  }
}

rm(ids, from, to, graph_attributes, node_attributes, tie_attributes)
`);
  expect(losses).toEqual([
    "Attributes of nodes have other names in the file: name is name_2.",
    "Attributes of ties have other names in the file: id is id_2.",
    "Values of several types became text in weight.",
  ]);
});

test("two modes: the first comes first, igraph has types, network is bipartite", () => {
  const { text } = write({
    directed: false,
    nodes: [node("club", { mode: "2" }), node("Ann", { mode: "1" })],
    edges: [{ source: "club", target: "Ann", attributes: {} }],
  });
  expect(text).toContain('ids <- c("Ann", "club")\nfrom <- c(2)\nto <- c(1)\n');
  expect(text).toContain('"type", value = seq_along(ids) > 1)');
  expect(text).toContain("bipartite = 1)");
});

test("ties of both kinds, and what R cannot hold", () => {
  const { text, losses } = write({
    directed: true,
    attributes: { n: 3, "": 4 },
    nodes: [node("a\0"), node("b")],
    edges: [
      { source: "b", target: "a\0", directed: false, attributes: {} },
      { source: "b", target: "b", attributes: {} },
    ],
  });
  expect(text).toContain("from <- c(2, 1, 2)\nto <- c(1, 2, 2)\n");
  expect(losses).toEqual([
    "1 tie without direction became two each, one each way.",
    "Attributes of the graph have other names in the file: n is n_2, is attribute.",
    "Characters that R cannot hold became U+FFFD.",
  ]);
});

test("law: no text of a graph can become code", () => {
  const text = fc.oneof(anyText, fc.constantFrom('"', "\\", '\\"', "\n", '"); q(); c("', "#"));
  const line = /^(?:(?:ids|from|to) <- |(?:graph|node|tie)_attributes(?: <- list\(\)$|\[\["))/;
  fc.assert(
    fc.property(text, text, text, (id, name, value) => {
      const attributes = { [name]: value };
      const graph = {
        directed: false,
        attributes,
        nodes: [node(id, attributes)],
        edges: [{ source: id, target: id, attributes }],
      };
      const lines = write(graph).text.split("\n");
      const data = lines.slice(5, lines.indexOf("", 5));
      for (const one of data) {
        expect(one).toMatch(line);
        const bare = one.replace(/"(?:[^"\\]|\\.)*"/g, '""');
        expect(bare).toMatch(/^[\w[\]"<>\-(), ]*$/);
      }
      expect(data).toHaveLength(9);
    }),
  );
});
