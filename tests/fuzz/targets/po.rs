//! Any bytes as a PO catalog: what was read and written reads back the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tafsiri_exchange::po::{Po, write};

fuzz_target!(|data: &[u8]| {
    let po = Po::parse("x.po", data);
    let written = write(&po);
    let again = Po::parse("x.po", written.as_bytes());
    assert_eq!(write(&again), written);
});
