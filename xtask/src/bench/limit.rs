//! The least that a build can cost: comrak reads, parses and renders each page once, and the bare page is written.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use comrak::{Arena, Options, format_html, parse_document};

use crate::Result;

/// Renders every Markdown file below `from` to a file of the same name below `to`, so many times over, on all cores as the
/// tool does.
pub(crate) fn run(from: &Path, to: &Path, times: usize) -> Result<ExitCode> {
    let pages: Vec<_> = walkdir::WalkDir::new(from)
        .into_iter()
        .filter_map(std::result::Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let shares = pages.chunks(pages.len().div_ceil(workers).max(1));
        let running: Vec<_> = shares
            .map(|share| {
                scope.spawn(move || {
                    (0..times).try_for_each(|time| {
                        share.iter().try_for_each(|page| render(page, from, &to.join(time.to_string())))
                    })
                })
            })
            .collect();
        running.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| Err("a page panicked".to_owned())))
    })?;
    Ok(ExitCode::SUCCESS)
}

fn render(page: &Path, from: &Path, to: &Path) -> Result<()> {
    let text = fs::read_to_string(page).map_err(|error| format!("{}: {error}", page.display()))?;
    let mut options = Options::default();
    options.extension.table = true;
    let arena = Arena::new();
    let mut html = String::new();
    format_html(parse_document(&arena, &text, &options), &options, &mut html).map_err(|error| error.to_string())?;
    let target = to.join(page.strip_prefix(from).unwrap_or(page)).with_extension("html");
    fs::create_dir_all(target.parent().unwrap_or(to)).map_err(|error| error.to_string())?;
    fs::write(&target, html).map_err(|error| format!("{}: {error}", target.display()))
}
