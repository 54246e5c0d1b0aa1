"""Prints for the stories of Roubaix."""

import math

from hands import around, flat_hand, grip, pinch, touching
from ink import (BANDS, INK, LIGHT_WOOD, PAPER, TINTS, WHITE, WOOD, Cutter, blob, box, flat, line, oval, points, polygon,
                 shape, smooth, turned)

TINT, BAND = TINTS["moss"], BANDS["moss"]
ALL = (0, 0, 1440, 960)
BLUE, NAVY, PALE, BRICK = "#7d9fb8", "#34506a", "#cfdbe0", "#b9603f"


def sorting_blue():
    """Cloth on the left, a pressed board on the right: the blue is sorted, not dyed."""
    c = Cutter(41)

    def cloth(x, y, w, h, colour, angle, stripes=None):
        d = blob([(-w / 2, -h / 2 + 14), (0, -h / 2), (w / 2, -h / 2 + 10), (w / 2 + 12, h / 2 - 6), (0, h / 2 + 8), (-w / 2 - 8, h / 2)])
        inner = "".join(line(smooth([(-w / 2, y0), (0, y0 + 12), (w / 2 + 10, y0 + 4)]), 5, stripes) for y0 in range(int(-h / 2 + 30), int(h / 2), 26)) if stripes else c.chatter(d, (-w / 2, -h / 2, w, h), 14, 10, 44, 5, INK, 10)
        return turned(shape(d, colour) + inner + line(d), x, y, angle)

    heap = (
        cloth(170, 730, 330, 200, NAVY, -6) + cloth(400, 770, 300, 170, BLUE, 8, PALE) + cloth(230, 560, 300, 170, BLUE, 10) + cloth(430, 600, 260, 150, PALE, -12, BLUE)
        + cloth(320, 430, 260, 140, NAVY, 4, BLUE) + cloth(300, 860, 420, 130, WHITE, 3, BLUE)
    )
    button = "".join(shape(oval(x, y, 15), WHITE, 4) + flat(oval(x - 4, y, 2.5), INK) + flat(oval(x + 4, y, 2.5), INK) for x, y in ((218, 540), (226, 596), (150, 720)))
    threads = "".join(line(smooth([(560 + i * 9, 520 + i * 34), (650, 500 + i * 40 + c.random.uniform(-30, 30)), (720, 560 + i * 26), (800, 540 + i * 34)]), 4.5, (BLUE, NAVY, INK, PALE)[i % 4]) for i in range(9))
    disc, side = oval(1090, 470, 290, 150), "M800 470V540A290 150 0 0 0 1380 540V470A290 150 0 0 1 800 470Z"
    panel = polygon([(900, 660), (1290, 660), (1290, 1000), (900, 1000)])
    slot = box(1082, 640, 28, 190)
    specks = [NAVY, PALE, WHITE, INK]
    return (
        c.chatter(box(*ALL), ALL, 180, 90, 60, 6, WHITE, 8) + heap + button + threads
        + shape(panel, BLUE) + c.specks(panel, (900, 660, 390, 340), 260, specks, (3, 9)) + line(panel) + shape(slot, INK, 4)
        + shape(side, BLUE) + c.specks(side, (800, 470, 580, 230), 260, specks, (3, 9)) + line(side)
        + shape(disc, BLUE) + c.specks(disc, (800, 320, 580, 300), 480, specks, (3, 10)) + line(disc)
        + touching(pinch(c, TINT), 560, 470, 124, 1.2, False)
    ), BAND


def slots():
    """Three panels and a disc: how the stool locks without a screw."""
    c = Cutter(42)

    def panel(x, y, angle, up):
        d = polygon([(-150, -190), (150, -190), (150, 190), (-150, 190)])
        gap = box(-15, -190, 30, 200) if up else box(-15, -10, 30, 200)
        return turned(shape(d, BLUE) + c.specks(d, (-150, -190, 300, 380), 150, [NAVY, PALE, WHITE], (3, 9)) + line(d) + shape(gap, BAND), x, y, angle)

    disc = oval(1130, 230, 210, 74)
    rim = "M920 230V262A210 74 0 0 0 1340 262V230A210 74 0 0 1 920 230Z"
    stool = shape(polygon([(960, 470), (1130, 520), (1130, 880), (960, 800)]), BLUE) + shape(polygon([(1300, 470), (1130, 520), (1130, 880), (1300, 800)]), NAVY) + c.specks(polygon([(960, 470), (1130, 520), (1130, 880), (960, 800)]), (960, 470, 170, 410), 90, [PALE, WHITE, NAVY], (3, 8)) + c.specks(polygon([(1300, 470), (1130, 520), (1130, 880), (1300, 800)]), (1130, 470, 170, 410), 70, [PALE, BLUE], (3, 8))
    down = line(points([(1130, 340), (1130, 440)]), 7) + line(points([(1106, 414), (1130, 444), (1154, 414)]), 7)
    plus = line(points([(426, 460), (426, 520)]), 8) + line(points([(396, 490), (456, 490)]), 8)
    arrow = line(points([(816, 500), (904, 500)]), 7) + line(points([(880, 476), (908, 500), (880, 524)]), 7)
    return c.chatter(box(*ALL), ALL, 150, 0, 70, 6, WHITE, 5) + panel(220, 500, 0, True) + plus + panel(632, 500, 0, False) + arrow + stool + down + shape(rim, BLUE) + shape(disc, BLUE) + c.specks(disc, (920, 156, 420, 150), 180, [NAVY, PALE, WHITE], (3, 9)) + line(disc), BAND


