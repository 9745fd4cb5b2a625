//! The pages of rules, for tests that try what they show: each takes this file in by `#[path]`.
#![allow(clippy::unwrap_used)] // Tests.

/// A block of code of a page: its info string and its content.
pub(crate) type Block<'p> = (&'p str, String);

/// The blocks of code behind a heading.
pub(crate) fn blocks<'p>(page: &'p str, heading: &str) -> Vec<Block<'p>> {
    let mut found: Vec<Block<'_>> = Vec::new();
    let (mut inside, mut open) = (false, false);
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(info) => {
                open = true;
                if inside {
                    found.push((info, String::new()));
                }
            }
            None if open && inside => {
                let last = found.last_mut().unwrap();
                last.1.push_str(line);
                last.1.push('\n');
            }
            None if line.starts_with("## ") => inside = line == format!("## {heading}"),
            None => {}
        }
    }
    found
}

/// Whether the examples of a page are files of a project, and not one text beside another.
pub(crate) fn is_of_project(page: &str) -> bool {
    page.contains(" locales/") || page.contains(" content/")
}
