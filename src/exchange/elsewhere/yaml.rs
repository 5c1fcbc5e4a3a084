//! YAML as a tree that is no larger than what a person would write.
//!
//! Aliases are followed, for the neighbouring tool writes them, but what they stand for counts each time: a
//! file of a few lines cannot unfold to millions of values.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::error::ForeignError;

/// How deep values may nest.
const MAX_DEPTH: usize = 40;

/// The most values that a file may unfold to: two hundred activities of two hundred teams in four states each,
/// twice. The tool's own model has under ten thousand.
const MAX_VALUES: usize = 1_000_000;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Yaml {
    /// Nothing, or null.
    Nothing,
    /// A text, a number, a day: as it is written.
    Text(String),
    /// A list.
    List(Vec<Yaml>),
    /// Fields in their order; a name may stand twice.
    Map(Vec<(String, Yaml)>),
}

impl Yaml {
    /// The first field of a name.
    pub(super) fn get(&self, name: &str) -> Option<&Self> {
        let mut fields = self.fields().iter();
        fields
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// The fields; none of what is no map.
    pub(super) fn fields(&self) -> &[(String, Self)] {
        match self {
            Self::Map(fields) => fields,
            _ => &[],
        }
    }

    /// The items; none of what is no list.
    pub(super) fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text; empty for anything else.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The text of a field; empty where there is none.
    pub(super) fn text_of(&self, name: &str) -> &str {
        self.get(name).map_or("", Self::text)
    }

    /// How many values it is.
    fn size(&self) -> usize {
        match self {
            Self::Nothing | Self::Text(_) => 1,
            Self::List(items) => 1 + items.iter().map(Self::size).sum::<usize>(),
            Self::Map(fields) => 1 + fields.iter().map(|(_, value)| value.size()).sum::<usize>(),
        }
    }
}

/// A list or a map that is not closed yet.
struct Open {
    anchor: usize,
    value: Yaml,
    /// The name of the field whose value comes next.
    name: Option<String>,
}

/// The documents of a text, one after the other.
///
/// # Errors
/// When it is no YAML, nests deeper than [`MAX_DEPTH`], or unfolds to more than [`MAX_VALUES`].
pub(super) fn documents(file: &str, text: &str) -> Result<Vec<Yaml>, ForeignError> {
    let mut reading = Reading::default();
    for event in Parser::new_from_str(text) {
        let (event, _) =
            event.map_err(|error| ForeignError::Yaml(file.to_owned(), error.marker().line()))?;
        reading
            .take(event)
            .map_err(|Unfolds| ForeignError::Unfolds(file.to_owned()))?;
    }
    Ok(reading.documents)
}

/// A text unfolds to more than a person would write.
struct Unfolds;

/// What has been read of a text.
#[derive(Default)]
struct Reading {
    documents: Vec<Yaml>,
    /// What is not closed yet, the innermost last.
    open: Vec<Open>,
    /// What an alias may name, each with how many values it is.
    anchored: BTreeMap<usize, (Yaml, usize)>,
    /// How many values there are so far, those that aliases stand for among them.
    values: usize,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) -> Result<(), Unfolds> {
        self.values += 1;
        let finished = match event {
            Event::Scalar(text, style, anchor, _) => {
                let value = scalar(&text, style);
                self.anchor(anchor, &value);
                Some(value)
            }
            Event::Alias(anchor) => Some(self.named(anchor)?),
            Event::SequenceStart(anchor, _) => self.begin(anchor, Yaml::List(Vec::new())),
            Event::MappingStart(anchor, _) => self.begin(anchor, Yaml::Map(Vec::new())),
            Event::SequenceEnd | Event::MappingEnd => {
                let closed = self.open.pop();
                if let Some(Open { anchor, value, .. }) = &closed {
                    self.anchor(*anchor, value);
                }
                closed.map(|closed| closed.value)
            }
            Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::StreamStart
            | Event::StreamEnd
            | Event::Nothing => None,
        };
        if self.values > MAX_VALUES || self.open.len() > MAX_DEPTH {
            return Err(Unfolds);
        }
        if let Some(value) = finished {
            match self.open.last_mut() {
                Some(around) => put(around, value),
                None => self.documents.push(value),
            }
        }
        Ok(())
    }

    /// Opens a list or a map, which is no finished value yet.
    fn begin(&mut self, anchor: usize, value: Yaml) -> Option<Yaml> {
        self.open.push(Open {
            anchor,
            value,
            name: None,
        });
        None
    }

    /// Keeps a value for aliases that name it; the anchor 0 is none.
    fn anchor(&mut self, anchor: usize, value: &Yaml) {
        if anchor > 0 {
            self.anchored.insert(anchor, (value.clone(), value.size()));
        }
    }

    /// What an alias stands for, which is counted before it is copied.
    fn named(&mut self, anchor: usize) -> Result<Yaml, Unfolds> {
        // One that stands within itself is not here yet.
        let (value, size) = self.anchored.get(&anchor).ok_or(Unfolds)?;
        self.values += size;
        if self.values > MAX_VALUES {
            return Err(Unfolds);
        }
        Ok(value.clone())
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Yaml {
    let is_plain = style == ScalarStyle::Plain;
    match text {
        "" | "~" | "null" | "Null" | "NULL" if is_plain => Yaml::Nothing,
        text => Yaml::Text(text.to_owned()),
    }
}

/// Puts a value into what is around it.
fn put(around: &mut Open, value: Yaml) {
    match &mut around.value {
        Yaml::List(items) => items.push(value),
        Yaml::Map(fields) => match around.name.take() {
            Some(name) => fields.push((name, value)),
            None => around.name = Some(value.text().to_owned()),
        },
        Yaml::Nothing | Yaml::Text(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Yaml> {
        documents("x.yaml", text).unwrap()
    }

    #[test]
    fn several_documents_with_lists_and_maps_are_read() {
        let found = read("meta:\n  version: 4.1.0\n---\na:\n  - 1\n  - ~\n  - 'null'\n");
        assert_eq!(found.len(), 2);
        let version = found[0].get("meta").unwrap();
        assert_eq!(version.text_of("version"), "4.1.0");
        let items = found[1].get("a").unwrap().items();
        assert_eq!(items[1], Yaml::Nothing);
        assert_eq!(items[2], Yaml::Text("null".into()));
    }

    #[test]
    fn an_alias_stands_for_what_it_names() {
        let found = read("a: &day 2025-03-01\nb: *day\n");
        assert_eq!(found[0].text_of("b"), "2025-03-01");
    }

    #[test]
    fn what_unfolds_to_more_than_anyone_wrote_is_refused() {
        let mut bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
        for at in 1..9 {
            let before = format!("*a{}", at - 1);
            let list = vec![before; 9].join(",");
            bomb = format!("{bomb}a{at}: &a{at} [{list}]\n");
        }
        let refused = Err(ForeignError::Unfolds("x.yaml".into()));
        assert_eq!(documents("x.yaml", &bomb), refused);
        let deep = "[".repeat(60) + &"]".repeat(60);
        assert_eq!(documents("x.yaml", &deep), refused);
        let deep = (0..60).map(|at| format!("{}a:\n", " ".repeat(at)));
        assert_eq!(documents("x.yaml", &deep.collect::<String>()), refused);
    }

    #[test]
    fn what_is_no_yaml_is_told_with_its_line() {
        let outcome = documents("x.yaml", "a: [1,\nb: }\n");
        assert!(
            matches!(outcome, Err(ForeignError::Yaml(..))),
            "{outcome:?}"
        );
    }
}
