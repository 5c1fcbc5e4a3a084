//! A Rust function for each message.

use std::fmt::Write as _;

use crate::language::{Area, Language};
use crate::message::{Argument, Kind, Message, Piece};

/// The Rust source of the accessors: a module for each area, a function for each message.
///
/// A message that takes nothing gives `&'static str`, one with a slot a `Sentence`, any other a
/// `String`. Cases become an enum named after message and argument: `LeftWay`.
pub fn accessors(english: &Language) -> String {
    let mut out = String::new();
    areas(english, &mut out);
    for (at, area) in english.areas.iter().enumerate() {
        let _ = writeln!(
            out,
            "\n/// The words of `{0}.ftl`.\n#[allow(clippy::doc_markdown, rustdoc::bare_urls, rustdoc::broken_intra_doc_links, reason = \"what is shown is words\")]\npub mod {1} {{",
            area.name,
            rust(&area.name)
        );
        let _ = writeln!(
            out,
            "    #[allow(unused_imports, reason = \"what an area takes differs\")]\n    use super::{{Amount, said::{{self, Sentence, Value}}}};"
        );
        let _ = writeln!(
            out,
            "    use super::Area;\n\n    const HERE: Area = Area::{};",
            camel(&area.name)
        );
        debug_assert!(at < english.areas.len());
        for (number, message) in area.messages.iter().enumerate() {
            function(message, number, &mut out);
        }
        out.push_str("}\n");
    }
    out
}

/// The list of areas.
fn areas(english: &Language, out: &mut String) {
    let _ = writeln!(
        out,
        "/// An area of the interface, whose words come in a file of their own.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\npub enum Area {{"
    );
    for Area { name, messages } in &english.areas {
        let _ = writeln!(
            out,
            "    /// `{name}.ftl`, {} messages.\n    {},",
            messages.len(),
            camel(name)
        );
    }
    let all: Vec<String> = english
        .areas
        .iter()
        .map(|area| format!("Self::{}", camel(&area.name)))
        .collect();
    let names: Vec<String> = english
        .areas
        .iter()
        .map(|area| format!("Self::{} => \"{}\"", camel(&area.name), area.name))
        .collect();
    let _ = writeln!(
        out,
        "}}\n\nimpl Area {{\n    /// Every area.\n    pub const ALL: [Self; {}] = [{}];\n\n    \
         /// The name of its file, without the ending.\n    pub fn name(self) -> &'static str {{\n        match self {{ {} }}\n    }}\n}}",
        all.len(),
        all.join(", "),
        names.join(", ")
    );
}

fn function(message: &Message, number: usize, out: &mut String) {
    for argument in &message.arguments {
        if let Kind::Case(cases) = &argument.kind {
            case_enum(message, argument, cases, out);
        }
    }
    let _ = writeln!(out, "\n    /// {}", shown(message));
    if !message.about.is_empty() {
        let _ = writeln!(out, "    ///\n    /// {}", message.about);
    }
    for argument in message
        .arguments
        .iter()
        .filter(|one| one.kind != Kind::Slot)
    {
        let _ = writeln!(
            out,
            "    ///\n    /// - `{}`: {}",
            rust(&argument.name),
            argument.about
        );
    }
    let name = rust(&message.id);
    if message.is_constant() {
        let _ = writeln!(
            out,
            "    pub fn {name}() -> &'static str {{\n        said::constant(HERE, {number})\n    }}"
        );
        return;
    }
    let parameters: Vec<String> = message
        .arguments
        .iter()
        .filter_map(|one| Some(format!("{}: {}", rust(&one.name), type_of(message, one)?)))
        .collect();
    let values: Vec<String> = message.arguments.iter().map(value_of).collect();
    let (gives, how) = if message.has_slots() {
        let names: Vec<String> = message
            .arguments
            .iter()
            .map(|one| format!("\"{}\"", one.name))
            .collect();
        (
            "Sentence".to_owned(),
            format!(
                "said::sentence(HERE, {number}, &[{}], &[{}])",
                values.join(", "),
                names.join(", ")
            ),
        )
    } else {
        (
            "String".to_owned(),
            format!("said::text(HERE, {number}, &[{}])", values.join(", ")),
        )
    };
    let _ = writeln!(
        out,
        "    pub fn {name}({}) -> {gives} {{\n        {how}\n    }}",
        parameters.join(", ")
    );
}

