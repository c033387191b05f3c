/**
 * Files of one size in the shapes that cost most memory for their length: rows as short as the
 * format allows, each with something wrong, or each naming somebody new.
 */
import { zipSync } from "fflate";

export interface WorstFile {
  readonly name: string;
  readonly make: (size: number) => Uint8Array;
}

const encoder = new TextEncoder();

/** A head, then rows until the size is reached, then a foot. */
function text(head: string, row: (at: number) => string, foot = "") {
  return (size: number): Uint8Array => {
    const bytes = new Uint8Array(size);
    let at = encoder.encodeInto(head, bytes).written;
    for (let number = 1; ; number++) {
      const piece = row(number);
      if (at + piece.length + foot.length > size) break;
      at += encoder.encodeInto(piece, bytes.subarray(at)).written;
    }
    at += encoder.encodeInto(foot, bytes.subarray(at)).written;
    return bytes.slice(0, at);
  };
}

/** Short ids in a row: 36 of one letter, 1,296 of two. */
function few(at: number): string {
  return (at % 1_296).toString(36);
}

/** How many rows fit, roughly: for formats that say so at the start. */
const MANY = 400_000;

const CSV: readonly WorstFile[] = [
  { name: "pairs.csv", make: text("source,target\n", () => "a,b\n") },
  { name: "pairs-few.csv", make: text("source,target\n", (at) => `${few(at)},${few(at * 7)}\n`) },
  { name: "pairs-new.csv", make: text("source,target\n", (at) => `${at.toString(36)},a\n`) },
  { name: "weights.csv", make: text("source,target,w\n", (at) => `a,b,${at % 10}\n`) },
  { name: "weights-new.csv", make: text("source,target,w\n", (at) => `a,b,${at / 8}\n`) },
  { name: "four-columns.csv", make: text("source,target,w,k\n", (at) => `a,b,${at % 10},x\n`) },
  {
    name: "directions.csv",
    make: text("source,target,type\n", (at) => `a,b,${at % 2 ? "Directed" : "Undirected"}\n`),
  },
  { name: "no-header.csv", make: text("", (at) => `${few(at)},${few(at * 7)}\n`) },
  { name: "cytoscape.csv", make: text("name,x\n", (at) => `${few(at)} (k) b,1\n`) },
  { name: "blanks.txt", make: text("", (at) => `${few(at)} b\n`) },
  { name: "networkx.txt", make: text("", (at) => `${few(at)} b {}\n`) },
  { name: "comments.csv", make: text("source,target\n", () => "#\na,b\n") },
  { name: "one-end.csv", make: text("source,target\n", () => "a,\n") },
  { name: "one-cell.csv", make: text("source,target\n", () => "a\n") },
  { name: "too-many-cells.csv", make: text("source,target\n", () => "a,b,c\n") },
  { name: "stray-quotes.csv", make: text("source,target\n", () => '","\n') },
  { name: "unclosed.csv", make: text("source,target\n", () => '"a,b\n') },
  { name: "empty-cells.csv", make: text("source,target\n", () => ",\n") },
  { name: "empty-lines.csv", make: text("source,target\n", () => "\n") },
  { name: "zeros.csv", make: text("source,target\n", () => "a\0,b\n") },
  { name: "unreadable.csv", make: text("source,target\n", () => "a\uFFFD,b\n") },
  { name: "wide.csv", make: text("source,target\n", () => `${",".repeat(49_000)}a\n`) },
  { name: "wide-header.csv", make: text(`source,target${",c".repeat(49_000)}\n`, () => "a,b\n") },
  { name: "no-words.networkx.txt", make: text("a b {}\n", () => "a\n") },
  { name: "cells.matrix.csv", make: text("", () => `${"1,".repeat(999)}1\n`) },
  { name: "long.matrix.csv", make: text("", () => "1\n") },
  { name: "bad.matrix.csv", make: text("", () => `${"x,".repeat(999)}x\n`) },
];

const PAJEK: readonly WorstFile[] = [
  { name: "arcs.net", make: text("*Vertices 9\n*Arcs\n", () => "1 2\n") },
  { name: "arcs-relation.net", make: text('*Vertices 9\n*Arcs :1 "k"\n', () => "1 2 3\n") },
  {
    name: "vertices.net",
    make: text(`*Vertices ${MANY}\n`, (at) => (at <= MANY ? `${at} ${at.toString(36)}\n` : "%\n")),
  },
  { name: "unknown.net", make: text("*Vertices 9\n*Arcs\n", () => "0 0\n") },
  { name: "list.net", make: text("*Vertices 9\n*Arcslist\n", () => "1 2 3 4 5 6 7 8 9\n") },
  { name: "wide-list.net", make: text("*Vertices 9\n*Arcslist\n", () => "1 ") },
  { name: "matrix.net", make: text("*Vertices 1500\n*Matrix\n", () => `${"1 ".repeat(1_500)}\n`) },
  { name: "stars.net", make: text("*Vertices 9\n", () => "*\n") },
  { name: "networks.paj", make: text("", () => "*Network\n*Vertices 0\n") },
  {
    name: "partitions.paj",
    make: text("*Network\n*Vertices 1\n", () => "*Partition\n*Vertices 1\n1\n"),
  },
  { name: "values.clu", make: text(`*Vertices ${MANY}\n`, () => "1\n") },
  { name: "words.clu", make: text(`*Vertices ${MANY}\n`, () => "x\n") },
];

