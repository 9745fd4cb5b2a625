//! `check`'s gate: of all findings, those that count. Silences of catalogs, the levels of the settings, what git says was
//! changed, the baseline on disk and limits, in this order; the rules of each are in the crate `model`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use tafsiri_check::rules::RULES;
use tafsiri_model::baseline::Baseline;
use tafsiri_model::gate::{Judged, Standing, Subject};
use tafsiri_model::nearest::advice;
use tafsiri_model::silence::Silence;
use tafsiri_model::{Diagnostic, Level, Locale, PageId, Place, UnitAddress};

use crate::coverage::{below, module_of};
use crate::edition::Edition;
use crate::error::{ProjectError, Result};
use crate::files::{read_text, write_whole};
use crate::git::{Git, folder_in_repository};
use crate::workspace::{Source, Workspace};

/// What the gate is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// The level from which findings count, where it is not that of the settings.
    pub level: Option<Level>,
    /// Only what was changed since this revision of the git repository.
    pub since: Option<&'a str>,
    /// The file of findings that are set aside, where it is not that of the settings.
    pub baseline: Option<&'a Path>,
    /// Whether that file is to be written anew, with all that counts now.
    pub write_baseline: bool,
    /// Whether all of the project is looked at, so that what is not found is not there.
    pub whole: bool,
}

/// What a project looks like to the gate.
pub struct Scope<'s, W: Fn(&Source) -> bool> {
    /// The project.
    pub workspace: &'s Workspace,
    /// The editions that were looked at.
    pub editions: &'s [Edition],
    /// The sources that were looked at.
    pub wanted: &'s W,
}

/// All findings with their standing.
#[derive(Clone, Debug)]
pub struct Gated {
    /// In the order in which findings are told.
    pub judged: Vec<Judged>,
    /// The level from which findings count that no limit is about.
    pub level: Level,
    /// How many findings of the baseline are mended and were taken out of it.
    pub mended: usize,
    /// The baseline that was written, with how many findings it sets aside.
    pub written: Option<(PathBuf, usize)>,
    /// The project's folder in its repository, as `a/b/`; empty for its root.
    pub folder: String,
}

/// The standing of every finding.
///
/// # Errors
/// When the settings name what is not there, git does not know the revision, or the baseline cannot be read or written.
pub fn gate<W: Fn(&Source) -> bool>(
    scope: &Scope<'_, W>,
    findings: Vec<Diagnostic>,
    asked: Asked<'_>,
) -> Result<Gated> {
    let settings = &scope.workspace.settings.check;
    let level = asked.level.or(settings.level).unwrap_or(Level::Error);
    scope.check_settings()?;
    let located = findings.into_iter().map(with_locale).collect();
    let (open, mut judged) = scope.silenced(located);
    let mut open: Vec<Diagnostic> = open.into_iter().filter_map(|finding| settings.levelled(finding)).collect();
    if let Some(revision) = asked.since {
        let changed = Git::at(&scope.workspace.root, revision)?.changed_files();
        open.retain(|finding| scope.is_touched(finding, &changed));
    }
    let mut aside = Aside::default();
    if let Some(file) = scope.baseline_file(&asked) {
        aside = if asked.write_baseline {
            set_aside(&file, open, level)?
        } else {
            scope.set_aside_before(&file, open, asked.whole && asked.since.is_none())?
        };
        open = std::mem::take(&mut aside.open);
        judged.append(&mut aside.judged);
    }
    if asked.whole && asked.since.is_none() {
        open.extend(below(scope.workspace, scope.editions));
    }
    let subjects: Vec<(Diagnostic, Subject)> =
        open.into_iter().map(|finding| (finding.clone(), scope.subject(&finding))).collect();
    let slack = if asked.whole && asked.since.is_none() { settings.slack(&subjects) } else { Vec::new() };
    judged.extend(settings.judge(level, subjects));
    judged.extend(slack.into_iter().map(|finding| Judged { finding, standing: Standing::Below }));
    judged.sort_by(|a, b| a.finding.order().cmp(&b.finding.order()));
    let folder = folder_in_repository(&scope.workspace.root);
    Ok(Gated { judged, level, mended: aside.mended, written: aside.written, folder })
}

