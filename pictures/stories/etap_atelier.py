"""Prints for the stories of Tournai."""

import math

from hands import around, flat_hand, grip, pinch, touching
from ink import (BANDS, INK, LIGHT_WOOD, PAPER, TINTS, WHITE, WOOD, Cutter, blob, box, flat, line, oval, points, polygon,
                 shape, smooth, turned)
from things import board, clock, mallet, measure, shaving

TINT, BAND = TINTS["clay"], BANDS["clay"]
ALL = (0, 0, 1440, 960)


def wedge():
    """A mallet over the wedge that locks a leg in its seat."""
    c = Cutter(11)
    seat = oval(700, 690, 560, 205)
    under = "M140 690V770A560 205 0 0 0 1260 770V690A560 205 0 0 1 140 690Z"
    tenons = "".join(
        shape(oval(x, y, 62, 25), WOOD, 5) + line(points([(x - 50, y), (x + 50, y)]), 11) for x, y in ((410, 730), (990, 730))
    )
    slot = shape(oval(700, 632, 84, 34), WOOD, 5) + line(points([(630, 632), (770, 632)]), 5)
    wood = polygon([(662, 440), (738, 440), (711, 634), (689, 634)])
    cuts = "".join(line(points([(678 + i * 14, 456), (689 + i * 7, 604)]), 3, PAPER) for i in range(4))
    blow = turned(mallet(c, 470), 716, 318, -13)
    a = math.radians(-13)
    fist = around(grip(c, TINT, ""), 716 + math.cos(a) * 400, 318 + math.sin(a) * 400, -118, 1.12)
    return (
        c.chatter(box(*ALL), ALL, 230, 8, 60, 7, WHITE)
        + shape(under, WOOD) + c.hatch(under, (140, 690, 1120, 300), 90, 26, 4)
        + shape(seat, LIGHT_WOOD) + c.grain(seat, (140, 485, 1120, 410), 25, 2) + line(seat)
        + tenons + slot + shape(wood, INK, 4) + cuts + c.rays(706, 430, 70, 190, 8, 190, 350, 10)
        + touching(pinch(c, TINT), 676, 520, -12, 1.15) + blow + fist
    ), BAND


def wedge_section():
    """The same joint cut in half: the wedge opens the tenon like a dovetail."""
    c = Cutter(12)

    def joint(x, driven):
        top, low, half = 330, 610, 74
        open_ = 26 if driven else 0
        seat_left, seat_right = box(x - 290, top, 290 - half - open_ / 2, 280), box(x + half + open_ / 2, top, 290 - half - open_ / 2, 280)
        leg = polygon([(x - half - open_, top), (x + half + open_, top), (x + half, low), (x + half - 6, 900), (x - half + 6, 900), (x - half, low)])
        tip = top + (230 if driven else 60)
        head = top if driven else top - 170
        wide = 30
        wood = polygon([(x - wide, head), (x + wide, head), (x + 4, tip), (x - 4, tip)])
        left_hole = polygon([(x - 290, top), (x - half - open_, top), (x - half, low), (x - 290, low)])
        right_hole = polygon([(x + 290, top), (x + half + open_, top), (x + half, low), (x + 290, low)])
        slit = "" if driven else line(points([(x, top), (x, top + 230)]), 5)
        del seat_left, seat_right
        return (
            shape(left_hole, LIGHT_WOOD) + c.grain(left_hole, (x - 290, top, 290, 280), 24)
            + shape(right_hole, LIGHT_WOOD) + c.grain(right_hole, (x, top, 290, 280), 24)
            + shape(leg, WOOD) + c.grain(leg, (x - 110, top, 220, 570), 24, 0, True) + line(leg) + slit + shape(wood, INK, 4)
        )

    arrow = line(smooth([(650, 240), (720, 206), (790, 240)]), 7) + line(points([(766, 206), (792, 242), (748, 248)]), 7)
    down = line(points([(390, 84), (390, 130)]), 7) + line(points([(372, 112), (390, 134), (408, 112)]), 7)
    return joint(390, False) + joint(1050, True) + arrow + down, BAND


