//! What the results say, in a heading and a sentence or two.

use std::cmp::Ordering;

use super::{mean_of_dimensions, number, term};
use crate::delivery::{Cluster, Performance};
use crate::scoring::{BandEdition, DimensionScore, Score, Scorecard};

/// A heading and the sentences under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// A few words.
    pub heading: String,
    /// What stands behind them.
    pub lede: String,
}

/// What one questionnaire's results say; `before` are the results before and when that was.
pub fn of_questionnaire(
    scorecard: &Scorecard,
    before: Option<(&Scorecard, &str)>,
    edition: BandEdition,
) -> Headline {
    let Some(score) = scorecard.score else {
        return nothing_scored(scorecard);
    };
    let mut headline = before
        .and_then(|(before, when)| compared(scorecard, before, when))
        .unwrap_or_else(|| alone(scorecard, score, edition));
    if scorecard.coverage.is_provisional() {
        headline.lede.push(' ');
        headline.lede.push_str(&provisional(scorecard));
    }
    headline
}

fn nothing_scored(scorecard: &Scorecard) -> Headline {
    let coverage = scorecard.coverage;
    let lede = if coverage.applicable() == 0 && coverage.not_applicable > 0 {
        format!(
            "Every question of {} was left out as not applicable, so there is nothing to score.",
            scorecard.title
        )
    } else if coverage.dont_know > 0 {
        format!(
            "No question of {} has a level, so there is no score. Who would know the answers? Often that is the first thing to find out.",
            scorecard.title
        )
    } else {
        format!(
            "Nothing of {} is answered, so there is no score. One level is enough to begin.",
            scorecard.title
        )
    };
    Headline {
        heading: "Nothing to draw yet.".to_owned(),
        lede,
    }
}

fn provisional(scorecard: &Scorecard) -> String {
    let coverage = scorecard.coverage;
    let verb = if coverage.answered == 1 {
        "has"
    } else {
        "have"
    };
    format!(
        "{} of {} questions {verb} a level, so this will move.",
        number::sentence_word(coverage.answered),
        number::word(coverage.applicable())
    )
}

/// The ends of the map, when there is nothing to compare with.
fn alone(scorecard: &Scorecard, score: Score, edition: BandEdition) -> Headline {
    let scored: Vec<&DimensionScore> = scorecard
        .dimensions
        .iter()
        .filter(|dimension| dimension.score.is_some())
        .collect();
    let at = |dimension: &DimensionScore| {
        let score = dimension.score.unwrap_or(Score::MIN);
        format!(
            "{}, {}",
            number::score(score),
            term::band_name(scorecard.bands(edition).name(score))
        )
    };
    let mean = format!(
        "{} is {}, {}, {}.",
        scorecard.title,
        number::score(score),
        term::band_name(scorecard.bands(edition).name(score)),
        mean_of_dimensions(scored.len())
    );
    match (scorecard.weakest(), scorecard.strongest(), scored.len()) {
        (Some(weakest), Some(strongest), _) => Headline {
            heading: format!(
                "{} stands highest, {} lowest.",
                strongest.title, weakest.title
            ),
            lede: format!(
                "{} reaches {}. {} lies at {}. {mean}",
                strongest.title,
                at(strongest),
                weakest.title,
                at(weakest)
            ),
        },
        (Some(only), None, 1) => Headline {
            heading: format!("{}, and nothing else yet.", only.title),
            lede: format!(
                "{} lies at {}. No other dimension has a level.",
                only.title,
                at(only)
            ),
        },
        _ => Headline {
            heading: "Level ground.".to_owned(),
            lede: format!(
                "All {} scored dimensions lie at the same height. {mean}",
                number::word(scored.len())
            ),
        },
    }
}

/// How the dimensions moved; nothing when none has a score both times.
fn compared(scorecard: &Scorecard, before: &Scorecard, when: &str) -> Option<Headline> {
    let moves: Vec<(&DimensionScore, f64)> = scorecard
        .dimensions
        .iter()
        .filter_map(|dimension| Some((dimension, change_of(dimension, before)?)))
        .collect();
    let count = |way| {
        moves
            .iter()
            .filter(|(_, by)| number::direction(*by) == way)
            .count()
    };
    let (rose, fell) = (count(Ordering::Greater), count(Ordering::Less));
    let weakest = scorecard.weakest()?;
    if moves.is_empty() {
        return None;
    }
    let heading = format!(
        "{} {} is lowest.",
        moved_heading(rose, fell, moves.len()),
        weakest.title
    );
    let lede = format!(
        "{} {}",
        moved(rose, fell, moves.len(), when),
        weakest_moved(weakest, before)
    );
    Some(Headline { heading, lede })
}

