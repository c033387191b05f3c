"""Reads graphs as JSON, writes networkx's mixing, assortativity,
effective size, personal networks, fragmentation and reach. Called by compare-brokerage.ts."""
import json
import math
import sys
import warnings

import networkx as nx

warnings.simplefilter("ignore")


def clean(value):
    return None if value is None or not math.isfinite(value) else float(value)


def personal(flat):
    """The networks of everybody's contacts, with and without them."""
    columns = {"size": [], "density": [], "components": [], "constraint": [], "isolates": []}
    columns["effective size"] = []
    for ego in range(len(flat)):
        around = nx.Graph(nx.ego_graph(flat, ego))
        alters = nx.Graph(nx.ego_graph(flat, ego, center=False))
        size = len(alters)
        columns["size"].append(size)
        columns["density"].append(nx.density(alters) if size > 1 else None)
        columns["components"].append(nx.number_connected_components(alters) if size else 0)
        columns["constraint"].append(clean(nx.constraint(around, [ego])[ego]))
        columns["isolates"].append(nx.number_of_isolates(alters))
        columns["effective size"].append(clean(nx.effective_size(around, [ego])[ego]))
    return {"personal " + name: values for name, values in columns.items()}


def key_players(graph, flat, chosen):
    """What is left without the chosen, and what the chosen reach."""
    rest = graph.copy()
    rest.remove_nodes_from(chosen)
    pairs = len(rest) * (len(rest) - 1)
    apart = flat.copy()
    apart.remove_nodes_from(chosen)
    together = sum(len(part) * (len(part) - 1) for part in nx.connected_components(apart))
    near = sum(1 / d for _, row in nx.all_pairs_shortest_path_length(rest) for d in row.values() if d)
    steps = nx.multi_source_dijkstra_path_length(graph, set(chosen), weight=None)
    return {
        "fragmentation": [1 - together / pairs],
        "distance fragmentation": [1 - near / pairs],
        "distance reach": [sum(1 / max(1, d) for d in steps.values()) / len(graph)],
        "reach within 2": [sum(d <= 2 for d in steps.values()) / len(graph)],
    }


def measure(case):
    graph = nx.DiGraph() if case["directed"] else nx.Graph()
    graph.add_nodes_from(range(case["n"]))
    graph.add_edges_from(case["edges"])
    nx.set_node_attributes(graph, dict(enumerate(case["by"])), "by")
    nx.set_node_attributes(graph, dict(enumerate(case["numbers"])), "number")
    categories = {c: c for c in range(max(case["by"]) + 1)}
    counts = nx.attribute_mixing_matrix(graph, "by", mapping=categories, normalized=False)
    # networkx has no value for somebody who is only named; both directions added is the same.
    flat = nx.Graph()
    flat.add_nodes_from(graph)
    for a, b in graph.edges:
        flat.add_edge(a, b, ways=flat.get_edge_data(a, b, {"ways": 0})["ways"] + 1)
    sizes = nx.effective_size(flat, weight="ways") if case["directed"] else nx.effective_size(graph)
    result = {
        **personal(flat),
        **key_players(graph, flat, case["set"]),
        "mixing": [clean(x) for x in counts.flatten()],
        "effective size": [clean(sizes[v]) for v in range(case["n"])],
    }
    used = {c for a, b in graph.edges for c in (case["by"][a], case["by"][b])}
    if len(used) > 1:
        result["category assortativity"] = [clean(nx.attribute_assortativity_coefficient(graph, "by"))]
    ends = {case["numbers"][a] for a, b in graph.edges}, {case["numbers"][b] for a, b in graph.edges}
    if min(len(x) for x in ends) > 1:
        result["number assortativity"] = [clean(nx.numeric_assortativity_coefficient(graph, "number"))]
    return result


json.dump([measure(case) for case in json.load(sys.stdin)], sys.stdout)
