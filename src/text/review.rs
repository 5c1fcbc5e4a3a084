//! Words of the review before the results.

use super::{number, pace};
use crate::assessment::{Metric, Workload};
use crate::words::results as words;

/// What is still open, in a sentence, and how long that takes where it is known.
pub fn lede(
    (open, dont_know, not_applicable): (usize, usize, usize),
    workload: Option<Workload>,
) -> String {
    let time = workload
        .filter(|workload| workload.decisions > 0)
        .map(|workload| words::review_open_takes(&pace::time(workload)));
    let standing = if open + dont_know + not_applicable == 0 {
        words::review_complete().to_owned()
    } else {
        let parts = [
            (open, words::review_without_answer as fn(usize) -> String),
            (dont_know, words::review_with_dont_know),
            (not_applicable, words::review_left_out),
        ];
        let told = parts.into_iter().filter(|(count, _)| *count > 0);
        words::review_left(&number::clauses(told.map(|(count, say)| say(count))))
    };
    number::sentences([standing].into_iter().chain(time))
}

/// How many metrics are answered.
pub fn metrics(answered: usize) -> String {
    words::review_metrics_answered(answered, Metric::ALL.len())
}

/// How many more questions a full assessment asks, and how long they take where that is known.
pub fn deepen(more: usize, workload: Option<Workload>) -> String {
    let time = workload.map(|workload| words::review_more_takes(&pace::time(workload)));
    number::sentences([words::review_more(more)].into_iter().chain(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_said_with_the_time_it_takes() {
        let workload = Some(Workload {
            decisions: 2,
            words: 230,
            alone: 0,
        });
        assert_eq!(
            lede((2, 1, 1), workload),
            "2 questions without an answer, 1 answered with don’t know, 1 not applicable. Go back to any of them, or go on: coverage says how much is missing. What is open takes about 2 minutes for one person, 4 for a team that talks it through."
        );
        assert_eq!(
            lede((0, 0, 0), Some(Workload::default())),
            words::review_complete()
        );
        assert!(deepen(34, workload).contains("34 questions more"));
    }
}
