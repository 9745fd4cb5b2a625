//! The server: pages out of memory, for browsers of this machine alone.
//!
//! No address becomes a path of the file system: what is asked for is looked up among what the sites have. A request that
//! names another host is refused, so that no page from elsewhere reaches this server under a name of its own.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, LOCATION};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, Uri};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use percent_encoding::percent_decode_str;
use tokio::net::TcpListener;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use crate::live::Live;

/// Where what belongs to no site stands: no edition has such a name.
const OWN: &str = "_tafsiri/";
const SCRIPT: &str = include_str!("../assets/live.js");
const STYLE: &str = include_str!("../assets/live.css");

/// Answers until the runtime ends.
pub(crate) async fn answer(listener: TcpListener, live: Arc<Live>) {
    let router = Router::new().fallback(respond).with_state(live);
    // It ends only with an error of the listener, and then there is nobody to tell.
    let _ = axum::serve(listener, router).await;
}

async fn respond(State(live): State<Arc<Live>>, method: Method, uri: Uri, headers: HeaderMap) -> Response<Body> {
    if !headers.get(HOST).is_some_and(is_this_machine) {
        return plain(StatusCode::MISDIRECTED_REQUEST, "ask for 127.0.0.1 or localhost");
    }
    if method != Method::GET && method != Method::HEAD {
        let mut refusal = plain(StatusCode::METHOD_NOT_ALLOWED, "GET and HEAD alone");
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refusal;
    }
    let Ok(address) = percent_decode_str(uri.path().trim_start_matches('/')).decode_utf8() else {
        return plain(StatusCode::BAD_REQUEST, "an address is UTF-8");
    };
    match address.strip_prefix(OWN) {
        Some("events") => events(&live).into_response(),
        Some("live.js") => file("live.js", SCRIPT.into(), StatusCode::OK),
        Some("live.css") => file("live.css", STYLE.into(), StatusCode::OK),
        Some(_) => plain(StatusCode::NOT_FOUND, "there is no such file"),
        None => site_file(live, address.into_owned()).await,
    }
}

/// A file of the sites. Making one is work, so it keeps no other answer waiting.
async fn site_file(live: Arc<Live>, mut address: String) -> Response<Body> {
    let is_folder = !address.is_empty() && !address.ends_with('/') && !name_of(&address).contains('.');
    if is_folder {
        address.push('/');
    }
    let place = format!("/{}", encoded(&address));
    if address.is_empty() || address.ends_with('/') {
        address.push_str("index.html");
    }
    let name = address.clone();
    match tokio::task::spawn_blocking(move || live.answer(&address)).await {
        Ok(answer) if answer.is_found && is_folder => moved(&place),
        Ok(answer) if answer.is_found => file(&name, answer.bytes, StatusCode::OK),
        Ok(answer) => file("missing.html", answer.bytes, StatusCode::NOT_FOUND),
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "this page cannot be made: a defect of tafsiri"),
    }
}

/// The last part of an address.
fn name_of(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}

/// The links of a folder's page lead from that folder: the browser has to know that it is one.
fn moved(place: &str) -> Response<Body> {
    let mut moved = plain(StatusCode::FOUND, "this is a folder");
    if let Ok(place) = HeaderValue::from_str(place) {
        moved.headers_mut().insert(LOCATION, place);
    }
    moved
}

/// What the open pages hear.
fn events(live: &Live) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let states = WatchStream::new(live.states());
    let event = |state| Ok(Event::default().data(serde_json::to_string(&state).unwrap_or_default()));
    Sse::new(states.map(event)).keep_alive(KeepAlive::default())
}

fn file(name: &str, bytes: Vec<u8>, status: StatusCode) -> Response<Body> {
    let mut response = (status, bytes).into_response();
    dress(&mut response, kind(name));
    response
}

fn plain(status: StatusCode, words: &'static str) -> Response<Body> {
    let mut response = (status, words).into_response();
    dress(&mut response, "text/plain; charset=utf-8");
    response
}

/// Nothing is kept by the browser, guessed at, or shown to pages from elsewhere.
fn dress(response: &mut Response<Body>, kind: &'static str) {
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert("x-frame-options", HeaderValue::from_static("SAMEORIGIN"));
}

/// Whether a request is for this machine by one of its own names.
fn is_this_machine(host: &HeaderValue) -> bool {
    let Ok(host) = host.to_str() else { return false };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    ["127.0.0.1", "[::1]"].contains(&name) || name.eq_ignore_ascii_case("localhost")
}

fn encoded(address: &str) -> String {
    let parts = address.split('/');
    let encoded = parts.map(|part| percent_encoding::utf8_percent_encode(part, percent_encoding::NON_ALPHANUMERIC));
    encoded.map(|part| part.to_string()).collect::<Vec<_>>().join("/")
}

/// The media type of a file, by its name.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{HeaderValue, encoded, is_this_machine};

    #[test]
    fn other_hosts_are_refused() {
        let is = |host| is_this_machine(&HeaderValue::from_static(host));
        for own in ["127.0.0.1", "127.0.0.1:3000", "localhost:80", "LOCALHOST", "[::1]:3000", "[::1]"] {
            assert!(is(own), "{own}");
        }
        for other in [
            "",
            "example.org",
            "example.org:3000",
            "127.0.0.1.example.org",
            "localhost.example.org:3000",
            "::1",
            "0.0.0.0:3000",
            "127.0.0.1:x",
        ] {
            assert!(!is(other), "{other}");
        }
    }

    #[test]
    fn a_folder_is_written_as_an_address() {
        assert_eq!(encoded("base/ar/وحدة"), "base/ar/%D9%88%D8%AD%D8%AF%D8%A9");
        assert_eq!(encoded("a\r\nb/c"), "a%0D%0Ab/c");
    }
}
