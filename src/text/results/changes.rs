//! Words of what changed since the assessment before.

use super::number;
use crate::scoring::{BandEdition, Bands, Compared, Comparison};
use crate::words::results as words;

/// How two assessments are compared, and by which year's bands both are read.
pub fn how(edition: BandEdition) -> String {
    words::changes_how(&edition.year().to_string())
}

/// What moved since the assessment before, in sentences.
pub fn summary(comparison: &Comparison, when: &str) -> String {
    let rose = comparison.changes.iter().filter(|change| change.by() > 0);
    let risen = rose.count();
    let fallen = comparison.changes.len() - risen;
    let shared = comparison.shared;
    let moved = match (risen, fallen) {
        (0, 0) if shared == 0 => words::changes_nothing_shared(when),
        (0, 0) => words::changes_none(when, shared),
        (risen, 0) => words::changes_rose(when, risen, shared),
        (0, fallen) => words::changes_fell(when, fallen, shared),
        (risen, fallen) => words::changes_rose_and_fell(when, risen, fallen, shared),
    };
    number::sentences(std::iter::once(moved).chain(apart(comparison.new, comparison.gone)))
}

/// What is answered one time only, in sentences; nothing where all is answered both times.
pub fn apart(new: usize, gone: usize) -> Option<String> {
    let counted = |count: usize, say: fn(usize, &str) -> String| {
        (count > 0).then(|| number::sentence_start(&say(count, &number::word(count))))
    };
    let new = counted(new, words::changes_new);
    let gone = counted(gone, words::changes_gone);
    let sentences = number::sentences(new.into_iter().chain(gone));
    (!sentences.is_empty()).then_some(sentences)
}

/// Why nothing is said of how a questionnaire moved.
pub(super) fn too_little(whole: &Compared, when: &str) -> String {
    if whole.is_enough() {
        return words::changes_nothing_in_common(when);
    }
    number::sentence_start(&words::changes_too_little(
        whole.shared,
        &number::word(whole.shared),
        whole.asked,
        when,
    ))
}

/// What a change of a score rests on, where the score itself rests on more: `4.2 → 5.0 on 3 of 5`.
pub fn basis(compared: &Compared, bands: Option<Bands<'_>>) -> Option<String> {
    let change = compared.change().filter(|_| !compared.is_whole())?;
    let written = |score| match bands {
        Some(bands) => number::score_among(score, bands),
        None => number::score(score),
    };
    let [before, now] = [change.before(), change.now()].map(written);
    let answered = compared.shared + compared.new;
    Some(words::changes_basis(
        &before,
        &now,
        compared.shared,
        answered,
    ))
}

/// How much of a score was answered both times, where that is too little for a change.
pub fn shared(compared: &Compared) -> String {
    match compared.shared {
        0 => words::changes_no_basis().to_owned(),
        shared => words::changes_little_basis(shared, compared.asked),
    }
}

/// Says that a questionnaire had another version.
pub fn versions(questionnaire: &str, (before, now): (u32, u32)) -> String {
    words::changes_versions(questionnaire, &before.to_string(), &now.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_answered_once_is_told_apart() {
        let comparison = Comparison {
            shared: 15,
            new: 28,
            gone: 1,
            ..Comparison::default()
        };
        assert_eq!(
            summary(&comparison, "August"),
            "Since August, no level changed, of 15 questions with a level both times. 28 questions are answered for the first time. One question that had a level has none now."
        );
        let nothing = Comparison {
            new: 2,
            ..Comparison::default()
        };
        assert_eq!(
            summary(&nothing, "August"),
            "Since August, no question has a level both times. Two questions are answered for the first time."
        );
        assert_eq!(apart(0, 0), None);
    }
}
