//! A store in a bucket that machines reach by HTTP: Amazon S3 and what speaks its protocol, Google Cloud Storage, Azure.
//!
//! The threads that make packages wait for its answers, so it must not cost more than it saves. Whatever the server does, a
//! call ends within [`Limits::deadline`], and calls that took too long add up: behind [`Limits::lateness`] every further
//! one fails at once, and the cache then leaves the store alone.

use std::error::Error;
use std::io;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;
use object_store::{BackoffConfig, ObjectStore, ObjectStoreExt, ObjectStoreScheme, PutPayload, RetryConfig};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::entry::LARGEST;
use crate::{Key, LAYOUT, Store};

/// How long a connection may take to come about, as `object_store` reads it.
const CONNECT: &str = "2s";
/// How often a request is made again that failed at once.
const RETRIES: usize = 2;
/// Of what a server says of an error, so many letters are told.
const TOLD: usize = 240;

/// How long a store may take.
#[derive(Clone, Copy, Debug)]
struct Limits {
    /// One call, with all its requests.
    deadline: Duration,
    /// A call that takes longer is late by the rest.
    in_time: Duration,
    /// How late all calls may be together.
    lateness: Duration,
}

/// A server that hangs costs a run `lateness` and one `deadline` at the most, whatever the number of threads.
const LIMITS: Limits =
    Limits { deadline: Duration::from_secs(10), in_time: Duration::from_secs(1), lateness: Duration::from_secs(30) };

/// A store in a bucket: one object an entry, named as in a [`Folder`](crate::Folder). Nothing is ever removed from it: that
/// is for the rules of the bucket.
#[derive(Debug)]
pub struct Remote {
    store: Box<dyn ObjectStore>,
    root: Path,
    limits: Limits,
    /// How late all calls were, in milliseconds.
    late: AtomicU64,
    handle: Handle,
    /// Taken when the store goes.
    runtime: Option<Runtime>,
}

impl Remote {
    /// The store at an address such as `s3://bucket/folder`, `gs://bucket/folder` or `az://container/folder`. Nothing is
    /// asked of it yet. Who asks, and where, is said by those variables of the environment that begin with `AWS_`,
    /// `GOOGLE_` or `AZURE_`, as `object_store` reads them.
    ///
    /// # Errors
    /// When the address is none, or the variables do not suffice.
    pub fn open(address: &str, environment: &[(String, String)]) -> io::Result<Self> {
        // The one thing that a process has one of: where it is set already, that one serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let (store, folder) = bucket(address, environment).map_err(|error| io::Error::other(root_cause(&error)))?;
        Self::new(store, &folder, LIMITS)
    }

    fn new(store: Box<dyn ObjectStore>, folder: &Path, limits: Limits) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let (root, late) = (folder.clone().join(LAYOUT), AtomicU64::new(0));
        Ok(Self { store, root, limits, late, handle: runtime.handle().clone(), runtime: Some(runtime) })
    }

    fn path(&self, key: &Key) -> Path {
        let name = key.to_string();
        let (folder, file) = name.split_at(2);
        self.root.clone().join(folder).join(file)
    }

    /// Waits for an answer on this thread, for as long as the limits allow; other threads wait beside it.
    fn wait<T>(&self, answer: impl Future<Output = object_store::Result<T>>) -> io::Result<Option<T>> {
        let Limits { deadline, in_time, lateness } = self.limits;
        if u128::from(self.late.load(Ordering::Relaxed)) > lateness.as_millis() {
            let told = format!("its answers were late by more than {} s together", lateness.as_secs());
            return Err(io::Error::new(io::ErrorKind::TimedOut, told));
        }
        let started = Instant::now();
        let answer = self.handle.block_on(async { tokio::time::timeout(deadline, answer).await });
        let late = started.elapsed().saturating_sub(in_time).as_millis();
        self.late.fetch_add(u64::try_from(late).unwrap_or(u64::MAX), Ordering::Relaxed);
        match answer {
            Ok(Ok(answer)) => Ok(Some(answer)),
            Ok(Err(object_store::Error::NotFound { .. })) => Ok(None),
            Ok(Err(error)) => Err(io::Error::other(root_cause(&error))),
            Err(_) => {
                let told = format!("it gave no answer within {} s", deadline.as_secs());
                Err(io::Error::new(io::ErrorKind::TimedOut, told))
            }
        }
    }
}

