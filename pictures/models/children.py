"""Furniture and toys for children."""
import math

from mathutils import Matrix, Vector

import materials
from parts import MM, rectangle, slot


def step_stool(k, size, thick=18):
    """Two treads between stepped sides, a hand slot in the upper tread."""
    w, d, h = size
    low, mid = h / 2, -10
    for side in (-1, 1):
        outline = [(-d / 2 + 8, 0), (-d / 2 + 70, 0), (-20, 34), (40, 34), (d / 2 - 60, 0), (d / 2 - 8, 0),
                   (d / 2 - 8, h - thick), (mid + 8, h - thick), (mid + 8, low - thick), (-d / 2 + 8, low - thick)]
        k.panel("YZ", side * (w / 2 - 30), thick, outline, grain="Z", material=k.glued(90), bevel=2)
    k.box((-w / 2, w / 2), (-d / 2, mid + 8), (low - thick, low), k.glued(75), bevel=3)
    k.panel("XY", h - thick / 2, thick, rectangle(-w / 2, w / 2, mid - 6, d / 2, 12), [slot(0, (mid + d / 2) / 2, 96, 30)], material=k.glued(75), grain="X", bevel=3)
    k.box((-w / 2 + 38, w / 2 - 38), (mid + 5, mid + 21), (low - 4, h - thick), bevel=2)
    k.box((-w / 2 + 38, w / 2 - 38), (d / 2 - 34, d / 2 - 18), (h - thick - 70, h - thick), bevel=2)


def toy_chest(k, size, thick=20):
    """Boarded chest, overhanging lid, rope handles."""
    w, d, h = size
    body, foot = h - 24, 30
    x, y = w / 2 - 14, d / 2 - 12
    for z0, z1 in _courses(foot, body, 3):
        k.box((-x, x), (-y, -y + thick), (z0, z1 - 1.5), bevel=2)
        k.box((-x, x), (y - thick, y), (z0, z1 - 1.5), bevel=2)
        for side in (-1, 1):
            k.box((side * x, side * (x - thick)), (-y + thick, y - thick), (z0, z1 - 1.5), grain="Y", bevel=2)
    k.box((-x + thick, x - thick), (-y + thick, y - thick), (foot, foot + 15))
    for sx in (-1, 1):
        for sy in (-1, 1):
            k.box((sx * x, sx * (x - 60)), (sy * (y + 10), sy * y), (0, body), grain="Z", bevel=3)
        for dy in (-62, 62):
            k.disc([(.01, -2), (11, -2), (11, 1), (.01, 1)], material=materials.hole()).matrix_world = _sideways(sx * (x + .2), dy, body - 92)
        k.tube([(sx * (x - 6), -62, body - 92), (sx * (x + 11), -60, body - 96), (sx * (x + 12), -38, body - 132), (sx * (x + 12), 0, body - 146),
                (sx * (x + 12), 38, body - 132), (sx * (x + 11), 60, body - 96), (sx * (x - 6), 62, body - 92)], 7, materials.rope())
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - 22, h), k.glued(140), bevel=4)


def _courses(low, high, count):
    step = (high - low) / count
    return [(low + step * i, low + step * (i + 1)) for i in range(count)]


def _sideways(x, y, z):
    return Matrix.Translation(Vector((x, y, z)) * MM) @ Matrix.Rotation(math.pi / 2, 4, "Y")


def building_blocks(k, size):
    """Open box of blocks on a 5 x 4 grid, some painted."""
    w, d, h = size
    edge, floor = 10, 8
    k.box((-w / 2, w / 2), (-d / 2, -d / 2 + edge), (0, h * .72), bevel=2)
    k.box((-w / 2, w / 2), (d / 2 - edge, d / 2), (0, h * .72), bevel=2)
    for side in (-1, 1):
        k.box((side * w / 2, side * (w / 2 - edge)), (-d / 2 + edge, d / 2 - edge), (0, h * .72), grain="Y", bevel=2)
    k.box((-w / 2 + edge, w / 2 - edge), (-d / 2 + edge, d / 2 - edge), (2, floor))
    colours = [None, "brick", None, "blue", None, "yellow", None, None, "green", None]
    wide, deep = (w - 2 * edge - 8) / 6, (d - 2 * edge - 8) / 4
    blocks = [(0, 0, 2, 1), (2, 0, 1, 1), (3, 0, 1, 1), (4, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 2), (2, 1, 2, 1), (4, 1, 1, 1), (5, 1, 1, 1),
              (0, 2, 1, 1), (2, 2, 1, 1), (3, 2, 1, 1), (4, 2, 2, 1), (0, 3, 2, 1), (2, 3, 2, 1), (4, 3, 1, 1), (5, 3, 1, 1)]
    for i, (column, row, columns, rows) in enumerate(blocks):
        paint = colours[i % len(colours)]
        wood = materials.wood("beech", "oiled", paint=paint) if paint else k.main
        x0, y0 = -w / 2 + edge + 4 + column * wide, -d / 2 + edge + 4 + row * deep
        k.box((x0 + .8, x0 + columns * wide - .8), (y0 + .8, y0 + rows * deep - .8), (floor, h - (0 if i % 3 else 6)), wood, bevel=2.5)


