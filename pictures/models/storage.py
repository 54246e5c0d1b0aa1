"""Cupboards, chests, drawers, crates, baskets."""
import math

import materials
from parts import circle, rectangle, slot


def carcass(k, x, y, z, thick=18, back=8, top=True, glue=110):
    """Open box between (low, high) pairs: sides, bottom, top, back let in."""
    (x0, x1), (y0, y1), (z0, z1) = x, y, z
    board = k.glued(glue)
    for a in (x0, x1 - thick):
        k.box((a, a + thick), (y0, y1), (z0, z1), board, grain="Z")
    for a in (z0, z1 - thick) if top else (z0,):
        k.box((x0 + thick, x1 - thick), (y0, y1 - back), (a, a + thick), board, grain="X")
    k.box((x0 + thick, x1 - thick), (y1 - back, y1), (z0, z1), board, grain="Z", bevel=.5)


def front(k, x, y, z, thick=18, gap=1.6, grain="X", holes=()):
    """Drawer or door front standing before y, with a shadow gap all round."""
    outline = rectangle(x[0] + gap, x[1] - gap, z[0] + gap, z[1] - gap)
    return k.panel("XZ", y - thick / 2, thick, outline, holes, material=k.glued(120), grain=grain, bevel=1.2)


def knob(k, x, y, z, radius=16, material=None):
    k.turned((x, y + 2, z), (x, y - radius * 1.7, z), [(radius * .62, 0), (radius * .5, .3), (radius * .95, .62), (radius, .8), (radius * .8, .96), (radius * .3, 1)], material, sides=32)


def _panel_door(k, x, y, z, rails=70, thick=24):
    """Framed door with a raised-and-sunk panel."""
    (x0, x1), (z0, z1) = (x[0] + 2, x[1] - 2), (z[0] + 2, z[1] - 2)
    for a in (x0, x1 - rails):
        k.box((a, a + rails), (y - thick, y), (z0, z1), grain="Z", bevel=2)
    for a in (z0, z1 - rails):
        k.box((x0 + rails, x1 - rails), (y - thick + .4, y), (a, a + rails), grain="X", bevel=2)
    k.box((x0 + rails - 4, x1 - rails + 4), (y - 8, y - 2), (z0 + rails - 4, z1 - rails + 4), k.glued(130), grain="Z", bevel=.5)
    k.box((x0 + rails + 26, x1 - rails - 26), (y - 15, y - 7), (z0 + rails + 26, z1 - rails - 26), k.glued(130), grain="Z", bevel=7)


def bedside(k, size, leg=150, thick=18):
    """One drawer over an open niche, four tapered legs."""
    w, d, h = size
    carcass(k, (-w / 2, w / 2), (-d / 2, d / 2), (leg, h), thick)
    split = h - 165
    k.box((-w / 2 + thick, w / 2 - thick), (-d / 2, d / 2 - 8), (split, split + thick), k.glued(110), grain="X")
    grip = slot(0, h - thick - 34, 84, 26)
    k.box((-w / 2 + 26, w / 2 - 26), (-d / 2 + 26, -d / 2 + 34), (split + thick + 4, h - thick - 6), materials.hole(), bevel=.2)
    front(k, (-w / 2 + thick, w / 2 - thick), -d / 2 + 20, (split + thick, h - thick), holes=[grip])
    for sx in (-1, 1):
        for sy in (-1, 1):
            k.leg((sx * (w / 2 - 32), sy * (d / 2 - 32), leg), (sx * (w / 2 - 18), sy * (d / 2 - 18), 0), (36, 36), (22, 22), bevel=3)