def nest_box():
    """A nest box in its parts, and who it is for."""
    c = Cutter(13)
    front = polygon([(560, 470), (720, 372), (880, 470), (880, 850), (560, 850)])
    side = polygon([(880, 470), (985, 420), (985, 790), (880, 850)])
    rim = polygon([(720, 340), (500, 476), (516, 498), (720, 372), (924, 498), (940, 476)])
    roof = polygon([(720, 340), (940, 476), (1086, 404), (866, 268)])
    open_side = polygon([(1130, 470), (1235, 420), (1235, 790), (1130, 850)])
    climb = "".join(line(points([(1146, 560 + i * 30), (1220, 526 + i * 30)]), 5) for i in range(5))
    turning = line(smooth([(1000, 800), (1060, 850), (1118, 836)]), 5) + line(points([(1094, 818), (1122, 836), (1098, 860)]), 5)
    branch = smooth([(20, 640), (180, 600), (330, 612), (470, 560)])
    needles = "".join(c.rays(x, y, 4, 62, 13, 0, 360, 7, "#4a5a26") for x, y in ((80, 640), (190, 566), (262, 650), (410, 604), (130, 700)))
    bird = (
        shape(blob([(232, 470), (262, 408), (330, 396), (392, 436), (402, 500), (356, 556), (290, 560), (246, 526)]), "#dcc66a")
        + shape(polygon([(244, 470), (120, 560), (150, 584), (276, 540)]), TINT)
        + shape(blob([(300, 470), (330, 420), (250, 430), (210, 500), (190, 560), (262, 540)]), TINT)
        + flat(blob([(312, 414), (336, 360), (398, 352), (430, 400), (420, 440), (372, 452)]), INK)
        + flat(blob([(346, 408), (384, 396), (410, 420), (386, 444), (350, 438)]), WHITE)
        + flat(oval(390, 388, 8), WHITE) + flat(oval(391, 388, 4), INK)
        + flat(polygon([(428, 392), (470, 408), (424, 414)]), INK)
        + flat(polygon([(372, 446), (398, 442), (384, 556), (360, 556)]), INK)
        + line(points([(312, 556), (306, 606)]), 6) + line(points([(346, 556), (352, 600)]), 6)
    )
    hole = flat(oval(720, 590, 58), INK)
    return (
        c.chatter(box(*ALL), ALL, 240, -24, 62, 7, WHITE)
        + shape(side, WOOD) + c.hatch(side, (880, 420, 105, 430), 78, 17, 4)
        + shape(front, LIGHT_WOOD) + c.grain(front, (560, 372, 320, 478), 40, 0, True) + line(front)
        + shape(roof, TINT) + c.hatch(roof, (720, 268, 366, 208), 32, 24, 4) + shape(rim, WOOD)
        + hole + line(oval(720, 590, 70), 4) + line(points([(662, 600), (662, 712)]), 3) + line(points([(778, 600), (778, 712)]), 3)
        + flat(box(640, 706, 164, 58), LIGHT_WOOD) + measure(662, 700, 778, 700, "32 mm", False)
        + shape(open_side, LIGHT_WOOD) + c.grain(open_side, (1130, 420, 105, 430), 26, 0, True) + climb + turning
        + line(branch, 24) + line(branch, 12, WOOD) + needles + bird
    ), BAND


def lathe():
    """Two hands and a gouge at the lathe."""
    c = Cutter(14)
    bed = box(0, 700, 1440, 120)
    head = blob([(40, 300), (300, 290), (330, 330), (330, 700), (20, 700), (20, 330)])
    tail = blob([(1200, 380), (1420, 380), (1470, 420), (1470, 700), (1190, 700), (1180, 420)])
    top = [(388, 400), (470, 400), (500, 372), (560, 372), (590, 410), (640, 416), (720, 380), (860, 360), (980, 384), (1050, 420), (1086, 424), (1112, 400), (1150, 400)]
    middle = 470
    low = [(x, 2 * middle - y) for x, y in reversed(top)]
    work = polygon(top + low)
    rest = polygon([(560, 600), (1010, 600), (1010, 632), (560, 632)])
    post = box(760, 632, 56, 80)
    gouge_angle = 152
    tool = (
        shape(polygon([(0, -9), (26, -15), (300, -15), (300, 15), (26, 15)]), PAPER) + line(points([(20, 0), (286, 0)]), 3)
        + shape(polygon([(290, -20), (330, -26), (330, 26), (290, 20)]), WHITE)
        + shape(blob([(326, -24), (420, -34), (560, -26), (700, -34), (720, 0), (700, 34), (560, 26), (420, 34), (326, 24)]), TINT)
    )
    gx, gy, a = 858, 566, math.radians(180 - gouge_angle)
    place = lambda t: (gx + math.cos(a) * t, gy + math.sin(a) * t)
    hx, hy = place(520)
    lx, ly = place(150)
    rear = around(grip(c, TINT, ""), hx, hy, -66, 1.08)
    front = turned(flat_hand(c, TINT), lx - 250, ly + 96, -24, 1.05)
    shavings = shaving(842, 300, 66, 1.7) + shaving(700, 214, 50, 1.5, -1, 2) + shaving(980, 190, 42, 1.5, 1, 1) + shaving(560, 280, 34, 1.4, 1, 3) + shaving(420, 900, 48, 1.5, -1) + shaving(250, 870, 34, 1.4, 1, 2)
    turnlines = "".join(line(points([(x, middle - h), (x, middle + h)]), 4) for x, h in ((470, 68), (500, 96), (560, 96), (590, 58), (640, 52), (1050, 48), (1086, 44), (1112, 68)))
    spin = "".join(line(smooth([(x, middle - h), (x + 22, middle), (x, middle + h)]), 3.5) for x, h in ((700, 80), (760, 96), (820, 104), (900, 100), (960, 88)))
    return (
        c.chatter(box(*ALL), ALL, 200, 0, 90, 6, WHITE, 5)
        + shape(head, INK) + c.chatter(head, (20, 290, 310, 410), 60, 80, 50, 5, BAND)
        + shape(box(326, 420, 62, 100), PAPER) + shape(tail, INK) + c.chatter(tail, (1180, 380, 290, 320), 40, 80, 50, 5, BAND) + shape(polygon([(1150, 458), (1190, 436), (1190, 504), (1150, 482)]), PAPER)
        + shape(bed, WOOD) + c.hatch(bed, (0, 700, 1440, 120), 0, 22, 4) + shape(box(0, 820, 1440, 200), TINT) + c.chatter(box(0, 820, 1440, 200), (0, 820, 1440, 140), 50, 0, 70, 5, BAND, 6)
        + shape(work, LIGHT_WOOD) + spin + turnlines
        + shape(post, INK) + shape(rest, INK) + shavings
        + turned(tool, gx, gy, 180 - gouge_angle) + front + rear
    ), BAND


