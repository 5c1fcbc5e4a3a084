#!/usr/bin/env python3
"""Makes the faces of the maps out of TeX Gyre Pagella: see README.md beside this file.

    make.py FOLDER-OF-TEX-GYRE

What is kept is what headings, names on maps and numbers are written in. A letter with an accent is kept as its
letter and its accent, wherever the outlines of Pagella are made so: that is what makes room for all of them.
"""

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

ASCII = "".join(map(chr, range(0x20, 0x7F)))
MARKS = "\u00a0–—‘’‚“”„…‹›«»·•−×÷°§£€¿¡½²→"
# Of the languages of western, northern and central Europe, of the Baltic, of Romania and of Turkey.
ACCENTED = (
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"
    "ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț"
)
# What is set closer or wider by pairs.
KERNED = "".join(c for c in ASCII if c.isalpha()) + ".,‘’“”"

# Of the em of the source, which has a thousand.
UNITS = 500
# How far a curve may lie from the one it stands for, in a thousandth of the em.
TOLERANCE = 1.5
# How high and how low a line reaches: between the serifs that stand in until the face is here (Times 0.89 and 0.22,
# Georgia 0.92 and 0.22, DejaVu Serif 0.94 and 0.24), so that words keep their place when they change their face.
ASCENT, DESCENT = 0.92, -0.225

FACES = {
    "waymark-map-600": ("texgyrepagella-bold.otf", "SemiBold", 600),
    "waymark-map-italic": ("texgyrepagella-italic.otf", "Italic", 400),
}
FAMILY = "Waymark Map"
# From January 1904, as fonts count: the file shall not change with the day on which it is made.
MADE = 3_600_000_000


def contours(glyph):
    """The outlines of a glyph, each as its first point and its shape around that."""
    pen = DecomposingRecordingPen(glyph.glyphSet)
    glyph.draw(pen)
    found, path = [], []
    for step, points in pen.value:
        path.append((step, points))
        if step == "closePath":
            x, y = path[0][1][0]
            shape = tuple((step, tuple((px - x, py - y) for px, py in points)) for step, points in path)
            found.append(((x, y), shape))
            path = []
    return found


def moved(outlines, by):
    return [((x + by[0], y + by[1]), shape) for (x, y), shape in outlines]


def around_first(outlines):
    """Outlines by their places around the first: two that differ only in their place are equal."""
    x, y = outlines[0][0]
    return tuple(moved(outlines, (-x, -y)))


def rest_of(outlines, base):
    """What is left of outlines once the base is taken away, and where it stood; nothing if it is no part."""
    first = base[0]
    for (x, y), shape in outlines:
        if shape == first[1]:
            by = (x - first[0][0], y - first[0][1])
            there = moved(base, by)
            if all(outline in outlines for outline in there):
                return by, [outline for outline in outlines if outline not in there]
    return None


def parts_of(shapes, letters):
    """The glyphs that are a letter and an accent, and the accents that no letter is."""
    parts, accents = {}, {}
    for name, outlines in shapes.items():
        if name in letters or len(outlines) < 2:
            continue
        found = None
        for letter in letters:
            base = shapes[letter]
            if base and (found is None or len(base) > len(shapes[found[0]])):
                rest = rest_of(outlines, base)
                found = (letter, *rest) if rest and rest[1] else found
        if found:
            letter, by, rest = found
            accent = accents.setdefault(around_first(rest), f"accent{len(accents)}")
            parts[name] = [(letter, by), (accent, rest[0][0])]
    return parts, accents


def made(source, style, weight):
    """The bytes of a face."""
    font = TTFont(source)
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    wanted = {ord(c): names[ord(c)] for c in ASCII + MARKS + ACCENTED if ord(c) in names}
    shapes = {name: contours(glyphs[name]) for name in dict.fromkeys(wanted.values())}
    parts, accents = parts_of(shapes, [names[ord(c)] for c in ASCII + "ı" if c.isalpha()])
    scale = UNITS / font["head"].unitsPerEm

    def drawn(outlines):
        pen = TTGlyphPen(None)
        quadratic = Cu2QuPen(pen, TOLERANCE * scale, reverse_direction=True)
        scaled = TransformPen(quadratic, (scale, 0, 0, scale, 0, 0))
        for (x, y), shape in outlines:
            for step, points in shape:
                getattr(scaled, step)(*[(px + x, py + y) for px, py in points])
        return pen.glyph()

    outlines = {".notdef": Glyph()}
    outlines |= {name: drawn(list(accent)) for accent, name in accents.items()}
    outlines |= {name: drawn(shapes[name]) for name in shapes if name not in parts}
    for name, placed in parts.items():
        pen = TTGlyphPen(outlines)
        for part, (x, y) in placed:
            pen.addComponent(part, (1, 0, 0, 1, round(x * scale), round(y * scale)))
        outlines[name] = pen.glyph()
    widths = {name: round(glyphs[name].width * scale) if name in shapes else 0 for name in outlines}

    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder(list(outlines))
    builder.setupCharacterMap(wanted)
    builder.setupGlyf(outlines)
    places = builder.font["glyf"].glyphs
    builder.setupHorizontalMetrics({name: (widths[name], getattr(places[name], "xMin", 0)) for name in outlines})
    ascent, descent = round(ASCENT * UNITS), round(DESCENT * UNITS)
    builder.setupHorizontalHeader(ascent=ascent, descent=descent)
    builder.setupNameTable(
        {
            "copyright": font["name"].getDebugName(0),
            "familyName": FAMILY,
            "styleName": style,
            "licenseDescription": "GUST Font License. Made from TeX Gyre Pagella, reduced and renamed.",
        },
        mac=False,
    )
    builder.setupOS2(
        usWeightClass=weight,
        sTypoAscender=ascent,
        sTypoDescender=descent,
        usWinAscent=ascent,
        usWinDescent=-descent,
        fsSelection=1 if style == "Italic" else 64,
    )
    builder.setupPost(keepGlyphNames=False, italicAngle=font["post"].italicAngle)
    builder.font["head"].macStyle = 2 if style == "Italic" else 0
    builder.font["head"].created = builder.font["head"].modified = MADE
    builder.font.recalcTimestamp = False
    builder.font["GPOS"] = kerning(source, scale)
    return builder.font


def kerning(source, scale):
    """The pairs of the source among the letters that are kerned."""
    options = subset.Options()
    options.layout_features = ["kern"]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=KERNED)
    subsetter.subset(font)
    table = font["GPOS"]
    for lookup in table.table.LookupList.Lookup:
        for pairs in lookup.SubTable:
            pairs = getattr(pairs, "ExtSubTable", pairs)
            records = (
                [record for set_ in pairs.PairSet for record in set_.PairValueRecord]
                if pairs.Format == 1
                else [record for class_ in pairs.Class1Record for record in class_.Class2Record]
            )
            for value in (record.Value1 for record in records):
                if value is not None and hasattr(value, "XAdvance"):
                    value.XAdvance = round(value.XAdvance * scale)
    return table


def main(folder):
    here = Path(__file__).parent
    for name, (source, style, weight) in FACES.items():
        font = made(Path(folder) / source, style, weight)
        font.flavor = "woff2"
        out = io.BytesIO()
        font.save(out)
        (here / f"{name}.woff2").write_bytes(out.getvalue())
        print(name, len(out.getvalue()), "bytes,", len(font.getBestCmap()), "characters")


if __name__ == "__main__":
    main(sys.argv[1])
