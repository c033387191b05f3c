import type { GraphDocument } from "@kith/model";
import { GRAPH_ENDINGS, type GraphFile, WRITABLE_GRAPH_ENDINGS, writeGraph } from "../src/index.ts";

/** A file that reads well, with those that stand beside it. */
export interface Sample {
  readonly file: GraphFile;
  readonly others: readonly GraphFile[];
}

const WARD: GraphDocument = {
  directed: true,
  attributes: { title: "Ward", creator: "Ada", wave: 2 },
  nodes: [
    { id: "ann", attributes: { label: "Ann O'Neill", age: 40, x: 0.5, y: 0.25, color: "#ff0080" } },
    { id: "bo lee", attributes: { label: "Bo & co", age: 52.5, ok: true, start: 1, end: 4 } },
    { id: "é", attributes: { label: 'say "hi"' } },
    { id: "alone", attributes: {} },
  ],
  edges: [
    { id: "e1", source: "ann", target: "bo lee", attributes: { weight: 2, relation: "help" } },
    { source: "bo lee", target: "ann", attributes: { weight: 0.5, relation: "trust" } },
    { source: "é", target: "é", attributes: {} },
    { source: "ann", target: "é", attributes: {}, directed: false },
  ],
};
const PLAIN: GraphDocument = {
  directed: false,
  nodes: ["1", "2", "3", "4"].map((id) => ({ id, attributes: {} })),
  edges: [
    { source: "1", target: "2", attributes: { weight: 1 } },
    { source: "2", target: "3", attributes: { weight: 3 } },
  ],
};

