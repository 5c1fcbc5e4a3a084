//! Words of the library.

use super::{number, term};
use crate::questionnaire::Questionnaire;
use crate::reading::Kind;
use crate::roadmap::{Outcome, Practice, Threshold};
use crate::words::Sentence;
use crate::words::library::{
    self as words, AllAboutKind, ShowsAtDeliveryScoreLimit, ShowsAtLevelLadder, ShowsAtLevelLimit,
    ShowsAtScoreLimit,
};

/// A kind, several of it.
pub fn kinds(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => words::kinds_questionnaire(),
        Kind::Question => words::kinds_question(),
        Kind::Practice => words::kinds_practice(),
        Kind::Insight => words::kinds_insight(),
        Kind::Term => words::kinds_term(),
        Kind::Article => words::kinds_article(),
    }
}

/// A kind, one of it.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => words::kind_questionnaire(),
        Kind::Question => words::kind_question(),
        Kind::Practice => words::kind_practice(),
        Kind::Insight => words::kind_insight(),
        Kind::Term => words::kind_term(),
        Kind::Article => words::kind_article(),
    }
}

/// What a kind is.
pub fn kind_more(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => words::kind_more_questionnaire(),
        Kind::Question => words::kind_more_question(),
        Kind::Practice => words::kind_more_practice(),
        Kind::Insight => words::kind_more_insight(),
        Kind::Term => words::kind_more_term(),
        Kind::Article => words::kind_more_article(),
    }
}

/// Leads to all about a thing.
pub fn all_about(this: Kind) -> String {
    words::all_about(match this {
        Kind::Questionnaire => AllAboutKind::Questionnaire,
        Kind::Question => AllAboutKind::Question,
        Kind::Practice => AllAboutKind::Practice,
        Kind::Insight => AllAboutKind::Insight,
        Kind::Term => AllAboutKind::Term,
        Kind::Article => AllAboutKind::Article,
    })
}

/// How large a questionnaire is.
pub fn size(lens: &Questionnaire) -> String {
    let (dimensions, questions) = (lens.dimensions.len(), lens.entries().count());
    match lens.entries().filter(|(_, entry)| entry.quick).count() {
        0 => words::size(dimensions, questions),
        quick => words::size_quick(dimensions, questions, quick),
    }
}

/// How large a questionnaire is and how many of its questions others ask too, in sentences.
pub fn extent(lens: &Questionnaire, shared: usize) -> String {
    let has_quick = lens.entries().any(|(_, entry)| entry.quick);
    let sentences = [
        Some(words::size_sentence(&size(lens))),
        Some(words::shared(shared, lens.entries().count())),
        has_quick.then(|| words::quick_more().to_owned()),
        lens.alone.then(|| words::alone().to_owned()),
    ];
    number::sentences(sentences.into_iter().flatten())
}

/// What lies around a practice, in a sentence.
pub fn around(title: &str, needs: usize, needed_by: usize) -> String {
    words::around_said(
        title,
        needs,
        &number::word(needs),
        needed_by,
        &number::word(needed_by),
    )
}

/// Who says what a practice moves: `DORA’s research: lead time · our judgement: well-being`.
pub fn basis(practice: &Practice) -> String {
    let (research, judgement) = practice.moves_by_basis();
    let parts = [
        term::outcomes(&research).map(|moved| words::research(&moved)),
        term::outcomes(&judgement).map(|moved| words::judgement(&moved)),
    ];
    number::apart(parts.into_iter().flatten())
}

/// What a practice moves, with how strongly: `lead time (strongly), recovery time`.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    number::clauses(outcomes.iter().map(|(outcome, strength)| {
        let outcome = term::outcome(*outcome);
        match strength {
            3 => words::moves_strongly(outcome),
            1 => words::moves_a_little(outcome),
            _ => outcome.to_owned(),
        }
    }))
}

/// Where the level of a question must lie, its title in the slot `question`; on a reversed question,
/// which end is the good one.
pub fn at_level(title: &str, threshold: Threshold, is_reversed: bool) -> Sentence {
    let ladder = if is_reversed {
        ShowsAtLevelLadder::Reversed
    } else {
        ShowsAtLevelLadder::Usual
    };
    let (limit, level) = match threshold {
        Threshold::AtLeast(level) => (ShowsAtLevelLimit::AtLeast, level),
        Threshold::AtMost(level) => (ShowsAtLevelLimit::AtMost, level),
    };
    words::shows_at_level(title, limit, &format!("{level:.0}"), ladder)
}

/// Where the score of a dimension must lie, its questionnaire's title in the slot `questionnaire`.
pub fn at_score(dimension: &str, title: &str, threshold: Threshold) -> Sentence {
    let (limit, score) = match threshold {
        Threshold::AtLeast(score) => (ShowsAtScoreLimit::AtLeast, score),
        Threshold::AtMost(score) => (ShowsAtScoreLimit::AtMost, score),
    };
    words::shows_at_score(dimension, title, limit, &number::decimal(score))
}

/// Where a score of delivery performance must lie.
pub fn at_delivery_score(what: &str, threshold: Threshold) -> String {
    let (limit, score) = match threshold {
        Threshold::AtLeast(score) => (ShowsAtDeliveryScoreLimit::AtLeast, score),
        Threshold::AtMost(score) => (ShowsAtDeliveryScoreLimit::AtMost, score),
    };
    words::shows_at_delivery_score(what, limit, &number::decimal(score))
}

/// The words for a term besides its title.
pub fn also(names: &[String]) -> String {
    words::also(&number::clauses(names.iter().cloned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Metric;

    #[test]
    fn a_sentence_says_what_lies_around_a_practice() {
        assert_eq!(
            around("Toil", 0, 0),
            "“Toil” needs no other practice first, and none waits for it."
        );
        assert_eq!(
            around("Toil", 1, 3),
            "“Toil” needs one practice first, and three wait for it."
        );
    }

    #[test]
    fn a_limit_belongs_to_the_side_it_names() {
        assert_eq!(
            at_level("Toil", Threshold::AtMost(2.0), false).to_string(),
            "Toil at level 2 or below"
        );
        assert_eq!(
            at_level("Toil", Threshold::AtLeast(6.0), true).to_string(),
            "Toil at level 6 or above (lower is better)"
        );
        assert_eq!(
            at_score("Flow", "The Three Ways", Threshold::AtLeast(7.5)).to_string(),
            "Flow (The Three Ways) scores 7.5 or more"
        );
        assert_eq!(
            at_delivery_score(words::delivery_stability(), Threshold::AtMost(5.0)),
            "Stability scores 5.0 or less"
        );
    }

    #[test]
    fn a_strength_is_named_only_where_it_is_unusual() {
        let moved = [
            (Outcome::Delivery(Metric::LeadTime), 3),
            (Outcome::Reliability, 2),
            (Outcome::WellBeing, 1),
        ];
        assert_eq!(
            moves(&moved),
            "lead time (strongly), reliability, well-being (a little)"
        );
    }
}
