//! What the steps need beside Rust, and how it comes onto a Debian machine.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// A program that some step needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    /// A C++ compiler, for the fuzzer's own library.
    Cxx,
    /// Node.js with npm.
    Npm,
    /// Chromium, with fonts for the scripts that are shown.
    Chromium,
    /// Fonts for the scripts of the Toolkit.
    Fonts,
    /// A Java, for Nu and EPUBCheck.
    Java,
    /// Python with its environments.
    Python,
    /// What reads PDF: qpdf and poppler.
    Pdf,
    /// LibreOffice without a desktop.
    Office,
    /// `xmllint`, for schemas.
    Xml,
    /// `zimwriterfs` and `zimcheck`, for ZIM files.
    Zim,
}

impl Tool {
    /// What it is called.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Cxx => "a C++ compiler",
            Self::Npm => "npm",
            Self::Chromium => "Chromium",
            Self::Fonts => "fonts",
            Self::Java => "Java",
            Self::Python => "Python",
            Self::Pdf => "qpdf and poppler",
            Self::Office => "LibreOffice",
            Self::Xml => "xmllint",
            Self::Zim => "zim-tools",
        }
    }

    fn is_here(self) -> bool {
        match self {
            Self::Cxx => answers("c++"),
            Self::Npm => answers("npm") && answers("node"),
            Self::Chromium => answers("chromium") && Self::Fonts.is_here(),
            Self::Fonts => {
                let fonts = Path::new("/usr/share/fonts");
                ["truetype/noto/NotoNaskhArabic-Regular.ttf", "opentype/noto"]
                    .iter()
                    .all(|name| fonts.join(name).exists())
            }
            Self::Java => answers("java"),
            Self::Python => runs("python3", &["-c", "import venv, ensurepip"]),
            Self::Pdf => answers("qpdf") && runs("pdftotext", &["-v"]),
            Self::Office => {
                let parts = Path::new("/usr/lib/libreoffice/program");
                answers("soffice") && ["libswlo.so", "libsdlo.so"].iter().all(|name| parts.join(name).exists())
            }
            Self::Xml => answers("xmllint"),
            Self::Zim => answers("zimwriterfs") && answers("zimcheck"),
        }
    }

    /// Packages of Debian 12.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Cxx => &["g++"],
            Self::Npm => &["nodejs", "npm"],
            Self::Chromium => &["chromium", "fonts-noto-core", "fonts-noto-cjk"],
            Self::Fonts => &["fonts-noto-core", "fonts-noto-cjk"],
            Self::Java => &["default-jre-headless"],
            Self::Python => &["python3", "python3-venv"],
            Self::Pdf => &["qpdf", "poppler-utils"],
            Self::Office => &["libreoffice-writer-nogui", "libreoffice-impress-nogui"],
            Self::Xml => &["libxml2-utils"],
            Self::Zim => &["zim-tools"],
        }
    }
}

fn answers(program: &str) -> bool {
    runs(program, &["--version"])
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

/// Installs what is not here; gives what is not here afterwards.
pub(super) fn install<'t>(tools: impl Iterator<Item = &'t Tool>) -> BTreeSet<Tool> {
    let missing: BTreeSet<Tool> = tools.copied().filter(|tool| !tool.is_here()).collect();
    let packages: BTreeSet<&str> = missing.iter().flat_map(|tool| tool.packages()).copied().collect();
    if packages.is_empty() {
        return missing;
    }
    let packages: Vec<&str> = packages.into_iter().collect();
    println!("== installing packages of Debian that this machine lacks: {}", packages.join(" "));
    let updated = apt(&["update"]);
    let installed = updated && apt(&[&["install", "--no-install-recommends"], packages.as_slice()].concat());
    if !installed {
        println!("== they could not be installed: run `apt-get install {}` as root", packages.join(" "));
    }
    missing.into_iter().filter(|tool| !tool.is_here()).collect()
}

fn apt(arguments: &[&str]) -> bool {
    let mut command = Command::new("apt-get");
    command.args(["-q", "-y"]).args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
    command.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::answers;

    #[test]
    fn a_program_that_is_not_there_does_not_answer() {
        assert!(answers("cargo"));
        assert!(!answers("no-such-program-anywhere"));
    }
}
