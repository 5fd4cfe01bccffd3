"""Faults: what services and connections say when something goes wrong, in the words of imgkit."""
