//! What each page says before the app arrives.

use std::path::Path;

use toml::{Table, Value};
use words::{Area, Language, Piece};

use crate::Outcome;
use crate::site::read_text;

/// A page of the site with its first words.
#[derive(Debug)]
pub(crate) struct Page {
    /// Its folder, with a closing slash, perhaps below another page's; nothing for the home page.
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) heading: String,
    pub(crate) words: String,
}

/// Every page of `pages.toml`, with the words that `words/en/pages.ftl` has for it.
pub(crate) fn pages(source: &Path, english: &Language) -> Outcome<Vec<Page>> {
    let file: Table = read_text(&source.join("pages.toml"))?
        .parse()
        .map_err(|error| format!("pages.toml: {error}"))?;
    let listed = file.get("page").and_then(Value::as_array);
    let listed = listed.ok_or("pages.toml lists no page")?;
    let words = english
        .area("pages")
        .ok_or("there is no words/en/pages.ftl")?;
    listed.iter().map(|page| with_words(page, words)).collect()
}

fn with_words(page: &Value, words: &Area) -> Outcome<Page> {
    let field = |name: &str| {
        let text = page.get(name).and_then(Value::as_str);
        text.ok_or_else(|| format!("pages.toml: a page has no `{name}`"))
    };
    let name = field("name")?;
    let say = |what: &str| {
        let id = format!("{name}-{what}");
        let message = words.message(&id);
        match message.map(|message| message.pattern.as_slice()) {
            Some([Piece::Text(text)]) => Ok(text.clone()),
            _ => Err(format!("pages.ftl has no plain text `{id}`")),
        }
    };
    Ok(Page {
        path: field("path")?.to_owned(),
        title: say("title")?,
        description: say("description")?,
        heading: say("heading")?,
        words: say("words")?,
    })
}
