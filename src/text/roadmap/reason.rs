//! Why a practice is proposed, and what it would lift.

use crate::roadmap::{Bottleneck, CitedAnswer, CitedMetric, Grounds, Lift, Outcome};
use crate::text::{assess, number, term};

/// A dimension's name; with its questionnaire's where two have the same name.
fn lift_name(lift: &Lift, lifts: &[Lift]) -> String {
    let is_double = lifts
        .iter()
        .filter(|other| other.dimension == lift.dimension)
        .count()
        > 1;
    if is_double {
        format!("{} ({})", lift.dimension, lift.questionnaire)
    } else {
        lift.dimension.clone()
    }
}

/// A dimension, from where to where.
pub fn lift(lift: &Lift, lifts: &[Lift]) -> String {
    format!(
        "{} {} → {}",
        lift_name(lift, lifts),
        number::score(lift.from),
        number::score(lift.to)
    )
}

/// Dimensions that there is no room for.
pub fn more_lifts(more: usize) -> String {
    format!("and {} more", number::word(more))
}

/// The largest rise in a sentence; nothing when nothing rises.
pub fn lifts_by(lifts: &[Lift]) -> Option<String> {
    let first = lifts.first()?;
    let name = lift_name(first, lifts);
    Some(match number::direction(first.rise()) {
        std::cmp::Ordering::Equal => format!("Lifts {name} a little."),
        _ => format!("Lifts {name} by {}.", number::decimal(first.rise())),
    })
}

/// Why a practice stands where it stands.
pub fn why(grounds: &Grounds, unblocks: &[String]) -> String {
    let mut sentences = Vec::new();
    if let Some(lowest) = grounds.lifts.iter().find(|lift| lift.is_weakest) {
        let name = lift_name(lowest, &grounds.lifts);
        sentences.push(format!(
            "{name} is the lowest ground, at {}.",
            number::score(lowest.from)
        ));
    }
    sentences.extend(answers(&grounds.answers));
    sentences.extend(metrics(&grounds.metrics));
    sentences.extend(unblocked(unblocks));
    sentences.extend(grounds.bottleneck.as_ref().map(bottleneck));
    if sentences.is_empty() {
        sentences
            .push("Your answers give no reason for it now; it is here because you keep it.".into());
    }
    sentences.join(" ")
}

fn answers(answers: &[CitedAnswer]) -> Option<String> {
    let level = |answer: &CitedAnswer| assess::level(answer.rung);
    let stands =
        |answer: &CitedAnswer| format!("“{}” stands at level {}", answer.title, level(answer));
    let then = |answer: &CitedAnswer| format!("“{}” at {}", answer.title, level(answer));
    Some(match answers {
        [] => return None,
        [only] => format!("{}.", stands(only)),
        [first, second] => format!("{}, {}.", stands(first), then(second)),
        [first, second, third] => {
            format!("{}, {}, {}.", stands(first), then(second), then(third))
        }
        [first, second, rest @ ..] => {
            let rest = number::word(rest.len());
            format!(
                "{}, {}, and {rest} more leave room.",
                stands(first),
                then(second)
            )
        }
    })
}

fn metrics(metrics: &[CitedMetric]) -> Option<String> {
    let names: Vec<String> = metrics
        .iter()
        .map(|cited| {
            let name = term::outcome(Outcome::Delivery(cited.metric));
            format!("{name} (now {})", number::score(cited.score))
        })
        .collect();
    (!names.is_empty()).then(|| format!("It moves {}.", number::list(&names)))
}

/// What the value stream says for a practice.
fn bottleneck(bottleneck: &Bottleneck) -> String {
    let step = match bottleneck.step.as_str() {
        "" => "a step without a name".to_owned(),
        name => format!("“{name}”"),
    };
    format!(
        "It usually helps at {step}, your value stream’s bottleneck, which takes {} of the lead time.",
        number::percent(bottleneck.share)
    )
}

fn unblocked(titles: &[String]) -> Option<String> {
    Some(match titles {
        [] => return None,
        [only] => format!("“{only}” waits for it."),
        [first, second] => format!("“{first}” and “{second}” wait for it."),
        [first, rest @ ..] => {
            format!(
                "“{first}” and {} others wait for it.",
                number::word(rest.len())
            )
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Metric;
    use crate::questionnaire::Rung;
    use crate::scoring::Score;

    fn score(value: f64) -> Score {
        Score::new(value).unwrap()
    }

    fn grounds() -> Grounds {
        let answer = |title: &str, level| CitedAnswer {
            question: title.into(),
            title: title.into(),
            rung: Rung {
                level,
                rank: level,
                of: 5,
                reversed: false,
            },
            next: level + 1,
            adds: 0.25,
        };
        Grounds {
            lifts: vec![Lift {
                questionnaire: "CALMS".into(),
                dimension: "Lean".into(),
                from: score(3.5),
                to: score(4.5),
                is_weakest: true,
            }],
            answers: vec![answer("Work in progress", 2), answer("Batch size", 1)],
            ..Grounds::default()
        }
    }

    #[test]
    fn a_reason_names_the_lowest_ground_and_quotes_the_answers() {
        assert_eq!(
            why(&grounds(), &["Trunk-based development".into()]),
            "Lean is the lowest ground, at 3.5. “Work in progress” stands at level 2, “Batch size” at 1. “Trunk-based development” waits for it."
        );
        assert!(why(&Grounds::default(), &[]).contains("because you keep it"));
    }

    #[test]
    fn a_level_says_how_it_is_read_on_another_ladder() {
        let mut grounds = grounds();
        grounds.lifts.clear();
        grounds.answers[0].rung.of = 3;
        grounds.answers[1].rung = Rung {
            level: 6,
            rank: 2,
            of: 7,
            reversed: true,
        };
        assert_eq!(
            why(&grounds, &[]),
            "“Work in progress” stands at level 2 of 3, “Batch size” at 6 of 7 (lower is better)."
        );
    }

    #[test]
    fn the_bottleneck_of_the_value_stream_is_a_reason() {
        let grounds = Grounds {
            bottleneck: Some(Bottleneck {
                step: "Change board".into(),
                kind: crate::assessment::StepKind::Approval,
                share: 0.299,
            }),
            ..Grounds::default()
        };
        assert_eq!(
            why(&grounds, &[]),
            "It usually helps at “Change board”, your value stream’s bottleneck, which takes 30 % of the lead time."
        );
    }

    #[test]
    fn delivery_answers_alone_name_metrics() {
        let metrics = vec![CitedMetric {
            metric: Metric::LeadTime,
            strength: 3,
            score: score(2.0),
        }];
        let grounds = Grounds {
            metrics,
            ..Grounds::default()
        };
        assert_eq!(why(&grounds, &[]), "It moves lead time (now 2.0).");
    }

    #[test]
    fn a_small_rise_is_not_called_nothing() {
        let mut lifts = grounds().lifts;
        assert_eq!(lifts_by(&lifts).as_deref(), Some("Lifts Lean by 1.0."));
        lifts[0].to = score(3.52);
        assert_eq!(lifts_by(&lifts).as_deref(), Some("Lifts Lean a little."));
        assert_eq!(lifts_by(&[]), None);
    }
}
