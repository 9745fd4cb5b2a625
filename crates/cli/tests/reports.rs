//! What the command prints, as data: each file of `tests/cli/` is a session in the folder `<name>.in` beside it.
//! `TRYCMD=overwrite cargo test -p tafsiri --test reports` writes what is printed now; review the diff.

#[test]
fn sessions() {
    trycmd::TestCases::new()
        .register_bin("tafsiri", trycmd::cargo::cargo_bin!("tafsiri"))
        .case("../../tests/cli/*.trycmd");
}
