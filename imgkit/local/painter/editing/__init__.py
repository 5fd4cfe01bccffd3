"""How a picture is changed: a painted one from its scene, any other by classical means."""
