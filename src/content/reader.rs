//! Reads fields out of a file's tree and remembers everything that is wrong with them.

use super::node::{Node, Value};
use super::place::{Excerpt, Place};
use super::problem::{Bounds, Expected, Problem, ProblemKind, Thing};
use crate::questionnaire::is_well_formed;
use crate::spelling::nearest;

/// A file given to the parser.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name that problems are reported under.
    pub file: &'a str,
    /// What the file says.
    pub text: &'a str,
}

/// The problems listed for one file: whoever has more begins with these.
const LISTED: usize = 100;

/// Collects the problems of one file.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    source: Source<'a>,
    problems: Vec<(usize, ProblemKind)>,
    /// How many problems came after the last that is listed.
    more: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: Source<'a>) -> Self {
        Self {
            source,
            problems: Vec::new(),
            more: 0,
        }
    }

    /// What was reported, without the lines: what the build made has none.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.told(|_, _| None)
    }

    /// What was reported, each with its line.
    pub(super) fn into_quoted_problems(self) -> Vec<Problem> {
        self.told(|text, offset| Some(Excerpt::of(text, offset)))
    }

    fn told(mut self, quote: impl Fn(&str, usize) -> Option<Excerpt>) -> Vec<Problem> {
        let Source { file, text } = self.source;
        if self.more > 0 {
            self.problems
                .push((text.len(), ProblemKind::More(self.more)));
        }
        let problem = |(offset, kind)| Problem {
            file: file.to_owned(),
            place: Place::of(text, offset),
            kind,
            excerpt: quote(text, offset),
        };
        self.problems.into_iter().map(problem).collect()
    }

    /// Reports `kind` at byte `offset`.
    pub(super) fn report(&mut self, offset: usize, kind: ProblemKind) {
        if self.problems.len() < LISTED {
            self.problems.push((offset, kind));
        } else {
            self.more += 1;
        }
    }

    /// A table's fields; reports those that are not in `known`, and anything but a table.
    pub(super) fn table<'n>(&mut self, node: &'n Node, known: &[&'static str]) -> Fields<'n> {
        let fields = self.unchecked_table(node);
        for (key, _) in fields.entries {
            if !known.contains(&key.name.as_str()) {
                let kind = ProblemKind::UnknownField {
                    field: key.name.clone(),
                    known: known.to_vec(),
                };
                self.report(key.span.start, kind);
            }
        }
        fields
    }

    /// A table's fields, whatever their names; reports anything but a table.
    pub(super) fn unchecked_table<'n>(&mut self, node: &'n Node) -> Fields<'n> {
        let start = node.span.start;
        if let Value::Table(entries) = &node.value {
            return Fields {
                entries,
                start,
                usable: true,
            };
        }
        self.report(start, ProblemKind::NoTable);
        Fields {
            entries: &[],
            start,
            usable: false,
        }
    }

    /// The node of a required field.
    pub(super) fn required<'n>(
        &mut self,
        fields: &Fields<'n>,
        name: &'static str,
    ) -> Option<&'n Node> {
        let node = fields.get(name);
        if node.is_none() && fields.usable {
            self.report(fields.start, ProblemKind::MissingField(name));
        }
        node
    }

    /// A required, non-empty text.
    pub(super) fn text(&mut self, fields: &Fields<'_>, name: &'static str) -> String {
        self.required(fields, name)
            .map_or_else(String::new, |node| self.text_of(node, name))
    }

    /// An optional text, non-empty when present.
    pub(super) fn optional_text(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
    ) -> Option<String> {
        fields.get(name).map(|node| self.text_of(node, name))
    }

    /// A required text of at most `limit` words.
    pub(super) fn short_text(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
        limit: usize,
    ) -> String {
        let text = self.text(fields, name);
        let words = text.split_whitespace().count();
        if words > limit {
            let kind = ProblemKind::TooLong {
                field: name.to_owned(),
                words,
                limit,
            };
            self.report(fields.offset_of(name), kind);
        }
        text
    }

    fn text_of(&mut self, node: &Node, name: &str) -> String {
        match &node.value {
            Value::Text(text) if text.trim().is_empty() => {
                self.report(node.span.start, ProblemKind::Empty(name.to_owned()));
                String::new()
            }
            Value::Text(text) => text.clone(),
            _ => {
                self.report(node.span.start, wrong_type(name, Expected::Text));
                String::new()
            }
        }
    }

    /// A required id; reports one that is not well formed.
    pub(super) fn id(&mut self, fields: &Fields<'_>) -> String {
        let id = self.text(fields, "id");
        if !id.is_empty() && !is_well_formed(&id) {
            self.report(fields.offset_of("id"), ProblemKind::MalformedId(id.clone()));
        }
        id
    }

    /// The texts of a list with their offsets; empty when the field is absent.
    pub(super) fn texts(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
    ) -> Vec<(String, usize)> {
        self.list(fields, name)
            .iter()
            .map(|node| (self.text_of(node, name), node.span.start))
            .filter(|(text, _)| !text.is_empty())
            .collect()
    }

    /// The texts of a list that must hold something.
    pub(super) fn some_texts(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
    ) -> Vec<(String, usize)> {
        if let Some(node) = self.required(fields, name)
            && matches!(&node.value, Value::List(list) if list.is_empty())
        {
            self.report(node.span.start, ProblemKind::Empty(name.to_owned()));
        }
        self.texts(fields, name)
    }

    /// The nodes of a list; empty when the field is absent.
    pub(super) fn list<'n>(&mut self, fields: &Fields<'n>, name: &'static str) -> &'n [Node] {
        match fields.get(name).map(|node| (&node.value, node.span.start)) {
            None => &[],
            Some((Value::List(list), _)) => list,
            Some((_, offset)) => {
                self.report(offset, wrong_type(name, Expected::List));
                &[]
            }
        }
    }

    /// A number, if the field is there.
    pub(super) fn number(&mut self, fields: &Fields<'_>, name: &'static str) -> Option<f64> {
        let node = fields.get(name)?;
        if let Value::Number(number) = node.value {
            return Some(number);
        }
        self.report(node.span.start, wrong_type(name, Expected::Number));
        None
    }

    /// A weight: 1 when absent, above zero and finite.
    pub(super) fn weight(&mut self, fields: &Fields<'_>) -> f64 {
        let weight = self.number(fields, "weight").unwrap_or(1.0);
        if weight > 0.0 && weight.is_finite() {
            return weight;
        }
        self.out_of_range(fields.offset_of("weight"), "weight", Bounds::Weight);
        1.0
    }

    /// Reports a number that is not within its bounds.
    pub(super) fn out_of_range(&mut self, offset: usize, field: &str, bounds: Bounds) {
        let kind = ProblemKind::OutOfRange {
            field: field.to_owned(),
            bounds,
        };
        self.report(offset, kind);
    }

    /// A flag: false when absent.
    pub(super) fn flag(&mut self, fields: &Fields<'_>, name: &'static str) -> bool {
        match fields.get(name).map(|node| (&node.value, node.span.start)) {
            None => false,
            Some((Value::Flag(flag), _)) => *flag,
            Some((_, offset)) => {
                self.report(offset, wrong_type(name, Expected::Flag));
                false
            }
        }
    }

    /// A word of a closed list, turned into its value by `choose`.
    pub(super) fn word<T>(
        &mut self,
        fields: &Fields<'_>,
        name: &'static str,
        known: &'static str,
        choose: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let word = self.text(fields, name);
        if word.is_empty() {
            return None;
        }
        let chosen = choose(&word);
        if chosen.is_none() {
            let kind = ProblemKind::UnknownWord {
                field: name.to_owned(),
                word,
                known: known.to_owned(),
            };
            self.report(fields.offset_of(name), kind);
        }
        chosen
    }

    /// Reports a reference to something that does not exist, with the most similar of what does.
    pub(super) fn unknown_reference<'k>(
        &mut self,
        what: Thing,
        id: &str,
        offset: usize,
        known: impl Iterator<Item = &'k str>,
    ) {
        // Comparing letters takes long; nobody would read the outcome.
        let is_listed = self.problems.len() < LISTED;
        let kind = ProblemKind::UnknownReference {
            what,
            id: id.to_owned(),
            nearest: is_listed.then(|| nearest(id, known)).flatten(),
        };
        self.report(offset, kind);
    }
}

/// Texts alone, where nobody asks any more where they stand.
pub(super) fn without_offsets(texts: Vec<(String, usize)>) -> Vec<String> {
    texts.into_iter().map(|(text, _)| text).collect()
}

fn wrong_type(field: &str, expected: Expected) -> ProblemKind {
    ProblemKind::WrongType {
        field: field.to_owned(),
        expected,
    }
}

/// The fields of one table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'n> {
    entries: &'n [(super::node::Key, Node)],
    start: usize,
    /// False when what stands here is no table, which has been reported already.
    usable: bool,
}

impl<'n> Fields<'n> {
    pub(super) fn get(&self, name: &str) -> Option<&'n Node> {
        self.entries
            .iter()
            .find(|(key, _)| key.name == name)
            .map(|(_, node)| node)
    }

    /// Where the field's value stands, else where the table begins.
    pub(super) fn offset_of(&self, name: &str) -> usize {
        self.get(name).map_or(self.start, |node| node.span.start)
    }

    /// Where the table begins.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The names of the fields, in the order they were written, with their nodes.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'n str, &'n Node)> + use<'n> {
        self.entries
            .iter()
            .map(|(key, node)| (key.name.as_str(), node))
    }
}
