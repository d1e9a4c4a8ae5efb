"""Solves a DIMACS file with networkx's network simplex; prints {"cost", "seconds"}, the solve only."""
import json
import sys
import time

import networkx as nx

from dimacs_file import read

supply, arcs = read(sys.argv[1])
graph = nx.MultiDiGraph()
# A demand is what a node wants to receive. networkx has no lower bounds: that flow is sent beforehand.
demand = [-int(value) for value in supply]
fixed = 0
for source, target, lower, upper, cost in arcs.tolist():
    graph.add_edge(source, target, capacity=upper - lower, weight=cost)
    demand[source] += lower
    demand[target] -= lower
    fixed += lower * cost
for node, value in enumerate(demand):
    graph.add_node(node, demand=value)
start = time.perf_counter()
try:
    cost = nx.network_simplex(graph)[0] + fixed
except nx.NetworkXUnfeasible:
    cost = None
print(json.dumps({"cost": cost, "seconds": time.perf_counter() - start}))
