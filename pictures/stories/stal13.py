"""Prints for the stories of Kortrijk."""

import math

from hands import around, flat_hand, grip, pinch, touching
from ink import (BANDS, INK, LIGHT_WOOD, PAPER, TINTS, WHITE, WOOD, Cutter, blob, box, flat, line, oval, points, polygon,
                 shape, smooth, turned)
from things import board, label, measure, plane, shaving

TINT, BAND = TINTS["slate"], BANDS["slate"]
ALL = (0, 0, 1440, 960)


def mill_floor():
    """A plane on the boards of a weaving mill, bolt holes and all."""
    c = Cutter(21)
    rows = []
    for i, (y, h) in enumerate(((470, 128), (598, 136), (734, 146), (880, 120))):
        d = box(-20, y, 1500, h)
        fill = LIGHT_WOOD if i == 0 else WOOD
        holes = "".join(
            flat(oval(x, y + h / 2, 25, 20), INK) if kind else shape(oval(x, y + h / 2, 27, 22), LIGHT_WOOD, 5) + line(points([(x - 16, y + h / 2), (x + 16, y + h / 2 - 6)]), 3)
            for x, kind in ((190 + i * 160, i % 2), (640 + i * 170, (i + 1) % 2), (1230 - i * 90, 1)) if i > 0
        )
        wear = c.chatter(d, (0, y, 1440, h), 26, 3, 120, 5, INK, 3) if i > 0 else ""
        rows.append(shape(d, fill) + c.grain(d, (-20, y, 1500, h), 24, 1) + wear + holes)
    fresh = box(790, 470, 700, 128)
    looms = "".join(
        shape(box(x, 110, 26, 330), TINT) + shape(box(x + 250, 110, 26, 330), TINT) + shape(box(x - 20, 150, 316, 30), TINT) + shape(box(x - 20, 330, 316, 44), TINT)
        + "".join(line(points([(x + 36 + k * 18, 182), (x + 36 + k * 18, 328)]), 3) for k in range(12))
        for x in (90, 560, 1030)
    )
    return (
        f'<g opacity="0.55">{looms}</g>' + c.chatter(box(0, 0, 1440, 440), (0, 0, 1440, 440), 90, 90, 70, 6, WHITE, 6)
        + "".join(rows) + shape(fresh, LIGHT_WOOD, 0) + c.grain(fresh, (790, 470, 700, 128), 24, 0) + line(points([(-20, 470), (1500, 470)])) + line(points([(-20, 598), (1500, 598)]))
        + shaving(420, 420, 56, 1.8, -1, 1) + shaving(300, 486, 40, 1.6, 1, 0) + shaving(210, 410, 30, 1.5, -1, 2)
        + turned(plane(c, TINT), 720, 560, 0, 1.25)
        + around(grip(c, TINT, ""), 950, 372, 205, 1.12) + turned(flat_hand(c, TINT), 690, 200, 128, 1.08)
    ), BAND


def mill_table():
    """From floor to table: where a bolt was, there is a plug of oak."""
    c = Cutter(22)
    top = box(150, 300, 1140, 84)
    plugs = "".join(shape(oval(x, 342, 20, 20), WOOD, 5) + line(points([(x - 13, 336), (x + 13, 346)]), 3) for x in (380, 760, 1110))
    legs = "".join(shape(polygon([(x, 384), (x + 26, 384), (x + 26, 800), (x, 800)]), INK, 3) for x in (230, 1184)) + shape(box(230, 384, 980, 22), INK, 3)
    glass = shape(polygon([(590, 210), (660, 210), (652, 300), (598, 300)]), TINT, 5)
    letters = shape(polygon([(860, 286), (1010, 270), (1014, 286), (862, 300)]), WHITE, 5) + shape(polygon([(880, 262), (1020, 250), (1022, 268), (882, 284)]), WHITE, 5)
    return (
        c.chatter(box(*ALL), ALL, 200, 0, 80, 6, WHITE, 6) + line(points([(60, 802), (1380, 802)]), 7)
        + legs + shape(top, LIGHT_WOOD) + c.grain(top, (150, 300, 1140, 84), 17, 1) + line(top) + plugs + glass + letters
        + measure(150, 880, 1290, 880, "160 cm") + measure(96, 300, 96, 800, "85")
    ), BAND


