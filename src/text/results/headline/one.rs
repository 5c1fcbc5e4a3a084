//! What one questionnaire's results say.

use std::cmp::Ordering;

use super::super::ground::{self, Ends, Ground};
use super::super::{changes, mean_of_dimensions, number, term};
use super::tally::Tally;
use super::{Headline, Told};
use crate::scoring::{Bands, ComparedQuestionnaire, DimensionScore, Score, Scorecard};
use crate::text::number::Difference;

/// What one questionnaire's results say.
pub fn of_questionnaire(told: Told<'_>) -> Headline {
    let scorecard = told.scorecard;
    let Some(score) = scorecard.score else {
        return nothing_scored(scorecard);
    };
    let bands = told.bands();
    let ends = Ends::of(scorecard, bands);
    let since = told.since.filter(|(compared, _)| compared.whole.shared > 0);
    let moved = since.and_then(|(since, when)| compared(&told, &ends, since, when));
    let is_compared = moved.is_some();
    let mut headline = moved.unwrap_or_else(|| alone(scorecard, score, &ends, bands));
    let unsaid = since
        .filter(|_| !is_compared)
        .map(|(since, when)| changes::too_little(&since.whole, when));
    let apart = since
        .filter(|_| is_compared)
        .and_then(|(since, _)| changes::apart(since.whole.new, since.whole.gone));
    let thin = ground::thin(scorecard).filter(|_| ends != Ends::Thin);
    let more = [unsaid, apart, thin, provisional(scorecard)];
    for sentence in more.into_iter().flatten() {
        headline.lede.push(' ');
        headline.lede.push_str(&sentence);
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

/// Why the score will still move; nothing where enough is answered.
fn provisional(scorecard: &Scorecard) -> Option<String> {
    let coverage = scorecard.coverage;
    if coverage.is_single() {
        return Some("It rests on one answer, so it has no band and will move.".to_owned());
    }
    coverage.is_provisional().then(|| {
        format!(
            "{} of {} questions have a level, so this will move.",
            number::sentence_word(coverage.answered),
            number::word(coverage.applicable())
        )
    })
}

/// The ends of the map, when there is nothing to compare with.
fn alone(scorecard: &Scorecard, score: Score, ends: &Ends<'_>, bands: Bands<'_>) -> Headline {
    let scored = scorecard.dimensions.iter().filter(|d| d.score.is_some());
    let scored = scored.count();
    let band = bands
        .name_covered(score, scorecard.coverage)
        .map(|band| format!(", {}", term::band_name(band)))
        .unwrap_or_default();
    let mean = format!(
        "{} is {}{band}, {}.",
        scorecard.title,
        number::score_among(score, bands),
        mean_of_dimensions(scored)
    );
    match ends {
        Ends::Apart { highest, lowest } => Headline {
            heading: format!(
                "{} {} highest{}, {} lowest{}.",
                highest.names(),
                verb(highest, "stands", "stand"),
                highest.at_height(),
                lowest.names(),
                lowest.at_height()
            ),
            lede: format!(
                "{} {} {}. {} {} at {}. {mean}",
                highest.names(),
                verb(highest, "reaches", "reach"),
                highest.place(bands),
                lowest.names(),
                verb(lowest, "lies", "lie"),
                lowest.place(bands)
            ),
        },
        Ends::Level(ground) => level(ground, scored, bands, &mean),
        Ends::Nothing | Ends::Thin => Headline {
            heading: "Too little to tell high from low.".to_owned(),
            lede: format!("No dimension has more than one answer with a level. {mean}"),
        },
    }
}

fn verb(ground: &Ground<'_>, one: &'static str, many: &'static str) -> &'static str {
    if ground.only().is_some() { one } else { many }
}

fn level(ground: &Ground<'_>, scored: usize, bands: Bands<'_>, mean: &str) -> Headline {
    let height = &ground.height;
    match ground.only() {
        Some(only) if scored == 1 => Headline {
            heading: format!("{}, and nothing else yet.", only.title),
            lede: format!(
                "{} lies at {}. No other dimension has a level.",
                only.title,
                ground.place(bands)
            ),
        },
        Some(only) => Headline {
            heading: format!("{} stands at {height}.", only.title),
            lede: mean.to_owned(),
        },
        None => Headline {
            heading: format!("All level at {height}."),
            lede: format!(
                "{} lie at the same height. {mean}",
                match ground.dimensions.len() {
                    2 => "Both dimensions".to_owned(),
                    count => format!("All {} dimensions", number::word(count)),
                }
            ),
        },
    }
}

/// How the dimensions moved over what was answered both times; nothing when less than half of what
/// is asked was, or when no dimension shares more than one answer.
fn compared(
    told: &Told<'_>,
    ends: &Ends<'_>,
    since: &ComparedQuestionnaire,
    when: &str,
) -> Option<Headline> {
    since.whole.change()?;
    let bands = told.bands();
    let dimensions = || told.scorecard.dimensions.iter();
    let directions: Vec<Ordering> = dimensions()
        .filter_map(|dimension| Some(move_of(dimension, since, bands)?.direction()))
        .collect();
    if directions.is_empty() {
        return None;
    }
    let count = |way| directions.iter().filter(|moved| **moved == way).count();
    let tally = Tally {
        rose: count(Ordering::Greater),
        fell: count(Ordering::Less),
        of: directions.len(),
        all: dimensions().count(),
    };
    let lowest = match ends {
        Ends::Nothing | Ends::Thin => None,
        Ends::Level(ground) => ground
            .only()
            .is_none()
            .then(|| format!("All level at {}.", ground.height)),
        Ends::Apart { lowest, .. } => Some(format!(
            "{} {} lowest{}.",
            lowest.names(),
            verb(lowest, "is", "are"),
            lowest.at_height()
        )),
    };
    let heading = [Some(tally.heading()), lowest];
    let heading: Vec<String> = heading.into_iter().flatten().collect();
    let moved = ends
        .lowest()
        .map(|lowest| lowest_moved(lowest, since, bands));
    let lede = [Some(tally.sentence(when)), moved];
    let lede: Vec<String> = lede.into_iter().flatten().collect();
    Some(Headline {
        heading: heading.join(" "),
        lede: lede.join(" "),
    })
}

/// How a dimension moved, where more than one answer tells.
fn move_of(
    dimension: &DimensionScore,
    since: &ComparedQuestionnaire,
    bands: Bands<'_>,
) -> Option<Difference> {
    let compared = &since.dimension(&dimension.dimension)?.compared;
    let change = compared.change().filter(|_| compared.shared > 1)?;
    Some(number::moved(change, bands))
}

fn lowest_moved(lowest: &Ground<'_>, since: &ComparedQuestionnaire, bands: Bands<'_>) -> String {
    let Some(only) = lowest.only() else {
        return format!("{} are the lowest ground on the map.", lowest.names());
    };
    let name = &only.title;
    let Some(by) = move_of(only, since, bands) else {
        return format!(
            "{name} has too little to compare with, and it is the lowest ground on the map."
        );
    };
    let is_whole = since
        .dimension(&only.dimension)
        .is_some_and(|dimension| dimension.compared.is_whole());
    let on = if is_whole {
        ""
    } else {
        " over what was answered both times"
    };
    let size = by.size();
    match by.direction() {
        Ordering::Equal => {
            format!("{name} did not move{on}, and it is the lowest ground on the map.")
        }
        Ordering::Greater => {
            format!("{name} rose by {size}{on} and is still the lowest ground on the map.")
        }
        Ordering::Less => {
            format!("{name} fell by {size}{on} and is the lowest ground on the map.")
        }
    }
}
