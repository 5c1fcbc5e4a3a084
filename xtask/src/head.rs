//! What stands in the head of every page: its policy, the style of its first view, and the files that it
//! is made of.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use words::Language;

use crate::Outcome;
use crate::pages::{Area, Page};
use crate::style::Paper;
use crate::template::{escaped, filled};

/// Where the template starts the app.
const BOOT: &str = "<script src=\"boot.js\"></script>";

/// Which files the first question needs, of those that the app asks for by name.
pub(crate) const FIRST: [&str; 2] = ["catalogue", "words-first"];

/// What one build's pages are made of. Addresses are relative to the site's root.
#[derive(Clone, Default)]
pub(crate) struct Files {
    /// The style of the first view, inside the page: the first paint waits for no file.
    pub(crate) style: String,
    /// Sets the theme before the first paint, inside the page.
    pub(crate) theme: String,
    /// What browsers colour their own bars with.
    pub(crate) paper: Paper,
    pub(crate) boot: String,
    pub(crate) glue: String,
    /// The script beside the glue that fetches the areas, where the app is split.
    pub(crate) loader: Option<String>,
    pub(crate) wasm: String,
    /// What the app asks for by name.
    pub(crate) named: Vec<Named>,
    /// The WebAssembly files of each area.
    pub(crate) code: Vec<(String, Vec<String>)>,
}

/// A file that the app asks for by the id of the link that carries its address.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    pub(crate) address: String,
}

/// What a file holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Json,
    Words,
    Style,
}

impl Kind {
    /// As servers and links name it.
    fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Words => "text/plain",
            Self::Style => "text/css",
        }
    }
}

impl Files {
    /// The addresses of everything that a page of these areas fetches until it is complete.
    pub(crate) fn of_areas(&self, areas: &[&Area]) -> Vec<&str> {
        let mut all = vec![self.boot_file(), self.glue.as_str(), self.wasm.as_str()];
        all.extend(self.loader.as_deref());
        let is_needed =
            |named: &&Named| is_first(named) || areas.iter().any(|area| area.needs(&named.id));
        let named = self.named.iter().filter(is_needed);
        all.extend(named.map(|named| named.address.as_str()));
        let of_areas =
            |(name, _): &&(String, Vec<String>)| areas.iter().any(|area| area.name == *name);
        for file in self
            .code
            .iter()
            .filter(of_areas)
            .flat_map(|(_, files)| files)
        {
            if !all.contains(&file.as_str()) {
                all.push(file);
            }
        }
        all
    }

    /// The boot script without its query.
    fn boot_file(&self) -> &str {
        self.boot.split('?').next().unwrap_or_default()
    }

    /// The links of a page. What the first question needs is fetched early; what else is shown is only
    /// named, for browsers complain of what they fetched early and was not used at once.
    ///
    /// The early ones stand first: a script fetching before they are seen would fetch a second time.
    fn links(&self) -> String {
        let mut links = vec![format!(
            "rel=\"modulepreload\" href=\"{{root}}{}\"",
            self.glue
        )];
        // The glue imports it, which a browser would only learn from the glue.
        links.extend(
            self.loader
                .iter()
                .map(|loader| format!("rel=\"modulepreload\" href=\"{{root}}{loader}\"")),
        );
        links.push(format!(
            "rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{{root}}{}\"",
            self.wasm
        ));
        links.extend(self.named.iter().map(|named| {
            let Named { id, kind, address } = named;
            let how = if is_first(named) {
                let media_type = kind.media_type();
                format!("rel=\"preload\" as=\"fetch\" type=\"{media_type}\" crossorigin")
            } else {
                "rel=\"alternate\"".to_owned()
            };
            format!("id=\"{id}\" {how} href=\"{{root}}{address}\"")
        }));
        let link = |attributes: String| format!("<link {attributes}>\n");
        links.into_iter().map(link).collect()
    }
}

fn is_first(named: &Named) -> bool {
    FIRST.contains(&named.id.as_str())
}

/// A page of the site from the template, in the words of a language.
pub(crate) fn render(
    template: &str,
    page: &Page,
    files: &Files,
    language: &Language,
) -> Outcome<String> {
    let root = root_from(&page.path);
    let start = format!(
        "{}<script src=\"{{root}}{}\" async></script>",
        files.links(),
        files.boot
    );
    let style = format!(
        "<style>{}</style>\n<script>{}</script>",
        files.style, files.theme
    );
    if !template.contains(BOOT) {
        return Err(format!("index.html has no `{BOOT}` in it"));
    }
    let given = [
        ("boot", start.replace("{root}", &root)),
        ("style", style),
        ("style-hash", hash(&files.style)),
        ("theme-hash", hash(&files.theme)),
        ("paper-light", files.paper.light.clone()),
        ("paper-dark", files.paper.dark.clone()),
        ("language", escaped(&language.tag)),
        ("direction", language.direction().to_owned()),
        ("title", escaped(&page.title)),
        ("description", escaped(&page.description)),
        ("heading", escaped(&page.heading)),
        ("words", escaped(&page.words)),
        ("root", root),
    ];
    let template = template.replace(BOOT, "{boot}");
    filled("index.html", &template, &given, words_of(language)?)
}

