//! How a gain came about.

use crate::questionnaire::{Level, Rung};
use crate::roadmap::{CitedMetric, Effort};
use crate::scoring::Score;
use crate::text::{assess, number, term};

/// Opens the sum behind the place.
pub const WORKING: &str = "Show working";
/// How a gain is made.
pub const WORKING_HOW: &str = "Each answer below its target counts with what the next better level would add to the scores of all chosen questionnaires together. The sum is divided by the effort: small 1, medium 2, large 4.";
/// How a gain is made from metrics.
pub const WORKING_METRICS: &str = "Each metric counts with the room it leaves, 10 less its score, times how strongly the practice moves it, 1 to 3. The sum is divided by the effort: small 1, medium 2, large 4.";
/// A practice without a gain.
pub const WORKING_NOTHING: &str =
    "Nothing adds to its gain: no answered question that names it lies below its target.";

/// An answer's part in a gain: the level it has, and the one that is next.
pub fn adds(title: &str, (rung, next): (Rung, Level), adds: f64) -> String {
    format!(
        "{title}, from level {} to {next}{}: adds {}",
        rung.level,
        assess::on_ladder(rung).unwrap_or_default(),
        number::exact(adds)
    )
}

/// A metric's part in a gain.
pub fn metric_adds(cited: &CitedMetric) -> String {
    format!(
        "{}: {} × (10 − {}) = {}",
        term::metric(cited.metric),
        cited.strength,
        number::exact(cited.score.value()),
        number::exact(cited.adds()),
    )
}

/// A gain as a sum: `0.25 + 0.125 = 0.375, ÷ 2 = 0.1875`. Where the parts as written add up to
/// something else than the sum as written, it says about.
pub fn sum(parts: &[f64], sum: f64, effort: Effort, gain: f64) -> String {
    let divisor = effort.divisor();
    let terms: Vec<String> = parts.iter().map(|part| number::exact(*part)).collect();
    let written: f64 = terms
        .iter()
        .filter_map(|term| term.parse::<f64>().ok())
        .sum();
    let is = if number::exact(written) == number::exact(sum) {
        "="
    } else {
        "≈"
    };
    let sum = match terms.as_slice() {
        [only] => only.clone(),
        terms => format!("{} {is} {}", terms.join(" + "), number::exact(sum)),
    };
    format!(
        "{sum}, ÷ {} = {}",
        number::plain(divisor),
        number::exact(gain)
    )
}

/// What it means that others wait.
pub fn lent(titles: &[String]) -> Option<String> {
    let quoted: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
    let wait = if quoted.len() == 1 { "waits" } else { "wait" };
    (!quoted.is_empty()).then(|| {
        format!(
            "{} {wait} for it, so it comes at least as early.",
            number::list(&quoted)
        )
    })
}

/// Every dimension that a practice lifts.
pub fn all_lifts(lifts: &[String]) -> String {
    format!("It would lift {}.", number::list(lifts))
}

/// How far a practice is in place.
pub fn in_place(score: Option<Score>) -> String {
    match score {
        Some(score) => format!(
            "In place so far: {}, the mean of the answers that name it.",
            number::score(score)
        ),
        None => "How far it is in place is not known: no answered question names it.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Metric;

    #[test]
    fn a_sum_can_be_followed() {
        assert_eq!(
            sum(&[0.25, 0.125], 0.375, Effort::Medium, 0.1875),
            "0.25 + 0.125 = 0.375, ÷ 2 = 0.1875"
        );
        assert_eq!(sum(&[0.25], 0.25, Effort::Small, 0.25), "0.25, ÷ 1 = 0.25");
        let third = 0.4 / 3.0;
        assert_eq!(
            sum(&[third, third], 0.8 / 3.0, Effort::Small, 0.8 / 3.0),
            "0.1333 + 0.1333 ≈ 0.2667, ÷ 1 = 0.2667"
        );
    }

    #[test]
    fn a_metric_counts_with_the_room_it_leaves() {
        let score = Score::new(2.0).unwrap();
        let cited = CitedMetric {
            metric: Metric::LeadTime,
            strength: 3,
            score,
        };
        assert_eq!(
            metric_adds(&cited),
            "Lead time for changes: 3 × (10 − 2.0) = 24.0"
        );
    }
}
