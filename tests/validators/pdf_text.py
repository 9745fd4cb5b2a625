#!/usr/bin/env python3
"""Does a PDF give its module's text back, letter by letter and in reading order?

    pdf_text.py MODULE.pdf SITE        SITE: the folder of a locale's HTML, or the module's EPUB
    pdf_text.py TEXT.txt PAGE.html ... text that was taken out before (for the tests of this script)

The words of each block of the HTML or EPUB (a paragraph, heading, item, cell ...) must stand in what `pdftotext` says,
each behind the one before and near it: between two blocks there is room for the PDF's own words (numbers of items, the
head of a form) and for nothing else. Exit code 1 and a list where that is not so. Needs poppler's `pdftotext`.
"""

import collections
import html.parser
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

# Elements of running text: every other one begins a block, or ends one.
INLINE = set("a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup "
             "time u var wbr label input".split())
# What is not read, or is said by the format itself.
SILENT = set("script style template button select textarea option nav svg math head".split())
SILENT_CLASSES = set("note pager footnotes origin skip hidden activity".split())
# Activities are controls on a page and forms on paper, with other words: what stands behind one may begin so far away.
ROOM_OF_ACTIVITY = 30000
VOID = set("area base br col embed hr img input link meta source track wbr".split())
# How far behind the last block the next may begin, in letters.
ROOM = 1500
# How many lines a page's head has at most: from right to left every change of type begins a line.
HEAD = 8
# How many blocks are told at most.
TOLD = 10

