//! What a language lacks.

use std::fmt;

use crate::language::Language;
use crate::message::{Argument, Kind, Message};

/// Something that a language does not say, or says otherwise than English asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lack {
    /// The area's name.
    pub area: String,
    /// The message's name.
    pub message: String,
    /// What is wrong with it.
    pub what: Wrong,
}

/// What is wrong with a message of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wrong {
    /// It is not there yet; English stands in.
    Missing,
    /// English has no such message any more.
    Unknown,
    /// It leaves out an argument that English gives it.
    LeavesOut(String),
    /// It asks for an argument that English does not give it, or for another kind of one.
    AsksFor(String),
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            area,
            message,
            what,
        } = self;
        match what {
            Wrong::Missing => write!(f, "{area}.ftl: {message} is not translated"),
            Wrong::Unknown => write!(f, "{area}.ftl: {message} is not in English any more"),
            Wrong::LeavesOut(name) => write!(f, "{area}.ftl: {message} leaves out ${name}"),
            Wrong::AsksFor(name) => write!(
                f,
                "{area}.ftl: {message} asks for ${name}, which English does not give it so"
            ),
        }
    }
}

/// Everything that a language lacks, in the order of its areas.
pub fn lacks(english: &Language, language: &Language) -> Vec<Lack> {
    let mut all = Vec::new();
    for area in &english.areas {
        let said = language.area(&area.name);
        for message in &area.messages {
            let lack = |what| Lack {
                area: area.name.clone(),
                message: message.id.clone(),
                what,
            };
            match said.and_then(|area| area.message(&message.id)) {
                None => all.push(lack(Wrong::Missing)),
                Some(said) => all.extend(wrongs(message, said).into_iter().map(lack)),
            }
        }
    }
    for area in &language.areas {
        let known = english.area(&area.name);
        let is_known =
            |message: &Message| known.is_some_and(|known| known.message(&message.id).is_some());
        all.extend(
            area.messages
                .iter()
                .filter(|message| !is_known(message))
                .map(|message| Lack {
                    area: area.name.clone(),
                    message: message.id.clone(),
                    what: Wrong::Unknown,
                }),
        );
    }
    all
}

fn wrongs(english: &Message, said: &Message) -> Vec<Wrong> {
    let is_given = |one: &&Argument| {
        english
            .arguments
            .iter()
            .any(|given| given.name == one.name && is_alike(&given.kind, &one.kind))
    };
    let asked = said
        .arguments
        .iter()
        .filter(|one| !is_given(one))
        .map(|one| Wrong::AsksFor(one.name.clone()));
    let left_out = english
        .arguments
        .iter()
        .filter(|one| said.place(&one.name).is_none());
    let left_out = left_out.map(|one| Wrong::LeavesOut(one.name.clone()));
    asked.chain(left_out).collect()
}

/// Whether a language takes an argument for what it is; of cases it may word fewer.
fn is_alike(english: &Kind, said: &Kind) -> bool {
    match (english, said) {
        (Kind::Case(all), Kind::Case(some)) => some.iter().all(|case| all.contains(case)),
        _ => english == said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Area;
    use crate::parse::parse;

    fn language(tag: &str, text: &str) -> Language {
        Language {
            tag: tag.to_owned(),
            areas: vec![Area {
                name: "home".to_owned(),
                messages: parse(text).unwrap(),
            }],
        }
    }

    #[test]
    fn what_is_missing_or_too_much_is_listed() {
        let english = language(
            "en",
            "a = A\n# Variables:\n#   $n (Number) - x\n#   $t (Text) - x\nb = { $n } { $t }\nc = C\n",
        );
        let german = language(
            "de",
            "# Variables:\n#   $n (Text) - x\nb = { $n }\nc = Z\nd = D\n",
        );
        let lacks: Vec<String> = lacks(&english, &german)
            .iter()
            .map(Lack::to_string)
            .collect();
        assert_eq!(
            lacks,
            [
                "home.ftl: a is not translated",
                "home.ftl: b asks for $n, which English does not give it so",
                "home.ftl: b leaves out $t",
                "home.ftl: d is not in English any more",
            ]
        );
        assert_eq!(super::lacks(&english, &english), []);
    }
}
