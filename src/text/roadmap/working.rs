//! How a priority came about, so that anyone can work it out again.

use crate::questionnaire::Rung;
use crate::roadmap::{CitedAnswer, Gain, Grounds, Priority, Push};
use crate::scoring::{BandEdition, Score};
use crate::text::{assess, number, term};
use crate::words::roadmap as words;

/// A priority as it is worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// The rule.
    pub how: &'static str,
    /// What each question, or where only delivery is answered each metric, counts.
    pub rows: Vec<String>,
    /// The mean, the push and the priority, each as a sum.
    pub sums: Vec<String>,
    /// What else decides, and what the practice would add.
    pub notes: Vec<String>,
}

/// The working of a practice, of which these wait for it and which is so far in place.
pub fn working(
    grounds: &Grounds,
    unblocks: &[String],
    in_place: Option<Score>,
    edition: BandEdition,
) -> Working {
    let Grounds {
        answers,
        at_target,
        pushes,
        priority,
        ..
    } = grounds;
    let mut rows: Vec<String> = answers.iter().map(need).collect();
    rows.extend(at_target.iter().map(|(title, rung)| met(title, *rung)));
    let (mut sums, mut notes) = (Vec::new(), Vec::new());
    let how = match priority.need {
        Some(mean) if !answers.is_empty() => {
            let needs = answers.iter().map(|answer| answer.distance.need());
            let needs: Vec<f64> = needs.chain(at_target.iter().map(|_| 0.0)).collect();
            sums.push(mean_of(&needs, mean));
            sums.extend(pushes.iter().map(push));
            sums.push(product(priority));
            let push = if pushes.is_empty() {
                words::working_no_push()
            } else {
                words::working_push_how()
            };
            notes.push(push.to_owned());
            words::working_how()
        }
        None if !pushes.is_empty() => {
            rows.extend(pushes.iter().map(push));
            sums.push(product(priority));
            words::working_how_metrics()
        }
        _ => words::working_nothing(),
    };
    notes.extend(lent(unblocks, grounds.inherited));
    notes.extend(grounds.gains.iter().map(gain));
    let lifts = &grounds.lifts;
    let names: Vec<String> = lifts
        .iter()
        .map(|lift| super::lift(lift, lifts, edition))
        .collect();
    notes.extend((!names.is_empty()).then(|| words::working_lifts(&number::list(&names))));
    notes.push(how_far(in_place));
    Working {
        how,
        rows,
        sums,
        notes,
    }
}

/// A question’s need: `“Size of a release”: level 1 scores 0.0, its target, level 5, 10.0: g = 1.0,
/// ((1 + 1.0)² − 1) ÷ 3 = 1.0`.
fn need(answer: &CitedAnswer) -> String {
    let distance = answer.distance;
    let gap = number::exact(distance.gap());
    let need = equals(((1.0 + read(&gap)).powi(2) - 1.0) / 3.0, distance.need());
    words::working_need(
        &answer.title,
        &assess::level(answer.rung),
        &number::exact(distance.score.value()),
        &distance.target.to_string(),
        &number::exact(distance.wanted.value()),
        &gap,
        &need,
    )
}

/// A question at its target.
fn met(title: &str, rung: Rung) -> String {
    words::working_met(title, &assess::level(rung), &number::exact(0.0))
}

/// `Mean need: (1.0 + 0.4167) ÷ 2 = 0.7083`.
fn mean_of(needs: &[f64], mean: f64) -> String {
    let terms: Vec<String> = needs.iter().map(|need| number::exact(*need)).collect();
    let sum: f64 = terms.iter().map(|term| read(term)).sum();
    let count = number::plain(count(needs.len()));
    let mean = equals(sum / read(&count), mean);
    words::working_mean(&terms.join(" + "), &count, &mean)
}

/// What a metric pushes: `Lead time for changes: 3 ÷ 3 × (10 − 2.0) ÷ 10 = 0.8`.
fn push(push: &Push) -> String {
    let score = number::exact(push.score.value());
    let written = f64::from(push.strength) / 3.0 * (10.0 - read(&score)) / 10.0;
    words::working_push(
        term::metric(push.metric),
        &push.strength.to_string(),
        &score,
        &equals(written, push.value()),
    )
}

