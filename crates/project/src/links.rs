//! Links between files of a project: where they lead, and where that is in what is made.

use std::sync::Arc;

use tafsiri_markdown::block::Link;
use tafsiri_model::PageId;

use crate::content::ContentPage;
use crate::workspace::Workspace;

/// The path and the rest (anchor, query) of a link to a file of the project.
pub(crate) fn local_target(link: &Link) -> Option<(&str, String)> {
    let url = link.url.as_str();
    if url.starts_with(['/', '#', '\\']) || url.is_empty() || url.split(['/', '?', '#']).next()?.contains(':') {
        return None;
    }
    let end = url.find(['#', '?']).unwrap_or(url.len());
    Some((url.get(..end)?, url.get(end..)?.to_owned())).filter(|(path, _)| !path.is_empty())
}

/// A link's path, seen from a file, as a path from the project's root; nothing where it leads out of it.
pub(crate) fn resolve(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/").replace("%20", " "))
}

/// The page that a file is, or that a file ending in `.html` is made of.
pub(crate) fn page_of_file<'w>(workspace: &'w Workspace, file: &str) -> Option<&'w ContentPage> {
    let file = file.strip_suffix(".html").map_or_else(|| file.to_owned(), |stem| format!("{stem}.md"));
    let content = &workspace.settings.project.content;
    let inner = file.strip_prefix(content.as_str()).map_or(file.as_str(), |inner| inner.trim_start_matches('/'));
    let name = inner.strip_suffix(".md")?;
    let id = |name: &str| PageId::new(name).ok();
    let pages = &workspace.content.pages;
    let found = pages.get(&id(name.strip_prefix("modules/").unwrap_or(name))?).or_else(|| pages.get(&id(name)?));
    found.map(Arc::as_ref).filter(|page| page.file == file)
}

pub(crate) fn media_path(target: &str, content: &str) -> String {
    let inner = target.strip_prefix(content).map_or(target, |inner| inner.trim_start_matches('/'));
    inner.strip_prefix("modules/").unwrap_or(inner).to_owned()
}

/// The way from a page to a path, both from the site's root.
pub(crate) fn relative_url(from: &PageId, to: &str) -> String {
    format!("{}{to}", "../".repeat(from.as_str().matches('/').count()))
}

#[cfg(test)]
mod tests {
    use super::{media_path, relative_url, resolve};
    use tafsiri_model::PageId;

    #[test]
    fn links_stay_inside_the_project() {
        assert_eq!(resolve("content/modules/a/x.md", "../b/y.md").as_deref(), Some("content/modules/b/y.md"));
        assert_eq!(resolve("a.md", "../etc/passwd"), None);
        assert_eq!(resolve("content/a.md", "../../x"), None);
        assert_eq!(media_path("content/modules/a/i.png", "content"), "a/i.png");
        assert_eq!(relative_url(&PageId::new("a/b/c").unwrap(), "d/e"), "../../d/e");
    }
}
