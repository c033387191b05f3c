"""How much Python grows by holding a graph in igraph: EDGES N, as run-memory.ts. Prints bytes."""
import array
import gc
import sys

import igraph


def resident():
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096


numbers = array.array("I")
with open(sys.argv[1], "rb") as file:
    numbers.frombytes(file.read())
half = len(numbers) // 2
before = resident()
graph = igraph.Graph(int(sys.argv[2]), zip(numbers[:half], numbers[half:]))
print(resident() - before, end="")
