//! What is not known of a number, beside it.

use super::{clauses, quoted, reason, unreadable, words_of};
use crate::assessment::Metric;
use crate::delivery::events::{Doubt, Measured, Reason, Standing, Tally};
use crate::scoring::Score;
use crate::text::number;
use crate::words::events as words;

/// A value with how it stands to the true one: `at least 5.5 hours`.
pub fn bounded(standing: Standing, value: String) -> String {
    let bound = match standing {
        Standing::Known => return value,
        Standing::AtLeast => words::BoundedBound::AtLeast,
        Standing::AtMost => words::BoundedBound::AtMost,
        Standing::About => words::BoundedBound::About,
    };
    words::bounded(bound, &value)
}

/// A score, and how it stands to the true one: `at most 8.3`.
pub fn score(score: Score, of: Standing) -> String {
    bounded(of, number::score(score))
}

/// What is not known of a metric, in a few words: `4 of 4 incidents could not be placed`. Nothing
/// where all is known.
pub fn doubts_in_short(metric: Metric, measured: &Measured) -> Option<String> {
    let doubts = measured.doubts(metric).iter();
    let doubts: Vec<String> = doubts.map(|doubt| short(*doubt)).collect();
    (!doubts.is_empty()).then(|| number::list(&doubts))
}

fn short(doubt: Doubt) -> String {
    match doubt {
        Doubt::Deployments { lost, of } => words::doubt_deployments(lost as usize, of as usize),
        Doubt::Incidents { lost, of } => words::doubt_incidents(lost as usize, of as usize),
        Doubt::Changes { lost, of } => words::doubt_changes(lost as usize, of as usize),
        Doubt::Marks { lost, of } => words::doubt_marks(lost as usize, of as usize),
        Doubt::Ends { lost, of } => words::doubt_ends(lost as usize, of as usize),
        Doubt::Open(count) => words::doubt_open(count as usize),
        Doubt::Unsaid(count) => words::doubt_unsaid(count as usize),
        Doubt::StatusesAlone(count) => words::doubt_statuses(count as usize),
        Doubt::NoEnds => words::doubt_no_ends().to_owned(),
        Doubt::OtherDays => words::doubt_other_days().to_owned(),
    }
}

/// What is not known of a metric, as sentences with the first examples and what they could have
/// meant. Nothing where all is known.
pub fn doubt(metric: Metric, measured: &Measured) -> Option<String> {
    let short = doubts_in_short(metric, measured)?;
    let has_value = measured.exact(metric, "").is_some();
    let begin = match measured.standing(metric) {
        _ if !has_value => words::doubt_unknown(&short),
        Standing::About => words::doubt_about(&short),
        Standing::AtMost => words::doubt_bound(words::DoubtBoundBound::AtMost, &short),
        Standing::AtLeast | Standing::Known => {
            words::doubt_bound(words::DoubtBoundBound::AtLeast, &short)
        }
    };
    let examples = measured.doubts(metric).iter();
    let examples = examples.filter_map(|doubt| match doubt {
        Doubt::Deployments { .. } => examples_of(&measured.deployments, measured),
        Doubt::Incidents { .. } => examples_of(measured.incidents.as_ref()?, measured),
        Doubt::Changes { .. } => examples_of(measured.changes.as_ref()?, measured),
        Doubt::Marks { lost, .. } => {
            let said = measured.deployments.unknown_marks()?;
            Some(words::doubt_they_say(&words_of(said, *lost)))
        }
        _ => None,
    });
    Some(number::sentences(std::iter::once(begin).chain(examples)))
}

/// Why rows could not be understood or placed, each with the first word and what is known instead:
/// `4 with a service that no deployment has, such as “Checkout Service” (the deployments have services
/// such as “checkout”).`
fn examples_of(tally: &Tally, measured: &Measured) -> Option<String> {
    let lost = tally.excluded.iter();
    let lost = lost.filter(|(reason, _)| reason.is_unplaced());
    let lost: Vec<String> = lost
        .map(|(of, rows)| {
            let (count, what) = (rows.count as usize, with(*of));
            let first = tally.words.get(of).and_then(|words| words.first());
            match (first, unreadable(*of, tally), rows.first.first()) {
                (Some((word, _)), ..) => such_as(*of, count, &quoted(word), measured),
                (None, Some(text), _) => words::lost_such_as(count, what, &text),
                (None, None, Some(row)) => words::lost_in_row(count, what, &row.to_string()),
                (None, None, None) => words::lost(count, what),
            }
        })
        .collect();
    (!lost.is_empty()).then(|| words::sentence(&clauses(lost)))
}

/// Rows with the first word that they say, and what an unknown name could have meant.
fn such_as(of: Reason, count: usize, word: &str, measured: &Measured) -> String {
    type Say = fn(usize, &str, &str, &str) -> String;
    let (known, say): (&[String], Say) = match of {
        Reason::UnknownService => (&measured.services, words::lost_services),
        Reason::UnknownDeployment => (&measured.ids, words::lost_ids),
        _ => return words::lost_such_as(count, with(of), word),
    };
    let known: Vec<String> = known.iter().map(|name| quoted(name)).collect();
    if known.is_empty() {
        return words::lost_such_as(count, with(of), word);
    }
    say(count, with(of), word, &number::list(&known))
}

/// A reason after “with”.
fn with(of: Reason) -> &'static str {
    match of {
        Reason::UnknownDeployment => words::with_unknown_deployment(),
        Reason::DeploymentNotUnderstood => words::with_deployment_not_understood(),
        Reason::DeploymentNotSuccessful => words::with_deployment_not_successful(),
        other => reason(other),
    }
}
