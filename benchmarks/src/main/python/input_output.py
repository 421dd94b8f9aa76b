"""The systems of InputOutputBenchmark solved with NumPy: python3 input_output.py (Debian: python3-numpy).

Prints, for each number of sectors, the footprint of the first row, so that both can be compared, and the best and the middle of
the times in milliseconds: one footprint (solve), 290 footprints by one solve for the multipliers and a product, 290 by 290
right-hand sides, and the product alone.
"""

import statistics
import time

import numpy as np


def coefficients(n):
    i, j = np.arange(n)[:, None], np.arange(n)[None, :]
    values = 1.0 + (37 * i + 53 * j + i * j) % 101
    return values * (0.6 / values.sum(axis=0))


def rows(n, seeds):
    return 1.0 + (31 * np.arange(n)[None, :] + 17 * np.array(seeds)[:, None]) % 97


def timed(task, seconds=3.0):
    times = []
    end = time.perf_counter() + seconds
    while len(times) < 3 or time.perf_counter() < end:
        start = time.perf_counter()
        task()
        times.append(1000 * (time.perf_counter() - start))
    return f"{min(times):10.3f} {statistics.median(times):10.3f}"


for n in (64, 500, 3000):
    a = coefficients(n)
    s = rows(n, [7])[0]
    all_rows = rows(n, range(290))
    multipliers = np.linalg.solve((np.eye(n) - a).T, s)
    print(n, "sectors, first footprint", repr(float(all_rows[0] @ multipliers)), "all", repr(float((all_rows @ multipliers).sum())))
    print("  one from tables      ", timed(lambda: all_rows[0] @ np.linalg.solve((np.eye(n) - a).T, s)))
    print("  290 by multipliers   ", timed(lambda: all_rows @ np.linalg.solve((np.eye(n) - a).T, s)))
    print("  290 right-hand sides ", timed(lambda: s @ np.linalg.solve(np.eye(n) - a, all_rows.T)))
    print("  290 product alone    ", timed(lambda: all_rows @ multipliers))
