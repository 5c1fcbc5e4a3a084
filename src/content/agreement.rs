//! The levels of an agreement item: how far one person, or a room, agrees with a statement.

use crate::questionnaire::LevelText;
use crate::words::{Message, own as words};

/// From full disagreement to full agreement, each with what somebody would say.
const RUNGS: [(Message, Message); 7] = [
    (
        words::agreement_strongly_disagree,
        words::agreement_strongly_disagree_text,
    ),
    (words::agreement_disagree, words::agreement_disagree_text),
    (
        words::agreement_rather_disagree,
        words::agreement_rather_disagree_text,
    ),
    (words::agreement_neither, words::agreement_neither_text),
    (
        words::agreement_rather_agree,
        words::agreement_rather_agree_text,
    ),
    (words::agreement_agree, words::agreement_agree_text),
    (
        words::agreement_strongly_agree,
        words::agreement_strongly_agree_text,
    ),
];

/// The rungs, out of the seven, that a scale of so many levels has: the outermost as far as there
/// are that many, with a middle where the number is odd. Nothing for less than 3 or more than 7.
pub(super) fn levels(count: usize) -> Option<Vec<LevelText>> {
    let chosen: &[usize] = match count {
        3 => &[1, 3, 5],
        4 => &[0, 1, 5, 6],
        5 => &[0, 1, 3, 5, 6],
        6 => &[0, 1, 2, 4, 5, 6],
        7 => &[0, 1, 2, 3, 4, 5, 6],
        _ => return None,
    };
    let rung = |(name, text): &(Message, Message)| LevelText {
        name: name().to_owned(),
        text: text().to_owned(),
    };
    Some(
        chosen
            .iter()
            .filter_map(|at| RUNGS.get(*at))
            .map(rung)
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_has_as_many_levels_as_asked_and_is_the_same_from_both_ends() {
        for count in 3..=7 {
            let levels = levels(count).unwrap();
            assert_eq!(levels.len(), count);
            for (low, high) in levels.iter().zip(levels.iter().rev()) {
                let mirrored = low.name.to_lowercase().replace("disagree", "agree");
                assert_eq!(
                    mirrored,
                    high.name.to_lowercase().replace("disagree", "agree")
                );
            }
        }
        assert!(levels(2).is_none() && levels(8).is_none());
    }
}