/// What a baseline did.
#[derive(Default)]
struct Aside {
    open: Vec<Diagnostic>,
    judged: Vec<Judged>,
    mended: usize,
    written: Option<(PathBuf, usize)>,
}

/// Writes a baseline anew.
fn set_aside(file: &Path, open: Vec<Diagnostic>, level: Level) -> Result<Aside> {
    let (aside, open): (Vec<Diagnostic>, Vec<Diagnostic>) =
        open.into_iter().partition(|finding| finding.level >= level);
    write_whole(file, Baseline::of(&aside).write().as_bytes())?;
    let written = Some((file.to_owned(), aside.len()));
    let judged = aside.into_iter().map(|finding| Judged { finding, standing: Standing::Baseline }).collect();
    Ok(Aside { open, judged, mended: 0, written })
}

/// A finding in a catalog, with the locale of the catalog.
fn with_locale(finding: Diagnostic) -> Diagnostic {
    let file = finding.place.as_ref().map_or("", |place| &place.file);
    let locale = file.strip_prefix("locales/").and_then(|rest| rest.split('/').next());
    match locale.and_then(|tag| tag.parse::<Locale>().ok()) {
        Some(locale) if finding.locale.is_none() => finding.locale(&locale),
        _ => finding,
    }
}

/// The ids of all rules that `check` may find something by: what settings and silences may name.
fn ids() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.id).collect()
}