fn case_enum(message: &Message, argument: &Argument, cases: &[String], out: &mut String) {
    let name = case_name(message, argument);
    let _ = writeln!(
        out,
        "\n    /// {} Chooses what [`{}`] says.\n    #[derive(Clone, Copy, Debug, PartialEq, Eq)]\n    pub enum {name} {{",
        sentence(&argument.about),
        rust(&message.id)
    );
    for case in cases {
        let _ = writeln!(out, "        /// `{case}`.\n        {},", camel(case));
    }
    out.push_str("    }\n");
}

fn case_name(message: &Message, argument: &Argument) -> String {
    camel(&message.id) + &camel(&argument.name)
}

/// A part of a sentence as a sentence: `how they moved` becomes `How they moved.`
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{}.", letters.as_str().trim_end_matches('.'))
}

fn type_of(message: &Message, argument: &Argument) -> Option<String> {
    match argument.kind {
        Kind::Text => Some("&str".to_owned()),
        Kind::Number => Some("usize".to_owned()),
        Kind::Amount => Some("&Amount".to_owned()),
        Kind::Case(_) => Some(case_name(message, argument)),
        Kind::Slot => None,
    }
}

fn value_of(argument: &Argument) -> String {
    let name = rust(&argument.name);
    match argument.kind {
        Kind::Text => format!("Value::Text({name})"),
        Kind::Number => format!("Value::Number({name})"),
        Kind::Amount => format!("Value::Amount({name})"),
        Kind::Case(_) => format!("Value::Case({name} as u8)"),
        Kind::Slot => "Value::Slot".to_owned(),
    }
}

/// What a message says, for its documentation.
fn shown(message: &Message) -> String {
    fn show(message: &Message, pattern: &[Piece], out: &mut String) {
        for piece in pattern {
            match piece {
                Piece::Text(text) => out.push_str(&text.replace('\n', " ")),
                Piece::Argument(argument) => {
                    let name = message.arguments.get(*argument).map_or("", |one| &one.name);
                    let _ = write!(out, "{{{name}}}");
                }
                Piece::Slot(_, inside) => show(message, inside, out),
                Piece::Choice(choice) => {
                    if let Some((_, pattern)) = choice.variants.get(choice.default) {
                        show(message, pattern, out);
                    }
                }
            }
        }
    }
    let mut text = String::new();
    show(message, &message.pattern, &mut text);
    // What rustdoc would take for a link or for HTML.
    let text = text
        .replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
        .replace('<', "\\<");
    format!("“{}”", text.trim())
}

/// A name as Rust writes functions and modules.
fn rust(name: &str) -> String {
    let snake = name.replace('-', "_");
    match snake.as_str() {
        "as" | "break" | "const" | "continue" | "do" | "else" | "enum" | "false" | "final"
        | "fn" | "for" | "if" | "in" | "let" | "loop" | "match" | "mod" | "move" | "override"
        | "pub" | "ref" | "return" | "self" | "static" | "struct" | "super" | "trait" | "true"
        | "try" | "type" | "use" | "where" | "while" => {
            format!("{snake}_")
        }
        _ => snake,
    }
}

/// A name as Rust writes types.
fn camel(name: &str) -> String {
    name.split('-')
        .flat_map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .into_iter()
                .flat_map(char::to_uppercase)
                .chain(letters)
                .collect::<Vec<char>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::parse;

    #[test]
    fn every_kind_of_message_has_its_function() {
        let english = Language {
            tag: "en".to_owned(),
            areas: vec![Area {
                name: "own-files".to_owned(),
                messages: parse(
                    "title = Yours\n\
                     # Variables:\n#   $count (Number) - how many\n#   $team (Text) - whose\n\
                     left = { $team }: { $count } left\n\
                     # Variables:\n#   $way (up | far-down) - which way\n\
                     moved = { $way ->\n   [up] Up\n  *[far-down] Down\n }\n\
                     # Variables:\n#   $page (Slot) - to the page\n\
                     read = Read <page>on</page>\n",
                )
                .unwrap(),
            }],
        };
        let source = accessors(&english);
        for line in [
            "pub mod own_files {",
            "const HERE: Area = Area::OwnFiles;",
            "pub fn title() -> &'static str {",
            "pub fn left(count: usize, team: &str) -> String {",
            "said::text(HERE, 1, &[Value::Number(count), Value::Text(team)])",
            "pub enum MovedWay {",
            "FarDown,",
            "pub fn moved(way: MovedWay) -> String {",
            "pub fn read() -> Sentence {",
            "said::sentence(HERE, 3, &[Value::Slot], &[\"page\"])",
            "Self::OwnFiles => \"own-files\"",
        ] {
            assert!(source.contains(line), "{line} in\n{source}");
        }
    }
}
