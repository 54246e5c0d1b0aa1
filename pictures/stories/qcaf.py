"""Prints for the stories of Charleroi."""

import math

from hands import around, flat_hand, grip, pinch, touching
from ink import (BANDS, INK, LIGHT_WOOD, PAPER, TINTS, WHITE, WOOD, Cutter, blob, box, flat, line, oval, points, polygon,
                 shape, smooth, turned)
from things import board, label, measure, pencil

TINT, BAND = TINTS["ochre"], BANDS["ochre"]
ALL = (0, 0, 1440, 960)


def plies(x, y, w, h, count=7):
    """The edge of birch plywood: light and dark, turn about."""
    step = h / count
    return "".join(flat(box(x, y + i * step, w, step), WOOD if i % 2 else LIGHT_WOOD) for i in range(count)) + line(box(x, y, w, h))


def marking():
    """A pencil along a try square, on a sheet of plywood."""
    c = Cutter(31)
    sheet_ = polygon([(60, 330), (1500, 250), (1500, 820), (60, 820)])
    stock = turned(shape(box(-30, -46, 60, 300), WOOD) + c.grain(box(-30, -46, 60, 300), (-30, -46, 60, 300), 15, 0, True) + "".join(flat(oval(0, y, 6), INK) for y in (20, 110, 200)), 420, 596, -3)
    blade = turned(shape(box(0, -40, 640, 78), PAPER) + "".join(line(points([(40 + i * 30, -40), (40 + i * 30, -14 if i % 5 else 0)]), 4) for i in range(20)), 440, 604, -3)
    lines = line(points([(150, 570), (404, 556)]), 4) + line(points([(466, 548), (830, 529)]), 4) + line(points([(1180, 280), (1188, 810)]), 4) + line(points([(660, 300), (668, 480)]), 4)
    crosses = "".join(line(points([(x - 16, y - 16), (x + 16, y + 16)]), 4) + line(points([(x + 16, y - 16), (x - 16, y + 16)]), 4) for x, y in ((300, 440), (1320, 480)))
    tape = shape(blob([(120, 100), (250, 84), (300, 150), (280, 250), (150, 268), (92, 200)]), TINT) + shape(oval(196, 176, 52), WHITE) + shape(polygon([(282, 240), (900, 204), (902, 240), (284, 276)]), WHITE) + "".join(line(points([(320 + i * 29, 240 - i * 1.7), (321 + i * 29, (262 if i % 5 == 0 else 252) - i * 1.7)]), 4) for i in range(20))
    plan = shape(polygon([(1040, 70), (1420, 44), (1440, 214), (1060, 236)]), WHITE) + line(box(1090, 96, 130, 110), 4) + line(points([(1155, 96), (1155, 206)]), 3) + line(points([(1260, 90), (1400, 82)]), 3) + line(points([(1262, 120), (1390, 112)]), 3) + line(points([(1264, 150), (1404, 142)]), 3)
    tool = turned(pencil(270, TINT), 838, 524, -52)
    return (
        c.chatter(box(*ALL), ALL, 160, -4, 80, 6, WHITE, 6) + plan + tape
        + shape(sheet_, LIGHT_WOOD) + c.grain(sheet_, (60, 250, 1440, 570), 42, 0, False, 2) + line(sheet_)
        + plies(60, 820, 1440, 90) + lines + crosses + stock + blade
        + tool + touching(pinch(c, TINT), 880, 470, -206, 1.18, True)
        + touching(flat_hand(c, TINT), 640, 610, -62, 1.1, False, (200, 0))
    ), BAND


def wardrobe_plan():
    """The wardrobe as the cutting list knows it."""
    c = Cutter(32)
    x, y, w, h = 470, 90, 440, 730
    grips = "".join(flat(oval(px, 400, 20), INK) for px in (x + w / 2 - 44, x + w / 2 + 44))
    body = shape(box(x, y, w, h), LIGHT_WOOD) + c.grain(box(x, y, w, h), (x, y, w, h), 40, 0, True, 2) + line(box(x, y, w, h)) + line(points([(x + w / 2, y), (x + w / 2, y + h - 130)]), 5) + line(points([(x, y + h - 130), (x + w, y + h - 130)]), 5) + grips
    inside = shape(box(1060, y, 240, h), WHITE) + line(points([(1060, y + 60), (1300, y + 60)]), 7) + "".join(line(points([(1060, y + 180 + i * 110), (1300, y + 180 + i * 110)]), 5) for i in range(4)) + line(points([(1060, y + h - 130), (1300, y + h - 130)]), 7)
    ticks = "".join(line(points([(150 + k * 22, 250 + r * 70), (150 + k * 22, 292 + r * 70)]), 6) if k < 4 else line(points([(136, 286 + r * 70), (230, 254 + r * 70)]), 6) for r in range(6) for k in range(5 if r % 2 else 4))
    return (
        c.chatter(box(*ALL), ALL, 150, 0, 80, 6, WHITE, 5) + body + inside + ticks
        + measure(x, 890, x + w, 890, "120 cm") + measure(410, y, 410, y + h, "210") + measure(1060, 890, 1300, 890, "60")
    ), BAND


