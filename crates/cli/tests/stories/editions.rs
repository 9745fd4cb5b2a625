//! A partner's day.

use super::*;

#[test]
fn an_edition_differs_from_the_base_exactly_where_its_overlay_says() {
    let folder = toolkit();
    fine(folder.path(), "build");
    let dist = folder.path().join("dist");
    for locale in ["en", "fr", "ar"] {
        let (base, edition) = (dist.join("base").join(locale), dist.join("philippines-rural").join(locale));
        assert_eq!(files(&base), files(&edition), "{locale}");
        for page in files(&base).iter().filter(|page| page.ends_with(".html") && page.contains('/')) {
            let body = |site: &Path| {
                let html = fs::read_to_string(site.join(page)).unwrap();
                html.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned()
            };
            let source = page.replace(".html", ".md");
            let text = fs::read_to_string(folder.path().join("content/modules").join(&source)).unwrap_or_default();
            let patched = folder.path().join("content/overlays/philippines").join(&source).is_file();
            let said = patched || text.contains("{ -") || page.contains("benefits-and-risks");
            assert_eq!(body(&base) != body(&edition), said, "{locale} {page}");
        }
    }
    let french = fs::read_to_string(dist.join("philippines-rural/fr/01-why-now/where-the-world-stands.html")).unwrap();
    assert!(french.contains("1\u{202f}642"), "the number is in the form of the locale");
    let cases = fs::read_to_string(dist.join("philippines-rural/en/01-why-now/benefits-and-risks.html")).unwrap();
    assert!(cases.contains("id=\"case-philippines-elgu\"") && !cases.contains("id=\"case-kenya-huduma\""));
}
