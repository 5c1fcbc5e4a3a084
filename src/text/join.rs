//! Words for somebody who was invited to a workshop.

use crate::assessment::Workload;
use crate::exchange::link::join::JoinError;
use crate::questionnaire::Question;
use crate::words::{first, join as words};
use crate::workshop::Vote;

/// Why a link cannot be read.
pub fn refused(error: JoinError) -> &'static str {
    match error {
        JoinError::NoLink => words::refused_other(),
        JoinError::Incomplete => words::refused_incomplete(),
        JoinError::Damaged => words::refused_damaged(),
        JoinError::Newer => words::refused_newer(),
        JoinError::TooLarge => words::refused_too_large(),
    }
}

/// What a workshop is called.
pub fn name(name: &str) -> String {
    let name = name.trim();
    if name.is_empty() {
        words::unnamed().to_owned()
    } else {
        name.to_owned()
    }
}

/// How much there is to answer.
pub fn takes(questions: usize, workload: Option<Workload>) -> String {
    let minutes = workload.map(Workload::minutes_alone).unwrap_or_default();
    words::takes(questions, &words::minutes(minutes.max(1)))
}

/// How one chooses among the levels of a question.
pub fn how(question: &Question) -> &'static str {
    if question.is_statement() || question.reversed {
        words::choose_alone()
    } else {
        words::choose()
    }
}

/// What was said to a question.
pub fn said(question: &Question, vote: Option<Vote>) -> String {
    match vote {
        None => words::unanswered().to_owned(),
        Some(Vote::DontKnow) => first::assess_dont_know().to_owned(),
        Some(Vote::NotApplicable) => first::assess_not_applicable().to_owned(),
        Some(Vote::Level(level)) => {
            let name = question.level(level).map_or("", |text| &text.name);
            first::assess_level_option(usize::from(level), name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_a_minute_at_least() {
        assert_eq!(takes(1, None), "1 question, about 1 minute.");
        let workload = Workload {
            decisions: 20,
            words: 2_000,
            alone: 0,
        };
        assert_eq!(
            takes(20, Some(workload)),
            format!("20 questions, about {} minutes.", workload.minutes_alone())
        );
    }

    #[test]
    fn a_workshop_without_a_name_is_called_one() {
        assert_eq!(
            (name(" "), name("garden")),
            ("Workshop".into(), "garden".into())
        );
    }
}