/// `Priority: 0.7083 × (1 + 0.8) ÷ √2 = 0.9016`; `Priority: 0.8 ÷ √2 = 0.5657` from metrics alone.
fn product(priority: &Priority) -> String {
    let push = number::exact(priority.push.as_ref().map_or(0.0, Push::value));
    let (drive, written) = match priority.need {
        Some(need) => {
            let need = number::exact(need);
            let written = read(&need) * (1.0 + read(&push));
            (format!("{need} × (1 + {push})"), written)
        }
        None => (push.clone(), read(&push)),
    };
    words::working_priority(
        &drive,
        &priority.effort.size().to_string(),
        &equals(written / priority.effort.root(), priority.value()),
    )
}

/// What a questionnaire gains: `CALMS: 4.9213 → 4.9769, a gain of 0.0556`.
fn gain(gain: &Gain) -> String {
    let from = gain.from.value();
    words::working_gain(
        &gain.title,
        &number::exact(from),
        &number::exact(from + gain.by),
        &number::exact(gain.by),
    )
}

/// What it means that others wait.
fn lent(titles: &[String], inherited: Option<f64>) -> Option<String> {
    if titles.is_empty() {
        return None;
    }
    let quoted = titles.iter().map(|title| words::working_quoted(title));
    let all = number::list(&quoted.collect::<Vec<_>>());
    Some(match inherited {
        Some(best) => words::working_lent(&all, titles.len(), &number::exact(best)),
        None => words::working_lent_turn(&all, titles.len()),
    })
}

/// How far a practice is in place.
fn how_far(score: Option<Score>) -> String {
    match score {
        Some(score) => words::working_in_place(&number::score(score)),
        None => words::working_in_place_unknown().to_owned(),
    }
}

/// The end of a sum: `= 0.25`, or `≈ 0.25` where the terms as written make something else.
fn equals(written: f64, value: f64) -> String {
    let value = number::exact(value);
    let is = if number::exact(written) == value {
        "="
    } else {
        "≈"
    };
    format!("{is} {value}")
}

/// A number as it was written.
fn read(written: &str) -> f64 {
    written.parse().unwrap_or_default()
}

fn count(length: usize) -> f64 {
    u32::try_from(length).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Metric;
    use crate::roadmap::Effort;

    fn lead_time(score: f64) -> Push {
        Push {
            metric: Metric::LeadTime,
            strength: 3,
            score: Score::new(score).unwrap(),
        }
    }

    #[test]
    fn a_sum_can_be_followed() {
        assert_eq!(
            mean_of(&[1.0, 0.1875, 0.0], 1.1875 / 3.0),
            "Mean need: (1.0 + 0.1875 + 0.0) ÷ 3 = 0.3958"
        );
        let third = 1.0 / 3.0;
        assert_eq!(
            mean_of(&[third, third, 1.0], 5.0 / 9.0),
            "Mean need: (0.3333 + 0.3333 + 1.0) ÷ 3 ≈ 0.5556"
        );
        let priority = Priority {
            need: Some(0.5),
            push: Some(lead_time(2.0)),
            effort: Effort::Large,
        };
        assert_eq!(product(&priority), "Priority: 0.5 × (1 + 0.8) ÷ √4 = 0.45");
        let alone = Priority {
            need: None,
            ..priority
        };
        assert_eq!(product(&alone), "Priority: 0.8 ÷ √4 = 0.4");
    }

    #[test]
    fn a_metric_pushes_with_the_room_it_leaves() {
        assert_eq!(
            push(&lead_time(2.0)),
            "Lead time for changes: 3 ÷ 3 × (10 − 2.0) ÷ 10 = 0.8"
        );
    }

    #[test]
    fn what_waits_lends_its_priority_or_only_its_turn() {
        let waiting = ["Deploy by one command".to_owned()];
        assert_eq!(
            lent(&waiting, Some(0.75)).unwrap(),
            "“Deploy by one command” waits for it, so it takes the best priority among them, 0.75."
        );
        assert_eq!(
            lent(&waiting, None).unwrap(),
            "“Deploy by one command” waits for it, so it comes at least as early."
        );
        let several = ["A", "B", "C"].map(String::from);
        assert_eq!(
            lent(&several, None).unwrap(),
            "“A”, “B” and “C” wait for it, so it comes at least as early."
        );
        assert_eq!(lent(&[], None), None);
    }
}