def half_past_eight():
    """The workshop in Tournai before anybody has come in."""
    c = Cutter(15)
    floor = box(0, 800, 1440, 200)
    window = box(470, 210, 500, 300)
    bars = "".join(line(points([(470 + i * 125, 210), (470 + i * 125, 510)]), 9) for i in range(1, 4)) + line(points([(470, 360), (970, 360)]), 9)
    beams = "".join(flat(polygon([(476 + i * 125, 518), (588 + i * 125, 518), (420 + i * 150, 960), (280 + i * 150, 960)]), WHITE) for i in range(4))

    def bench(x):
        top = box(x, 610, 420, 46)
        legs = "".join(shape(box(x + dx, 656, 40, 190), WOOD) for dx in (36, 344))
        shelf = box(x + 30, 770, 360, 24)
        vise = shape(box(x - 34, 600, 30, 92), WOOD) + line(points([(x - 34, 660), (x - 74, 660)]), 10) + line(points([(x - 74, 626), (x - 74, 694)]), 10)
        return legs + shape(shelf, LIGHT_WOOD) + shape(top, LIGHT_WOOD) + c.grain(top, (x, 610, 420, 46), 13) + vise

    def apron(x):
        cloth = "M{0} 286C{1} 300 {2} 300 {3} 286L{4} 520C{5} 534 {6} 534 {7} 520Z".format(x - 34, x - 12, x + 12, x + 34, x + 62, x + 20, x - 20, x - 62)
        return line(smooth([(x - 34, 288), (x, 216), (x + 34, 288)]), 6) + shape(cloth, TINT) + c.hatch(cloth, (x - 62, 286, 124, 250), 84, 20, 4) + shape(box(x - 26, 400, 52, 52), TINT, 5) + line(points([(x, 206), (x, 226)]), 14)

    planks = "".join(turned(board(c, -18, -520, 36, 520, 0, LIGHT_WOOD if i % 2 else WOOD, 12), 1274 + i * 36, 812, 5 - i * 1.5) for i in range(4))
    rail = shape(box(60, 196, 350, 22), WOOD)
    tools = (
        shape(box(1030, 196, 230, 22), WOOD)
        + "".join(shape(box(x, 218, 16, 66), TINT, 5) + shape(polygon([(x, 284), (x + 16, 284), (x + 16, 350), (x, 366)]), PAPER, 5) for x in (1060, 1100, 1140))
        + shape(polygon([(1196, 218), (1236, 218), (1222, 404), (1196, 404)]), PAPER, 5)
        + "".join(line(points([(1196, 232 + i * 20), (1186, 240 + i * 20), (1196, 248 + i * 20)]), 4) for i in range(8))
        + shape(blob([(1196, 400), (1226, 404), (1236, 440), (1220, 476), (1192, 470), (1184, 430)]), TINT, 5)
    )
    return (
        c.chatter(box(0, 0, 1440, 800), (0, 0, 1440, 800), 190, 90, 60, 6, WHITE, 8)
        + shape(floor, WOOD, 5) + c.hatch(floor, (0, 800, 1440, 160), 0, 30, 4) + f'<g opacity="0.5">{beams}</g>'
        + shape(window, WHITE, 12) + c.clipped(window, c.rays(860, 300, 60, 420, 34, 0, 360, 9, BAND) + shape(oval(860, 300, 42), BAND, 0)) + bars
        + rail + apron(120) + apron(236) + apron(352) + clock(720, 124, 58, 8, 30, TINT) + tools + planks
        + bench(150) + bench(760)
        + turned(mallet(c, 190), 860, 560, 12, 0.6) + shape(box(240, 566, 120, 44), TINT) + shape(box(262, 540, 76, 26), LIGHT_WOOD)
    ), BAND


SCENES = {
    "le-coin-qui-serre/cover": wedge,
    "le-coin-qui-serre/section": wedge_section,
    "une-heure-et-demie-pour-une-mesange/cover": nest_box,
    "sacha-au-tour/cover": lathe,
    "huit-heures-et-demie/cover": half_past_eight,
}
