//! Buckets that answer, fail, hang and go.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_core::stream::BoxStream;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{
    CopyOptions, Error, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore,
    PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};
use tokio::sync::Barrier;

use super::{LIMITS, Limits, Remote};
use crate::{Cache, Key, Store};

/// What becomes of a call.
enum Fate {
    Answered,
    Failed,
    /// There is never an answer.
    Hangs,
    /// It is answered when so many others wait beside it.
    Together(Arc<Barrier>),
}

/// A bucket in memory whose calls, counted from 0, have a fate.
#[derive(Clone)]
struct Bucket<F> {
    held: Arc<InMemory>,
    calls: Arc<AtomicUsize>,
    fate: F,
}

impl<F: Fn(usize) -> Fate + Clone + Send + Sync + 'static> Bucket<F> {
    fn new(fate: F) -> Self {
        Self { held: Arc::default(), calls: Arc::default(), fate }
    }

    fn remote(&self, limits: Limits) -> Remote {
        Remote::new(Box::new(self.clone()), &Path::from("some/folder"), limits).unwrap()
    }

    fn cache(&self, limits: Limits) -> Cache {
        Cache::default().with_shared(Box::new(self.remote(limits)))
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    async fn call(&self) -> Result<()> {
        match (self.fate)(self.calls.fetch_add(1, Ordering::Relaxed)) {
            Fate::Answered => Ok(()),
            Fate::Failed => Err(Error::Generic { store: "test", source: "503\n  Slow Down".into() }),
            Fate::Hangs => std::future::pending().await,
            Fate::Together(barrier) => {
                barrier.wait().await;
                Ok(())
            }
        }
    }
}

impl<F> fmt::Debug for Bucket<F> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Bucket")
    }
}

impl<F> fmt::Display for Bucket<F> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Bucket")
    }
}

/// What a call of the store gives, as the trait has it.
type Answer<'f, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'f>>;

impl<F: Fn(usize) -> Fate + Clone + Send + Sync + 'static> ObjectStore for Bucket<F> {
    fn put_opts<'s: 'f, 'p: 'f, 'f>(
        &'s self,
        to: &'p Path,
        held: PutPayload,
        how: PutOptions,
    ) -> Answer<'f, PutResult> {
        Box::pin(async move {
            self.call().await?;
            self.held.put_opts(to, held, how).await
        })
    }
    fn get_opts<'s: 'f, 'p: 'f, 'f>(&'s self, from: &'p Path, how: GetOptions) -> Answer<'f, GetResult> {
        Box::pin(async move {
            self.call().await?;
            self.held.get_opts(from, how).await
        })
    }
    fn put_multipart_opts<'s: 'f, 'p: 'f, 'f>(
        &'s self,
        to: &'p Path,
        how: PutMultipartOptions,
    ) -> Answer<'f, Box<dyn MultipartUpload>> {
        self.held.put_multipart_opts(to, how)
    }
    fn delete_stream(&self, paths: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>> {
        self.held.delete_stream(paths)
    }
    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>> {
        self.held.list(prefix)
    }
    fn list_with_delimiter<'s: 'f, 'p: 'f, 'f>(&'s self, prefix: Option<&'p Path>) -> Answer<'f, ListResult> {
        self.held.list_with_delimiter(prefix)
    }
    fn copy_opts<'s: 'f, 'a: 'f, 'b: 'f, 'f>(
        &'s self,
        from: &'a Path,
        to: &'b Path,
        how: CopyOptions,
    ) -> Answer<'f, ()> {
        self.held.copy_opts(from, to, how)
    }
}

/// So short that a call which hangs costs a test nothing.
const SHORT: Limits =
    Limits { deadline: Duration::from_millis(10), in_time: Duration::ZERO, lateness: Duration::from_millis(15) };

fn keys() -> Vec<Key> {
    (0_u8..40).map(|n| Key::of(&[n])).collect()
}

fn value(key: &Key) -> Vec<u8> {
    key.to_string().repeat(100).into_bytes()
}

/// How many of the keys a cache has; whatever it has is right.
fn had(cache: &Cache) -> usize {
    let right = |key: &Key| cache.get(key).map(|got| assert_eq!(got, value(key)));
    keys().iter().filter_map(right).count()
}

fn fill(cache: &Cache) {
    keys().iter().for_each(|key| cache.put(key, &value(key)));
}

#[test]
fn another_machine_gets_what_one_put() {
    let bucket = Bucket::new(|_| Fate::Answered);
    let (one, another) = (bucket.cache(LIMITS), bucket.cache(LIMITS));
    assert_eq!(had(&another), 0);
    fill(&one);
    assert_eq!(had(&another), 40);
    assert_eq!((one.counts().given, another.counts().taken, another.counts().misses), (40, 40, 40));
    assert_eq!((another.counts().shared_failed, another.shared_failure()), (0, None));
}

#[test]
fn an_entry_stands_where_a_folder_has_it() {
    let bucket = Bucket::new(|_| Fate::Answered);
    let (key, place) = (Key::of(b"k"), tempfile::tempdir().unwrap());
    let remote = bucket.remote(LIMITS);
    remote.put(&key, b"x").unwrap();
    crate::Folder::new(place.path()).put(&key, b"x").unwrap();
    let path = remote.path(&key);
    assert!(place.path().join(path.as_ref().strip_prefix("some/folder/").unwrap()).is_file(), "{path}");
    assert_eq!(remote.get(&key).unwrap().as_deref(), Some(b"x".as_slice()));
}

