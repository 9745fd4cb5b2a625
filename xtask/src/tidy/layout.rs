//! The rule `layout`: the top level of the repository is fixed.

use super::Finding;

/// The folders that may stand at the top.
const TOP: [&str; 9] = [".cargo", ".ci", ".github", "content", "crates", "docs", "locales", "tests", "xtask"];

/// Findings on the names of the folders at the top.
pub(super) fn check(folders: &[String]) -> Vec<Finding> {
    let message = format!("no such folder at the top; there are {}", TOP.join(", "));
    let strangers = folders.iter().filter(|name| !TOP.contains(&name.as_str()));
    strangers.map(|name| Finding::new(name, 1, "layout", message.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_known_folder_is_fine() {
        assert!(check(&["crates".to_owned(), ".ci".to_owned()]).is_empty());
    }

    #[test]
    fn a_strange_folder_is_found() {
        assert_eq!(check(&["docs".to_owned(), "scripts".to_owned()])[0].path, "scripts");
    }
}