fn change_of(dimension: &DimensionScore, before: &Scorecard) -> Option<f64> {
    let earlier = before.dimension(&dimension.dimension)?.score?;
    Some(dimension.score?.value() - earlier.value())
}

fn moved_heading(rose: usize, fell: usize, of: usize) -> String {
    let (up, down) = (number::sentence_word(rose), number::sentence_word(fell));
    match (rose, fell) {
        (0, 0) => "Where it was.".to_owned(),
        (1, 0) if of == 1 => "Up.".to_owned(),
        (0, 1) if of == 1 => "Down.".to_owned(),
        (rose, 0) if rose == of => "Up everywhere.".to_owned(),
        (0, fell) if fell == of => "Down everywhere.".to_owned(),
        (rose, 0) if rose + 1 == of && of > 3 => "Up almost everywhere.".to_owned(),
        (_, 0) => format!("{up} of {} up.", number::word(of)),
        (0, _) => format!("{down} of {} down.", number::word(of)),
        _ => format!("{up} up, {} down.", number::word(fell)),
    }
}

fn moved(rose: usize, fell: usize, of: usize, when: &str) -> String {
    let dimensions = number::count_word(of, "dimension", "dimensions");
    match (rose, fell) {
        (0, 0) if of == 1 => format!("The dimension has not moved since {when}."),
        (0, 0) => format!("None of {dimensions} moved since {when}."),
        (rose, 0) => format!(
            "{} of {dimensions} rose since {when}.",
            number::sentence_word(rose)
        ),
        (0, fell) => format!(
            "{} of {dimensions} fell since {when}.",
            number::sentence_word(fell)
        ),
        (rose, fell) => format!(
            "{} of {dimensions} rose since {when}, {} fell.",
            number::sentence_word(rose),
            number::word(fell)
        ),
    }
}

fn weakest_moved(weakest: &DimensionScore, before: &Scorecard) -> String {
    let name = &weakest.title;
    let Some(by) = change_of(weakest, before) else {
        return format!(
            "{name} has no score to compare with, and it is the lowest ground on the map."
        );
    };
    let size = number::decimal(by.abs());
    match number::direction(by) {
        Ordering::Equal => format!("{name} did not move, and it is the lowest ground on the map."),
        Ordering::Greater => {
            format!("{name} rose by {size} and is still the lowest ground on the map.")
        }
        Ordering::Less => format!("{name} fell by {size} and is the lowest ground on the map."),
    }
}

/// More questionnaires than this are told by their ends.
const TOLD_ONE_BY_ONE: usize = 3;

/// The highest and the lowest of many questionnaires.
fn of_many(cards: &[(&Scorecard, Option<(&Scorecard, &str)>)]) -> String {
    let scored = cards
        .iter()
        .filter_map(|(card, _)| Some((*card, card.score?)));
    let end = |is_further: fn(f64, f64) -> bool| {
        scored.clone().reduce(|end, next| {
            if is_further(next.1.value(), end.1.value()) {
                next
            } else {
                end
            }
        })
    };
    let (Some((high, high_score)), Some((low, low_score))) =
        (end(|next, end| next > end), end(|next, end| next < end))
    else {
        return "None of them has a score yet.".to_owned();
    };
    let lowest = low
        .weakest()
        .map(|dimension| format!(", and lowest in {}", dimension.title))
        .unwrap_or_default();
    let without = cards.len() - scored.count();
    let without = match without {
        0 => String::new(),
        1 => " One has no score yet.".to_owned(),
        several => format!(" {} have no score yet.", number::sentence_word(several)),
    };
    format!(
        "{} stands highest at {}. {} stands lowest at {}{lowest}.{without}",
        high.title,
        number::score(high_score),
        low.title,
        number::score(low_score),
    )
}