impl Store for Remote {
    fn get(&self, key: &Key) -> io::Result<Option<Vec<u8>>> {
        let path = self.path(key);
        let entry = self.wait(async {
            let found = self.store.get(&path).await?;
            let is_ours = usize::try_from(found.meta.size).is_ok_and(|size| size <= LARGEST);
            if is_ours { found.bytes().await.map(Some) } else { Ok(None) }
        })?;
        Ok(entry.flatten().map(Vec::from))
    }

    fn put(&self, key: &Key, bytes: &[u8]) -> io::Result<()> {
        let path = self.path(key);
        let entry = PutPayload::from(bytes.to_vec());
        let kept = self.wait(self.store.put(&path, entry))?;
        kept.map(drop).ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "there is no such bucket"))
    }
}

impl Drop for Remote {
    /// Waits for nothing: a name that is looked up in vain must not hold the end of a run.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// The bucket at an address, and the folder in it.
fn bucket(address: &str, environment: &[(String, String)]) -> object_store::Result<(Box<dyn ObjectStore>, Path)> {
    let wrong = |told: String| object_store::Error::Generic { store: "URL", source: told.into() };
    let url = address.parse().map_err(|error| wrong(format!("it is no address: {error}")))?;
    let (scheme, folder) = ObjectStoreScheme::parse(&url)?;
    let store: Box<dyn ObjectStore> = match scheme {
        ObjectStoreScheme::AmazonS3 => {
            let builder = AmazonS3Builder::new().with_url(address).with_retry(retries());
            Box::new(configured("AWS_", environment, builder, |b, key, value| b.with_config(key, value)).build()?)
        }
        ObjectStoreScheme::GoogleCloudStorage => {
            let builder = GoogleCloudStorageBuilder::new().with_url(address).with_retry(retries());
            Box::new(configured("GOOGLE_", environment, builder, |b, key, value| b.with_config(key, value)).build()?)
        }
        ObjectStoreScheme::MicrosoftAzure => {
            let builder = MicrosoftAzureBuilder::new().with_url(address).with_retry(retries());
            Box::new(configured("AZURE_", environment, builder, |b, key, value| b.with_config(key, value)).build()?)
        }
        _ => {
            return Err(wrong("it is no bucket: that begins with `s3://`, `gs://`, `az://` or `abfs://`".to_owned()));
        }
    };
    Ok((store, folder))
}

/// A builder with our time-outs, and with what the variables with a prefix say, which go before.
fn configured<B, K: FromStr>(
    prefix: &str,
    environment: &[(String, String)],
    builder: B,
    set: impl Fn(B, K, &str) -> B,
) -> B {
    let own = [("connect_timeout", CONNECT)].map(|(name, value)| (name.to_owned(), value));
    let named = environment.iter().filter(|(name, _)| name.starts_with(prefix));
    let named = named.map(|(name, value)| (name.to_ascii_lowercase(), value.as_str()));
    own.into_iter().chain(named).fold(builder, |builder, (name, value)| match name.parse() {
        Ok(key) => set(builder, key, value),
        Err(_) => builder,
    })
}

fn retries() -> RetryConfig {
    let (init_backoff, max_backoff) = (Duration::from_millis(100), Duration::from_secs(1));
    let backoff = BackoffConfig { init_backoff, max_backoff, base: 2.0 };
    RetryConfig { backoff, max_retries: RETRIES, retry_timeout: LIMITS.deadline }
}

/// What went wrong at the bottom, on one line: what stands above it are the names of layers.
fn root_cause(error: &(dyn Error + 'static)) -> String {
    if let Some(cause) = error.source() {
        return root_cause(cause);
    }
    let told = error.to_string();
    let line = told.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(TOLD).collect()
}

#[cfg(test)]
mod tests;
