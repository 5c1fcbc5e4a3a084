//! A card and its kata.

use crate::assessment::{Date, Metric};
use crate::roadmap::{Outcome, Practice};
use crate::scoring::Score;
use crate::text::{number, term};
use crate::words::roadmap as words;

/// What a practice improves, in a row.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    let names = outcomes.iter().map(|(outcome, _)| term::outcome(*outcome));
    number::clauses(names.map(str::to_owned))
}

/// What a practice improves, and who says so.
pub fn basis(practice: &Practice) -> String {
    let (research, judgement) = practice.moves_by_basis();
    let sentences = [
        term::outcomes(&research).map(|moved| words::card_basis_research(&moved)),
        term::outcomes(&judgement).map(|moved| words::card_basis_judgement(&moved)),
    ];
    number::sentences(sentences.into_iter().flatten())
}

/// What a practice waits for.
pub fn waits(title: &str, score: Score) -> String {
    words::card_waits(title, &number::score(score))
}

/// A metric and its score.
pub fn metric(metric: Metric, score: Score) -> String {
    words::card_metric(term::metric(metric), &number::score(score))
}

/// What is decided about a card, in a line: `Pinned · Started`.
pub fn decided(parts: impl IntoIterator<Item = &'static str>) -> String {
    number::apart(parts.into_iter().map(str::to_owned))
}

/// A day by which the team looks again.
pub fn by(due: Date) -> String {
    words::card_by(&number::day(due))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::shipped;

    #[test]
    fn what_a_practice_moves_is_told_with_who_says_so() {
        let practices = &shipped::library().unwrap().guidance;
        let mut practice = practices.practices().next().unwrap().clone();
        practice.improves = vec![
            (Outcome::Delivery(Metric::LeadTime), 3),
            (Outcome::Delivery(Metric::Recovery), 2),
            (Outcome::WellBeing, 1),
        ];
        practice.research = vec![Outcome::WellBeing, Outcome::Delivery(Metric::LeadTime)];
        assert_eq!(
            basis(&practice),
            "DORA’s research links it with lead time and well-being; how strongly is our judgement. \
             That it improves recovery time is our judgement."
        );
        practice.research.clear();
        practice.improves.truncate(1);
        assert_eq!(
            basis(&practice),
            "That it improves lead time is our judgement."
        );
    }
}
