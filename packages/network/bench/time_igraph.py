"""Reads one graph as JSON, writes igraph's median milliseconds. Called by measures.bench.ts."""
import json
import statistics
import sys
import time

import igraph

case = json.load(sys.stdin)
graph = igraph.Graph(case["n"], case["edges"])


def leiden():
    return graph.community_leiden(objective_function="modularity", n_iterations=10)


kernels = {
    "betweenness": graph.betweenness,
    "closeness": graph.closeness,
    "components": graph.connected_components,
    "constraint": graph.constraint,
    "pagerank": graph.pagerank,
    "transitivity": graph.transitivity_undirected,
    "leiden": leiden,
}


def milliseconds(kernel):
    times = []
    for _ in range(case["repeats"]):
        begin = time.perf_counter()
        kernel()
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


result = {name: milliseconds(kernel) for name, kernel in kernels.items()}
result["quality"] = leiden().modularity
json.dump(result, sys.stdout)