impl<W: Fn(&Source) -> bool> Scope<'_, W> {
    fn check_settings(&self) -> Result<()> {
        let settings = &self.workspace.settings;
        let mut wrong = settings.check.unknown_rules(&ids());
        let locales: Vec<&str> = settings.project.locales.iter().map(Locale::as_str).collect();
        let modules: Vec<&str> = self.workspace.sources.keys().map(module_of).collect();
        let editions = std::iter::once(crate::edition::BASE);
        let editions: Vec<&str> = editions.chain(self.workspace.content.editions.keys().map(String::as_str)).collect();
        for limit in &settings.check.limits {
            for (what, names, known) in [
                ("locale", &limit.locale, &locales),
                ("module", &limit.module, &modules),
                ("edition", &limit.edition, &editions),
            ] {
                wrong.extend(names.0.iter().filter(|name| !known.contains(&name.as_str())).map(|name| {
                    let near = advice(name, known.iter().copied().collect::<BTreeSet<_>>());
                    Diagnostic::error("settings/limit", format!("a limit names the {what} `{name}`, which is not here"))
                        .at(Place::file("tafsiri.toml"))
                        .help(near.unwrap_or_else(|| "mend the name, or take the limit out".to_owned()))
                }));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(ProjectError(wrong)) }
    }

    /// What nobody silenced, with the silences that answer nothing among it, and what somebody did.
    fn silenced(&self, findings: Vec<Diagnostic>) -> (Vec<Diagnostic>, Vec<Judged>) {
        let mut by_file: BTreeMap<&str, Vec<(&Silence, bool, bool)>> = BTreeMap::new();
        let targets = self.workspace.targets.values().chain([&self.workspace.source_catalogs]);
        for (page, catalog) in targets.flat_map(|target| &target.catalogs) {
            let is_wanted = self.workspace.sources.get(page).is_none_or(|source| (self.wanted)(source));
            for silence in catalog.silences() {
                by_file.entry(&silence.place.file).or_default().push((silence, is_wanted, false));
            }
        }
        let (mut open, mut judged) = (Vec::new(), Vec::new());
        for finding in findings {
            let file = finding.place.as_ref().map_or("", |place| &place.file);
            let silences = by_file.get_mut(file);
            match silences.and_then(|all| all.iter_mut().find(|(silence, ..)| silence.answers(&finding))) {
                Some((silence, _, used)) => {
                    *used = true;
                    judged.push(Judged { finding, standing: Standing::Silenced(silence.reason.clone()) });
                }
                None => open.push(finding),
            }
        }
        let unused = by_file.into_values().flatten().filter(|(_, is_wanted, used)| *is_wanted && !used);
        open.extend(unused.map(|(silence, ..)| with_locale(silence.unused(&ids()))));
        (open, judged)
    }

    /// Whether a finding is about something that was changed: the file that it is in, the page or the source catalog that
    /// its text is from, or the settings of everything.
    fn is_touched(&self, finding: &Diagnostic, changed: &BTreeSet<String>) -> bool {
        let Some(place) = &finding.place else { return true };
        let source = finding.unit.as_deref().and_then(|unit| self.workspace.source_of(unit));
        let source_file = source.map(|source| &source.file);
        changed.contains(&place.file)
            || changed.contains("tafsiri.toml")
            || source_file.is_some_and(|file| changed.contains(file))
    }

    fn baseline_file(&self, asked: &Asked<'_>) -> Option<PathBuf> {
        let of_settings = || self.workspace.settings.check.baseline.as_ref().map(|file| self.workspace.root.join(file));
        asked.baseline.map(Path::to_owned).or_else(of_settings)
    }

    /// Sets aside what the baseline on disk has. Where all of the project was looked at, mended findings are taken out of
    /// it.
    fn set_aside_before(&self, file: &Path, open: Vec<Diagnostic>, whole: bool) -> Result<Aside> {
        let name = crate::files::relative(&self.workspace.root, file);
        if !file.is_file() {
            return Err(Diagnostic::error("baseline/missing", "there is no such baseline")
                .at(Place::file(name))
                .help("write it with `tafsiri check --write-baseline`, and commit it")
                .into());
        }
        let text = read_text(&self.workspace.root, file)?;
        let before = Baseline::parse(&name, &text).map_err(|problem| ProjectError::from(*problem))?;
        let (is_aside, left) = before.split(&open.iter().collect::<Vec<_>>());
        let mended = before.count() - left.count();
        if whole && left != before {
            write_whole(file, left.write().as_bytes())?;
        }
        let mut aside = Aside { mended: if whole { mended } else { 0 }, ..Aside::default() };
        for (finding, is_aside) in open.into_iter().zip(is_aside) {
            if is_aside {
                aside.judged.push(Judged { finding, standing: Standing::Baseline });
            } else {
                aside.open.push(finding);
            }
        }
        Ok(aside)
    }

    /// What a finding is about.
    fn subject(&self, finding: &Diagnostic) -> Subject {
        if self.workspace.settings.check.limits.is_empty() {
            return Subject::default();
        }
        let unit = finding.unit.as_deref().and_then(|unit| UnitAddress::parse(unit).ok());
        let page = unit.as_ref().map(|unit| unit.page.clone()).or_else(|| self.page_of(finding));
        let editions = self.editions.iter().filter(|edition| page.as_ref().is_none_or(|page| edition.has(page)));
        Subject {
            module: page.as_ref().map_or("", module_of).to_owned(),
            editions: editions.map(|edition| edition.name.clone()).collect(),
            state: unit.and_then(|unit| self.state(finding, &unit)),
        }
    }

    /// The page of the file that a finding is in.
    fn page_of(&self, finding: &Diagnostic) -> Option<PageId> {
        let file = &finding.place.as_ref()?.file;
        let of_catalog = file.strip_prefix("locales/").and_then(|rest| rest.split_once('/'));
        if let Some((_, page)) = of_catalog {
            return PageId::new(page.strip_suffix(".ftl")?).ok();
        }
        let source = self.workspace.sources.values().find(|source| &source.file == file);
        let of_settings = || {
            let inner = file.strip_prefix("content/")?;
            PageId::new(inner.strip_suffix(".toml")?).ok()
        };
        source.map(|source| source.id.clone()).or_else(of_settings)
    }

    fn state(&self, finding: &Diagnostic, unit: &UnitAddress) -> Option<tafsiri_model::sync::State> {
        let locale: Locale = finding.locale.as_deref()?.parse().ok()?;
        let target = self.workspace.targets.get(&locale)?;
        let source = self.workspace.sources.get(&unit.page)?;
        self.workspace.record(target, source, source.unit(&unit.unit)?).map(|record| record.state)
    }
}
