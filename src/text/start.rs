//! Words of the page on which an assessment begins, and of its details.

use super::{number, pace};
use crate::assessment::Workload;
use crate::words::first as words;

/// How many of a questionnaire's questions are answered.
pub fn known(answered: usize, count: usize) -> String {
    words::start_known(answered, count)
}

/// How many questions a questionnaire asks, and how many of them others ask too.
pub fn shared(shared: usize, count: usize) -> String {
    match shared {
        0 => words::start_asks(count),
        shared => words::start_shared(count, shared),
    }
}

/// How many questions a depth asks, with how many metrics, how many of both are answered, and how
/// long the rest takes where that is known.
pub fn depth_hint(
    (questions, metrics): (usize, usize),
    answered: usize,
    workload: Option<Workload>,
    is_quick: bool,
) -> String {
    let in_words = number::word(metrics);
    let asked = match (questions, metrics) {
        (0, 0) => return words::start_nothing_chosen().to_owned(),
        (0, _) => words::start_asked_metrics(metrics, &in_words),
        (_, 0) => words::start_asked(questions),
        _ => words::start_asked_both(questions, metrics, &in_words),
    };
    let asked = number::sentence_start(&asked);
    let asked = match answered {
        0 => asked,
        answered => words::start_some_answered(&asked, answered),
    };
    let told = match workload {
        Some(workload) if workload.decisions > 0 => {
            words::start_takes(&asked, &pace::time(workload))
        }
        Some(_) | None => words::start_takes_unknown(&asked),
    };
    let deeper = is_quick.then(|| words::start_deeper().to_owned());
    number::sentences([told].into_iter().chain(deeper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_depth_says_what_it_asks_and_how_long_it_takes() {
        let workload = |decisions, words| {
            Some(Workload {
                decisions,
                words,
                alone: 0,
            })
        };
        assert_eq!(
            depth_hint((23, 5), 0, workload(28, 3100), true),
            "23 questions and five delivery metrics: about 19 minutes for one person, 56 for a team that talks it through. You can go on to the full round later and lose nothing."
        );
        assert_eq!(
            depth_hint((0, 5), 0, workload(5, 160), false),
            "Five delivery metrics: about 2 minutes for one person, 10 for a team that talks it through."
        );
        assert_eq!(
            depth_hint((15, 0), 15, workload(0, 0), false),
            "15 questions, 15 of them answered."
        );
        assert_eq!(
            depth_hint((0, 0), 0, workload(0, 0), true),
            words::start_nothing_chosen()
        );
    }
}
