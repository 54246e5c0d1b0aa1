"""One module per family; a model is a function `name(bench, (width, depth, height), **options)` in mm.

It builds the piece standing on z = 0 around the origin, its front towards -Y;
a wall piece keeps its back on y = 0 and its lower edge on z = 0.
"""
