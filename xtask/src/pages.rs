//! What each page says before the app arrives.

use std::path::Path;

use toml::{Table, Value};
use words::{Language, Piece};

use crate::Outcome;
use crate::site::read_text;

/// A page of the site with its first words.
#[derive(Debug)]
pub(crate) struct Page {
    /// What code and words call it.
    pub(crate) name: String,
    /// What brings it.
    pub(crate) area: Area,
    /// What brings the parts of it that not every visit shows at once.
    pub(crate) beside: Vec<Area>,
    /// Its folder, with a closing slash, perhaps below another page's; nothing for the home page.
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) heading: String,
    pub(crate) words: String,
}

/// A part of the app that comes in files of its own.
#[derive(Clone, Debug)]
pub(crate) struct Area {
    pub(crate) name: String,
    /// The areas of the words that it says.
    words: Vec<String>,
    /// The content that it shows.
    content: Vec<String>,
}

/// The area that travels with every page.
pub(crate) const FIRST: &str = "first";
/// What brings nothing but the code that reads what a browser keeps: no area, for it draws nothing.
const READER: &str = "reader";

impl Area {
    /// Whether it fetches a file that the app asks for by this name, beside those of the first question.
    pub(crate) fn needs(&self, id: &str) -> bool {
        let is_one_of = |names: &[String], id| names.iter().any(|name| name == id);
        if self.name == FIRST {
            return false;
        }
        match id.split_once('-') {
            Some(("words", area)) => is_one_of(&self.words, area),
            Some(("style", area)) => area == "shared" || area == self.name,
            _ => is_one_of(&self.content, id),
        }
    }
}

/// Every page of `pages.toml`, with the words that a language's `pages.ftl` has for it.
pub(crate) fn pages(source: &Path, language: &Language) -> Outcome<Vec<Page>> {
    let file: Table = read_text(&source.join("pages.toml"))?
        .parse()
        .map_err(|error| format!("pages.toml: {error}"))?;
    let listed = file.get("page").and_then(Value::as_array);
    let listed = listed.ok_or("pages.toml lists no page")?;
    let words = language.area("pages").ok_or("there is no pages.ftl")?;
    let areas = file.get("area").and_then(Value::as_array);
    let areas: Vec<Area> = areas
        .ok_or("pages.toml lists no area")?
        .iter()
        .filter_map(area)
        .collect();
    listed
        .iter()
        .map(|page| with_words(page, &areas, words))
        .collect()
}

fn area(value: &Value) -> Option<Area> {
    let names = |field: &str| {
        let list = value.get(field).and_then(Value::as_array);
        let names = list.into_iter().flatten().filter_map(Value::as_str);
        names.map(str::to_owned).collect()
    };
    Some(Area {
        name: value.get("name")?.as_str()?.to_owned(),
        words: names("words"),
        content: names("content"),
    })
}

fn with_words(page: &Value, areas: &[Area], words: &words::Area) -> Outcome<Page> {
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
    let listed = |area: &str| {
        let area = areas.iter().find(|one| one.name == area).cloned();
        area.ok_or_else(|| format!("pages.toml: an area of `{name}` is not listed"))
    };
    let beside = page.get("beside").and_then(Value::as_array);
    let beside = beside.into_iter().flatten().filter_map(Value::as_str);
    let beside = beside.map(|name| match name {
        READER => Ok(Area {
            name: READER.to_owned(),
            words: Vec::new(),
            content: Vec::new(),
        }),
        area => listed(area),
    });
    Ok(Page {
        name: name.to_owned(),
        area: listed(field("area")?)?,
        beside: beside.collect::<Outcome<_>>()?,
        path: field("path")?.to_owned(),
        title: say("title")?,
        description: say("description")?,
        heading: say("heading")?,
        words: say("words")?,
    })
}