const DL: readonly WorstFile[] = [
  { name: "edgelist.dl", make: text("dl n=9 format=edgelist1\ndata:\n", () => "1 2\n") },
  {
    name: "embedded.dl",
    make: text(
      "dl n=999999 format=edgelist1\nlabels embedded\ndata:\n",
      (at) => `${at.toString(36)} a\n`,
    ),
  },
  { name: "one-end.dl", make: text("dl n=9 format=edgelist1\ndata:\n", () => "1\n") },
  { name: "unknown.dl", make: text("dl n=9 format=edgelist1\ndata:\n", () => "x y\n") },
  { name: "full.dl", make: text("dl n=1580 format=fullmatrix\ndata:\n", () => "1 ") },
  { name: "words.dl", make: text("dl n=1580 format=fullmatrix\ndata:\n", () => "x ") },
  { name: "lower.dl", make: text("dl n=2200 format=lowerhalf\ndata:\n", () => "1 ") },
  {
    name: "nodelist.dl",
    make: text("dl n=9 format=nodelist1\ndata:\n", () => "1 2 3 4 5 6 7 8 9\n"),
  },
  { name: "wide-nodelist.dl", make: text("dl n=9 format=nodelist1\ndata:\n", () => "1 ") },
  {
    name: "array.dl",
    make: text("dl n=9 nm=9 format=edgearray1\ndata:\n", () => "1 2 1 1 1 1 1 1 1 1 1\n"),
  },
  {
    name: "labels.dl",
    make: text("dl n=499999 format=edgelist1\nlabels:\n", (at) => `${at.toString(36)}\n`),
  },
];

const GML: readonly WorstFile[] = [
  { name: "nodes.gml", make: text("graph [\n", (at) => `node [ id ${at} ]\n`, "]\n") },
  {
    name: "edges.gml",
    make: text("graph [ node [ id 1 ]\n", () => "edge [ source 1 target 1 ]\n", "]\n"),
  },
  { name: "no-id.gml", make: text("graph [\n", () => "node[]", "]\n") },
  { name: "empty-edges.gml", make: text("graph [\n", () => "edge[]", "]\n") },
  { name: "keys.gml", make: text("graph [\n", () => "a 1\n", "]\n") },
  { name: "lists.gml", make: text("", () => "a[]") },
  { name: "tokens.gml", make: text("", () => "[") },
  { name: "values.gml", make: text("", () => "1 ") },
  { name: "words.gml", make: text("", () => "a\n") },
];

const XML: readonly WorstFile[] = [
  {
    name: "nodes.graphml",
    make: text("<graphml><graph>", (at) => `<node id="${at.toString(36)}"/>`, "</graph></graphml>"),
  },
  {
    name: "edges.graphml",
    make: text(
      '<graphml><graph><node id="a"/>',
      () => '<edge source="a" target="a"/>',
      "</graph></graphml>",
    ),
  },
  { name: "no-id.graphml", make: text("<graphml><graph>", () => "<node/>", "</graph></graphml>") },
  {
    name: "no-ends.graphml",
    make: text("<graphml><graph>", () => "<edge/>", "</graph></graphml>"),
  },
  { name: "graphs.graphml", make: text("<graphml>", () => "<graph/>", "</graphml>") },
  {
    name: "data.graphml",
    make: text('<graphml><graph><node id="a">', () => "<data/>", "</node></graph></graphml>"),
  },
  {
    name: "keys.graphml",
    make: text("<graphml>", (at) => `<key id="${at.toString(36)}"/>`, "</graphml>"),
  },
  { name: "elements.graphml", make: text("<graphml>", () => "<a/>", "</graphml>") },
  { name: "texts.graphml", make: text("<graphml>", () => "a<a/>", "</graphml>") },
  {
    name: "ports.graphml",
    make: text('<graphml><graph><node id="a">', () => "<port/>", "</node></graph></graphml>"),
  },
  {
    name: "nodes.gexf",
    make: text(
      "<gexf><graph><nodes>",
      (at) => `<node id="${at.toString(36)}"/>`,
      "</nodes></graph></gexf>",
    ),
  },
  {
    name: "edges.gexf",
    make: text(
      '<gexf><graph><node id="a"/><edges>',
      () => '<edge source="a" target="a"/>',
      "</edges></graph></gexf>",
    ),
  },
  {
    name: "no-id.gexf",
    make: text("<gexf><graph><nodes>", () => "<node/>", "</nodes></graph></gexf>"),
  },
  {
    name: "no-ends.gexf",
    make: text("<gexf><graph><edges>", () => "<edge/>", "</edges></graph></gexf>"),
  },
  {
    name: "attvalues.gexf",
    make: text('<gexf><graph><node id="a">', () => "<attvalue/>", "</node></graph></gexf>"),
  },
  {
    name: "spells.gexf",
    make: text('<gexf><graph><node id="a">', () => "<spell/>", "</node></graph></gexf>"),
  },
  {
    name: "viz.gexf",
    make: text('<gexf><graph><node id="a">', () => "<size/>", "</node></graph></gexf>"),
  },
];

