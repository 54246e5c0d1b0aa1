"""Tables, desk, workbench."""
import math

from mathutils import Vector

import materials
from parts import circle, rectangle, rounded_disc


def _apron(k, w, d, high, low, thick=22, inset=0):
    for side in (-1, 1):
        k.box((-w / 2, w / 2), (side * (d / 2 - inset), side * (d / 2 - inset - thick)), (low, high), bevel=1.5)
        k.box((side * (w / 2 - inset), side * (w / 2 - inset - thick)), (-d / 2, d / 2), (low, high), grain="Y", bevel=1.5)


def _four_legs(k, w, d, top, head, foot, splay=0):
    """Tapered legs whose outer faces stand at w x d under the top."""
    for sx in (-1, 1):
        for sy in (-1, 1):
            at = (sx * (w / 2 - head / 2), sy * (d / 2 - head / 2))
            toe = (sx * (w / 2 - foot / 2 + splay), sy * (d / 2 - foot / 2 + splay))
            k.leg((*at, top), (*toe, 0), (head, head), (foot, foot), bevel=3)


def dining_table(k, size, top=34, leg=78, foot=50, inset=55):
    """Solid top, apron, tapered legs."""
    w, d, h = size
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - top, h), k.glued(115), bevel=5)
    inner_w, inner_d = w - 2 * inset, d - 2 * inset
    _four_legs(k, inner_w, inner_d, h - top, leg, foot)
    _apron(k, inner_w - 2 * leg + 8, inner_d, h - top, h - top - 95, inset=12)
    for side in (-1, 1):
        x = side * (inner_w / 2 - 12)
        k.box((x, x - side * 22), (-inner_d / 2 + leg - 4, inner_d / 2 - leg + 4), (h - top - 95, h - top), grain="Y")


def coffee_table(k, size, top=28, leg=46, shelf=120):
    """Solid top and a lower shelf of slats."""
    w, d, h = size
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - top, h), k.glued(100), bevel=5)
    inner_w, inner_d = w - 60, d - 60
    _four_legs(k, inner_w, inner_d, h - top, leg, leg - 10)
    for side in (-1, 1):
        x, y = side * (inner_w / 2 - leg / 2), side * (inner_d / 2 - leg / 2)
        k.box((-inner_w / 2 + leg - 3, inner_w / 2 - leg + 3), (y - 11, y + 11), (h - top - 58, h - top))
        for z0, z1 in ((h - top - 58, h - top), (shelf - 40, shelf)):
            k.box((x - 11, x + 11), (-inner_d / 2 + leg - 3, inner_d / 2 - leg + 3), (z0, z1), grain="Y")
    count, room = 9, inner_d - 2 * leg + 40
    pitch = room / count
    for i in range(count):
        y = -room / 2 + pitch * i
        k.box((-inner_w / 2 + 8, inner_w / 2 - 8), (y + 6, y + pitch - 6), (shelf, shelf + 16), bevel=2)


def a_leg_desk(k, size, top=26, drawer=86):
    """Light desk: A-shaped trestles, one wide drawer hung under the top."""
    w, d, h = size
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - top, h), k.glued(95), bevel=4)
    x = w / 2 - 95
    for side in (-1, 1):
        for sy in (-1, 1):
            k.leg((side * x, sy * 75, h - top), (side * (x + 45), sy * (d / 2 - 24), 0), (34, 60), (28, 36), bevel=3)
        k.box((side * (x + 22) - 13, side * (x + 22) + 13), (-d / 2 + 130, d / 2 - 130), (262, 306), grain="Y", bevel=3)
    k.rod((-x - 20, 0, 284), (x + 20, 0, 284), 13)
    inner = x - 70
    box_top = h - top
    k.box((-inner - 14, -inner), (-d / 2 + 24, d / 2 - 60), (box_top - drawer, box_top), grain="Y")
    k.box((inner, inner + 14), (-d / 2 + 24, d / 2 - 60), (box_top - drawer, box_top), grain="Y")
    k.box((-inner, inner), (d / 2 - 74, d / 2 - 60), (box_top - drawer, box_top))
    k.box((-inner, inner), (-d / 2 + 44, d / 2 - 74), (box_top - drawer, box_top - drawer + 10))
    front = rectangle(-inner + 2, inner - 2, box_top - drawer + 2, box_top - 3)
    grip = [(70 * math.cos(a), box_top - 3.01 - 24 * math.sin(a)) for a in (math.pi * i / 20 for i in range(21))]
    k.panel("XZ", -d / 2 + 32, 18, front[:3] + grip + front[3:], grain="X", bevel=1.5)


