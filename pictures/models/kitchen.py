"""Boards, trays, trivet, trolley."""
import math

import materials
from parts import circle, rectangle, slot


def cutting_board(k, size, groove=5):
    """Board with a hanging hole and a juice groove, grain running through."""
    w, d, h = size
    hole = circle(w / 2 - 34, 0, 15)
    x0, x1, y = -w / 2 + 24, w / 2 - 74, d / 2 - 24
    skin = k.glued(62)
    layers = [k.panel("XY", (h - groove) / 2, h - groove, rectangle(-w / 2, w / 2, -d / 2, d / 2, 26), [hole], material=skin, grain="X", bevel=2),
              k.panel("XY", h - groove / 2 - .5, groove + 1, rectangle(-w / 2, w / 2, -d / 2, d / 2, 26), [hole, rectangle(x0, x1, -y, y, 16)], material=skin, grain="X", bevel=1.2)]
    island = rectangle(x0 + 9, x1 - 9, -y + 9, y - 9, 9)
    layers.append(k.panel("XY", h - groove / 2 - .5, groove + 1, island, material=skin, grain="X", bevel=1.2))
    shift = (x0 + x1) / 2000
    for part in layers:
        part.color = layers[0].color
    # The island has its own centre: its log is read a little further along so that the grain goes on.
    layers[2].color[1] = layers[0].color[1] + shift / 13.7


def trivet(k, size, slats=5):
    """Round trivet of slats halved into one another."""
    w, _, h = size
    r, wide = w / 2, 19
    for i in range(slats):
        at = (i - (slats - 1) / 2) * (w - wide - 8) / (slats - 1)
        half = math.sqrt(r * r - (abs(at) + wide / 2) ** 2)
        k.box((-half, half), (at - wide / 2, at + wide / 2), (0, h - 5), grain="X", bevel=2)
        k.box((at - wide / 2, at + wide / 2), (-half, half), (5, h), grain="Y", bevel=2)


def serving_tray(k, size, wall=12):
    """Tray with a low rim; hands go through the short sides."""
    w, d, h = size
    k.box((-w / 2 + wall - 2, w / 2 - wall + 2), (-d / 2 + wall - 2, d / 2 - wall + 2), (2, 10), k.glued(80), grain="X")
    for side in (-1, 1):
        k.box((-w / 2, w / 2), (side * d / 2, side * (d / 2 - wall)), (0, h * .72), bevel=3)
        ends = [(-d / 2 + wall, 0), (d / 2 - wall, 0), (d / 2 - wall, h * .72)]
        ends += [(70 * math.cos(a), h * .72 + h * .28 * math.sin(a) ** .7) for a in (math.pi * i / 16 for i in range(17))]
        ends += [(-d / 2 + wall, h * .72)]
        k.panel("YZ", side * (w / 2 - wall / 2), wall, ends, [slot(0, h * .62, 96, 17)], grain="Y", bevel=2.5)


def trolley(k, size, top=48, leg=42):
    """Thick top, two slatted shelves, a towel rail, four wheels."""
    w, d, h = size
    wheel = 62
    k.box((-w / 2, w / 2), (-d / 2, d / 2), (h - top, h), k.glued(52), bevel=5)
    x, y = w / 2 - 36, d / 2 - 26
    for sx in (-1, 1):
        for sy in (-1, 1):
            px, py = sx * (x - leg / 2), sy * (y - leg / 2)
            k.box((px - leg / 2, px + leg / 2), (py - leg / 2, py + leg / 2), (wheel + 12, h - top), grain="Z", bevel=3)
            k.rod((px, py, wheel - 8), (px, py, wheel + 12), 9, material=materials.steel())
            k.rod((px, py - 11, wheel / 2), (px, py + 11, wheel / 2), wheel / 2, material=materials.plain((.035, .034, .033), rough=.7), sides=44)
            for dy in (-15, 15):
                k.box((px - 11, px + 11), (py + dy - 1.5, py + dy + 1.5), (wheel / 2 - 8, wheel - 6), materials.steel(), grain="Z", bevel=.5)
            k.box((px - 13, px + 13), (py - 17, py + 17), (wheel - 6, wheel - 2), materials.steel(), bevel=.5)
            k.rod((px, py - 18, wheel / 2), (px, py + 18, wheel / 2), 6, material=materials.brass(), sides=20)
    for z in (190, 470):
        for side in (-1, 1):
            k.box((side * x, side * (x - 20)), (-y + leg, y - leg), (z - 34, z), grain="Y", bevel=2)
            k.box((-x + leg, x - leg), (side * y - side * 4, side * (y - 24)), (z - 34, z + 12), grain="X", bevel=2)
        for i in range(6):
            a = -y + 30 + (2 * y - 60) * i / 6
            k.box((-x + 4, x - 4), (a + 5, a + (2 * y - 60) / 6 - 5), (z, z + 14), bevel=2)
    rail = h - top - 44
    for side in (-1, 1):
        k.box((x - 2, x + 34), (side * (y - 40) - 8, side * (y - 40) + 8), (rail - 14, rail + 14), grain="X", bevel=3)
    k.rod((x + 20, -y + 30, rail), (x + 20, y - 30, rail), 9)


def pebble_tray(k, size):
    """Round tray with a softly raised rim."""
    w, _, h = size
    r = w / 2
    k.disc([(.01, 0), (r - 22, 0), (r - 8, 4), (r - 1, 12), (r, h - 2), (r - 2, h), (r - 5, h - 1), (r - 10, h - 8), (r - 24, 7), (.01, 6)], sides=128)