/// What several questionnaires say of one set of answers.
pub fn of_several(cards: &[(&Scorecard, Option<(&Scorecard, &str)>)]) -> Headline {
    let heading = format!("One set of answers, {} maps.", number::word(cards.len()));
    if cards.len() > TOLD_ONE_BY_ONE {
        let lede = of_many(cards);
        return Headline { heading, lede };
    }
    let sentences = cards.iter().map(|(card, before)| {
        let Some(score) = card.score else {
            return format!("{} has no score yet.", card.title);
        };
        let now = format!("{} is {}", card.title, number::score(score));
        let earlier = before
            .and_then(|(before, when)| Some((score.value() - before.score?.value(), when)))
            .map(|(by, when)| match number::direction(by) {
                Ordering::Equal => format!(", as it was ({when})"),
                Ordering::Greater | Ordering::Less => {
                    format!(", {} since {when}", number::change(by))
                }
            })
            .unwrap_or_default();
        let lowest = card
            .weakest()
            .map(|dimension| format!(", and lowest in {}", dimension.title))
            .unwrap_or_default();
        format!("{now}{earlier}{lowest}.")
    });
    Headline {
        heading,
        lede: sentences.collect::<Vec<_>>().join(" "),
    }
}

/// What delivery performance says where it is all there is.
pub fn of_delivery(
    performance: &Performance,
    cluster: Option<Cluster>,
    edition: BandEdition,
) -> Headline {
    let Some(overall) = performance.overall() else {
        return Headline {
            heading: "Nothing to draw yet.".to_owned(),
            lede: "This assessment looks at delivery performance only, and no metric is answered."
                .to_owned(),
        };
    };
    let heading = match cluster {
        Some(cluster) if cluster.is_between() => {
            format!(
                "Between {} and {}.",
                term::band(cluster.level),
                term::band(cluster.second)
            )
        }
        Some(cluster) => format!("Nearest to {}.", term::band(cluster.level)),
        None => "A first look at delivery.".to_owned(),
    };
    let answered = match performance.scores.len() {
        1 => "One of five delivery metrics is answered".to_owned(),
        5 => "All five delivery metrics are answered".to_owned(),
        some => format!(
            "{} of five delivery metrics are answered",
            number::sentence_word(some)
        ),
    };
    let lede = format!(
        "{answered}, {} on average on the scale from 0 to 10. Clusters: DORA {}.",
        number::score(overall),
        edition.year()
    );
    Headline { heading, lede }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Coverage;

    fn dimension(name: &str, score: Option<f64>) -> DimensionScore {
        DimensionScore {
            dimension: name.to_lowercase().as_str().into(),
            title: name.to_owned(),
            weight: 1.0,
            score: score.and_then(Score::new),
            coverage: Coverage {
                answered: 4,
                ..Coverage::default()
            },
            entries: Vec::new(),
        }
    }

    fn card(scores: &[(&str, Option<f64>)]) -> Scorecard {
        let dimensions: Vec<_> = scores
            .iter()
            .map(|(name, score)| dimension(name, *score))
            .collect();
        let means = dimensions.iter().filter_map(|d| Some((d.score?, d.weight)));
        Scorecard {
            questionnaire: "calms".into(),
            title: "CALMS".to_owned(),
            score: Score::mean(means),
            coverage: Coverage {
                answered: 4 * scores.len(),
                ..Coverage::default()
            },
            dimensions,
            more_questions: 0,
            own_bands: Vec::new(),
        }
    }

    #[test]
    fn with_an_assessment_before_the_heading_says_what_moved() {
        let now = card(&[
            ("Culture", Some(6.5)),
            ("Lean", Some(3.5)),
            ("Sharing", Some(5.0)),
        ]);
        let before = card(&[
            ("Culture", Some(6.0)),
            ("Lean", Some(3.5)),
            ("Sharing", Some(5.5)),
        ]);
        let said = of_questionnaire(&now, Some((&before, "August")), BandEdition::Y2023);
        assert_eq!(said.heading, "One up, one down. Lean is lowest.");
        assert_eq!(
            said.lede,
            "One of three dimensions rose since August, one fell. Lean did not move, and it is the lowest ground on the map."
        );
    }

    #[test]
    fn without_one_it_names_both_ends() {
        let now = card(&[
            ("Culture", Some(6.5)),
            ("Lean", Some(3.5)),
            ("Sharing", None),
        ]);
        let said = of_questionnaire(&now, None, BandEdition::Y2023);
        assert_eq!(said.heading, "Culture stands highest, Lean lowest.");
        assert!(
            said.lede
                .ends_with("CALMS is 5.0, Medium, mean of two dimensions."),
            "{}",
            said.lede
        );
    }

    #[test]
    fn nothing_answered_is_said_and_never_zero() {
        let now = card(&[("Culture", None), ("Lean", None)]);
        let said = of_questionnaire(&now, None, BandEdition::Y2023);
        assert_eq!(said.heading, "Nothing to draw yet.");
        assert!(!said.lede.contains('0'));
    }
}