/** Files as other programs write them, one for each ending or way of writing. */
const FOREIGN: readonly (readonly [string, string])[] = [
  [
    "a.net",
    '%c\n*Network w\n*Vertices 3 2\n1 "a b" 0.1 0.2 0.5 ic Red\n2 b\n3 "c" [1-3,5]\n*Arcs :1 "help"\n1 2 2.5\n*Edges\n2 3 1 [1-*]\n*Arcslist\n1 2 3\n*Edgeslist\n3 1\n*Matrix\n0 1 0\n1 0 0\n0 0 0\n',
  ],
  [
    "a.dl",
    "dl n = 3, nm = 2\nformat = fullmatrix\nlabels:\nann,bo,cy\nmatrix labels:\nhelp,trust\ndata:\n0 1 1\n1 0 0\n0 0 0\n0 0 1\n0 0 1\n0 0 0\n",
  ],
  ["c.dl", "dl n=3 format=lowerhalf diagonal=absent\nlabels embedded\ndata:\na b c\nb 1\nc 0 2\n"],
  ["d.dl", "dl n=4 format=blockmatrix\ndata:\nrows 1 to 2 cols all value 1\ndiagonal 0\n"],
  ["e.dl", "dl n=3 format=nodelist1b\ndata:\n2 2 3\n0\n1 1\n"],
  ["f.dl", 'dl n=3 nm=2 format=edgearray\nlabels:\na "b c" d\ndata:\n1 2 0.5 NA\n!\n2 3 1 0\n'],
  [
    "a.paj",
    '*Network a\n*Vertices 3\n1 x [1-3,5]\n2 y\n3 z\n*Arcs :1 "t"\n1 2 2 c Blue l "x"\n*Network b\n*Vertices 3\n*Edges\n1 3\n*Partition p\n*Vertices 3\n1\n2\n9999998\n*Vector v\n*Vertices 3\n0.5\n1e3\n-2\n*Permutation q\n*Vertices 3\n3\n1\n2\n*Cluster c\n*Vertices 1\n2\n*Hierarchy h\n1\n',
  ],
  ["a.matrix.csv", ";b;a\na;1,5;NA\nb;0;1\nc;;2\n"],
  ["c.csv", "0,1,0,1\n1,0,0,0\n0,0,0,0\n1,0,0,0\n"],
  ["b.dl", "dl nr=2 nc=3 format=edgelist2\nlabels embedded\ndata:\nann hall 1\nbo pub 2.5\n"],
  [
    "a.gml",
    'graph [ directed 1 comment "x"\n node [ id 1 label "a" graphics [ x 1.5 y 2 ] ]\n node [ id 2 ]\n edge [ source 1 target 2 weight 0.5 ] ]\n',
  ],
  [
    "a.graphml",
    '<?xml version="1.0"?><graphml xmlns:y="y"><key id="d" for="node" yfiles.type="nodegraphics"/><key id="k" for="all" attr.name="n" attr.type="int"><default>1</default></key><graph id="G" edgedefault="directed"><desc>x</desc><node id="a"><port name="N"/><data key="d"><y:ShapeNode><y:Geometry x="1" y="2"/><y:NodeLabel>A</y:NodeLabel></y:ShapeNode></data><graph><node id="b"><data key="k">7</data></node></graph></node><edge source="a" target="b" directed="false" sourceport="N"/><hyperedge><endpoint node="a"/></hyperedge></graph></graphml>',
  ],
  [
    "a.gexf",
    '<gexf version="1.2"><meta lastmodifieddate="2020-01-01"><creator>A</creator></meta><graph mode="dynamic" timeformat="date"><attributes class="node"><attribute id="0" title="n" type="integer"><default>1</default><options>1|2</options></attribute></attributes><nodes><node id="a" start="2020-01-01"><attvalues><attvalue for="0" value="2" start="2020-01-02"/></attvalues><spells><spell start="2020-01-01" end="2020-01-02"/></spells><viz:color r="1" g="2" b="3"/><nodes><node id="b" pid="a" intervals="&lt;[1, 2]; [3, 4]&gt;"/></nodes></node></nodes><edges><edge source="a" target="b" weight="2" type="mutual" kind="k"/></edges></graph></gexf>',
  ],
  [
    "a.json",
    '{"directed":true,"graph":{"a":[1]},"nodes":[{"id":1,"x":null},{"id":2}],"links":[{"source":1,"target":2,"w":{"a":1}}]}',
  ],
  ["b.json", '{"nodes":[{"name":"a"},{"name":"b"}],"links":[{"source":0,"target":1}]}'],
  [
    "a.cyjs",
    '{"elements":{"nodes":[{"data":{"id":"a"},"position":{"x":1,"y":2}}],"edges":[{"data":{"source":"a","target":"a"}}]}}',
  ],
  [
    "a.csv",
    '# c\nSource;Target;Type;Id;Weight\na;b;Directed;1;2,5\n"b;x";c;Undirected;2;NA\nc;;;;\n',
  ],
  ["b.csv", ",a,b,c\na,0,1,NA\nb,1,0,2\nc,0,0,0\n"],
  ["a.txt", "1 2 {'weight': 7, 'k': 'x'}\n2 3 {}\n"],
  ["b.txt", "1 2 0.5\n2  3 1\n"],
  ["a.tsv", "from\tto\tw\na\tb\t1\n"],
];

/** Values of Pajek with the network they are of. */
const VALUES: Sample = {
  file: { name: "a.clu", text: "*Vertices 3\n1\n2\n1\n" },
  others: [
    { name: "a.net", text: "*Vertices 3\n*Edges\n1 2\n" },
    { name: "b.vec", text: "*Vertices 3\n1.5\n2\n3\n" },
  ],
};

/** Every format that can be read, as Kith and as others write it. */
export function samples(): readonly Sample[] {
  const ours = WRITABLE_GRAPH_ENDINGS.filter((ending) => GRAPH_ENDINGS.includes(ending)).flatMap(
    (ending) =>
      [WARD, PLAIN].flatMap((graph): Sample[] => {
        const [file, ...others] = writeGraph(graph, `ward${ending}`)?.files ?? [];
        return file === undefined ? [] : [{ file, others }];
      }),
  );
  return [
    ...ours,
    ...FOREIGN.map(([name, text]) => ({ file: { name, text }, others: [] })),
    VALUES,
  ];
}
