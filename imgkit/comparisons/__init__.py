"""Comparisons: how alike pictures are, in pixels and in meaning."""
