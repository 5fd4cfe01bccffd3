"""Models: what each can do, what it costs, and when it is switched off."""
