"""Benchmarks: ratios of two things measured side by side in one run.

    .venv/bin/python -m benchmarks

Times alone mean nothing on a shared machine. Each pair is measured in turns, and the ratio is that
of the medians.
"""
