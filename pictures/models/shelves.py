"""Shelves, on the wall, leaning or standing."""
import random

import materials
import props
from parts import MM, rectangle

RECLAIMED = [("larch", .55, None), ("oak", .62, None), ("weathered", .50, None), ("pine", .70, None),
             ("oak", .80, None), ("larch", .35, None), ("weathered", .35, "green")]


def reclaimed_plank(k, x, y, z, number, **options):
    """One plank out of the pile, each of another wood and tone."""
    species, tone, paint = RECLAIMED[number % len(RECLAIMED)]
    skin = materials.wood(species, "waxed", worn=.8, paint=paint, flaking=1.0 if paint else 0.0)
    return k.box(x, y, z, skin, bevel=2, tone=tone + k.chance.gauss(0, .05), rough=.9, **options)


def screw(k, x, y, z):
    k.rod((x, y - 1.2, z), (x, y + 3, z), 3.6, material=materials.steel(), sides=14)


def reclaimed_shelf(k, size, planks=5, thick=21):
    """Back of mixed planks, two shelves on steel brackets, turned pegs."""
    w, d, h = size
    steel = materials.steel()
    for side in (-1, 1):
        k.box((side * w * .32 - 22, side * w * .32 + 22), (-18, 0), (30, h - 30), materials.wood("pine"), grain="Z")
    shares = [k.chance.uniform(.85, 1.2) for _ in range(planks)]
    unit, z = (h - 2.5 * (planks - 1)) / sum(shares), 0
    for i, share in enumerate(shares):
        high = share * unit
        over = 0 if i == 2 else k.chance.uniform(-12, 0)
        reclaimed_plank(k, (-w / 2 - over / 2, w / 2 + over / 2), (-18 - thick, -18), (z, z + high), i, grain="X")
        for side in (-1, 1):
            for dz in (.24, .76):
                screw(k, side * w * .32, -18 - thick, z + high * dz)
        z += high + 2.5
    y = -18 - thick - 3
    for level, zz in enumerate((h * .30, h * .70)):
        deep = (d + y) / 2
        for j in (0, 1):
            reclaimed_plank(k, (-w / 2 + 18, w / 2 - 18), (y - deep * (j + 1) + 1, y - deep * j), (zz, zz + 26), level * 2 + j + 3)
        for side in (-1, 1):
            x = side * w * .32
            k.box((x - 14, x + 14), (-d + 14, y), (zz - 5, zz), steel, bevel=.8)
            k.box((x - 14, x + 14), (y - 4, y + 1), (zz - 92, zz), steel, bevel=.8)
    for i in range(4):
        x = (-.375 + .25 * i) * w
        k.turned((x, -18 - thick + 1, h * .11), (x, -18 - thick - 74, h * .11 + 14), [(8.5, 0), (8, .4), (9.5, .75), (13.5, .84), (14, .92), (11, 1)], materials.wood("ash"))


def ladder_shelf(k, size, shelves=5):
    """Two rails leaning on the wall, shelves deeper and deeper towards the floor."""
    w, d, h = size
    top_depth = 105
    for side in (-1, 1):
        x = side * (w / 2 - 12)
        k.leg((x, -top_depth + 10, h), (x, -d + 22, 0), (24, 44), (24, 44), bevel=2.5)

    def rail_y(z):
        return -d + 22 + (d - 12 - top_depth) * z / h

    for i in range(shelves):
        z = 190 + (h - 330) * i / (shelves - 1)
        y0 = rail_y(z) - 20
        k.box((-w / 2 + 24, w / 2 - 24), (y0, -2), (z, z + 20), k.glued(80), bevel=2)
        for side in (-1, 1):
            x = side * (w / 2 - 24)
            k.box((x, x - side * 14), (y0, -2), (z + 20, z + 56), grain="Y", bevel=2)
        k.box((-w / 2 + 38, w / 2 - 38), (-16, -2), (z + 20, z + 56), grain="X", bevel=2)


def peg_shelf(k, size, thick=26, pegs=4):
    """Wall board on a hidden bracket, a rail with pegs below."""
    w, d, h = size
    k.box((-w / 2, w / 2), (-d, 0), (h - thick, h), k.glued(100), bevel=3.5)
    k.box((-w / 2 + 30, w / 2 - 30), (-20, 0), (0, h - thick), k.glued(80), grain="X", bevel=3)
    for i in range(pegs):
        x = (-.5 + (i + .5) / pegs) * (w - 100)
        z = h * .30
        k.turned((x, -19, z), (x, -92, z + 16), [(10, 0), (8.5, .3), (9.5, .7), (14.5, .86), (14.5, .93), (11, 1)])


