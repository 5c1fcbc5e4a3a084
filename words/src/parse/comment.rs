//! What a comment says of a message and of what it takes.

use crate::message::{Argument, Kind};

/// Begins the list of arguments, as Fluent's guide has it.
const VARIABLES: &str = "Variables:";

/// The text about a message, and its arguments.
pub(super) fn described(comment: &str) -> Result<(String, Vec<Argument>), String> {
    let (about, list) = comment.split_once(VARIABLES).unwrap_or((comment, ""));
    let mut arguments: Vec<Argument> = Vec::new();
    for line in list.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix('$') {
            Some(line) => arguments.push(argument(line)?),
            // A description that goes on in the next line.
            None => {
                if let Some(last) = arguments.last_mut() {
                    last.about = format!("{} {line}", last.about);
                }
            }
        }
    }
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
    Ok((about, arguments))
}

/// An argument from `count (Number) - how many`.
fn argument(line: &str) -> Result<Argument, String> {
    let parts = line.split_once('(').and_then(|(name, rest)| {
        let (kind, about) = rest.split_once(')')?;
        Some((
            name.trim(),
            kind.trim(),
            about.trim_start_matches([' ', '-']),
        ))
    });
    let Some((name, kind, about)) = parts else {
        return Err(format!("“${line}” should read “$name (Kind) - what it is”"));
    };
    let kind = match kind {
        "Text" => Kind::Text,
        "Number" => Kind::Number,
        "Amount" => Kind::Amount,
        "Slot" => Kind::Slot,
        cases if cases.contains('|') => Kind::Case(
            cases
                .split('|')
                .map(|case| case.trim().to_owned())
                .collect(),
        ),
        other => {
            return Err(format!(
                "${name} cannot be “{other}”: write Text, Number, Amount, Slot, or cases such as (rose | fell)"
            ));
        }
    };
    Ok(Argument {
        name: name.to_owned(),
        kind,
        about: about.to_owned(),
    })
}
