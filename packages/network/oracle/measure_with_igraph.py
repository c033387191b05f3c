"""Reads graphs as JSON, writes what igraph measures of them. Called by compare.ts."""
import json
import math
import sys
import warnings

import igraph

warnings.simplefilter("ignore")


def clean(values):
    return [None if v is None or math.isnan(v) else v for v in values]


def first_nodes(membership):
    """Numbers parts in the order of their first nodes."""
    numbers = {}
    return [numbers.setdefault(part, len(numbers)) for part in membership]


def pairs_lost(flat, parts, v):
    others = parts.size(parts.membership[v]) - 1
    inside = [w for w in range(flat.vcount()) if parts.membership[w] == parts.membership[v] and w != v]
    sizes = flat.induced_subgraph(inside).connected_components().sizes() if inside else []
    return (others**2 - sum(size**2 for size in sizes)) / 2


def eccentricity(graph, weights):
    rows = graph.distances(weights=weights) if graph.vcount() > 0 else []
    return [max(d for d in row if d < math.inf) for row in rows]


def centralisation(result, graph, flat, weights):
    """Freeman's, with igraph's largest sums; igraph itself does not take weights here."""
    n = graph.vcount()

    def gap(values, most):
        return [sum(max(values) - value for value in values) / most]

    both = graph.is_directed()
    result["degree-centralisation"] = gap(graph.degree(), (2 if both else 1) * (n - 1) * (n - 2))
    most = (n - 1) ** 2 if both else (n - 1) * (n - 2)
    result["in-degree-centralisation"] = gap(graph.degree(mode="in"), most)
    result["out-degree-centralisation"] = gap(graph.degree(mode="out"), most)
    most = (n - 1) ** 2 * (n - 2) / (1 if both else 2)
    result["betweenness-centralisation"] = gap(graph.betweenness(weights=weights), most)
    if flat.is_connected():
        most = (n - 1) * (n - 2) / (2 * n - 3)
        result["closeness-centralisation"] = gap(flat.closeness(), most)


TRIADS = "003 012 102 021d 021u 021c 111d 111u 030t 030c 201 120d 120u 120c 210 300".split()


def censuses(result, plain):
    """Dyads and triads by kind; undirected ties count as both ways."""
    if not plain.is_directed():
        plain = plain.as_directed(mode="mutual")
    for kind, count in zip(("mutual", "asymmetric", "null"), tuple(plain.dyad_census())):
        result[kind + "-dyads"] = [count]
    if plain.vcount() > 2:
        for kind, count in zip(TRIADS, plain.triad_census()):
            result["triad-" + kind] = [0 if math.isnan(count) else count]


def measure(case):
    graph = igraph.Graph(case["n"], case["edges"], directed=case["directed"])
    weights = case["weights"]
    plain = graph.copy()
    flat = graph.copy()
    if weights is not None:
        graph.es["weight"] = weights
        flat.es["weight"] = weights
    flat.to_undirected(mode="collapse", combine_edges="sum")
    plain_flat = plain.copy()
    plain_flat.to_undirected(mode="collapse")
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
    pairs = case["n"] * (case["n"] - 1)
    distances = [d for v, row in enumerate(graph.distances(weights=weights)) for w, d in enumerate(row) if v != w and d < math.inf] if many else []
    parts = graph.connected_components(mode="weak")
    cuts = set(flat.articulation_points())
    cliques = plain_flat.maximal_cliques()
    result["component-size"] = [parts.size(part) for part in parts.membership]
    result["largest-component"] = [max(parts.sizes(), default=0)]
    result["strong-component"] = first_nodes(graph.connected_components(mode="strong").membership)
    result["strong-components"] = [len(graph.connected_components(mode="strong"))]
    result["isolates"] = [sum(1 for d in graph.degree() if d == 0)]
    result["cut-point"] = [1 if v in cuts else 0 for v in range(case["n"])]
    result["cut-points"] = [len(cuts)]
    result["pairs-lost"] = [pairs_lost(flat, parts, v) for v in range(case["n"])]
    result["eccentricity"] = eccentricity(graph, weights)
    result["radius"] = [min(result["eccentricity"], default=None)]
    result["mean-distance"] = [sum(distances) / len(distances) if distances else None]
    result["mean-clustering"] = [flat.transitivity_avglocal_undirected(mode="nan")]
    result["clique-number"] = [plain_flat.clique_number() if case["n"] > 0 else 0]
    result["cliques"] = [len(cliques)]
    result["clique-count"] = [sum(1 for clique in cliques if v in clique) for v in range(case["n"])]
    censuses(result, plain)
    if many:
        result["density"] = [graph.density()]
        result["reachable-pairs"] = [len(distances) / pairs]
    if case["n"] > 2:
        centralisation(result, graph, plain_flat, weights)
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
