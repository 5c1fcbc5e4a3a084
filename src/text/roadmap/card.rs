//! A card and its kata.

use crate::assessment::{Date, Metric};
use crate::roadmap::{Outcome, Practice};
use crate::scoring::Score;
use crate::text::{number, term};
use crate::words::roadmap as words;

/// What a practice moves, in a row.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    let names = outcomes.iter().map(|(outcome, _)| term::outcome(*outcome));
    number::clauses(names.map(str::to_owned))
}

/// What a practice moves, and who says so.
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

/// What is decided about a card, in a line: `Pinned · Ines · by 12 December 2026`.
pub fn decided(parts: [Option<String>; 4]) -> String {
    let said = parts.into_iter().flatten().filter(|part| !part.is_empty());
    number::apart(said)
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
             That it moves recovery time is our judgement."
        );
        practice.research.clear();
        practice.improves.truncate(1);
        assert_eq!(
            basis(&practice),
            "That it moves lead time is our judgement."
        );
    }

    #[test]
    fn what_is_decided_stands_in_a_line_without_what_is_empty() {
        let parts = ["Pinned", "", "by 12 December 2026"].map(|part| Some(part.to_owned()));
        let [pinned, owner, due] = parts;
        assert_eq!(
            decided([pinned, None, owner, due]),
            "Pinned · by 12 December 2026"
        );
    }
}
