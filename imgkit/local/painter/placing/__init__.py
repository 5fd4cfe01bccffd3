"""Where the things of a scene stand, and how they hold on to each other."""