def steel_frame_table(k, size, top=58):
    """Thick reclaimed top on two welded frames."""
    w, d, h = size
    planks = 4
    for i in range(planks):
        y = -d / 2 + d * i / planks
        k.box((-w / 2, w / 2), (y + .8, y + d / planks - .8), (h - top, h), bevel=3, rough=.7)
    steel, bar = materials.steel(), 48
    for side in (-1, 1):
        x = side * (w / 2 - 190)
        span = (x - bar / 2, x + bar / 2)
        for sy in (-1, 1):
            y = sy * (d / 2 - 50)
            k.box(span, (y - 15, y + 15), (0, h - top), steel, bevel=2)
        for z in (0, h - top - 30):
            k.box(span, (-d / 2 + 65, d / 2 - 65), (z, z + 30), steel, bevel=2)
    k.box((-w / 2 + 190, w / 2 - 190), (-15, 15), (h - top - 34, h - top - 4), steel, bevel=2)
    k.box((-w / 2 + 190, w / 2 - 190), (-15, 15), (0, 30), steel, bevel=2)


def _hairpin(k, plate, foot, steel, radius=5.5, gap=62):
    """Bent rod: two strands from a plate under the top to one foot."""
    plate, foot = Vector(plate), Vector(foot)
    out = Vector((foot.x - plate.x, foot.y - plate.y, 0)).normalized()
    side = Vector((-out.y, out.x, 0)) * gap / 2
    bend = foot + Vector((0, 0, radius))
    k.tube([plate - side, plate.lerp(bend, .5) - side * .62, plate.lerp(bend, .93) - side * .26, bend + out * 4,
            plate.lerp(bend, .93) + side * .26, plate.lerp(bend, .5) + side * .62, plate + side], radius, steel)
    k.disc([(.01, 0), (gap * .72, 0), (gap * .72, 3), (.01, 3)], at=(plate.x, plate.y, plate.z - 3), material=steel, sides=40)


def slice_table(k, size, top=62):
    """A slice of trunk on three hairpin legs: rings on the top, a drying crack."""
    w, _, h = size
    r = w / 2 - 4
    trunk = k.turned((0, 0, h - top), (0, 0, h), [(r - 10, 0), (r - 3, .06), (r, .2), (r - 2, .5), (r, .8), (r - 3, .95), (r - 10, 1)], sides=120)
    for vert in trunk.data.vertices:
        around = math.atan2(vert.co.z, vert.co.y)
        swell = 1 + .012 * math.sin(3 * around + 1) + .008 * math.sin(7 * around)
        vert.co.y, vert.co.z = vert.co.y * swell, vert.co.z * swell
    crack = [(20, 3), (r * .5, 12), (r * .97, 8), (r * .97, 14), (r * .5, 14.5), (60, 8)]
    k.panel("XY", h - .5, 2.2, crack, material=materials.hole(), bevel=.1)
    for i in range(3):
        a = math.radians(30 + 120 * i)
        _hairpin(k, (130 * math.cos(a), 130 * math.sin(a), h - top), (178 * math.cos(a), 178 * math.sin(a), 0), materials.steel())