const JSON_FILES: readonly WorstFile[] = [
  {
    name: "nodes.json",
    make: text('{"links":[],"nodes":[{"id":0}', (at) => `,{"id":${at}}`, "]}"),
  },
  {
    name: "edges.json",
    make: text('{"nodes":[{"id":0}],"links":[{}', () => ',{"source":0,"target":0}', "]}"),
  },
  { name: "no-id.json", make: text('{"links":[],"nodes":[{}', () => ",{}", "]}") },
  { name: "no-ends.json", make: text('{"nodes":[],"links":[{}', () => ",{}", "]}") },
  { name: "numbers.json", make: text('{"links":[],"nodes":[0', () => ",0", "]}") },
  { name: "lists.json", make: text('{"links":[],"nodes":[0', () => ",[]", "]}") },
  {
    name: "list-attribute.json",
    make: text('{"links":[],"nodes":[{"id":0,"a":[0', () => ",{}", "]}]}"),
  },
  {
    name: "attributes.json",
    make: text('{"links":[],"nodes":[{"id":0', (at) => `,"${at.toString(36)}":0`, "}]}"),
  },
  { name: "cut-off.json", make: text('{"links":[],"nodes":[{}', () => ",{}") },
  { name: "deep.json", make: text("", () => "[") },
  { name: "elements.cyjs", make: text('{"elements":[{}', () => ",{}", "]}") },
];

/** A workbook whose sheet holds so many bytes, packed to a few. */
function workbook(sheet: (size: number) => Uint8Array, shared?: (size: number) => Uint8Array) {
  return (size: number): Uint8Array =>
    zipSync({
      "xl/workbook.xml": encoder.encode(
        '<workbook><sheets><sheet name="Edges" r:id="r"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": encoder.encode(
        '<Relationships><Relationship Id="r" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": sheet(size),
      ...(shared === undefined ? {} : { "xl/sharedStrings.xml": shared(size) }),
    });
}

const HEAD =
  '<worksheet><sheetData><row><c t="str"><v>source</v></c><c t="str"><v>target</v></c></row>';
const FOOT = "</sheetData></worksheet>";
const BOMB = 60 * 1024 * 1024;

const ARCHIVES: readonly WorstFile[] = [
  {
    name: "rows.xlsx",
    make: workbook(text(HEAD, () => "<row><c><v>1</v></c><c><v>2</v></c></row>", FOOT)),
  },
  {
    name: "bomb-rows.xlsx",
    make: workbook(() => text(HEAD, () => "<row><c><v>1</v></c><c><v>2</v></c></row>", FOOT)(BOMB)),
  },
  {
    name: "bomb-new.xlsx",
    make: workbook(() =>
      text(
        HEAD,
        (at) => `<row><c t="str"><v>${at.toString(36)}</v></c><c><v>2</v></c></row>`,
        FOOT,
      )(BOMB),
    ),
  },
  { name: "bomb-empty.xlsx", make: workbook(() => text(HEAD, () => "<row/>", FOOT)(BOMB)) },
  {
    name: "bomb-one-end.xlsx",
    make: workbook(() => text(HEAD, () => "<row><c><v>1</v></c></row>", FOOT)(BOMB)),
  },
  {
    name: "bomb-text.xlsx",
    make: workbook(() =>
      text(`${HEAD}<row><c t="str"><v>`, () => "a", `</v></c></row>${FOOT}`)(BOMB),
    ),
  },
  {
    name: "bomb-shared.xlsx",
    make: workbook(
      () => encoder.encode(HEAD + FOOT),
      () => text("<sst>", () => "<si><t>a</t></si>", "</sst>")(BOMB),
    ),
  },
  { name: "bomb-large.xlsx", make: workbook(() => text(HEAD, () => "<row/>", FOOT)(4 * BOMB)) },
];

export const WORST_FILES: readonly WorstFile[] = [
  ...CSV,
  ...PAJEK,
  ...DL,
  ...GML,
  ...XML,
  ...JSON_FILES,
  ...ARCHIVES,
];