def sideboard(k, size):
    """Old sideboard: moulded top, three drawers in a row, two panelled doors, bun feet."""
    w, d, h = size
    foot, top = 90, 34
    x, y0, y1 = w / 2 - 24, -d / 2 + 26, d / 2 - 8
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - 24, h), k.glued(150), bevel=7)
    k.box((-w / 2 + 12, w / 2 - 12), (-d / 2 + 12, d / 2 - 4), (h - top - 6, h - 24), bevel=5)
    for side in (-1, 1):
        k.box((side * x, side * (x - 24)), (y0, y1), (foot, h - top), k.glued(150), grain="Z", bevel=3)
    k.box((-x + 24, x - 24), (y1 - 14, y1), (foot, h - top), k.glued(150), grain="X")
    k.box((-w / 2 + 6, w / 2 - 6), (-d / 2 + 6, d / 2 - 4), (foot, foot + 52), bevel=6)
    drawers = h - top - 168
    for z in (drawers - 26, h - top - 22):
        k.box((-x + 24, x - 24), (y0, y0 + 40), (z, z + 24), bevel=2)
    thirds = [-x + 24 + (2 * x - 48) * i / 3 for i in range(4)]
    for a in thirds[1:3]:
        k.box((a - 12, a + 12), (y0, y0 + 40), (drawers, h - top - 20), grain="Z", bevel=2)
    brass = materials.plain((.34, .22, .085), rough=.38, metal=1.0)
    for i, (a, b) in enumerate(zip(thirds, thirds[1:])):
        a, b = a + (12 if i else 0), b - (12 if i < 2 else 0)
        front(k, (a, b), y0 + 18, (drawers - 1, h - top - 22), 20, 2)
        k.box((a + 20, b - 20), (y0 - 6, y0), (drawers + 18, h - top - 42), grain="X", bevel=3)
        knob(k, (a + b) / 2, y0 - 5, (drawers + h - top - 22) / 2, 15, brass)
    k.box((-26, 26), (y0, y0 + 40), (foot + 52, drawers - 26), grain="Z", bevel=2)
    for side in (-1, 1):
        a, b = sorted((side * 26, side * (x - 24)))
        _panel_door(k, (a, b), y0 + 12, (foot + 52, drawers - 26))
        knob(k, side * 62, y0 - 12, (foot + drawers) / 2 + 40, 13, brass)
        for y in (-d / 2 + 62, d / 2 - 60):
            k.disc([(.01, 0), (30, 0), (38, 12), (44, 34), (40, 58), (28, 74), (26, 82), (38, 90), (.01, 90)], at=(side * (x - 34), y, 0), sides=48)


def crate(k, size):
    """Apple crate of thin slats nailed on corner blocks."""
    w, d, h = size
    thin = 9
    for sx in (-1, 1):
        for sy in (-1, 1):
            cx, cy = sx * (w / 2 - thin - 17), sy * (d / 2 - thin - 15)
            k.box((cx - 17, cx + 17), (cy - 15, cy + 15), (0, h), grain="Z", rough=.4)
    rows = 4
    pitch = h / rows
    for i in range(rows):
        z = (pitch * i + 4, pitch * (i + 1) - 10)
        for sy in (-1, 1):
            k.box((-w / 2, w / 2), (sy * d / 2, sy * (d / 2 - thin)), z, rough=.9, bevel=1)
            for sx in (-1, 1):
                for dz in (-.25, .25):
                    nail = ((z[0] + z[1]) / 2 + dz * pitch)
                    k.rod((sx * (w / 2 - thin - 17), sy * (d / 2 + .4), nail), (sx * (w / 2 - thin - 17), sy * (d / 2 - 5), nail), 2.2, material=materials.steel(), sides=12)
        for sx in (-1, 1):
            if i == rows - 1:
                continue
            k.box((sx * (w / 2 - thin), sx * (w / 2)), (-d / 2 + thin, d / 2 - thin), z, grain="Y", rough=.9, bevel=1)
    for sx in (-1, 1):
        outline = rectangle(-d / 2 + thin, d / 2 - thin, h - pitch + 4, h - 4)
        k.panel("YZ", sx * (w / 2 - thin / 2), thin, outline, [slot(0, h - pitch / 2, 92, 26)], grain="Y", bevel=1)
    for i in range(4):
        y = -d / 2 + thin + (d - 2 * thin) * i / 4
        k.box((-w / 2 + thin, w / 2 - thin), (y + 3, y + (d - 2 * thin) / 4 - 3), (6, 15), rough=.6, bevel=1)