def bookcase(k, size, shelves=6, thick=20):
    """Bookcase with a back panel and some books."""
    w, d, h = size
    for side in (-1, 1):
        k.box((side * w / 2, side * (w / 2 - thick)), (-d / 2, d / 2), (0, h), k.glued(110), grain="Z", bevel=2)
    k.box((-w / 2 + thick, w / 2 - thick), (d / 2 - 8, d / 2), (60, h), k.glued(140), grain="Z", bevel=.5)
    k.box((-w / 2 + thick, w / 2 - thick), (-d / 2 + 14, -d / 2 + 32), (0, 68), grain="X")
    levels = [68 + (h - 68 - thick) * i / shelves for i in range(shelves + 1)]
    for z in levels:
        k.box((-w / 2 + thick, w / 2 - thick), (-d / 2 + 3, d / 2 - 8), (z, z + thick), k.glued(110), grain="X", bevel=2)
    with k.dressing():
        _fill(k, w, thick, levels)


def _fill(k, w, thick, levels):
    chance = random.Random(5)
    for i, z in enumerate(levels[:-1]):
        start = len(k.parts)
        rows = ((9, -.22), (5, .30)) if i % 2 else ((6, .24), (0, 0))
        for count, share in rows:
            before = len(k.parts)
            if count:
                props.books(k, count, chance.randint(0, 50), 150, 225)
                _shift(k.parts[before:], share * w, -10, z + thick)
        if i in (2, 4):
            before = len(k.parts)
            props.vase(k) if i == 2 else props.bowl(k, 85)
            _shift(k.parts[before:], -.25 * w if i == 2 else -.2 * w, 0, z + thick)
        if i == 5 and len(k.parts) > start:
            before = len(k.parts)
            props.potted_plant(k, height=90, spread=120)
            _shift(k.parts[before:], -.02 * w, 0, z + thick)


def _shift(parts, x, y, z):
    for part in parts:
        part.matrix_world.translation.x += x * MM
        part.matrix_world.translation.y += y * MM
        part.matrix_world.translation.z += z * MM


def cube(k, size, thick=18):
    """Open cube of plywood with a middle shelf, ply edges in front."""
    w, d, h = size
    for z in (0, h - thick):
        k.box((-w / 2, w / 2), (-d / 2, d / 2), (z, z + thick), grain="X", bevel=1)
    for side in (-1, 1):
        k.box((side * w / 2, side * (w / 2 - thick)), (-d / 2, d / 2), (thick, h - thick), grain="Z", bevel=1)
    k.box((-w / 2 + thick, w / 2 - thick), (-d / 2 + 6, d / 2 - 6), (h / 2 - thick / 2, h / 2 + thick / 2), grain="X", bevel=1)
    k.box((-w / 2 + thick, w / 2 - thick), (d / 2 - 6, d / 2), (thick, h - thick), grain="Z", bevel=.4)


def slotted_shelf(k, size, thick=18):
    """Three pressed boards slotted through two sides."""
    w, d, h = size
    for side in (-1, 1):
        x = side * (w / 2 - 46)
        arch = rectangle(-d / 2, d / 2, 0, h)
        feet = [(-d / 2, 0), (-d / 2 + 60, 0), (-d / 2 + 84, 36), (d / 2 - 84, 36), (d / 2 - 60, 0), (d / 2, 0)]
        k.panel("YZ", x, thick, feet + arch[2:], bevel=1.5)
        for z in (96, h / 2 - 10, h - 80):
            for sy in (-1, 1):
                k.box((side * (w / 2 - 38), side * (w / 2)), (sy * d * .24 - 34, sy * d * .24 + 34), (z, z + thick), grain="Y", bevel=2)
    for z in (96, h / 2 - 10, h - 80):
        k.box((-w / 2 + 55, w / 2 - 55), (-d / 2, d / 2), (z, z + thick), grain="X", bevel=1.5)
    k.box((-w / 2 + 55, w / 2 - 55), (d / 2 - 40, d / 2 - 40 + thick), (h / 2 + 8, h / 2 + 108), grain="X", bevel=1.5)