def caps():
    """Bottle caps go over the scales into a disc that looks like a beach."""
    c = Cutter(43)
    colours = [WHITE, TINT, "#5f7a3a", BRICK, PALE, LIGHT_WOOD]

    def cap(x, y, r, colour):
        ridges = "".join(line(points([(x + math.cos(a) * r * 0.86, y + math.sin(a) * r * 0.86), (x + math.cos(a) * r, y + math.sin(a) * r)]), 4) for a in (i * math.pi / 12 for i in range(24)))
        return shape(oval(x, y, r), colour) + ridges + line(oval(x, y, r * 0.68), 4)

    bowl = "M120 640C140 800 250 850 380 850C510 850 620 800 640 640Z"
    heap = "".join(cap(x, y, r, colours[i % 6]) for i, (x, y, r) in enumerate(((190, 600, 52), (300, 566, 56), (420, 580, 54), (540, 604, 52), (250, 500, 50), (370, 470, 54), (480, 510, 50), (600, 622, 40))))
    falling = "".join(cap(x, y, 44, colours[(i * 5 + 2) % 6]) for i, (x, y) in enumerate(((330, 350), (420, 268))))
    disc = oval(1040, 560, 330, 310)
    return (
        c.chatter(box(*ALL), ALL, 190, -30, 60, 6, WHITE, 10)
        + heap + shape(bowl, INK) + c.chatter(bowl, (120, 640, 520, 210), 60, 0, 70, 6, BAND, 8) + falling
        + shape(oval(1052, 578, 330, 310), INK, 0) + shape(disc, PAPER) + c.specks(disc, (710, 250, 660, 620), 620, [TINT, "#5f7a3a", "#5f7a3a", BRICK, INK, PALE, TINT], (6, 24)) + line(disc)
        + line("M790 420C840 340 930 290 1040 286", 9, WHITE) + line("M770 480C772 470 776 458 780 448", 9, WHITE)
        + touching(pinch(c, TINT), 452, 210, 152, 1.22, True)
    ), BAND


def pulp():
    """Two hands lift a dome of paper pulp out of the vat."""
    c = Cutter(44)
    vat = polygon([(-20, 640), (1460, 640), (1460, 1000), (-20, 1000)])
    surface = box(-20, 560, 1480, 100)
    waves = "".join(line(smooth([(x, 600 + (i % 3) * 20), (x + 60, 592 + (i % 3) * 20), (x + 120, 602 + (i % 3) * 20)]), 5) for i, x in enumerate(range(20, 1400, 150)))
    dome = "M400 520C400 250 560 130 720 130C880 130 1040 250 1040 520Z"
    letters = "".join(
        f'<text x="{x}" y="{y}" font-family="DejaVu Serif, serif" font-size="{s}" fill="#b9b9ad" transform="rotate({r} {x} {y})">{t}</text>'
        for x, y, s, r, t in ((560, 300, 54, -14, "a"), (700, 230, 40, 10, "é"), (820, 330, 60, 18, "R"), (620, 440, 46, 6, "n"), (900, 450, 38, -20, "g"), (480, 450, 34, 12, "s"))
    )
    mesh = c.hatch(dome, (400, 130, 640, 390), 62, 34, 1.6, "#c9c9bc") + c.hatch(dome, (400, 130, 640, 390), -62, 34, 1.6, "#c9c9bc")
    drips = "".join(line(points([(x, 534), (x, 534 + h)]), 9, WHITE) + shape(blob([(x, 534 + h), (x + 9, 556 + h), (x, 568 + h), (x - 9, 556 + h)]), WHITE, 4) for x, h in ((470, 16), (560, 36), (660, 8), (790, 30), (880, 12), (970, 24)))
    rim = "M380 520C380 500 1060 500 1060 520V544C1060 560 380 560 380 544Z"
    return (
        c.chatter(box(0, 0, 1440, 600), (0, 0, 1440, 600), 150, 90, 70, 6, WHITE, 7)
        + shape(surface, WHITE) + waves + drips + shape(dome, WHITE) + mesh + letters + line(dome, 7) + shape(rim, LIGHT_WOOD)
        + shape(vat, TINT) + c.hatch(vat, (-20, 640, 1480, 360), 90, 60, 4) + line(points([(-20, 640), (1460, 640)]), 12)
        + around(grip(c, TINT, "", True), 356, 528, 14, 1.2) + around(grip(c, TINT, "", True), 1084, 528, 166, 1.2, True)
    ), BAND


SCENES = {
    "le-bleu-qu-on-trie/cover": sorting_blue,
    "le-bleu-qu-on-trie/fentes": slots,
    "une-recette-de-bouchons/cover": caps,
    "lou-et-la-pulpe/cover": pulp,
}
