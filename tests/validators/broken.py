#!/usr/bin/env python3
"""A package with one text in one of its files replaced: what a validator must refuse.

    broken.py IN OUT NAME OLD NEW     every entry whose name ends with NAME; OLD must be there

With NAME `-`, IN is no archive, and the text is replaced in its bytes.
"""

import sys
import zipfile


def main() -> int:
    source, target, name, old, new = sys.argv[1:]
    found = 0
    if name == "-":
        with open(source, "rb") as file:
            data = file.read()
        found = data.count(old.encode())
        with open(target, "wb") as file:
            file.write(data.replace(old.encode(), new.encode()))
    else:
        with zipfile.ZipFile(source) as read, zipfile.ZipFile(target, "w") as write:
            for entry in read.infolist():
                data = read.read(entry)
                if entry.filename.endswith(name):
                    found += data.count(old.encode())
                    data = data.replace(old.encode(), new.encode())
                write.writestr(entry, data)
    if not found:
        print(f"{source}: no `{old}` in {name}: the sample would not be broken", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
