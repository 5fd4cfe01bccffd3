"""How a thing looks when it is not as usual: other pieces, clothes, moods, forms and materials."""
