//! Words of the review before the results.

use super::{number, pace};
use crate::assessment::Workload;
use crate::words;

/// What is still open, in a sentence, and how long that takes where it is known.
pub fn lede(
    (open, dont_know, not_applicable): (usize, usize, usize),
    workload: Option<Workload>,
) -> String {
    let time = workload
        .filter(|workload| workload.decisions > 0)
        .map(|workload| format!(" What is open takes {}.", pace::time(workload)))
        .unwrap_or_default();
    if open + dont_know + not_applicable == 0 {
        return format!(
            "{review_complete}{time}",
            review_complete = words::results::review_complete()
        );
    }
    let mut parts = Vec::new();
    if open > 0 {
        parts.push(format!(
            "{} without an answer",
            number::count(open, "question", "questions")
        ));
    }
    if dont_know > 0 {
        parts.push(format!("{dont_know} answered with don’t know"));
    }
    if not_applicable > 0 {
        parts.push(format!("{not_applicable} left out as not applicable"));
    }
    format!(
        "{}. Go back to any of them, or go on: coverage says how much is missing.{time}",
        parts.join(", ")
    )
}

/// How many metrics are answered.
pub fn metrics(answered: usize) -> String {
    format!("{answered} of 5 metrics answered")
}

/// How many more questions a full assessment asks, and how long they take where that is known.
pub fn deepen(more: usize, workload: Option<Workload>) -> String {
    let time = workload
        .map(|workload| format!(" They take {}.", pace::time(workload)))
        .unwrap_or_default();
    format!(
        "This was the quick round. {} more make it a full one; nothing is lost.{time}",
        number::count(more, "question", "questions")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_said_with_the_time_it_takes() {
        let workload = Some(Workload {
            decisions: 2,
            words: 230,
        });
        assert_eq!(
            lede((2, 1, 1), workload),
            "2 questions without an answer, 1 answered with don’t know, 1 left out as not applicable. Go back to any of them, or go on: coverage says how much is missing. What is open takes about 2 minutes for one person, 4 for a team that talks it through."
        );
        assert_eq!(
            lede((0, 0, 0), Some(Workload::default())),
            words::results::review_complete()
        );
        assert!(deepen(34, workload).contains("34 questions more"));
    }
}