def vise():
    """A hand closes the front vise of a new workbench."""
    c = Cutter(33)
    top = polygon([(-20, 400), (900, 400), (900, 520), (-20, 520)])
    surface = polygon([(-20, 400), (120, 240), (1010, 240), (900, 400)])
    end = polygon([(900, 400), (1010, 240), (1010, 350), (900, 520)])
    dogs = "".join(shape(polygon([(x, 330), (x + 16, 312), (x + 52, 312), (x + 36, 330)]), INK, 3) for x in (190, 340, 490, 640))
    leg = box(120, 520, 120, 480)
    leg2 = box(720, 520, 120, 480)
    shelf = box(240, 800, 480, 40)
    jaw = polygon([(330, 440), (660, 440), (660, 760), (600, 800), (390, 800), (330, 760)])
    piece = polygon([(400, 60), (590, 60), (590, 452), (400, 452)])
    screw = oval(495, 640, 70)
    bar = turned(shape(polygon([(-236, -14), (236, -14), (236, 14), (-236, 14)]), LIGHT_WOOD) + shape(oval(-240, 0, 25), WOOD) + shape(oval(240, 0, 25), WOOD), 495, 640, -34)
    a = math.radians(-34)
    hand = around(grip(c, TINT, "", True), 495 + math.cos(a) * 180, 640 + math.sin(a) * 180, -124, 1.12, True)
    turn = line(smooth([(650, 800), (590, 872), (470, 880)]), 7, WHITE) + line(points([(500, 858), (466, 880), (504, 902)]), 7, WHITE)
    clothes = "M1130 250C1170 268 1220 268 1260 250L1320 700C1240 726 1150 726 1070 700Z"
    apron = line(smooth([(1132, 252), (1196, 120), (1258, 252)]), 7) + line(points([(1196, 96), (1196, 130)]), 18) + shape(clothes, TINT) + c.hatch(clothes, (1070, 250, 250, 470), 86, 30, 4) + shape(box(1144, 460, 104, 110), TINT)
    planes = shape(box(300, 730, 190, 70), TINT) + shape(box(520, 752, 150, 48), WOOD)
    return (
        c.chatter(box(*ALL), ALL, 190, 90, 70, 6, WHITE, 8) + apron
        + shape(leg, WOOD) + c.grain(leg, (120, 520, 120, 480), 24, 0, True) + shape(leg2, WOOD) + c.grain(leg2, (720, 520, 120, 480), 24, 0, True) + planes + shape(shelf, LIGHT_WOOD)
        + shape(surface, LIGHT_WOOD) + c.grain(surface, (-20, 240, 1040, 160), 22, 1) + line(surface) + dogs
        + shape(end, WOOD) + c.hatch(end, (900, 240, 110, 280), -58, 17, 4)
        + shape(top, LIGHT_WOOD) + c.grain(top, (-20, 400, 920, 120), 22) + line(top)
        + shape(piece, PAPER) + c.grain(piece, (400, 60, 190, 392), 26, 1, True) + line(piece)
        + shape(jaw, WOOD) + c.grain(jaw, (330, 440, 330, 360), 26, 0) + line(jaw)
        + shape(screw, INK) + c.rays(495, 640, 20, 62, 12, 0, 360, 6, PAPER) + bar + hand
    ), BAND


def nine_hundred():
    """Nine hundred strokes, one an hour, and the three drawers they lead to."""
    c = Cutter(34)
    strokes = ""
    for n in range(900):
        row, place = divmod(n, 45)
        x, y = 66 + place * 15.4, 78 + row * 42
        strokes += line(points([(x + c.random.uniform(-1.5, 1.5), y), (x + c.random.uniform(-2, 2), y + 27)]), 3.6)
    x = 880
    case = shape(polygon([(x, 250), (x + 60, 190), (x + 500, 190), (x + 440, 250)]), LIGHT_WOOD) + shape(box(x, 250, 440, 600), WOOD) + plies(x, 250, 440, 26, 5)
    drawers = ""
    for i, out in enumerate((0, 44, 96)):
        y = 296 + i * 184
        face = box(x + 24 - out, y + out * 0.35, 392, 158)
        side = polygon([(x + 416 - out, y + out * 0.35), (x + 416, y), (x + 416, y + 158), (x + 416 - out, y + 158 + out * 0.35)])
        cut = f"M{x + 140 - out} {y + out * 0.35}a80 52 0 0 0 160 0Z"
        drawers += (shape(side, WOOD) if out else "") + shape(face, LIGHT_WOOD) + c.grain(face, (x + 24 - out, y, 392, 200), 30, 0, False, 2) + line(face) + shape(cut, INK, 4)
    return c.chatter(box(800, 0, 640, 960), (800, 0, 640, 960), 60, 90, 60, 6, WHITE, 8) + strokes + case + drawers + shape(box(760, 850, 680, 20), TINT, 0) + line(points([(760, 850), (1440, 850)]), 7), BAND


SCENES = {
    "mesurer-deux-fois/cover": marking,
    "mesurer-deux-fois/plan": wardrobe_plan,
    "un-etabli-pour-les-suivants/cover": vise,
    "neuf-cents-heures/cover": nine_hundred,
}
