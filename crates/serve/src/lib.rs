//! The project in a browser while it is written: watches the folder, makes the page that is asked for, reloads it.
//!
//! [`Watch`] tells in batches which files of a project change. [`serve`] keeps the project in memory, answers from there,
//! and tells the open pages, over server-sent events, to fetch themselves again; `assets/live.js` puts what they get in
//! its place.

mod http;
mod live;
mod watch;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tafsiri_model::{Diagnostic, Level};
use tafsiri_project::ProjectError;
use tafsiri_project::workspace::content_folder;
use tokio::net::TcpListener;

use live::Live;
pub use watch::{Change, Watch};

/// What there is to tell the person at the terminal.
pub enum News {
    /// The server answers at this address.
    Ready(SocketAddr),
    /// Files have changed, and were read again in this time; none where everything was.
    Changed(Vec<String>, Duration),
    /// What is wrong and was not told before.
    Problems(Vec<Diagnostic>),
    /// Nothing of what was told is wrong any more.
    Mended,
}

/// Serves the project in `root` to this machine's browsers until Ctrl-C. Port 0 is one that is free.
///
/// # Errors
/// When there is no `tafsiri.toml`, the port cannot be had, or the folder cannot be watched. Nothing that is wrong with
/// the project ends it: that is shown.
pub fn serve(root: &Path, port: u16, tell: impl Fn(News) + Send + Sync + 'static) -> Result<(), ProjectError> {
    let mut watch = Watch::new(root)?;
    if !root.join("tafsiri.toml").is_file() {
        content_folder(root)?; // It says what is missing.
    }
    let live = Arc::new(Live::new(root, Box::new(tell)));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(|error| cannot_serve(port, &error))?;
    let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)));
    let bound = listener.and_then(|listener| Ok((listener.local_addr()?, listener)));
    let (address, listener) = bound.map_err(|error| cannot_serve(port, &error))?;
    runtime.spawn(http::answer(listener, live.clone()));
    live.tell(News::Ready(address));
    live.tell_problems();
    loop {
        // What cannot be watched is told, and the rest goes on.
        if let Err(problem) = watch.follow(root) {
            live.tell(News::Problems(problem.0));
        }
        match watch.wait() {
            Change::End => break,
            Change::Files(names) => {
                let started = Instant::now();
                live.refresh(&names);
                live.tell(News::Changed(names, started.elapsed()));
                live.tell_problems();
            }
        }
    }
    runtime.shutdown_background();
    Ok(())
}

/// Whether a problem is told at all.
fn is_told(problem: &Diagnostic) -> bool {
    problem.level >= Level::Warning
}

fn cannot_serve(port: u16, error: &std::io::Error) -> Diagnostic {
    let message = format!("cannot serve on port {port} of this machine: {error}");
    Diagnostic::error("serve/port", message).help("name another one with `--port N`; 0 takes one that is free")
}