def workbench(k, size, top=82):
    """Joiner's bench: thick glued top with dog holes, front vise, lower shelf."""
    w, d, h = size
    body = d - 118
    y0, y1 = -d / 2 + 118, d / 2
    mid = (y0 + y1) / 2
    k.box((-w / 2, w / 2), (y0, y1), (h - top, h), k.glued(62), bevel=4)
    for i in range(8):
        x = -w / 2 + 420 + 125 * i
        k.disc([(.01, 0), (9.5, 0), (9.5, .5), (.01, .5)], at=(x, y0 + 70, h), material=materials.hole(), sides=28)
    for sx in (-1, 1):
        x = sx * (w / 2 - 190)
        for sy in (-1, 1):
            y = mid + sy * (body / 2 - 60)
            k.box((x - 45, x + 45), (y - 42, y + 42), (0, h - top), grain="Z", bevel=4)
        for z0, z1 in ((50, 130), (h - top - 80, h - top)):
            k.box((x - 30, x + 30), (mid - body / 2 + 100, mid + body / 2 - 100), (z0, z1), grain="Y", bevel=3)
    for sy in (-1, 1):
        y = mid + sy * (body / 2 - 60)
        k.box((-w / 2 + 230, w / 2 - 230), (y - 20, y + 20), (150, 250), bevel=3)
    for i in range(4):
        y = mid - body / 2 + 85 + (body - 170) * i / 4
        k.box((-w / 2 + 150, w / 2 - 150), (y + 1, y + (body - 170) / 4 - 1), (250, 272), bevel=2)
    x = -w / 2 + 250
    k.box((x - 200, x + 200), (y0 - 60, y0 - 2), (h - 168, h - 4), k.glued(90), bevel=6)
    for dx in (-120, 120):
        k.rod((x + dx, y0 - 10, h - 122), (x + dx, y0 + 160, h - 122), 11, material=materials.steel())
    k.rod((x, y0 - 92, h - 118), (x, y0 + 120, h - 118), 15, material=materials.steel())
    k.rod((x, y0 - 118, h - 118), (x, y0 - 60, h - 118), 26, material=materials.steel())
    k.rod((x - 150, y0 - 104, h - 148), (x + 150, y0 - 104, h - 88), 9)
    for end in (-1, 1):
        k.turned((x + end * 144, y0 - 104, h - 118 + end * 28.8), (x + end * 168, y0 - 104, h - 118 + end * 33.6), [(12, 0), (15, .3), (15, .7), (11, 1)])


def fold_down_table(k, size, thick=18):
    """Wall table shown open: wall board, hinged leaf, swinging brace."""
    w, d, h = size
    k.box((-w / 2, w / 2), (-thick, 0), (0, h - thick - 2), grain="X", bevel=1.5)
    k.panel("XY", h - thick / 2, thick, rectangle(-w / 2, w / 2, -d, -2, 26), grain="X", bevel=1.5)
    k.rod((-w / 2 + 30, -thick - 4, h - thick - 4), (w / 2 - 30, -thick - 4, h - thick - 4), 4, material=materials.brass())
    reach, drop = d - 90, h - thick - 40
    curve = [(-thick - 4 - reach * math.sin(a), 14 + drop * (1 - math.cos(a))) for a in (math.pi / 2 * i / 20 for i in range(21))]
    outline = [(-thick - 4, h - thick - 10)] + [(-thick - 4, 14)] + curve + [(-thick - 4 - reach, h - thick - 10)]
    k.panel("YZ", 0, thick, outline, [circle(-thick - 4 - reach * .36, h - thick - 78, 34)], grain="Y", bevel=1.5)
    k.box((-24, 24), (-thick - reach - 20, -thick - reach + 16), (h - thick - 10, h - thick), grain="Y", bevel=1)


def round_table(k, size, top=22):
    """Round sheet on three splayed steel legs joined by a ring."""
    w, _, h = size
    r = w / 2
    k.disc(rounded_disc(r, h - top, h, 4, 4), sides=128)
    steel = materials.steel()
    ring = [(r * .58 * math.cos(a), r * .58 * math.sin(a), h - top - 8) for a in (2 * math.pi * i / 24 for i in range(24))]
    k.tube(ring, 8, steel, steps=4, closed=True)
    for i in range(3):
        a = math.radians(70 + 120 * i)
        out = Vector((math.cos(a), math.sin(a), 0))
        k.rod(out * r * .58 + Vector((0, 0, h - top)), out * (r * .86) + Vector((0, 0, 1)), 9, material=steel)
        k.disc([(.01, 0), (14, 0), (14, 4), (.01, 6)], at=tuple(out * r * .86), material=steel, sides=28)
        k.rod(out * r * .36 + Vector((0, 0, h - top - 3)), out * r * .62 + Vector((0, 0, h - top - 3)), 6, material=steel)
