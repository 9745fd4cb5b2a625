#!/usr/bin/env python3
"""PDF/UA-1 (ISO 14289-1) over many files: each rule that fails is a line; exit code 1 if there was any."""

import sys

import page


def main() -> int:
    failed = 0
    for file in sys.argv[1:]:
        result = page.validate_pdf(file, profile=page.ValidationProfile.PDF_UA_1)
        if not result.is_compliant:
            failed += 1
            rules = sorted({str(failure.rule_id) for failure in result.failures})
            print(f"{file}: PDF/UA-1 rules {' '.join(rules) or 'unknown'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
