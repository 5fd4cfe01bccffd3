"""Notebooks: opening, running and recording those of the lesson."""
