//! Words of the page on which an assessment begins, and of its details.

use super::{number, pace};
use crate::assessment::Workload;
use crate::words;

/// How many of a questionnaire's questions are answered.
pub fn known(answered: usize, count: usize) -> String {
    format!("{answered} of {} answered already.", questions(count))
}

/// How many questions a questionnaire asks, and how many of them others ask too.
pub fn shared(shared: usize, count: usize) -> String {
    match shared {
        0 => format!("{}.", questions(count)),
        shared => format!(
            "{}, {shared} of them in your other choices too.",
            questions(count)
        ),
    }
}

/// How many questions a questionnaire asks.
pub fn questions(count: usize) -> String {
    number::count(count, "question", "questions")
}

/// How many questions a depth asks, with how many metrics, how many of both are answered, and how
/// long the rest takes where that is known.
pub fn depth_hint(
    (questions, metrics): (usize, usize),
    answered: usize,
    workload: Option<Workload>,
    is_quick: bool,
) -> String {
    let metrics = (metrics > 0).then(|| {
        let metrics = number::count_word(metrics, "delivery metric", "delivery metrics");
        if questions > 0 {
            format!(" and {metrics}")
        } else {
            metrics
        }
    });
    let questions = (questions > 0).then(|| self::questions(questions));
    let asked: String = [questions, metrics].into_iter().flatten().collect();
    if asked.is_empty() {
        return words::first::start_nothing_chosen().to_owned();
    }
    let asked = number::sentence_start(&asked);
    let answered = match answered {
        0 => String::new(),
        answered => format!(", {answered} of them answered"),
    };
    let time = match workload {
        Some(workload) if workload.decisions > 0 => format!(": {}", pace::time(workload)),
        Some(_) | None => String::new(),
    };
    let rest = if is_quick {
        " You can go deeper later and lose nothing."
    } else {
        ""
    };
    format!("{asked}{answered}{time}.{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_depth_says_what_it_asks_and_how_long_it_takes() {
        let workload = |decisions, words| Some(Workload { decisions, words });
        assert_eq!(
            depth_hint((23, 5), 0, workload(28, 3100), true),
            "23 questions and five delivery metrics: about 19 minutes for one person, 56 for a team that talks it through. You can go deeper later and lose nothing."
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
            words::first::start_nothing_chosen()
        );
    }
}
