"""Stools, benches, chairs, pouf."""
import math

from mathutils import Matrix, Vector

import materials
from parts import MM, rounded_disc


def turned_stool(k, size, legs=3, thick=34, leg=(15, 19, 11.5), wedges=True, turn=18):
    """Round seat, splayed turned legs with wedged through tenons. leg: radius at seat, belly, foot."""
    w, _, h = size
    k.disc(rounded_disc(w / 2, h - thick, h, 9, 7, dish=6), material=k.glued(82))
    top_radius, foot_radius = w * .27, w / 2 - 16
    slope = (foot_radius - top_radius) / h
    for i in range(legs):
        a = math.radians(turn + 360 * i / legs)
        out = Vector((math.cos(a), math.sin(a), 0))
        head = out * (top_radius + slope * 2) + Vector((0, 0, h - 5.4))
        foot = out * foot_radius
        at, belly, toe = leg
        inside = thick / (head - foot).length
        k.turned(head, foot, [(12.3, 0), (12.5, .004), (12.5, inside), (at, inside + .004), (belly, .34), (belly * .97, .42), (toe + 1, .985), (toe, 1)])
        if wedges:
            wedge = k.box((-11.5, 11.5), (-1.3, 1.3), (-8, .4), materials.wood("walnut"), bevel=.3)
            wedge.matrix_world = Matrix.Translation((head + Vector((0, 0, -.4))) * MM) @ Matrix.Rotation(a + math.pi / 2, 4, "Z") @ Matrix.Translation((0, 0, -.0038))


def plank_bench(k, size, thick=38):
    """Solid plank on two tenoned slab legs, one keyed stretcher."""
    w, d, h = size
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - thick, h), k.glued(108), bevel=4)
    inset, foot = w * .17, d / 2 - 12
    for side in (-1, 1):
        x = side * (w / 2 - inset)
        arch = [(62 * math.cos(a), 62 * math.sin(a)) for a in (math.pi * (1 - i / 14) for i in range(15))]
        outline = [(-foot, 0)] + arch + [(foot, 0), (foot - 26, h - thick), (-foot + 26, h - thick)]
        k.panel("YZ", x, 34, outline, material=k.glued(100), grain="Z", bevel=2.5)
        for y in (-d * .24, d * .24):
            k.box((x - 15, x + 15), (y - 28, y + 28), (h - 20, h + .6), grain="Z", bevel=.6, tone=.75)
        k.box((x + side * 18, x + side * 32), (-9, 9), (126, 182), grain="Z", bevel=1.5, tone=.7)
    k.box((-w / 2 + inset - 62, w / 2 - inset + 62), (-15, 15), (118, 190), bevel=3)


def _hollow_seat(k, front, back, y0, y1, z, thick=20, hollow=6):
    """Seat board, wider in front, hollowed in the middle."""
    n = 20
    top, under = [], []
    for j in range(n + 1):
        v = j / n
        half = (front + (back - front) * v) / 2
        for i in range(n + 1):
            u = 2 * i / n - 1
            bow = -14 * (1 - u * u) * (1 - v) ** 3
            dip = hollow * (1 - u ** 4) * max(0, math.sin(math.pi * min(1, v * 1.02))) ** .7
            x, y = u * half, y0 + (y1 - y0) * v + bow
            top.append((x, y, z - dip))
            under.append((x, y, z - thick))
    m = n + 1
    faces = [(j * m + i, j * m + i + 1, (j + 1) * m + i + 1, (j + 1) * m + i) for j in range(n) for i in range(n)]
    faces += [tuple(reversed([v + m * m for v in f])) for f in list(faces)]
    rim = [i for i in range(m)] + [j * m + n for j in range(1, m)] + [n * m + i for i in range(n - 1, -1, -1)] + [j * m for j in range(n - 1, 0, -1)]
    faces += [(b, a, a + m * m, b + m * m) for a, b in zip(rim, rim[1:] + rim[:1])]
    seat = k.sheet(top + under, faces, k.glued(90))
    ease = seat.modifiers.new("eased edges", "BEVEL")
    ease.width, ease.segments, ease.limit_method = 4 * MM, 3, "ANGLE"
    return seat


def _curved_rail(k, half, y, z0, z1, thick=16, sag=18, **options):
    arc = [(-1 + i / 10, sag * (1 - (-1 + i / 10) ** 2)) for i in range(21)]
    outline = [(u * half, y + s) for u, s in arc] + [(u * half, y + s + thick) for u, s in reversed(arc)]
    return k.panel("XY", (z0 + z1) / 2, z1 - z0, outline, grain="X", bevel=3, **options)


