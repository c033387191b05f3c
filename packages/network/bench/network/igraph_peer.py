"""python-igraph as a peer that stays: one JSON line in, one out. See line-peer.ts."""
import json
import math
import sys
import time

import igraph


def leiden(graph):
    # Two iterations are igraph's default.
    return graph.community_leiden(objective_function="modularity")


KERNELS = {
    "betweenness": lambda graph: graph.betweenness(),
    "closeness": lambda graph: graph.closeness(),
    "harmonic": lambda graph: graph.harmonic_centrality(),
    "eigenvector": lambda graph: graph.eigenvector_centrality(),
    "pagerank": lambda graph: graph.pagerank(),
    "core": lambda graph: graph.coreness(),
    "clustering": lambda graph: graph.transitivity_local_undirected(),
    "constraint": lambda graph: graph.constraint(),
    "components": lambda graph: graph.connected_components(),
    "leiden": leiden,
}


def values_of(found):
    """Numbers per node; a clustering as its membership."""
    values = getattr(found, "membership", found)
    return [None if isinstance(x, float) and math.isnan(x) else x for x in values]


graph = None
for line in sys.stdin:
    ask = json.loads(line)
    if "load" in ask:
        with open(ask["load"], encoding="utf8") as file:
            case = json.load(file)
        graph = igraph.Graph(case["n"], list(zip(case["sources"], case["targets"])))
        reply = {"version": igraph.__version__, "python": sys.version.split()[0]}
    else:
        wall, cpu = time.perf_counter(), time.process_time()
        found = KERNELS[ask["run"]](graph)
        reply = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
        if ask["values"]:
            reply["values"] = values_of(found)
            if ask["run"] == "leiden":
                reply["quality"] = found.modularity
    print(json.dumps(reply), flush=True)
