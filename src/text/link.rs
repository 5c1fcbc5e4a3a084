//! Words of links.

use super::home;
use crate::exchange::link::{LinkError, Portion};
use crate::words::link as words;

/// The title of an assessment that came by a link.
pub fn title(name: &str) -> String {
    words::title_of(name)
}

/// Why a link cannot be read.
pub fn refused(error: &LinkError) -> String {
    match error {
        LinkError::Document(error) => home::open_error(error),
        error => plainly(error).to_owned(),
    }
}

fn plainly(error: &LinkError) -> &'static str {
    match error {
        LinkError::NoLink | LinkError::NotOne | LinkError::Document(_) => words::refused_other(),
        LinkError::TooLong | LinkError::TooLarge => words::refused_too_large(),
        LinkError::Incomplete => words::refused_incomplete(),
        LinkError::Damaged => words::refused_damaged(),
        LinkError::Newer => words::refused_newer(),
        LinkError::Locked(_) => words::locked(),
    }
}

/// What a portion is called.
pub fn portion(portion: Portion) -> &'static str {
    match portion {
        Portion::Questions => words::questions(),
        Portion::Answers => words::answers(),
        Portion::Everything => words::everything(),
    }
}

/// What whoever has the link learns from a portion.
pub fn reveals(portion: Portion) -> &'static str {
    match portion {
        Portion::Questions => words::questions_more(),
        Portion::Answers => words::answers_more(),
        Portion::Everything => words::everything_more(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::OpenError;

    #[test]
    fn every_refusal_says_something_of_its_own() {
        let mut said = [
            LinkError::NoLink,
            LinkError::TooLong,
            LinkError::Incomplete,
            LinkError::Damaged,
            LinkError::Newer,
            LinkError::Locked(Vec::new()),
            LinkError::Document(OpenError::Newer(7)),
        ]
        .map(|error| refused(&error));
        said.sort_unstable();
        assert!(said.windows(2).all(|pair| pair[0] != pair[1]), "{said:?}");
        assert!(said.iter().any(|words| words.contains("format 7")));
    }
}
