//! A Fluent file becomes messages, or problems with their lines.

mod comment;
mod pattern;

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::message::{Message, Pattern};
use comment::described;
use pattern::Reader;

/// Something that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, for whoever edits the file.
    pub what: String,
}

/// The messages of a file, in order.
///
/// # Errors
/// Everything that is no Fluent, or none of the subset that this crate's documentation names.
pub fn parse(text: &str) -> Result<Vec<Message>, Vec<Problem>> {
    translated(text, &[])
}

/// The messages of a file of another language. What a message takes need not be described again: a
/// translator's tool may leave the comments out.
///
/// # Errors
/// As [`parse`].
pub(crate) fn translated(text: &str, english: &[Message]) -> Result<Vec<Message>, Vec<Problem>> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let problem = |error: &parser::ParserError| Problem {
                line: line_of(text, error.pos.start),
                what: error.to_string(),
            };
            return Err(errors.iter().map(problem).collect());
        }
    };
    let lines = lines_of_entries(text);
    let mut problems = Vec::new();
    let mut terms: BTreeMap<&str, Pattern> = BTreeMap::new();
    let mut messages: Vec<Message> = Vec::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Term(term) => {
                let name = term.id.name;
                let line = line(&lines, &format!("-{name}"));
                match Reader::new(&[], &terms).read(&term.value) {
                    Ok(pattern) => drop(terms.insert(name, pattern)),
                    Err(what) => problems.push(Problem {
                        line,
                        what: format!("-{name}: {what}"),
                    }),
                }
            }
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let line = line(&lines, id);
                let leads = english.iter().find(|leads| leads.id == id);
                match read(message, &terms, line, leads) {
                    Ok(one) if messages.iter().all(|other| other.id != one.id) => {
                        messages.push(one);
                    }
                    Ok(_) => problems.push(Problem {
                        line,
                        what: format!("{id} stands twice"),
                    }),
                    Err(what) => problems.push(Problem {
                        line,
                        what: format!("{id}: {what}"),
                    }),
                }
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => {}
            ast::Entry::Junk { content } => problems.push(Problem {
                line: 1,
                what: format!("this is no Fluent: {content}"),
            }),
        }
    }
    if problems.is_empty() {
        Ok(messages)
    } else {
        Err(problems)
    }
}

fn read(
    message: &ast::Message<&str>,
    terms: &BTreeMap<&str, Pattern>,
    line: usize,
    english: Option<&Message>,
) -> Result<Message, String> {
    let id = message.id.name;
    if id.chars().any(|c| c.is_ascii_uppercase() || c == '_') {
        return Err("names are in lower case, with hyphens".to_owned());
    }
    if !message.attributes.is_empty() {
        return Err(
            "attributes are not part of the subset; make it a message of its own".to_owned(),
        );
    }
    let value = message.value.as_ref().ok_or("says nothing")?;
    let comment = message
        .comment
        .as_ref()
        .map_or_else(String::new, |comment| comment.content.join("\n"));
    let (about, mut arguments) = described(&comment)?;
    let english = english.filter(|_| arguments.is_empty());
    if let Some(english) = english {
        arguments.clone_from(&english.arguments);
    }
    let pattern = loop {
        let mut reader = Reader::new(&arguments, terms);
        let pattern = reader.read(value)?;
        match reader.unused().map(str::to_owned) {
            None => break pattern,
            // What it leaves out is for the comparison with English to tell.
            Some(unused) if english.is_some() => arguments.retain(|one| one.name != unused),
            Some(unused) => return Err(format!("${unused} is described and not used")),
        }
    };
    Ok(Message {
        id: id.to_owned(),
        about,
        arguments,
        pattern,
        line,
    })
}

/// Where each message and term begins: the syntax tree does not say.
fn lines_of_entries(text: &str) -> BTreeMap<&str, usize> {
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
        .filter_map(|(number, line)| Some((line.split_once('=')?.0.trim(), number)))
        .collect()
}

fn line(lines: &BTreeMap<&str, usize>, name: &str) -> usize {
    lines.get(name).copied().unwrap_or(1)
}

fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Choice, Key, Kind, Piece};

    fn only(text: &str) -> Message {
        parse(text).unwrap().pop().unwrap()
    }

    fn wrong(text: &str) -> String {
        let problems = parse(text).unwrap_err();
        let lines = problems
            .iter()
            .map(|one| format!("{}: {}", one.line, one.what));
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_message_says_what_it_takes() {
        let message = only(
            "# How many are left.\n# Variables:\n#   $count (Number) - how many\n#   $team (Text) - whose\n\
             left = { $team }: { $count ->\n    [0] none\n    [one] one\n   *[other] { $count }\n } left\n",
        );
        assert_eq!(message.about, "How many are left.");
        assert_eq!(message.line, 5);
        let kinds: Vec<&Kind> = message.arguments.iter().map(|one| &one.kind).collect();
        assert_eq!(kinds, [&Kind::Number, &Kind::Text]);
        let Some(Piece::Choice(Choice {
            argument: 0,
            variants,
            default: 2,
        })) = message.pattern.get(2)
        else {
            panic!("{:?}", message.pattern);
        };
        assert_eq!(variants[0].0, Key::Exact(0));
        assert_eq!(variants[2].1, [Piece::Argument(0)]);
    }

    #[test]
    fn a_link_in_a_sentence_is_a_slot() {
        let message = only(
            "# Variables:\n#   $about (Slot) - to the page\nread = Read <about>about it</about> first.\n",
        );
        assert_eq!(
            message.pattern,
            [
                Piece::Text("Read ".to_owned()),
                Piece::Slot(0, vec![Piece::Text("about it".to_owned())]),
                Piece::Text(" first.".to_owned()),
            ]
        );
    }

    #[test]
    fn terms_are_put_in() {
        let messages = parse("-waymark = Waymark\nname = { -waymark } stopped\n").unwrap();
        let texts: Vec<Piece> = ["Waymark", " stopped"]
            .map(|text| Piece::Text(text.to_owned()))
            .into();
        assert_eq!(messages[0].pattern, texts);
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, expected) in [
            (
                "a = { $b }\n",
                "1: a: $b is not described in the comment above",
            ),
            (
                "# Variables:\n#   $b (Text) - x\na = x\n",
                "3: a: $b is described and not used",
            ),
            (
                "# Variables:\n#   $b (Float) - x\na = { $b }\n",
                "3: a: $b cannot be “Float”: write Text, Number, Amount, Slot, or cases such as (rose | fell)",
            ),
            (
                "# Variables:\n#   $n (Number) - x\na = { $n ->\n   [uno] x\n  *[other] y\n }\n",
                "3: a: “uno” is no plural: zero, one, two, few, many, other, or a number",
            ),
            (
                "# Variables:\n#   $n (up | down) - x\na = { $n ->\n   [up] x\n  *[left] y\n }\n",
                "3: a: $n has no case “left”",
            ),
            (
                "# Variables:\n#   $n (up | down) - x\na = { $n }\n",
                "3: a: $n is one of several cases, which a choice has to word",
            ),
            (
                "a = { NUMBER(1) }\n",
                "1: a: functions are not part of the subset",
            ),
            ("a = x\na = y\n", "2: a stands twice"),
            (
                "# Variables:\n#   $l (Slot) - x\na = <l>x\n",
                "3: a: <l> is never closed",
            ),
            (
                "a = <l>x</l>\n",
                "1: a: $l is not described in the comment above",
            ),
            (
                "a = x\n    .title = y\n",
                "1: a: attributes are not part of the subset; make it a message of its own",
            ),
            (
                "fooBar = x\n",
                "1: fooBar: names are in lower case, with hyphens",
            ),
        ] {
            assert_eq!(wrong(text), expected, "{text}");
        }
    }

    #[test]
    fn a_translation_need_not_describe_again_what_a_message_takes() {
        let english = parse(
            "# Variables:\n#   $count (Number) - x\n#   $team (Text) - x\nleft = { $team }: { $count } left\n",
        )
        .unwrap();
        let whole = translated("left = { $count } \u{fc}brig: { $team }\n", &english).unwrap();
        assert_eq!(whole[0].arguments, english[0].arguments);
        let part = translated("left = { $team }\n", &english).unwrap();
        assert_eq!(part[0].arguments, english[0].arguments[1..]);
        assert_eq!(part[0].pattern, [Piece::Argument(0)]);
        assert!(translated("left = { $who }\n", &english).is_err());
    }
}
