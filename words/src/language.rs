//! A language: its areas, each a file.

use std::fs;
use std::path::Path;

use crate::message::Message;
use crate::parse::{Problem, translated};

/// A language as its folder holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    /// Its BCP 47 tag, the folder's name: `en`.
    pub tag: String,
    /// Its areas by name.
    pub areas: Vec<Area>,
}

/// The words of one area of the interface.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The file's name without its ending: `home`.
    pub name: String,
    /// Its messages, in the order of the file.
    pub messages: Vec<Message>,
}

impl Language {
    /// Reads a folder of Fluent files.
    ///
    /// # Errors
    /// Everything that is wrong in it, a line each: `home.ftl:12: …`.
    pub fn read(folder: &Path) -> Result<Self, Vec<String>> {
        Self::read_translated(folder, None)
    }

    /// Reads the folder of another language, whose messages take what the English ones take.
    ///
    /// # Errors
    /// As [`Language::read`].
    pub fn read_beside(folder: &Path, english: &Self) -> Result<Self, Vec<String>> {
        Self::read_translated(folder, Some(english))
    }

    fn read_translated(folder: &Path, english: Option<&Self>) -> Result<Self, Vec<String>> {
        let at = |error: std::io::Error| vec![format!("{}: {error}", folder.display())];
        let mut names: Vec<String> = fs::read_dir(folder)
            .map_err(at)?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned))
            .collect();
        names.sort();
        let mut wrong = Vec::new();
        let mut areas = Vec::new();
        for name in names {
            let file = format!("{name}.ftl");
            match fs::read_to_string(folder.join(&file)) {
                Err(error) => wrong.push(format!("{file}: {error}")),
                Ok(text) => match translated(&text, leads(english, &name)) {
                    Ok(messages) => areas.push(Area { name, messages }),
                    Err(problems) => wrong.extend(
                        problems
                            .into_iter()
                            .map(|Problem { line, what }| format!("{file}:{line}: {what}")),
                    ),
                },
            }
        }
        let tag = folder.file_name().unwrap_or_default();
        let tag = tag.to_string_lossy().into_owned();
        if wrong.is_empty() {
            Ok(Self { tag, areas })
        } else {
            Err(wrong)
        }
    }

    /// The language with English standing in for every message that it lacks.
    #[must_use]
    pub fn over(&self, english: &Self) -> Self {
        let area = |english: &Area| {
            let said = self.area(&english.name);
            let messages = english.messages.iter().map(|message| {
                let said = said.and_then(|said| said.message(&message.id));
                said.unwrap_or(message).clone()
            });
            Area {
                name: english.name.clone(),
                messages: messages.collect(),
            }
        };
        Self {
            tag: self.tag.clone(),
            areas: english.areas.iter().map(area).collect(),
        }
    }

    /// Which way it is written, as HTML names it: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        const RIGHT_TO_LEFT: [&str; 10] =
            ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];
        let code = self.tag.split('-').next().unwrap_or_default();
        if RIGHT_TO_LEFT.contains(&code) {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// The area of a name.
    pub fn area(&self, name: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.name == name)
    }
}

/// The English messages of an area; none for English itself.
fn leads<'a>(english: Option<&'a Language>, area: &str) -> &'a [Message] {
    let area = english.and_then(|english| english.area(area));
    area.map_or(&[], |area| &area.messages)
}

impl Area {
    /// The message of a name.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;

    fn language(tag: &str, areas: &[(&str, &str)]) -> Language {
        let area = |(name, text): &(&str, &str)| Area {
            name: (*name).to_owned(),
            messages: parse(text).unwrap(),
        };
        Language {
            tag: tag.to_owned(),
            areas: areas.iter().map(area).collect(),
        }
    }

    #[test]
    fn english_stands_in_message_by_message() {
        let english = language("en", &[("home", "a = A\nb = B\n"), ("tools", "c = C\n")]);
        let german = language("de", &[("home", "b = Be\nold = Alt\n")]);
        let whole = german.over(&english);
        assert_eq!(whole.tag, "de");
        let home = crate::packed(&english.areas[0], &whole);
        assert_eq!(home, "A\u{1e}Be\u{1e}");
        assert_eq!(whole.areas[0].messages.len(), 2);
        assert_eq!(whole.area("tools"), english.area("tools"));
    }

    #[test]
    fn the_direction_is_that_of_the_script() {
        for (tag, direction) in [
            ("en", "ltr"),
            ("arn", "ltr"),
            ("ar-XB", "rtl"),
            ("he", "rtl"),
        ] {
            assert_eq!(language(tag, &[]).direction(), direction, "{tag}");
        }
    }
}
