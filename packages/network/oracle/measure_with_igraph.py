"""Reads graphs as JSON, writes what igraph measures of them. Called by compare.ts."""
import json
import math
import sys
import warnings

import igraph

warnings.simplefilter("ignore")


def clean(values):
    return [None if v is None or math.isnan(v) else v for v in values]


def measure(case):
    graph = igraph.Graph(case["n"], case["edges"], directed=case["directed"])
    weights = case["weights"]
    plain = graph.copy()
    flat = graph.copy()
    if weights is not None:
        graph.es["weight"] = weights
        flat.es["weight"] = weights
    flat.to_undirected(mode="collapse", combine_edges="sum")
    many = case["n"] > 1
    ties = len(case["edges"]) > 0
    result = {
        "degree": graph.strength(weights=weights, mode="all"),
        "in-degree": graph.strength(weights=weights, mode="in"),
        "out-degree": graph.strength(weights=weights, mode="out"),
        "betweenness": graph.betweenness(weights=weights),
        "closeness": graph.closeness(mode="out", weights=weights),
        "harmonic": graph.harmonic_centrality(mode="out", weights=weights),
        "core": graph.coreness(mode="all"),
        "clustering": flat.transitivity_local_undirected(),
        "component": graph.connected_components(mode="weak").membership,
        "nodes": [graph.vcount()],
        "edges": [graph.ecount()],
        "components": [len(graph.connected_components(mode="weak"))],
        "transitivity": [flat.transitivity_undirected(mode="nan")],
        "diameter": [graph.diameter(weights=weights)],
        "bridges": [len(flat.bridges())],
        "modularity of given groups": [graph.modularity(case["groups"], weights=weights)],
    }
    if many:
        result["density"] = [graph.density()]
    if ties:
        result["pagerank"] = graph.pagerank(weights=weights)
        result["constraint"] = graph.constraint(weights=weights)
        result["reciprocity"] = [graph.reciprocity()]
        result["assortativity"] = [plain.assortativity_degree()]
        # One component with ties, so that the vector is unique and igraph's method is exact.
        sizes = [size for size in flat.connected_components().sizes() if size > 1]
        if not case["directed"] and len(sizes) == 1 and case["n"] > 3:
            result["eigenvector"] = graph.eigenvector_centrality(weights=weights)
        if case["directed"] and graph.is_connected(mode="strong") and case["n"] > 3:
            result["eigenvector"] = graph.eigenvector_centrality(weights=weights)
    return {name: clean(values) for name, values in result.items()}


json.dump([measure(case) for case in json.load(sys.stdin)], sys.stdout)
