"""Connecting: how a service is reached, signed in to, and waited for."""