def chest_of_drawers(k, size, drawers=4):
    """Old painted chest: overhanging top, plinth, round knobs."""
    w, d, h = size
    plinth, top, thick = 90, 24, 22
    x, y0, y1 = w / 2 - 14, -d / 2 + 38, d / 2
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - top, h), k.glued(150), bevel=7)
    for side in (-1, 1):
        k.box((side * x, side * (x - thick)), (y0, y1), (0, h - top), k.glued(150), grain="Z", bevel=3)
    k.box((-x + thick, x - thick), (y1 - 10, y1), (60, h - top), grain="Z")
    arch = [(-x - 8, 0), (-x + 90, 0)] + [(-x + 90 + 70 * math.sin(a), 46 * (1 - math.cos(a))) for a in (math.pi / 2 * i / 8 for i in range(1, 9))]
    k.panel("XZ", y0 - 4, 24, arch + [(-u, v) for u, v in reversed(arch)] + [(x + 8, plinth), (-x - 8, plinth)], grain="X", bevel=3)
    heights = [1.25, 1.12, 1.0, .85][:drawers]
    z, unit = plinth, (h - top - plinth) / sum(heights)
    for share in heights:
        k.box((-x + thick, x - thick), (y0, y0 + 60), (z, z + 18), bevel=2)
        high = z + unit * share
        front(k, (-x + thick, x - thick), y0 + 16, (z + 18, high), 22, 2.2)
        for side in (-.27, .27):
            knob(k, side * w, y0 - 5, (z + 18 + high) / 2, 19)
        z = high


def wardrobe(k, size, thick=18, plinth=60, drawer=280):
    """Two doors with round finger holes, one wide drawer below."""
    w, d, h = size
    carcass(k, (-w / 2, w / 2), (-d / 2 + thick + 2, d / 2), (0, h), thick)
    y = -d / 2 + thick + 1
    k.box((-w / 2 + thick, w / 2 - thick), (y + 30, y + 48), (0, plinth))
    k.box((-w / 2 + thick, w / 2 - thick), (y, d / 2 - 8), (plinth + drawer, plinth + drawer + thick), grain="X")
    k.box((-w / 2 + 30, w / 2 - 30), (y + 12, y + 20), (plinth, h - thick), materials.hole(), bevel=.2)
    hand = [(70 * math.cos(a), plinth + drawer - 4.01 - 30 * math.sin(a)) for a in (math.pi * i / 20 for i in range(21))]
    low = rectangle(-w / 2 + 2, w / 2 - 2, plinth + 4, plinth + drawer - 4)
    k.panel("XZ", y - thick / 2, thick, low[:3] + hand + low[3:], material=k.main, grain="X", bevel=1)
    for side in (-1, 1):
        a, b = sorted((side * 0, side * w / 2))
        front(k, (a, b), y, (plinth + drawer, h), thick, 2, grain="Z", holes=[circle(side * 62, 1120, 21)])


def media_unit(k, size, thick=22, foot=90):
    """Low unit: sliding slatted doors left and right of an open niche."""
    w, d, h = size
    carcass(k, (-w / 2, w / 2), (-d / 2, d / 2), (foot, h), thick, glue=105)
    span = (w - 2 * thick) / 3
    for side in (-1, 1):
        x = side * span / 2
        k.box((x - 10, x + 10), (-d / 2 + 40, d / 2 - 8), (foot + thick, h - thick), k.glued(105), grain="Z")
        a, b = sorted((side * (span / 2 - 14), side * (w / 2 - thick - 3)))
        y = -d / 2 + 8
        for z0, z1 in ((foot + thick + 4, foot + thick + 34), (h - thick - 34, h - thick - 4)):
            k.box((a, b), (y, y + 16), (z0, z1), bevel=1.5)
        count = 15
        pitch = (b - a) / count
        for i in range(count):
            k.box((a + pitch * i + 3.5, a + pitch * (i + 1) - 3.5), (y + 2, y + 16), (foot + thick + 32, h - thick - 32), grain="Z", bevel=2)
        k.box((a, b), (y + 20, y + 24), (foot + thick + 4, h - thick - 4), materials.wood("walnut", "oiled"), grain="X", bevel=.3)
        for sy in (-1, 1):
            k.leg((side * (w / 2 - 90), sy * (d / 2 - 60), foot), (side * (w / 2 - 70), sy * (d / 2 - 44), 0), (46, 46), (28, 28), bevel=3)
    k.box((-span / 2 + 10, span / 2 - 10), (-d / 2 + 60, d / 2 - 8), ((foot + h) / 2 - 8, (foot + h) / 2 + 8), k.glued(105), grain="X")


