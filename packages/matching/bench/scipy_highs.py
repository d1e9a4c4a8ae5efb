"""Solves a DIMACS file as a linear program with the HiGHS of scipy; prints {"cost", "seconds"}, the solve only."""
import json
import sys
import time

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

from dimacs_file import read

supply, arcs = read(sys.argv[1])
count = len(arcs)
column = np.arange(count)
# Arcs from a node to itself cancel out here, because repeated entries are added up.
balance = coo_array(
    (np.repeat([1.0, -1.0], count), (np.concatenate([arcs[:, 0], arcs[:, 1]]), np.tile(column, 2))),
    shape=(len(supply), count),
).tocsc()
start = time.perf_counter()
result = linprog(arcs[:, 4], A_eq=balance, b_eq=supply, bounds=arcs[:, 2:4], method="highs")
seconds = time.perf_counter() - start
if result.status not in (0, 2):
    sys.exit(result.message)
print(json.dumps({"cost": round(result.fun) if result.status == 0 else None, "seconds": seconds}))
