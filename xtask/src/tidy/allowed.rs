//! Who may depend on whom: the one list to change when a crate gets a new dependency.
//!
//! It is kept in both directions: what stands here and is used nowhere is a finding too.

/// What the manifests may say.
pub(super) struct Allowed {
    /// A crate's folder, and the crates of ours that it may use.
    pub(super) edges: &'static [(&'static str, &'static [&'static str])],
    /// A foreign crate, and the crates that are its home.
    pub(super) homes: &'static [(&'static str, &'static [&'static str])],
    /// Foreign crates that tests may use, in any crate.
    pub(super) for_tests: &'static [&'static str],
}

/// What the manifests of this repository may say.
pub(super) const ALLOWED: Allowed = Allowed {
    edges: &[
        ("model", &[]),
        ("cache", &[]),
        ("markdown", &["model"]),
        ("fluent", &["model"]),
        ("check", &["fluent", "markdown", "model"]),
        ("package", &["fluent", "markdown", "model"]),
        ("exchange", &["model"]),
        ("report", &["fluent", "model"]),
        ("project", &["cache", "check", "exchange", "fluent", "markdown", "model", "package"]),
        ("serve", &["model", "project"]),
        ("cli", &["model", "project", "report", "serve"]),
        // xtask measures the rules of drift against labels that people gave, and those of check against planted defects.
        ("xtask", &["check", "fluent", "markdown", "model", "project"]),
    ],
    homes: &[
        ("aho-corasick", &["check"]),
        ("annotate-snippets", &["cli"]),
        ("askama", &["package", "report"]),
        ("axum", &["serve"]),
        ("blake3", &["cache", "model"]),
        ("clap", &["cli"]),
        // xtask measures the least that a build can cost with it.
        ("comrak", &["markdown", "xtask"]),
        ("csv", &["project"]),
        ("ctrlc", &["serve"]),
        ("deunicode", &["model"]),
        ("encoding_rs", &["project"]),
        ("fixed_decimal", &["fluent"]),
        ("fluent-bundle", &["fluent"]),
        ("fluent-syntax", &["fluent"]),
        ("html5gum", &["markdown"]),
        ("icu_calendar", &["fluent"]),
        ("icu_datetime", &["fluent"]),
        ("icu_decimal", &["fluent"]),
        ("icu_experimental", &["fluent"]),
        ("icu_list", &["fluent"]),
        ("icu_locale_core", &["fluent"]),
        ("icu_normalizer", &["check"]),
        ("icu_plurals", &["fluent"]),
        ("icu_properties", &["check"]),
        ("icu_provider", &["fluent"]),
        ("imagesize", &["package"]),
        ("indicatif", &["cli"]),
        ("intl-memoizer", &["fluent"]),
        ("jiff", &["cli"]),
        ("lz4_flex", &["cache"]),
        ("mimalloc", &["cli"]),
        ("notify", &["serve"]),
        ("object_store", &["cache"]),
        ("percent-encoding", &["serve"]),
        ("postcard", &["project"]),
        ("proc-macro2", &["xtask"]),
        ("rayon", &["cli", "project"]),
        // What `object_store` makes requests with, and the choice of the cryptography for it.
        ("reqwest", &["cache"]),
        ("roxmltree", &["package"]),
        ("rustls", &["cache"]),
        ("saphyr", &["markdown"]),
        ("serde", &["cli", "model", "project", "report", "serve"]),
        ("serde_json", &["cli", "project", "report", "serve"]),
        ("sha2", &["project"]),
        ("similar", &["model"]),
        ("smallvec", &["markdown", "project"]),
        ("spellbook", &["check"]),
        ("syn", &["xtask"]),
        ("tokio", &["cache", "serve"]),
        ("tokio-stream", &["serve"]),
        ("toml", &["markdown", "project", "xtask"]),
        ("typst", &["package"]),
        // It finds fonts, which only `project` may do, and brings some; the fonts themselves are `package`'s.
        ("typst-kit", &["package", "project"]),
        ("typst-layout", &["package"]),
        ("typst-pdf", &["package"]),
        ("unic-langid", &["fluent", "model"]),
        ("unicode-normalization", &["model"]),
        ("unicode-script", &["package"]),
        // xtask counts sentences with it.
        ("unicode-segmentation", &["model", "xtask"]),
        ("wait4", &["xtask"]),
        ("walkdir", &["project", "xtask"]),
        ("writeable", &["fluent"]),
        ("zip", &["package"]),
    ],
    for_tests: &["futures-core", "proptest", "tempfile", "trycmd", "walkdir", "zip"],
};