def house_bed(k, size, post=45):
    """House-frame bed: two gables, a ridge, rails and slats near the floor."""
    w, d, h = size
    x, y, eaves = w / 2 - post / 2, d / 2 - post / 2, h - d * .44
    for sx in (-1, 1):
        for sy in (-1, 1):
            k.box((sx * x - post / 2, sx * x + post / 2), (sy * y - post / 2, sy * y + post / 2), (0, eaves), grain="Z", bevel=4)
            k.beam((sx * x, sy * (y + 8), eaves - 12), (sx * x, sy * 8, h - post * .72), post, post, bevel=4, up=(0, 0, 1))
        k.box((sx * x - post / 2 + 6, sx * x + post / 2 - 6), (-y + post / 2, y - post / 2), (120, 210), grain="Y", bevel=3)
        k.box((sx * x - 12, sx * x + 12), (-y + post / 2, y - post / 2), (330, 400), grain="Y", bevel=3)
        k.box((sx * x - post / 2 + 4, sx * x + post / 2 - 4), (-y + post / 2, y - post / 2), (eaves - 55, eaves - 10), grain="Y", bevel=3)
    k.box((-x, x), (-post / 2, post / 2), (h - post - 14, h - 8), bevel=4)
    for sy in (-1, 1):
        k.box((-x + post / 2, x - post / 2), (sy * y - 14, sy * y + 14), (120, 210), bevel=3)
        k.box((-x, x), (sy * y - post / 2 + 4, sy * y + post / 2 - 4), (eaves - 55, eaves - 10), bevel=3)
    k.box((-x + post / 2, x - post / 2), (y - 12, y + 12), (330, 400), bevel=3)
    k.box((-x + post / 2, -x + w * .36), (-y - 12, -y + 12), (330, 400), bevel=3)
    k.box((-x + w * .36 - 30, -x + w * .36), (-y - 11, -y + 11), (210, 400), grain="Z", bevel=3)
    for i in range(13):
        sx = -x + post / 2 + 40 + (2 * x - post - 150) * i / 12
        k.box((sx, sx + 70), (-y + 12, y - 12), (190, 208), grain="Y", bevel=2)
    cotton = materials.plain((.80, .77, .71), rough=.95, spec=.08, grain=.25, grain_scale=700, bump=.25)
    pillow = materials.plain((.62, .68, .72), rough=.95, spec=.08, grain=.2, grain_scale=600, bump=.25)
    with k.dressing():
        k.box((-x + 34, x - 34), (-y + 24, y - 24), (208, 318), cotton, bevel=38)
        k.box((x - 420, x - 70), (-y + 90, y - 90), (312, 402), pillow, grain="Y", bevel=44)


def sheet_chair(k, size, thick=15):
    """Child's chair of four slotted sheets: two sides, seat, back."""
    w, d, h = size
    seat = 280
    for side in (-1, 1):
        outline = [(-d / 2, 0), (-d / 2 + 46, 0), (-d / 2 + 78, 120), (-d / 2 + 110, 150), (d / 2 - 120, 150), (d / 2 - 84, 120), (d / 2 - 46, 0), (d / 2, 0),
                   (d / 2 - 22, seat - 10), (d / 2 - 8, h - 40), (d / 2 - 22, h - 22), (d / 2 - 48, h - 30), (d / 2 - 84, seat + 78), (d / 2 - 108, seat + 46), (-d / 2 + 34, seat + 30), (-d / 2 + 12, seat + 12)]
        k.panel("YZ", side * (w / 2 - 26), thick, outline, bevel=2.5)
    k.panel("XY", seat - thick / 2, thick, rectangle(-w / 2, w / 2, -d / 2 + 22, d / 2 - 46, 22), bevel=2.5)
    back = k.panel("XZ", 0, thick, rectangle(-w / 2, w / 2, h - 190, h, 30), [slot(0, h - 60, 84, 26)], bevel=2.5)
    lean = math.radians(-6)
    pivot = Vector((0, d / 2 - 52, seat + 20)) * MM
    back.matrix_world = Matrix.Translation(pivot) @ Matrix.Rotation(lean, 4, "X") @ Matrix.Translation(Vector((0, 0, -(seat + 20) * MM))) @ back.matrix_world
