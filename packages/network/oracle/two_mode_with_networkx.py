"""Reads two-mode graphs as JSON, writes what networkx measures of them. Called by compare-two-mode.ts."""
import json
import sys

import networkx as nx
from networkx.algorithms import bipartite


def upper(graph, people):
    return [
        graph.edges[a, b]["weight"] if graph.has_edge(a, b) else 0
        for a in range(people)
        for b in range(a + 1, people)
    ]


def each(values, n):
    return [values.get(v, 0) for v in range(n)]


def measure(case):
    n, people = case["n"], case["people"]
    graph = nx.Graph()
    graph.add_nodes_from(range(people), bipartite=0)
    graph.add_nodes_from(range(people, n), bipartite=1)
    graph.add_edges_from(case["edges"])
    top = list(range(people))
    busy = [v for v in graph if graph.degree(v) > 1]
    result = {
        "degree": each(bipartite.degree_centrality(graph, top), n),
        "betweenness": each(bipartite.betweenness_centrality(graph, top), n),
        "closeness": each(bipartite.closeness_centrality(graph, top), n),
        "redundancy": each(bipartite.node_redundancy(graph, busy), n),
        "density": [bipartite.density(graph, top)],
        "robins-alexander": [bipartite.robins_alexander_clustering(graph)],
    }
    for mode in ("dot", "min", "max"):
        result["clustering " + mode] = each(bipartite.latapy_clustering(graph, graph, mode), n)
    weighted = {
        "count": bipartite.weighted_projected_graph(graph, top),
        "newman": bipartite.collaboration_weighted_projected_graph(graph, top),
        "jaccard": bipartite.overlap_weighted_projected_graph(graph, top),
        "overlap": bipartite.overlap_weighted_projected_graph(graph, top, jaccard=False),
        "hyperbolic": bipartite.generic_weighted_projected_graph(
            graph, top, lambda g, a, b: sum(1 / g.degree(p) for p in set(g[a]) & set(g[b]))
        ),
    }
    for name, projected in weighted.items():
        result["projection " + name] = upper(projected, people)
    return result


json.dump([measure(case) for case in json.load(sys.stdin)], sys.stdout)
