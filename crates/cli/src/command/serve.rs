//! `tafsiri serve`.

use clap::Args;
use tafsiri_project::ProjectError;
use tafsiri_serve::{News, serve};

use super::Outcome;
use crate::args::Common;
use crate::report;

/// Shows the project in a browser while it is written: pages reload in their place when a file is saved
#[derive(Args)]
#[command(
    after_help = "Example: tafsiri serve --port 8080\nOpen the address that it prints; Ctrl-C ends it. Only browsers of this machine are answered, and nothing is written."
)]
pub(crate) struct Serve {
    /// The port of this machine to serve on; 0 takes one that is free
    #[arg(long, value_name = "N", default_value_t = 3000)]
    port: u16,
}

impl Serve {
    pub(crate) fn run(&self, common: &Common) -> Result<Outcome, ProjectError> {
        common.start_threads();
        serve(&common.root(), self.port, |news| match news {
            News::Ready(address) => report::line(&format!("serving http://{address}/ (Ctrl-C ends it)")),
            News::Changed(names, took) => {
                report::line(&format!("{}: read in {:.0} ms", report::changed(&names), took.as_secs_f64() * 1e3));
            }
            News::Problems(problems) => report::diagnostics(&problems),
            News::Mended => report::line("no problems any more"),
        })?;
        Ok(Outcome::Fine)
    }
}
