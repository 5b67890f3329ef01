"""Benchmarks: our matcher beside its peers on public data, on real questions, and by cost.

`python -m bench --data FOLDER` prints the tables. Nothing in `advisor` imports this package.
"""