# Marks that steer and are not seen.
STEERING = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]")
NARROW = "\u00a0\u202f\u2009"
HYPHENS = "-\u2010\u2011"
# Letters of scripts that are written without blanks between words: a line's end is none either.
UNSPACED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")
# Letters of scripts that run from right to left. Between them poppler turns signs and numbers around, so there the
# order of words in these scripts is compared, and of others that they are there.
RTL = re.compile("[\u0590-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Blocks(html.parser.HTMLParser):
    """The texts of a page's blocks, in order; a footnote's mark cuts its block."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.text, self.silent, self.main = [], [], [], 0
        self.open, self.links, self.contents = [], [], 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        if tag == "nav" and "contents" in classes or self.contents:
            self.contents += tag not in VOID
            if tag == "a":
                self.links.append(attributes.get("href") or "")
        silent = tag in SILENT or classes & SILENT_CLASSES or "footnote-ref" in classes or "hidden" in attributes
        if tag not in INLINE or silent:
            self.flush()
        if "activity" in classes:
            self.blocks.append(None)
        if tag in VOID:
            if tag == "br":
                self.text.append(" ")
            return
        self.open.append((tag, bool(silent)))

    def handle_endtag(self, tag):
        if self.contents:
            self.contents -= 1
        if tag not in INLINE or (self.open and self.open[-1][1]):
            self.flush()
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if not any(silent for _, silent in self.open):
            self.text.append(data)

    def flush(self):
        text = plain("".join(self.text))
        if text:
            self.blocks.append(text)
        self.text = []


def plain(text):
    """Letters as Unicode composes them, one blank between words."""
    text = STEERING.sub("", unicodedata.normalize("NFC", text))
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


def read_page(text, is_whole):
    parser = Blocks()
    found = re.search(r"<main\b.*</main>", text, re.S)
    parser.feed(found.group(0) if found and not is_whole else text)
    parser.flush()
    return parser.blocks


def of_epub(path):
    """The blocks of a book's pages, in the order of its spine."""
    with zipfile.ZipFile(path) as book:
        container = book.read("META-INF/container.xml").decode()
        opf = re.search(r'full-path="([^"]+)"', container).group(1)
        package = book.read(opf).decode()
        items = dict()
        for item in re.findall(r"<item\b[^>]*>", package):
            attributes = dict(re.findall(r'([\w-]+)="([^"]*)"', item))
            items[attributes["id"]] = (attributes["href"], attributes.get("properties", ""))
        folder = pathlib.PurePosixPath(opf).parent
        blocks = []
        for name in re.findall(r'<itemref\b[^>]*idref="([^"]+)"', package):
            href, properties = items[name]
            if "nav" in properties.split() or re.search(r"cover|about|title", href):
                continue
            blocks += read_page(book.read(str(folder / href)).decode(), False)
        return blocks


def of_site(site, module):
    """The blocks of a module's pages, in the order of the site's contents."""
    folder = site / module
    some = next(iter(sorted(folder.glob("*.html"))))
    parser = Blocks()
    parser.feed(some.read_text())
    pages = []
    for link in parser.links:
        path = (some.parent / link.split("#")[0]).resolve()
        if path.parent == folder.resolve() and path not in pages and path.is_file():
            pages.append(path)
    return [block for page in pages for block in read_page(page.read_text(), False)]


def of_pdf(path, is_rtl):
    """What a PDF says, without the heads and the numbers of its pages."""
    if path.suffix == ".txt":
        text = path.read_text()
    else:
        # As the page is drawn, which is the order of its tags too.
        command = ["pdftotext", "-raw", "-enc", "UTF-8", path, "-"]
        text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
        text = "".join(turned(line) for line in re.split("([\n\f])", text)) if is_rtl else text
    # A word that is cut at a line's end is one word.
    pages = [filled(page.replace("\u00ad\n", "").splitlines()) for page in text.split("\f")]
    often = collections.Counter(line for page in pages for line in set(page[:HEAD]))
    lines = []
    for number, page in enumerate(pages, 1):
        if page and page[-1].isdecimal() and int(page[-1]) == number:
            page.pop()
        lines += [line for at, line in enumerate(page) if at >= HEAD or often[line] <= max(2, len(pages) / 3)]
    return "\n".join(lines)


def turned(line):
    """A line from right to left: poppler tells its words from the left, the letters of each in reading order."""
    return "".join(reversed(re.split("(\u202b[^\u202c]*\u202c)", line)))


def filled(lines):
    lines = (STEERING.sub("", unicodedata.normalize("NFC", line)).strip() for line in lines)
    return [line for line in lines if line]


def is_letter(c):
    """Whether it is a letter of a script that runs from right to left; poppler puts the marks on them before them."""
    return bool(RTL.match(c)) and unicodedata.category(c)[0] == "L"


class Letters:
    """A text as its letters, with what stands before each: nothing, a blank or a line's end."""

    def __init__(self, text, is_rtl):
        self.letters, self.gaps, self.places = [], [], []
        self.has_marks, gap = False, ""
        for place, c in enumerate(text):
            if is_letter(c) if is_rtl else not c.isspace() and c not in HYPHENS:
                self.letters.append(c)
                self.gaps.append(gap)
                self.places.append(place)
                gap = ""
            elif c == "\n" or c in HYPHENS:
                gap = "~" if is_rtl else "\n"
            elif unicodedata.category(c) == "Mn":
                self.has_marks = True
            elif is_rtl or c.isspace():
                # A blank that holds words together is narrow, and often seen as none.
                gap = gap or ("~" if c in NARROW else " ")
        self.letters = "".join(self.letters)
        self.text = text

    def others(self, start, end):
        """The words of other scripts and the numbers between two letters, and a little beyond."""
        first, last = self.places[start] - 120, self.places[end - 1] + 120
        return collections.Counter(re.findall(r"[0-9A-Za-z]+", self.text[max(0, first):last]))


def is_there(text, block, at):
    """Whether the words at a place begin, end and are cut as the block's do."""
    count = len(block.letters)
    for i in range(count + 1):
        if at + i in (0, len(text.letters)):
            continue
        before, c, there = text.letters[at + i - 1], text.letters[at + i], text.gaps[at + i]
        if UNSPACED.match(before) or UNSPACED.match(c):
            continue
        joins = before.isalnum() and c.isalnum()
        if i in (0, count):
            if joins and not there:
                return False
            continue
        wanted = block.gaps[i]
        cut = there == " " and not block.has_marks or there == "\n" and joins and text.text[text.places[at + i] - 2] not in HYPHENS
        if (wanted in (" ", "\n") and not there) or (not wanted and cut):
            return False
    return True


def find(text, block, start, room):
    """Where a block stands; -1 where it does not."""
    at = text.letters.find(block.letters, start, start + room + len(block.letters))
    while at >= 0 and not is_there(text, block, at):
        at = text.letters.find(block.letters, at + 1, start + room + len(block.letters))
    return at


def compare(text, blocks, is_rtl):
    """The blocks that are not where they should be, with what stands there."""
    wrong, cursor, room = [], start_of(text, [block for block in blocks if block]), ROOM
    for block in blocks:
        if block is None:
            room = ROOM_OF_ACTIVITY
            continue
        at = find(text, block, cursor, room)
        if at < 0:
            wrong.append((block.text, text.text[text.places[min(cursor, len(text.places) - 1)]:][:90]))
            continue
        cursor, room = at + len(block.letters), ROOM
        missing = block.others(0, len(block.letters)) - text.others(at, cursor) if is_rtl else None
        if missing:
            wrong.append((block.text, f"without {' '.join(missing)}"))
    return wrong


def start_of(text, blocks):
    """Where the pages begin, behind the cover and the contents: where the first three blocks stand close together."""
    at = find(text, blocks[0], 0, len(text.letters))
    while at >= 0:
        cursor = at
        for block in blocks[:3]:
            place = find(text, block, cursor, 40)
            if place < 0:
                break
            cursor = place + len(block.letters)
        else:
            return at
        at = find(text, blocks[0], at + 1, len(text.letters))
    return 0


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    path, sources = pathlib.Path(arguments[0]), [pathlib.Path(source) for source in arguments[1:]]
    if sources[0].is_dir():
        blocks = of_site(sources[0], path.stem)
    elif sources[0].suffix == ".epub":
        blocks = of_epub(sources[0])
    else:
        blocks = [block for source in sources for block in read_page(source.read_text(), False)]
    if not blocks:
        sys.exit(f"{path}: nothing to compare with")
    said = [block for block in blocks if block]
    is_rtl = sum(bool(RTL.match(c)) for block in said for c in block) * 2 > sum(map(len, said))
    blocks = [block and Letters(block, is_rtl) for block in blocks]
    blocks = [block for block in blocks if block is None or block.letters]
    wrong = compare(Letters(of_pdf(path, is_rtl), is_rtl), blocks, is_rtl)
    for block, there in wrong[:TOLD]:
        print(f"{path}: not found: {block[:160]!r}\n    there stands: {there!r}")
    print(f"{path}: {len(said) - len(wrong)} of {len(said)} blocks in order")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