/// The page for an address at which there is none.
pub(crate) fn render_not_found(template: &str, language: &Language) -> Outcome<String> {
    let given = [
        ("language", escaped(&language.tag)),
        ("direction", language.direction().to_owned()),
    ];
    filled("404.html", template, &given, words_of(language)?)
}

/// The words of the static pages.
fn words_of(language: &Language) -> Outcome<&words::Area> {
    let words = language.area("pages");
    words.ok_or_else(|| "there is no pages.ftl".to_owned())
}

/// How the policy names what stands inside the page.
fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

/// The way from a page's folder to the root of the site.
pub(crate) fn root_from(path: &str) -> String {
    match path.matches('/').count() {
        0 => "./".to_owned(),
        depth => "../".repeat(depth),
    }
}

#[cfg(test)]
mod tests {
    use super::{Files, Kind, Named, Paper, hash, render};
    use crate::pages::pages;
    use crate::repository;
    use crate::style::Sheets;
    use words::Language;

    fn files() -> Files {
        let named = |id: &str, kind, address: &str| Named {
            id: id.to_owned(),
            kind,
            address: address.to_owned(),
        };
        Files {
            style: "main{color:red}".into(),
            theme: "let dark".into(),
            paper: Paper::default(),
            boot: "boot.js?js=assets/app-2/waymark.js".into(),
            glue: "assets/app-2/waymark.js".into(),
            loader: Some("assets/app-2/__wasm_split.js".into()),
            wasm: "assets/app-2/waymark_bg.wasm".into(),
            named: vec![
                named("catalogue", Kind::Json, "assets/catalogue-4.json"),
                named("guidance", Kind::Json, "assets/guidance-5.json"),
                named("words-tools", Kind::Words, "assets/words-tools-9.txt"),
                named("style-tools", Kind::Style, "assets/tools-8.css"),
            ],
            code: vec![("tools".into(), vec!["assets/app-2/split_tools.wasm".into()])],
        }
    }

    fn rendered(name: &str) -> String {
        let (template, _) = Sheets::take_from(include_str!("../../index.html"));
        let english = Language::read(&repository().join("words/en")).unwrap();
        let all = pages(&repository(), &english).unwrap();
        let page = all.iter().find(|page| page.path == name).unwrap();
        render(&template, page, &files(), &english).unwrap()
    }

    #[test]
    fn every_page_is_filled_in_and_reaches_the_root_from_its_depth() {
        for (path, root) in [("", "./"), ("start/", "../"), ("tools/toil/", "../../")] {
            let html = rendered(path);
            assert!(html.contains(&format!("src=\"{root}boot.js?")), "{path}");
            assert!(html.contains("<style>main{color:red}</style>"), "{path}");
            let words = html.replace("<style>main{color:red}</style>", "");
            let open: Vec<&str> = words.split('{').skip(1).collect();
            assert!(
                matches!(open[..], [error] if error.starts_with("error}")),
                "{path}: an empty slot among {open:?}"
            );
            assert!(!html.contains("=\"/"), "{path}: an absolute address");
        }
    }

    #[test]
    fn the_policy_allows_what_stands_inside_the_page_and_nothing_else() {
        let html = rendered("");
        for inside in ["main{color:red}", "let dark"] {
            assert!(html.contains(&hash(inside)));
        }
        assert!(!html.contains("unsafe-inline"));
        let known = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert_eq!(hash(""), known);
    }

    #[test]
    fn a_page_fetches_early_what_the_first_question_needs_and_only_names_the_rest() {
        for path in ["tools/toil/", "start/"] {
            let html = rendered(path);
            assert!(html.contains("id=\"catalogue\" rel=\"preload\""), "{path}");
            assert!(
                html.contains("id=\"style-tools\" rel=\"alternate\" href"),
                "{path}"
            );
            assert!(!html.contains("split_tools"), "{path}");
        }
    }

    #[test]
    fn a_page_is_weighed_with_what_its_area_shows() {
        let english = Language::read(&repository().join("words/en")).unwrap();
        let all = pages(&repository(), &english).unwrap();
        let files = files();
        let of = |path: &str| {
            let page = all.iter().find(|page| page.path == path).unwrap();
            files.of_areas(&[&page.area])
        };
        assert!(of("tools/toil/").contains(&"assets/app-2/split_tools.wasm"));
        assert!(of("tools/toil/").contains(&"assets/words-tools-9.txt"));
        assert!(!of("start/").contains(&"assets/app-2/split_tools.wasm"));
    }
}