def chair(k, size, seat=450, back="slats", stretchers=False, square=34):
    """Four-leg chair; back: "slats" (two curved slats) or "spindles" (rail and three uprights)."""
    w, d, h = size
    front, rear = w / 2 - 4, w / 2 - 28
    y0, y1 = -d / 2 + 14, d / 2 - 62
    for side in (-1, 1):
        k.leg((side * (front - square / 2 - 4), y0 + square / 2 + 10, seat - 20), (side * (front - square / 2), y0 + square / 2, 0),
              (square, square), (square * .72, square * .72))
        lean = [(d / 2 - 26, 0), (d / 2, 0), (y1 + 18, seat - 60), (y1 + 18, seat + 20), (d / 2 - 4, h - 6), (d / 2 - 12, h), (d / 2 - 26, h - 4), (y1 - 16, seat + 10), (y1 - 16, seat - 70)]
        k.panel("YZ", side * (rear - square / 2), square * .8, lean, grain="Z", bevel=3)
        k.beam((side * (front - square / 2 - 4), y0 + square, seat - 46), (side * (rear - square / 2), y1, seat - 46), 18, 52)
        if stretchers:
            k.rod((side * (front - square / 2 - 2), y0 + square / 2, 170), (side * (rear - square / 2), d / 2 - 40, 190), 9)
    k.box((-front + square, front - square), (y0 + 20, y0 + 38), (seat - 72, seat - 20))
    k.box((-rear + square * .7, rear - square * .7), (y1 - 16, y1 + 8), (seat - 72, seat - 1))
    _hollow_seat(k, 2 * front, 2 * rear + 2, y0 - 6, y1 - 17, seat)
    inner = rear - square * .55

    def lean_at(z):
        return y1 + 2 + (d / 2 - 16 - y1 - 2) * (z - seat) / (h - seat)

    if back == "slats":
        for z in (h - 108, h - 232):
            _curved_rail(k, inner, lean_at(z) - 16, z, z + 82)
    else:
        _curved_rail(k, inner, lean_at(h - 70) - 14, h - 104, h - 8, thick=20)
        _curved_rail(k, inner, lean_at(seat + 90) - 14, seat + 82, seat + 118, thick=18)
        for x in (-.5, 0, .5):
            sag = 18 * (1 - x * x) - 5
            k.beam((x * inner, lean_at(seat + 110) + sag, seat + 110), (x * inner, lean_at(h - 90) + sag, h - 96), 34, 10, up=(0, 1, 0))
    if stretchers:
        k.rod((-front + square, y0 + square / 2 + 2, 235), (front - square, y0 + square / 2 + 2, 235), 10)


def pew(k, size, seat=445):
    """Chapel bench: shaped ends, framed back with sunk panels."""
    w, d, h = size
    for side in (-1, 1):
        outline = [(-d / 2, 0), (-d / 2, 60), (-d / 2 + 26, 110), (-d / 2 + 26, seat - 60), (-d / 2, seat - 20), (-d / 2, seat + 30)]
        outline += [(-d / 2 + 40 + 60 * math.sin(a), seat + 30 + 190 * (1 - math.cos(a))) for a in (math.pi / 2 * i / 10 for i in range(11))]
        outline += [(d / 2 - 90, h - 30), (d / 2 - 70, h), (d / 2, h), (d / 2, 0), (60, 0), (40, 40), (-60, 40), (-80, 0)]
        k.panel("YZ", side * (w / 2 - 21), 42, outline, grain="Z", bevel=4)
    inner = w / 2 - 42
    k.box((-inner, inner), (-d / 2 + 6, d / 2 - 60), (seat - 30, seat), k.glued(150), bevel=4)
    k.box((-inner, inner), (-d / 2 + 46, d / 2 - 300), (seat - 120, seat - 30), bevel=2)
    y0, y1 = d / 2 - 66, d / 2 - 36
    k.box((-inner, inner), (y0, y1), (h - 130, h - 30), bevel=3)
    k.box((-inner - 2, inner + 2), (y0 - 12, y1 + 8), (h - 32, h), bevel=5)
    k.box((-inner, inner), (y0, y1), (seat + 2, seat + 80), bevel=3)
    k.box((-inner, inner), (y0, y1), (120, 200), bevel=3)
    stiles = [-inner + (2 * inner - 80) * i / 4 for i in range(5)]
    for x in stiles:
        k.box((x, x + 80), (y0 + .5, y1), (200, h - 130), grain="Z", bevel=3)
    for x in stiles[:-1]:
        k.box((x + 78, x + (2 * inner - 80) / 4 + 2), (y0 + 14, y1 - 6), (198, h - 128), k.glued(170), grain="Z", bevel=1)


def slotted_stool(k, size, thick=18, top=24):
    """Three pressed boards slotted into one another at the centre, a round top."""
    w, _, h = size
    k.disc(rounded_disc(w / 2, h - top, h, 3, 4), turn=0)
    head, foot = w / 2 - 40, w / 2 - 10
    for i in range(3):
        arch = [(95 * math.cos(a), 150 * math.sin(a)) for a in (math.pi * (1 - j / 20) for j in range(21))]
        outline = [(-foot, 0)] + arch + [(foot, 0), (head, h - top), (-head, h - top)]
        board = k.panel("XZ", 0, thick, outline, bevel=1.2)
        board.matrix_world = Matrix.Rotation(math.radians(20 + 60 * i), 4, "Z") @ board.matrix_world


def pouf(k, size, bands=5):
    """Round pouf of sewn bands of offcuts."""
    w, _, h = size
    radius = w / 2
    profile = [(.01, 0), (radius - 52, 0)]
    for band in range(bands):
        for j in range(9):
            u = j / 8
            z = h * (band + u) / bands
            belly = radius - 30 * abs(2 * z / h - 1) ** 3.2
            profile.append((belly - 7 * (2 * abs(u - .5)) ** 4, min(max(z, 2), h - 3)))
    profile += [(radius - 62, h + 2), (radius - 110, h + 9), (24, h + 10), (18, h + 3), (.01, h + 2)]
    z_scale = h / (h + 10)
    profile = [(r, z * z_scale) for r, z in profile]
    k.disc(profile, material=materials.offcuts(h, bands), sides=120, wobble=4)
    k.disc([(.01, h - 6), (16, h - 6), (17, h - 3), (12, h), (.01, h + 1)], material=materials.felt("brick"))
