"""Reads graph files with networkx and igraph and prints what they hold, one JSON line a file.

Called by compare-readers.ts with paths as arguments.
"""
import json
import sys

import igraph
import networkx as nx



def of_networkx(graph):
    nodes = [[str(n), data.get("age")] for n, data in graph.nodes(data=True)]
    edges = [
        [str(a), str(b), data.get("weight")] for a, b, data in graph.edges(data=True)
    ]
    return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}


def of_igraph(graph):
    names = graph.vs["id"] if "id" in graph.vs.attributes() else graph.vs["name"]
    has_age = "age" in graph.vs.attributes()
    has_weight = "weight" in graph.es.attributes()
    number = lambda value: None if value is None or value != value else value
    nodes = [[str(n), number(v["age"]) if has_age else None] for n, v in zip(names, graph.vs)]
    edges = [
        [str(names[e.source]), str(names[e.target]), number(e["weight"]) if has_weight else None]
        for e in graph.es
    ]
    return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}


def read(path):
    if path.endswith(".graphml"):
        yield "networkx", of_networkx(nx.read_graphml(path, force_multigraph=True))
        yield "igraph", of_igraph(igraph.Graph.Read_GraphML(path))
    elif path.endswith(".gexf"):
        version = "1.2draft" if path.endswith(".1.2.gexf") else "1.3"
        yield "networkx", of_networkx(nx.read_gexf(path, version=version))


for path in sys.argv[1:]:
    for reader, found in read(path):
        print(json.dumps({"path": path, "reader": reader, **found}))
