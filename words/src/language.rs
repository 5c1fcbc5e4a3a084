//! A language: its areas, each a file.

use std::fs;
use std::path::Path;

use crate::message::Message;
use crate::parse::{Problem, parse};

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
                Ok(text) => match parse(&text) {
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

    /// The area of a name.
    pub fn area(&self, name: &str) -> Option<&Area> {
        self.areas.iter().find(|area| area.name == name)
    }
}

impl Area {
    /// The message of a name.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}
