"""Reads graphs as JSON, writes networkx's mixing, assortativity,
effective size and personal networks. Called by compare-brokerage.ts."""
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
