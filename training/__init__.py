"""A text-to-image transformer that paints pixel art, and the small world that it learns from."""
