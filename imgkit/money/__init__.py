"""Money: what calls cost, before and after, and the budget that they share."""
