"""How a prompt becomes a scene: its words, one phrase after the other."""
