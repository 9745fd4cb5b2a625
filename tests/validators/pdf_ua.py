#!/usr/bin/env python3
"""Is a PDF valid PDF/UA-1 and PDF/A-2a?

    pdf_ua.py FILE.pdf ...

The judge is `page-validation` (pip). Two of its findings are looked at again, since version 0.11 errs in them:
- `…-GLYPH-WIDTH-001`: of a CFF font with several sets of defaults (Noto's for Chinese, Japanese and Korean) it takes the
  first set's width for glyphs of the other ones. fontTools reads the widths as Adobe's Technical Note 5176, section 19 has it.
- `…-STREAM-LENGTH-001`: of a stream whose last byte is a carriage return it takes that for the end of the line.
Exit code 1 where anything is left.
Needs page-validation, pikepdf and fonttools.
"""

import io
import re
import sys

import page
import pikepdf
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen

PROFILES = ["ua1", "2a"]
WIDTHS = "GLYPH-WIDTH"
LENGTHS = "STREAM-LENGTH"


def widths_differ(pdf):
    """Whether some glyph of an embedded CFF font is not as wide as the PDF says."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Subtype") == "/CIDFontType0":
            said, program = of_pdf(thing), thing["/FontDescriptor"]["/FontFile3"].read_bytes()
            fonts = CFFFontSet()
            fonts.decompile(io.BytesIO(program), None)
            glyphs = fonts[0].CharStrings
            for name, width in zip(fonts[0].charset, said):
                glyph = glyphs[name]
                glyph.draw(NullPen())
                if abs(glyph.width - width) > 1:
                    return True
    return False


def of_pdf(font):
    """The widths that a CID font is said to have, by glyph (ISO 32000-1, 9.7.4.3); the subsets' glyphs are their CIDs."""
    widths, rest = [], list(font["/W"])
    while rest:
        first, second = int(rest.pop(0)), rest.pop(0)
        last, values = (first + len(second) - 1, second) if isinstance(second, pikepdf.Array) else (int(second), None)
        values = values or [rest.pop(0)] * (last - first + 1)
        widths += [float(font.get("/DW", 1000))] * (last + 1 - len(widths))
        widths[first:last + 1] = [float(value) for value in values]
    return widths


def lengths_differ(raw):
    """Whether some stream is not as long as it says: behind its bytes an end of line and `endstream` must stand."""
    starts = re.finditer(rb"/Length (\d+)(?:(?!endobj|stream).)*?>>\s*stream\r?\n", raw, re.S)
    return any(not re.match(rb"\r?\nendstream", raw[start.end() + int(start.group(1)):][:12]) for start in starts)


def is_right(failure, path):
    """Whether a finding stands when it is looked at again."""
    if WIDTHS in failure.rule_id:
        with pikepdf.open(path) as pdf:
            return widths_differ(pdf)
    if LENGTHS in failure.rule_id:
        return lengths_differ(open(path, "rb").read())
    return True


def check(path):
    wrong = 0
    for profile in PROFILES:
        failures = [failure for failure in page.validate_pdf(path, profile=profile).failures if is_right(failure, path)]
        for failure in failures:
            print(f"{path}: {profile}: {failure.rule_id}: {failure.message}")
        wrong += len(failures)
    return wrong


def main(paths):
    if not paths:
        sys.exit(__doc__)
    wrong = sum(check(path) for path in paths)
    print(f"{len(paths)} PDFs, {wrong} findings")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