#[test]
fn where_half_of_the_calls_fail_nothing_is_wrong_and_in_the_end_none_is_made() {
    // Not by turns: then those who read would ask for the same entries at the bad times.
    let bucket = Bucket::new(|call| if [0, 2, 5].contains(&(call % 6)) { Fate::Failed } else { Fate::Answered });
    let (one, another) = (bucket.cache(LIMITS), bucket.cache(LIMITS));
    fill(&one);
    assert_eq!((one.counts().given, one.counts().shared_failed), (7, 8));
    assert_eq!(one.shared_failure(), Some("503 Slow Down"));
    assert_eq!(bucket.calls(), 15);
    assert_eq!(had(&another), 5, "of the seven that are there those that were asked for at a good time");
    assert_eq!(another.counts().shared_failed, 8);
    assert_eq!(bucket.calls(), 31);
}

#[test]
fn a_bucket_that_goes_in_the_middle_is_left_alone() {
    let bucket = Bucket::new(|call| if call < 50 { Fate::Answered } else { Fate::Failed });
    let (one, another) = (bucket.cache(LIMITS), bucket.cache(LIMITS));
    fill(&one);
    assert_eq!(had(&another), 10);
    fill(&another);
    fill(&another);
    assert_eq!(had(&another), 0);
    assert_eq!((another.counts().shared_failed, bucket.calls()), (16, 66), "eight for each direction");
}

#[test]
fn one_that_may_only_be_read_is_read() {
    let writable = Bucket::new(|_| Fate::Answered);
    fill(&writable.cache(LIMITS));
    let bucket =
        Bucket { held: writable.held, ..Bucket::new(|call| if call < 8 { Fate::Failed } else { Fate::Answered }) };
    let cache = bucket.cache(LIMITS);
    fill(&cache);
    assert_eq!((cache.counts().given, had(&cache)), (0, 40));
}

#[test]
fn one_that_hangs_is_asked_no_more_when_it_was_late_enough() {
    let bucket = Bucket::new(|_| Fate::Hangs);
    let cache = bucket.cache(SHORT);
    assert_eq!(had(&cache), 0);
    assert_eq!(cache.shared_failure(), Some("it gave no answer within 0 s"));
    assert_eq!(cache.counts().shared_failed, 8);
    assert!((1..=2).contains(&bucket.calls()), "each call was late by 10 ms, and 15 are allowed");
}

#[test]
fn one_that_answers_too_late_too_often_is_asked_no_more() {
    let bucket = Bucket::new(|_| Fate::Answered);
    let remote = bucket.remote(LIMITS);
    remote.late.store(30_000, Ordering::Relaxed);
    assert_eq!(remote.get(&Key::of(b"k")).unwrap(), None);
    remote.late.store(30_001, Ordering::Relaxed);
    assert_eq!(remote.get(&Key::of(b"k")).unwrap_err().kind(), io::ErrorKind::TimedOut);
    assert_eq!(bucket.calls(), 1);
}

#[test]
fn threads_do_not_wait_for_one_another() {
    let barrier = Arc::new(Barrier::new(16));
    let bucket = Bucket::new(move |_| Fate::Together(barrier.clone()));
    let limits = Limits { deadline: Duration::from_secs(600), ..LIMITS };
    let remote = bucket.remote(limits);
    std::thread::scope(|scope| {
        for n in 0_u8..16 {
            let remote = &remote;
            scope.spawn(move || remote.put(&Key::of(&[n]), &[n]).unwrap());
        }
    });
    assert_eq!(bucket.calls(), 16);
}

#[test]
fn a_call_may_come_from_a_thread_of_another_runtime() {
    let bucket = Bucket::new(|_| Fate::Answered);
    let remote = bucket.remote(LIMITS);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let asked = runtime.spawn_blocking(move || remote.get(&Key::of(b"k")));
    assert_eq!(runtime.block_on(asked).unwrap().unwrap(), None);
}

#[test]
fn what_is_no_bucket_is_said_to_be_none() {
    let environment = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    };
    let refused = |address: &str| Remote::open(address, &[]).unwrap_err().to_string();
    for address in ["file:///tmp/x", "memory:///", "https://example.org/x"] {
        assert!(refused(address).contains("no bucket"), "{address}: {}", refused(address));
    }
    for address in ["s3://", "s3:// b/x", "ftp://host/x", "s4://bucket/x"] {
        assert!(!refused(address).is_empty(), "{address}");
    }
    assert!(refused("az://container/x").contains("ccount"), "{}", refused("az://container/x"));
    for (address, variables) in [
        ("s3://bucket/x", environment(&[])),
        ("s3://bucket", environment(&[("AWS_ENDPOINT_URL", "http://127.0.0.1:1"), ("AWS_ALLOW_HTTP", "true")])),
        (
            "az://container/x",
            environment(&[("AZURE_STORAGE_ACCOUNT_NAME", "a"), ("AZURE_STORAGE_ACCOUNT_KEY", "a2V5")]),
        ),
        ("gs://bucket/x", environment(&[("GOOGLE_SKIP_SIGNATURE", "true")])),
    ] {
        assert!(Remote::open(address, &variables).is_ok(), "{address}");
    }
}

#[test]
fn a_server_that_is_not_there_fails_and_says_so() {
    // A port that was free a moment ago: nobody listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let endpoint = format!("http://127.0.0.1:{port}");
    let variables = [
        ("AWS_ENDPOINT_URL", endpoint.as_str()),
        ("AWS_ALLOW_HTTP", "true"),
        ("AWS_ACCESS_KEY_ID", "a"),
        ("AWS_SECRET_ACCESS_KEY", "b"),
        ("PATH", "/bin"),
    ];
    let variables: Vec<_> = variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    let remote = Remote::open("s3://bucket/x", &variables).unwrap();
    let told = remote.get(&Key::of(b"k")).unwrap_err().to_string();
    assert!(told.contains("refused"), "{told}");
}