def chair_glue():
    """A kitchen chair in its parts, and the glue pot."""
    c = Cutter(23)

    def rung(x, y, length, angle, w=30, fill=TINT):
        d = polygon([(0, -w / 2), (length, -w / 2), (length, w / 2), (0, w / 2)])
        tenon = polygon([(-36, -w / 3.4), (0, -w / 3.4), (0, w / 3.4), (-36, w / 3.4)])
        tail = polygon([(length, -w / 3.4), (length + 36, -w / 3.4), (length + 36, w / 3.4), (length, w / 3.4)])
        worn = c.chatter(d, (0, -w / 2, length, w), 5, 0, 50, 6, LIGHT_WOOD, 8)
        return turned(shape(tenon, LIGHT_WOOD, 5) + shape(tail, LIGHT_WOOD, 5) + shape(d, fill) + worn, x, y, angle)

    back = [rung(250, 140 + i * 96, 320, 0, 38) for i in range(3)]
    posts = [rung(170, 520, 410, -90, 42), rung(650, 520, 410, -90, 42)]
    seat = polygon([(190, 560), (640, 560), (700, 680), (130, 680)])
    legs = [rung(120, 760, 250, 96, 40), rung(710, 760, 250, 84, 40)]
    low = [rung(230, 800, 370, 0, 30)]
    arrows = "".join(line(points([(x, 706), (x, 742)]), 6) + line(points([(x - 14, 720), (x, 702), (x + 14, 720)]), 6) for x in (150, 680))
    pot = (
        shape("M900 560C880 760 930 840 1080 840C1230 840 1280 760 1260 560Z", INK)
        + c.chatter("M900 560C880 760 930 840 1080 840C1230 840 1280 760 1260 560Z", (890, 560, 380, 280), 60, 80, 60, 6, BAND)
        + shape(oval(1080, 560, 180, 56), PAPER) + shape(oval(1080, 568, 150, 42), WOOD)
        + line(smooth([(900, 580), (850, 420), (1080, 360), (1310, 420), (1262, 580)]), 9)
    )
    brush = turned(shape(polygon([(-26, -150), (26, -150), (18, 30), (-18, 30)]), PAPER) + c.hatch(polygon([(-26, -150), (26, -150), (18, 30), (-18, 30)]), (-26, -150, 52, 180), 90, 10, 3), 1090, 540, 8)
    stick = shape(polygon([(1084, 396), (1136, 404), (1176, 90), (1146, 86)]), LIGHT_WOOD)
    hand = around(grip(c, TINT, ""), 1150, 214, 186, 1.05)
    steam = "".join(line(smooth([(x, 480), (x - 26, 430), (x + 14, 380), (x - 10, 320)]), 7, WHITE) for x in (970, 1010))
    tags = label(772, 330, "2", 10) + label(770, 690, "4", -8) + label(420, 880, "3", -4, 74, False)
    return (
        c.chatter(box(*ALL), ALL, 220, 90, 60, 6, WHITE, 8) + "".join(back + posts) + shape(seat, TINT) + c.chatter(seat, (130, 560, 570, 120), 26, 0, 70, 7, LIGHT_WOOD, 10)
        + "".join(legs + low) + arrows + tags + steam + pot + stick + brush + hand
    ), BAND


