//! Where a team wants to be, and how far that is.

use super::answer;
use crate::assessment::Answer;
use crate::portfolio::{Aim, Aimed, Standing};
use crate::questionnaire::{Catalogue, Question};
use crate::scoring::{Bands, Change, Score};
use crate::text::number;
use crate::words::compare as words;

/// Where the team wants to be: a score, or a level with its name.
pub fn target(aim: &Aim, catalogue: &Catalogue, bands: Bands<'_>) -> String {
    match aim {
        Aim::Dimension { target, .. } => number::score_among(*target, bands),
        Aim::Question {
            question, target, ..
        } => level(catalogue.question(question), Some(*target)),
    }
}

/// Where it is and where it was.
pub fn stands(aim: &Aim, catalogue: &Catalogue, bands: Bands<'_>) -> [String; 2] {
    match aim {
        Aim::Dimension { now, before, .. } => [now, before].map(|score| {
            score.map_or_else(
                || words::standing_unknown().to_owned(),
                |score| number::score_among(score, bands),
            )
        }),
        Aim::Question {
            question,
            now,
            before,
            ..
        } => [now, before].map(|it| level(catalogue.question(question), *it)),
    }
}

fn level(question: Option<&Question>, level: Option<u8>) -> String {
    match (question, level) {
        (Some(question), Some(level)) => answer(question, Some(&Answer::Level(level))),
        (None, Some(level)) => level.to_string(),
        (_, None) => words::standing_unknown().to_owned(),
    }
}

/// Whether a target is met, or how far it is.
pub fn standing(aimed: &Aimed, bands: Bands<'_>) -> String {
    match (aimed.now, &aimed.aim) {
        (Standing::Met, _) => words::standing_met().to_owned(),
        (Standing::Unknown, _) => words::standing_unknown().to_owned(),
        (Standing::Open, Aim::Question { left, .. }) => words::standing_levels(usize::from(*left)),
        (Standing::Open, Aim::Dimension { target, now, .. }) => {
            let change = now.map(|now: Score| Change::of_answer(now, *target));
            let left = change.map(|change| number::moved(change, bands).size());
            words::standing_score(&left.unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::BandEdition;

    const BANDS: Bands<'_> = Bands::Dora(BandEdition::Y2023);

    #[test]
    fn a_target_says_how_far_it_is() {
        let aimed = |now, left| Aimed {
            aim: Aim::Question {
                question: "toil".into(),
                target: 4,
                now: Some(3),
                before: None,
                left,
            },
            now,
            before: None,
        };
        assert_eq!(standing(&aimed(Standing::Open, 1), BANDS), "1 level to go");
        assert_eq!(standing(&aimed(Standing::Met, 0), BANDS), "Met");
        assert_eq!(
            standing(&aimed(Standing::Unknown, 0), BANDS),
            "Not answered"
        );
    }
}
