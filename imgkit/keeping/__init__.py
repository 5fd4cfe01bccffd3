"""Keeping: where pictures and their recipes lie, and that nothing is overwritten."""