def look_first():
    """The old stable, its half door open, everything that came in wearing a number."""
    c = Cutter(24)
    wall = box(0, 0, 1440, 800)
    bricks = ""
    for row in range(16):
        y = row * 52
        bricks += line(points([(0, y), (1440, y)]), 3, "#b9cbd5")
        for k in range(15):
            x = k * 104 + (52 if row % 2 else 0)
            bricks += line(points([(x, y), (x, y + 52)]), 3, "#b9cbd5")
    door = "M500 800V330A220 200 0 0 1 940 330V800Z"
    lower = box(500, 560, 440, 240)
    upper = polygon([(940, 300), (1150, 260), (1150, 540), (940, 560)])
    sideboard = shape(box(110, 540, 330, 260), WOOD) + shape(box(90, 516, 370, 32), WOOD) + shape(box(134, 620, 130, 160), INK, 5) + shape(box(286, 620, 130, 160), LIGHT_WOOD) + line(box(310, 646, 82, 108), 5) + line(points([(134, 700), (264, 700)]), 8, WOOD) + shape(box(134, 562, 282, 40), LIGHT_WOOD, 5) + flat(oval(200, 582, 7), INK) + flat(oval(350, 582, 7), INK)
    frame = turned(shape(box(0, -320, 230, 320), TINT) + "".join(shape(box(22 + (i % 2) * 98, -300 + (i // 2) * 98, 84, 84), BAND, 5) for i in range(6)), 1080, 812, 12)
    crate = "".join(shape(box(1270, 650 + i * 52, 160, 38), LIGHT_WOOD) for i in range(3)) + shape(box(1284, 640, 26, 164), LIGHT_WOOD) + shape(box(1390, 640, 26, 164), LIGHT_WOOD)
    wheel = shape(oval(720, 700, 92), WOOD) + shape(oval(720, 700, 66), INK, 4) + "".join(line(points([(720, 700), (720 + math.cos(a) * 70, 700 + math.sin(a) * 70)]), 10, WOOD) for a in (i * math.pi / 4 for i in range(8))) + shape(oval(720, 700, 20), WOOD)
    planks = "".join(turned(board(c, 0, -420, 40, 420, 0, WOOD, 14), 566 + i * 44, 800, -4 + i) for i in range(2))
    tags = label(330, 500, "1", 6) + label(806, 640, "2", -8) + label(646, 450, "3", -12) + label(1330, 480, "4", 8) + label(1368, 624, "5", -6)
    return (
        shape(wall, BAND, 0) + bricks + shape(door, INK) + c.chatter(door, (500, 130, 440, 670), 50, 90, 60, 5, TINT, 8) + line(door, 12)
        + planks + wheel + shape(upper, TINT) + line(points([(950, 330), (1140, 520)]), 6) + c.hatch(upper, (940, 260, 210, 300), 96, 40, 4)
        + sideboard + frame + crate + shape(box(-20, 800, 1480, 180), WOOD) + c.chatter(box(0, 800, 1440, 160), (0, 800, 1440, 160), 80, 0, 90, 6, INK, 5) + tags
    ), BAND


def glass():
    """Cutting a pane of mirror for an old glasshouse frame."""
    c = Cutter(25)
    frame = box(60, 100, 560, 780)
    panes = [box(104 + (i % 2) * 250, 146 + (i // 2) * 236, 222, 208) for i in range(6)]
    shown = "".join(
        shape(d, WHITE if i in (0, 1, 2) else INK, 5) + (c.hatch(d, (104 + (i % 2) * 250, 146 + (i // 2) * 236, 222, 208), -48, 52, 7, TINT) if i in (0, 1, 2) else c.chatter(d, (104 + (i % 2) * 250, 146 + (i // 2) * 236, 222, 208), 8, -48, 40, 5, BAND))
        for i, d in enumerate(panes)
    )
    flaking = c.specks(frame, (60, 100, 560, 780), 60, [LIGHT_WOOD, WOOD], (6, 18))
    table = polygon([(660, 330), (1480, 250), (1480, 1000), (660, 1000)])
    pane = polygon([(740, 420), (1290, 366), (1340, 800), (776, 880)])
    rule = polygon([(690, 632), (1400, 556), (1404, 612), (696, 690)])
    ticks = "".join(line(points([(720 + i * 33.5, 636 - i * 3.6), (722 + i * 33.5, (668 if i % 5 == 0 else 654) - i * 3.6)]), 4) for i in range(20))
    scored = line(points([(746, 624), (1080, 588)]), 4)
    cutter_tool = turned(shape(polygon([(0, 0), (12, -10), (60, -13), (240, -16), (240, 16), (60, 13), (12, 10)]), WOOD) + flat(oval(6, 0, 9), INK), 1082, 586, -62)
    return (
        c.chatter(box(*ALL), ALL, 160, -48, 70, 6, WHITE, 6)
        + shape(frame, "#9db49a") + flaking + line(frame) + shown
        + shape(table, WOOD) + c.grain(table, (660, 250, 820, 750), 46, 0)
        + shape(pane, WHITE) + c.hatch(pane, (740, 366, 600, 520), -48, 66, 9, TINT) + line(pane)
        + scored + shape(rule, LIGHT_WOOD) + ticks
        + touching(flat_hand(c, TINT), 930, 690, -70, 1.08, False, (200, 0))
        + cutter_tool + touching(pinch(c, TINT), 1118, 512, -186, 1.12, True)
    ), BAND


SCENES = {
    "un-plancher-devient-table/cover": mill_floor,
    "un-plancher-devient-table/table": mill_table,
    "rendre-ses-pieds-a-une-chaise/cover": chair_glue,
    "la-semaine-ou-l-on-regarde/cover": look_first,
    "robin-et-la-fenetre-de-serre/cover": glass,
}
