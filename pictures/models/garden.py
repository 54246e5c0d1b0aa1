"""Planters, garden bench, bird box."""
import math

import materials
import props
from parts import circle, vessel


def soil():
    return materials.plain((.030, .020, .014), rough=1, spec=.05, grain=.5, grain_scale=250, bump=1.0)


def planter(k, size, slats=4, thick=20):
    """Slatted planter with a capping rail and a few green leaves."""
    w, d, h = size
    foot, post, pitch = 26, 42, (h - 26 - 22) / slats
    for sx in (-1, 1):
        for sy in (-1, 1):
            cx, cy = sx * (w / 2 - 12 - thick - post / 2), sy * (d / 2 - 12 - thick - post / 2)
            k.box((cx - post / 2, cx + post / 2), (cy - post / 2, cy + post / 2), (0, h - 22), grain="Z", bevel=3)
    for i in range(slats):
        z = (foot + pitch * i, foot + pitch * (i + 1) - 7)
        for side in (-1, 1):
            k.box((-w / 2 + 12, w / 2 - 12), (side * (d / 2 - 12), side * (d / 2 - 12 - thick)), z, bevel=2.5)
            k.box((side * (w / 2 - 12), side * (w / 2 - 12 - thick)), (-d / 2 + 12 + thick, d / 2 - 12 - thick), z, grain="Y", bevel=2.5)
    for side in (-1, 1):
        k.box((-w / 2, w / 2), (side * d / 2, side * (d / 2 - 52)), (h - 22, h), bevel=3)
        k.box((side * w / 2, side * (w / 2 - 52)), (-d / 2 + 52, d / 2 - 52), (h - 22, h), grain="Y", bevel=3)
    k.box((-w / 2 + 34, w / 2 - 34), (-d / 2 + 34, d / 2 - 34), (foot + 6, h - 52), soil(), bevel=8)
    with k.dressing():
        for i in range(5):
            x = (-.4 + .2 * i) * (w - 120)
            props.plant(k, 150 + 40 * (i % 2), 130, 46, 80, at=(x, 14 * (-1) ** i, h - 56))


def garden_bench(k, size, seat=430):
    """Slatted seat and leaning slatted back between armrest frames."""
    w, d, h = size
    x = w / 2 - 40
    for side in (-1, 1):
        leg = (side * x - 27, side * x + 27)
        k.box(leg, (-d / 2 + 20, -d / 2 + 78), (0, seat + 190), grain="Z", bevel=4)
        outline = [(d / 2 - 130, 0), (d / 2 - 72, 0), (d / 2 - 86, seat), (d / 2, h), (d / 2 - 50, h), (d / 2 - 142, seat + 20), (d / 2 - 142, seat - 60)]
        k.panel("YZ", side * x, 54, outline, grain="Z", bevel=3.5)
        k.box(leg, (-d / 2 + 78, d / 2 - 120), (seat - 100, seat - 24), grain="Y", bevel=3)
        k.box((side * x - 38, side * x + 38), (-d / 2, d / 2 - 74), (seat + 190, seat + 218), grain="Y", bevel=5)
        k.box((side * x - 20, side * x + 20), (-d / 2 + 78, d / 2 - 120), (110, 160), grain="Y", bevel=3)
    # The front rail closes the seat from leg to leg: without it the end of the middle bearer hangs in the air.
    k.box((-x, x), (-d / 2 + 34, -d / 2 + 60), (seat - 94, seat - 24), bevel=3)
    k.box((-30, 30), (-d / 2 + 60, d / 2 - 130), (seat - 94, seat - 24), grain="Y", bevel=3)
    k.box((-x, x), (-16, 16), (115, 155), bevel=3)
    for i in range(5):
        y = -d / 2 + 26 + 88 * i
        half = w / 2 - 6 if i else x - 27
        k.box((-half, half), (y, y + 76), (seat - 24, seat), bevel=4)
    for i in range(4):
        z = seat + 82 + 88 * i
        y = d / 2 - 146 + 92 * (z - seat) / (h - seat)
        k.beam((-w / 2 + 12, y - 12, z), (w / 2 - 12, y - 12, z), 24, 72, bevel=4, up=(0, .21, 1))


def bird_box(k, size, thick=16):
    """Bird box on a back board: pitched roof, round hole, perch."""
    w, d, h = size
    body_w, front_y, back_y = w - 32, -d + 26, -18
    eaves, ridge = h - 84, h - 26
    k.panel("XZ", -9, 18, [(-34, 0), (34, 0), (34, h - 20), (0, h), (-34, h - 20)], [circle(0, 14, 5)], bevel=1.5)
    gable = [(-body_w / 2, 34), (body_w / 2, 34), (body_w / 2, eaves), (0, ridge - 6), (-body_w / 2, eaves)]
    k.panel("XZ", front_y + thick / 2, thick, gable, [circle(0, 172, 16)], grain="Z", bevel=1.5)
    k.panel("XZ", back_y - thick / 2, thick, gable, grain="Z", bevel=1.5)
    for side in (-1, 1):
        k.box((side * body_w / 2, side * (body_w / 2 - thick)), (front_y + thick, back_y - thick), (34, eaves), grain="Z", bevel=1.5)
        slope = math.atan2(ridge - eaves, body_w / 2)
        a = (side * 2, (front_y + back_y) / 2 - 8, ridge + 6)
        reach = w / 2 - 4
        b = (side * reach, (front_y + back_y) / 2 - 8, ridge + 6 - reach * math.tan(slope))
        k.beam(a, b, d - 30, 13, bevel=1.5)
    k.box((-body_w / 2 + 4, body_w / 2 - 4), (front_y + thick, back_y - thick), (36, 50))
    k.box((-body_w / 2 + thick, body_w / 2 - thick), (front_y + thick + 6, front_y + thick + 10), (140, 200), materials.hole(), bevel=.2)
    k.rod((0, front_y + 8, 128), (0, front_y - 26, 128), 5)


def plant_pot(k, size):
    """Speckled planter with a plant."""
    w, _, h = size
    r = w / 2
    k.disc(vessel([(r - 42, 0), (r - 36, 3), (r - 4, h - 30), (r, h - 4), (r - 2, h)], 9, 20), sides=120)
    k.disc([(.01, h - 36), (r - 13, h - 36), (r - 13, h - 34), (.01, h - 30)], material=soil())
    with k.dressing():
        props.plant(k, 300, 210, 95, 120, at=(0, 0, h - 36))
