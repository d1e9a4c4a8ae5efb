"""Reads a DIMACS minimum-cost flow file into numpy arrays; nodes from 0."""
import numpy as np


def read(path):
    """Returns (supply, arcs); the columns of arcs are from, to, lower, upper, cost."""
    supply = None
    arcs = []
    with open(path) as file:
        for line in file:
            words = line.split()
            if not words or words[0] == "c":
                continue
            if words[0] == "p":
                supply = np.zeros(int(words[2]), dtype=np.int64)
            elif words[0] == "n":
                supply[int(words[1]) - 1] = int(words[2])
            else:
                arcs.append(words[1:6])
    table = np.array(arcs, dtype=np.int64).reshape(-1, 5)
    table[:, :2] -= 1
    return supply, table
