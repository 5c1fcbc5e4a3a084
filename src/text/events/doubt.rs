//! What is not known of a number, beside it.

use super::super::number;
use super::{quoted_word, reason, unreadable, words_of};
use crate::assessment::Metric;
use crate::delivery::events::{Doubt, Measured, Reason, Standing, Tally};
use crate::scoring::Score;

/// How a number stands to the true one, before it; nothing for one that is known.
pub fn standing(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Known => None,
        Standing::AtLeast => Some("at least"),
        Standing::AtMost => Some("at most"),
        Standing::About => Some("about"),
    }
}

/// A score, and how it stands to the true one: `at most 8.3`.
pub fn score(score: Score, of: Standing) -> String {
    let score = number::score(score);
    match standing(of) {
        Some(bound) => format!("{bound} {score}"),
        None => score,
    }
}

/// What is not known of a metric, in a few words: `4 of 4 incidents could not be placed`. Nothing
/// where all is known.
pub fn doubts_in_short(metric: Metric, measured: &Measured) -> Option<String> {
    let doubts = measured.doubts(metric).iter();
    let doubts: Vec<String> = doubts.map(|doubt| short(*doubt)).collect();
    (!doubts.is_empty()).then(|| number::list(&doubts))
}

fn short(doubt: Doubt) -> String {
    let of = |lost: u32, of: u32, one: &str, many: &str, what: &str| {
        let noun = if of == 1 { one } else { many };
        format!("{lost} of {of} {noun} {what}")
    };
    match doubt {
        Doubt::Deployments { lost, of: all } => of(
            lost,
            all,
            "deployment",
            "deployments",
            "could not be understood",
        ),
        Doubt::Incidents { lost, of: all } => {
            of(lost, all, "incident", "incidents", "could not be placed")
        }
        Doubt::Changes { lost, of: all } => {
            of(lost, all, "change", "changes", "could not be placed")
        }
        Doubt::Marks { lost, of: all } => of(
            lost,
            all,
            "deployment",
            "deployments",
            if lost == 1 {
                "has no mark that is known"
            } else {
                "have no mark that is known"
            },
        ),
        Doubt::Ends { lost, of: all } => of(
            lost,
            all,
            "failed deployment",
            "failed deployments",
            if lost == 1 {
                "has no usable end"
            } else {
                "have no usable end"
            },
        ),
        Doubt::Open(count) => {
            let open = number::count(
                count as usize,
                "failed deployment is",
                "failed deployments are",
            );
            format!("{open} still open")
        }
        Doubt::Unsaid(count) => {
            let rows = number::count(count as usize, "row names", "rows name");
            format!("{rows} no deployment or no change")
        }
        Doubt::StatusesAlone(count) => {
            let known = number::count(count as usize, "failure is", "failures are");
            format!("{known} known from the status alone")
        }
        Doubt::NoEnds => "no column says when incidents ended".to_owned(),
        Doubt::OtherDays => "all incidents are of other days than the deployments".to_owned(),
    }
}

/// What is not known of a metric, as sentences with the first examples and what they could have
/// meant. Nothing where all is known.
pub fn doubt(metric: Metric, measured: &Measured) -> Option<String> {
    let short = doubts_in_short(metric, measured)?;
    let bound = standing(measured.standing(metric)).unwrap_or("at least");
    let has_value = measured.exact(metric, "").is_some();
    let begin = if has_value {
        match bound {
            "about" => format!("Not exactly that: {short}."),
            bound => format!("It is {bound} that: {short}."),
        }
    } else {
        format!("Not known: {short}.")
    };
    let examples = measured.doubts(metric).iter();
    let examples: Vec<String> = examples
        .filter_map(|doubt| match doubt {
            Doubt::Deployments { .. } => examples_of(&measured.deployments, measured),
            Doubt::Incidents { .. } => examples_of(measured.incidents.as_ref()?, measured),
            Doubt::Changes { .. } => examples_of(measured.changes.as_ref()?, measured),
            Doubt::Marks { lost, .. } => {
                let words = measured.deployments.unknown_marks()?;
                Some(format!("They say {}.", words_of(words, *lost)))
            }
            _ => None,
        })
        .collect();
    Some(
        std::iter::once(begin)
            .chain(examples)
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// Why rows could not be understood or placed, each with the first word and what is known instead:
/// `4 with a service that no deployment has: “Checkout Service”; the deployments have “checkout”.`
fn examples_of(tally: &Tally, measured: &Measured) -> Option<String> {
    let lost = tally.excluded.iter();
    let lost = lost.filter(|(reason, _)| reason.is_unplaced());
    let lost: Vec<String> = lost
        .map(|(of, rows)| {
            let first = tally.words.get(of).and_then(|words| words.first());
            let first = match (first, unreadable(*of, tally), rows.first.first()) {
                (Some((word, _)), ..) => {
                    format!(", such as {}{}", quoted_word(word), known(*of, measured))
                }
                (None, Some(text), _) => format!(", such as {text}"),
                (None, None, Some(row)) => format!(", first in row {row}"),
                (None, None, None) => String::new(),
            };
            format!("{} with {}{first}", rows.count, with(*of))
        })
        .collect();
    (!lost.is_empty()).then(|| {
        let mut text = lost.join("; ");
        text.push('.');
        text
    })
}

/// A reason after “with”.
fn with(of: Reason) -> String {
    match of {
        Reason::UnknownDeployment => "the name of a deployment that is not in the file".to_owned(),
        Reason::DeploymentNotUnderstood => {
            "the name of a deployment that was not understood".to_owned()
        }
        Reason::DeploymentNotSuccessful => {
            "the name of a deployment that did not succeed".to_owned()
        }
        other => reason(other).to_owned(),
    }
}

/// What an unknown name could have meant.
fn known(of: Reason, measured: &Measured) -> String {
    let (known, noun) = match of {
        Reason::UnknownService => (&measured.services, "services"),
        Reason::UnknownDeployment => (&measured.ids, "ids"),
        _ => return String::new(),
    };
    let known: Vec<String> = known.iter().map(|name| quoted_word(name)).collect();
    if known.is_empty() {
        return String::new();
    }
    format!(
        " (the deployments have {noun} such as {})",
        number::list(&known)
    )
}
