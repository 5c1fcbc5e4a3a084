//! A card and its kata.

use crate::assessment::{Date, Metric};
use crate::roadmap::{Basis, Outcome};
use crate::scoring::Score;
use crate::text::{number, term};
use crate::words::roadmap::{self as words, CardBasisOfBasis, CardBasisOnlyBasis};

/// What a practice moves, in a row.
pub fn moves(outcomes: &[(Outcome, u8)]) -> String {
    number::clauses(names(outcomes))
}

/// What a practice moves, and who says so.
pub fn basis(basis: Basis, outcomes: &[(Outcome, u8)]) -> String {
    let moved = number::list(&names(outcomes).collect::<Vec<_>>());
    match (basis, moved.is_empty()) {
        (Basis::Research, true) => words::card_basis_only(CardBasisOnlyBasis::Research),
        (Basis::Judgement, true) => words::card_basis_only(CardBasisOnlyBasis::Judgement),
        (Basis::Research, false) => words::card_basis_of(&moved, CardBasisOfBasis::Research),
        (Basis::Judgement, false) => words::card_basis_of(&moved, CardBasisOfBasis::Judgement),
    }
}

fn names(outcomes: &[(Outcome, u8)]) -> impl Iterator<Item = String> {
    outcomes
        .iter()
        .map(|(outcome, _)| term::outcome(*outcome).to_owned())
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

    #[test]
    fn what_a_practice_moves_is_told_with_who_says_so() {
        let moved = [
            (Outcome::Delivery(Metric::LeadTime), 3),
            (Outcome::WellBeing, 1),
        ];
        assert_eq!(
            basis(Basis::Research, &moved),
            "It moves lead time and well-being: DORA’s research supports it."
        );
        assert_eq!(
            basis(Basis::Judgement, &moved[..1]),
            "It moves lead time: this is our judgement, not a finding of research."
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
