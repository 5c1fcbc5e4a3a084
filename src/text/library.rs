//! Words of the library.

use super::{number, term};
use crate::questionnaire::Questionnaire;
use crate::reading::Kind;
use crate::roadmap::{Basis, Observation, Outcome, Threshold};
use crate::words;

/// A kind, several of it.
pub fn kinds(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => "Questionnaires",
        Kind::Question => "Questions",
        Kind::Practice => "Practices",
        Kind::Insight => "Insights",
        Kind::Term => "Terms",
        Kind::Article => "Articles",
    }
}

/// A kind, one of it.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => "Questionnaire",
        Kind::Question => "Question",
        Kind::Practice => "Practice",
        Kind::Insight => "Insight",
        Kind::Term => "Term",
        Kind::Article => "Article",
    }
}

/// What a kind is.
pub fn kind_more(kind: Kind) -> &'static str {
    match kind {
        Kind::Questionnaire => {
            "Each looks at the same answers from another side. A question that several ask is answered once."
        }
        Kind::Question => {
            "Each has levels that say what one would see. They stand below the questionnaire that asks them first."
        }
        Kind::Practice => {
            "What the roadmap recommends, along the path that a change takes through an organisation."
        }
        Kind::Insight => "Patterns across several answers that no single number shows.",
        Kind::Term => "The words of the field, and what they mean here.",
        Kind::Article => "What is worth knowing and is no question.",
    }
}

/// Leads to all about a thing.
pub fn all_about(this: Kind) -> String {
    format!("This {} in the library", kind(this).to_lowercase())
}

/// How much was found.
pub fn found(count: usize) -> String {
    match count {
        0 => "Nothing found".to_owned(),
        count => format!("{count} found"),
    }
}

/// That nothing was found for a query.
pub fn nothing(query: &str) -> String {
    format!("Nothing begins like “{query}”")
}

/// Names the kinds of the results that are not shown.
pub fn more_found(count: usize) -> String {
    format!("{count} more: type another letter to narrow it down.")
}

/// How large a questionnaire is.
pub fn size(lens: &Questionnaire) -> String {
    let questions = lens.entries().count();
    let quick = lens.entries().filter(|(_, entry)| entry.quick).count();
    let dimensions = number::count(lens.dimensions.len(), "dimension", "dimensions");
    let questions = number::count(questions, "question", "questions");
    match quick {
        0 => format!("{dimensions}, {questions}"),
        quick => format!("{dimensions}, {questions}, {quick} in the quick round"),
    }
}

/// How many questions a questionnaire is the first to ask.
pub fn questions(count: usize) -> String {
    number::count(count, "question", "questions")
}

/// A dimension with its questionnaire.
pub fn dimension_of(dimension: &str, questionnaire: &str) -> String {
    format!("{dimension} ({questionnaire})")
}

/// How many of the questions of a questionnaire others ask too.
pub fn shared(shared: usize, of: usize) -> String {
    format!("{shared} of its {of} questions are asked by other questionnaires too.")
}

/// What lies around a practice, in a sentence or two.
pub fn around(title: &str, needs: usize, needed_by: usize) -> String {
    let first = match needs {
        0 => format!("“{title}” needs no other practice first"),
        needs => format!(
            "“{title}” needs {} first",
            number::count_word(needs, "practice", "practices")
        ),
    };
    match needed_by {
        0 => format!("{first}, and none waits for it."),
        1 => format!("{first}, and one waits for it."),
        many => format!("{first}, and {} wait for it.", number::word(many)),
    }
}

/// A basis.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Research => words::library::research(),
        Basis::Judgement => words::library::judgement(),
    }
}

/// What a practice moves, with how strongly: `lead time (strongly), recovery time`.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    let names: Vec<String> = outcomes
        .iter()
        .map(|(outcome, strength)| match strength {
            3 => format!("{} (strongly)", term::outcome(*outcome)),
            1 => format!("{} (a little)", term::outcome(*outcome)),
            _ => term::outcome(*outcome).to_owned(),
        })
        .collect();
    names.join(", ")
}

/// What an observation looks at, where it is no question.
pub fn observed(observation: &Observation) -> &'static str {
    match observation {
        Observation::Level(_) => "a question",
        Observation::Dimension(..) => "a dimension",
        Observation::Metric(metric) => term::metric(*metric),
        Observation::Throughput => "Throughput",
        Observation::Stability => "Stability",
        Observation::Delivery => "Delivery performance",
    }
}

/// Where a level must lie; on a reversed question, which end is the good one.
pub fn at_level(threshold: Threshold, is_reversed: bool) -> String {
    let more = if is_reversed {
        words::first::assess_lower_is_better()
    } else {
        ""
    };
    match threshold {
        Threshold::AtLeast(level) => format!("at level {level:.0} or above{more}"),
        Threshold::AtMost(level) => format!("at level {level:.0} or below{more}"),
    }
}

/// Where a score must lie.
pub fn at_score(threshold: Threshold) -> String {
    match threshold {
        Threshold::AtLeast(score) => format!("scores {} or more", number::decimal(score)),
        Threshold::AtMost(score) => format!("scores {} or less", number::decimal(score)),
    }
}

/// The words for a term besides its title.
pub fn also(names: &[String]) -> String {
    format!(
        "{also}: {}",
        names.join(", "),
        also = words::library::also()
    )
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
            at_level(Threshold::AtMost(2.0), false),
            "at level 2 or below"
        );
        assert_eq!(
            at_level(Threshold::AtLeast(6.0), true),
            "at level 6 or above (lower is better)"
        );
        assert_eq!(at_score(Threshold::AtLeast(7.5)), "scores 7.5 or more");
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
