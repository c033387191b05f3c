"""Reads one graph as JSON, writes igraph's layouts and their seconds. Called by layout.bench.ts."""
import json
import random
import sys
import time

import igraph

case = json.load(sys.stdin)
graph = igraph.Graph(case["n"], case["edges"])
layouts = {
    "drl": graph.layout_drl,
    "fr": graph.layout_fruchterman_reingold,
}

results = {"version": igraph.__version__}
for name, draw in layouts.items():
    random.seed(1)
    begin = time.perf_counter()
    begin_work = time.process_time()
    points = draw()
    results[name] = {
        "seconds": time.perf_counter() - begin,
        "work": time.process_time() - begin_work,
        "x": [x for x, _ in points],
        "y": [y for _, y in points],
    }
json.dump(results, sys.stdout)
