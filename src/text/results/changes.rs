//! Words of what changed since the assessment before.

use super::number;
use crate::scoring::{BandEdition, Bands, Compared, Comparison};

/// How two assessments are compared, and by which year's bands both are read.
pub fn how(edition: BandEdition) -> String {
    format!(
        "Only questions with a level both times are compared; what is answered for the first time, or no longer, moves no number here. A change needs at least half of what is asked now. Both assessments are read with the bands of the same year, {}.",
        edition.year()
    )
}

/// What moved since the assessment before, in a sentence.
pub fn summary(comparison: &Comparison, when: &str) -> String {
    let rose = comparison.changes.iter().filter(|change| change.by() > 0);
    let risen = rose.count();
    let fallen = comparison.changes.len() - risen;
    let part = |count: usize, verb: &str| {
        (count > 0).then(|| format!("{} {verb}", number::count(count, "answer", "answers")))
    };
    let parts: Vec<String> = [part(risen, "rose"), part(fallen, "fell")]
        .into_iter()
        .flatten()
        .collect();
    let moved = match (parts.is_empty(), comparison.shared) {
        (true, 0) => "no question has a level both times".to_owned(),
        (true, _) => "no level changed".to_owned(),
        (false, _) => parts.join(" and "),
    };
    let of = match comparison.shared {
        0 => String::new(),
        shared => format!(
            ", of {} with a level both times",
            number::count(shared, "question", "questions")
        ),
    };
    let apart = apart(comparison.new, comparison.gone)
        .map(|apart| format!(" {apart}"))
        .unwrap_or_default();
    format!("Since {when}, {moved}{of}.{apart}")
}

/// What is answered one time only, in sentences; nothing where all is answered both times.
pub fn apart(new: usize, gone: usize) -> Option<String> {
    let new = match new {
        0 => None,
        1 => Some("One question is answered for the first time.".to_owned()),
        new => Some(format!(
            "{} questions are answered for the first time.",
            number::sentence_word(new)
        )),
    };
    let gone = match gone {
        0 => None,
        1 => Some("One question that had a level has none now.".to_owned()),
        gone => Some(format!(
            "{} questions that had a level have none now.",
            number::sentence_word(gone)
        )),
    };
    let sentences: Vec<String> = [new, gone].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// Why nothing is said of how a questionnaire moved.
pub(super) fn too_little(whole: &Compared, when: &str) -> String {
    if whole.is_enough() {
        return format!(
            "No dimension has more than one answer in common with {when}, so nothing is said of how they moved."
        );
    }
    format!(
        "{} of the {} asked now {} a level both times, too few to say what moved since {when}.",
        number::sentence_word(whole.shared),
        number::count(whole.asked, "question", "questions"),
        if whole.shared == 1 { "has" } else { "have" }
    )
}

/// What a change of a score rests on, where the score itself rests on more: `4.2 → 5.0 on 3 of 5`.
pub fn basis(compared: &Compared, bands: Option<Bands<'_>>) -> Option<String> {
    let change = compared.change().filter(|_| !compared.is_whole())?;
    let written = |score| match bands {
        Some(bands) => number::score_among(score, bands),
        None => number::score(score),
    };
    let [before, now] = [change.before(), change.now()].map(written);
    Some(format!(
        "{before} → {now} on {} of {}",
        compared.shared,
        compared.shared + compared.new
    ))
}

/// How much of a score was answered both times, where that is too little for a change.
pub fn shared(compared: &Compared) -> String {
    match compared.shared {
        0 => "nothing answered both times".to_owned(),
        shared => format!("only {shared} of {} answered both times", compared.asked),
    }
}

/// Says that a questionnaire had another version.
pub fn versions(questionnaire: &str, (before, now): (u32, u32)) -> String {
    format!(
        "{questionnaire} was version {before} then and is version {now} now; what only one of them asks is compared with nothing."
    )
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