def hall_bench(k, size, thick=22):
    """Chest under a lid, two shoe niches below."""
    w, d, h = size
    carcass(k, (-w / 2 + 10, w / 2 - 10), (-d / 2 + 10, d / 2), (0, h - thick), thick, top=False, glue=120)
    split = 225
    k.box((-w / 2 + 10 + thick, w / 2 - 10 - thick), (-d / 2 + 10, d / 2 - 8), (split, split + thick), k.glued(120), grain="X")
    k.box((-thick / 2, thick / 2), (-d / 2 + 12, d / 2 - 8), (thick, split), k.glued(120), grain="Z")
    k.box((-w / 2 + 10 + thick, w / 2 - 10 - thick), (-d / 2 + 10, -d / 2 + 10 + thick), (split + thick, h - thick - 3), k.glued(120), grain="X")
    lid = rectangle(-w / 2, w / 2, -d / 2, d / 2, 8)
    k.panel("XY", h - thick / 2, thick, lid, [slot(0, -d / 2 + 52, 130, 30)], material=k.glued(120), grain="X", bevel=3)


def pedestal(k, size, thick=18, drawers=3):
    """Drawer pedestal of birch plywood, grips cut into the fronts."""
    w, d, h = size
    carcass(k, (-w / 2, w / 2), (-d / 2 + thick + 2, d / 2), (0, h), thick)
    y, foot = -d / 2 + thick + 1, 46
    k.box((-w / 2 + thick, w / 2 - thick), (y + 26, y + 40), (thick, foot))
    k.box((-w / 2 + thick + 4, w / 2 - thick - 4), (y + 16, y + 22), (foot, h - thick), materials.hole(), bevel=.2)
    high = (h - foot) / drawers
    for i in range(drawers):
        z0, z1 = foot + high * i + 2, foot + high * (i + 1) - 2
        grip = [(64 * math.cos(a), z1 - .01 - 27 * math.sin(a)) for a in (math.pi * j / 20 for j in range(21))]
        edge = rectangle(-w / 2 + 1, w / 2 - 1, z0, z1)
        k.panel("XZ", y - thick / 2, thick, edge[:3] + grip + edge[3:], grain="X", bevel=1)
        for side in (-1, 1):
            k.box((side * (w / 2 - 34), side * (w / 2 - 46)), (y, d / 2 - 40), (z0 + 16, z1 - 34), grain="Y", bevel=.6)
        k.box((-w / 2 + 34, w / 2 - 34), (y + 1, y + 13), (z0 + 16, z1 - 34), grain="X", bevel=.6)


def felt_basket(k, size, thick=7):
    """Soft basket with a turned-down rim and two straps."""
    w, _, h = size
    r = w / 2 - 14
    wall = [(r - 18, 0), (r - 6, 5), (r - 1, 30), (r + 3, h * .4), (r + 1, h * .7), (r - 1, h - 6), (r - 1, h - 1)]
    inside = [(r - thick - 2, h - 1), (r - thick, h * .5), (r - thick - 8, 14), (.01, 9)]
    k.disc([(.01, 0)] + wall + inside, sides=110, wobble=5)
    rim = [(r + 1, h - 70), (r + 8, h - 71), (r + 10, h - 60), (r + 9, h - 12), (r + 4, h), (r - 4, h), (r - 7, h - 6)]
    k.disc(rim, sides=110, wobble=5)
    leather = materials.plain((.34, .17, .075), rough=.5, spec=.35, grain=.25, grain_scale=200)
    for a in (-.85, math.pi - .85):
        arc = []
        for i in range(13):
            u = i / 12 * 2 - 1
            angle = a + u * .36
            rise = 58 * (1 - u * u) ** .6
            arc.append(((r + 13) * math.cos(angle), (r + 13) * math.sin(angle), h - 70 + rise))
        vertices = [p for x, y, z in arc for p in ((x, y, z - 11), (x, y, z + 11))]
        k.sheet(vertices, [(2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1) for i in range(12)], leather, thick=4)
        for u in (-.36, .36):
            x, y = math.cos(a + u), math.sin(a + u)
            k.rod(((r + 10) * x, (r + 10) * y, h - 68), ((r + 18) * x, (r + 18) * y, h - 68), 6, material=materials.brass())
