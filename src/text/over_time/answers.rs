//! What was said to a question then and now.

use crate::assessment::Answer;
use crate::portfolio::Became;
use crate::questionnaire::Question;
use crate::text::{assess, number};
use crate::words::{compare as words, first};

/// What was said to a question, with the name of its level.
pub fn answer(question: &Question, answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => match (question.rung(*level), question.level(*level)) {
            (Some(rung), Some(text)) => number::apart([assess::level(rung), text.name.clone()]),
            _ => level.to_string(),
        },
        Some(Answer::DontKnow) => first::assess_dont_know().to_owned(),
        Some(Answer::NotApplicable(reason)) => {
            let parts = [first::assess_not_applicable(), reason.trim()];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            number::apart(parts.map(str::to_owned))
        }
        None => words::answers_open().to_owned(),
    }
}

/// Heads the answers of which the same became.
pub fn became(became: Became, count: usize) -> String {
    match became {
        Became::Rose => words::answers_rose(count),
        Became::Fell => words::answers_fell(count),
        Became::Same => words::answers_same(count),
        Became::New => words::answers_new(count),
        Became::Gone => words::answers_gone(count),
    }
}

/// What was noted then and now: once where it is the same.
pub fn noted(before: &str, now: &str) -> Vec<String> {
    let (before, now) = (before.trim(), now.trim());
    let mut told = Vec::new();
    if before == now && !now.is_empty() {
        told.push(words::noted_both(now));
        return told;
    }
    if !before.is_empty() {
        told.push(words::noted_before(before));
    }
    if !now.is_empty() {
        told.push(words::noted_now(now));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_that_stayed_is_told_once() {
        assert_eq!(noted("seen", " seen "), ["Note: seen"]);
        assert_eq!(noted("", "new"), ["Note now: new"]);
        assert_eq!(noted("old", "new"), ["Note then: old", "Note now: new"]);
        assert!(noted(" ", "").is_empty());
    }
}
