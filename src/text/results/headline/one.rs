//! What one questionnaire's results say.

use std::cmp::Ordering;

use super::tally::Tally;
use super::{Headline, Told};
use crate::scoring::{Bands, ComparedQuestionnaire, DimensionScore, Score, Scorecard};
use crate::text::number::Difference;
use crate::text::results::ground::{self, Ends, Ground};
use crate::text::results::{changes, number, term};
use crate::words::results::{self as words, HeadlineLowestMovedOf, HeadlineLowestMovedWay};

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
    let headline = moved.unwrap_or_else(|| alone(scorecard, score, &ends, bands));
    let unsaid = since
        .filter(|_| !is_compared)
        .map(|(since, when)| changes::too_little(&since.whole, when));
    let apart = since
        .filter(|_| is_compared)
        .and_then(|(since, _)| changes::apart(since.whole.new, since.whole.gone));
    let thin = ground::thin(scorecard).filter(|_| ends != Ends::Thin);
    let more = [unsaid, apart, thin, provisional(scorecard)];
    let lede = std::iter::once(headline.lede).chain(more.into_iter().flatten());
    Headline {
        heading: headline.heading,
        lede: number::sentences(lede),
    }
}

fn nothing_scored(scorecard: &Scorecard) -> Headline {
    let coverage = scorecard.coverage;
    let lede = if coverage.applicable() == 0 && coverage.not_applicable > 0 {
        words::headline_nothing_applies(&scorecard.title)
    } else if coverage.dont_know > 0 {
        words::headline_nothing_known(&scorecard.title)
    } else {
        words::headline_nothing_answered(&scorecard.title)
    };
    Headline {
        heading: words::headline_nothing().to_owned(),
        lede,
    }
}

/// Why the score will still move; nothing where enough is answered.
fn provisional(scorecard: &Scorecard) -> Option<String> {
    let coverage = scorecard.coverage;
    if coverage.is_single() {
        return Some(words::headline_one_answer().to_owned());
    }
    coverage.is_provisional().then(|| {
        number::sentence_start(&words::headline_provisional(
            coverage.answered,
            &number::word(coverage.answered),
            &number::word(coverage.applicable()),
        ))
    })
}

/// The ends of the map, when there is nothing to compare with.
fn alone(scorecard: &Scorecard, score: Score, ends: &Ends<'_>, bands: Bands<'_>) -> Headline {
    let scored = scorecard.dimensions.iter().filter(|d| d.score.is_some());
    let scored = scored.count();
    let mean = mean(scorecard, score, scored, bands);
    match ends {
        Ends::Apart { highest, lowest } => Headline {
            heading: words::headline_ends(
                highest.dimensions.len(),
                &highest.names(),
                &highest.height,
                lowest.dimensions.len(),
                &lowest.names(),
                &lowest.height,
            ),
            lede: number::sentences([
                words::headline_reaches(
                    highest.dimensions.len(),
                    &highest.names(),
                    &highest.height,
                    highest.band(bands),
                ),
                lies_at(lowest, bands),
                mean,
            ]),
        },
        Ends::Level(ground) => level(ground, scored, bands, mean),
        Ends::Nothing | Ends::Thin => Headline {
            heading: words::headline_too_little().to_owned(),
            lede: number::sentences([words::headline_all_thin().to_owned(), mean]),
        },
    }
}

/// What the score of a questionnaire is, of so many dimensions.
fn mean(scorecard: &Scorecard, score: Score, dimensions: usize, bands: Bands<'_>) -> String {
    let (title, in_words) = (&scorecard.title, number::word(dimensions));
    let written = number::score_among(score, bands);
    match bands.name_covered(score, scorecard.coverage) {
        Some(band) => words::headline_score_in_band(
            title,
            &written,
            term::band_name(band),
            dimensions,
            &in_words,
        ),
        None => words::headline_score(title, &written, dimensions, &in_words),
    }
}

fn lies_at(ground: &Ground<'_>, bands: Bands<'_>) -> String {
    words::headline_lies_at(
        ground.dimensions.len(),
        &ground.names(),
        &ground.height,
        ground.band(bands),
    )
}

fn level(ground: &Ground<'_>, scored: usize, bands: Bands<'_>, mean: String) -> Headline {
    let height = &ground.height;
    match ground.only() {
        Some(only) if scored == 1 => Headline {
            heading: words::headline_only(&only.title),
            lede: number::sentences([
                lies_at(ground, bands),
                words::headline_no_other().to_owned(),
            ]),
        },
        Some(only) => Headline {
            heading: words::headline_stands_at(&only.title, height),
            lede: mean,
        },
        None => {
            let count = ground.dimensions.len();
            let same = words::headline_same_height(count, &number::word(count));
            Headline {
                heading: words::headline_all_level(height),
                lede: number::sentences([same, mean]),
            }
        }
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
            .then(|| words::headline_all_level(&ground.height)),
        Ends::Apart { lowest, .. } => Some(words::headline_lowest(
            lowest.dimensions.len(),
            &lowest.names(),
            &lowest.height,
        )),
    };
    let moved = ends
        .lowest()
        .map(|lowest| lowest_moved(lowest, since, bands));
    Some(Headline {
        heading: number::sentences(std::iter::once(tally.heading()).chain(lowest)),
        lede: number::sentences(std::iter::once(tally.sentence(when)).chain(moved)),
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
        return words::headline_lowest_several(&lowest.names());
    };
    let Some(by) = move_of(only, since, bands) else {
        return words::headline_lowest_apart(&only.title);
    };
    let is_whole = since
        .dimension(&only.dimension)
        .is_some_and(|dimension| dimension.compared.is_whole());
    let of = if is_whole {
        HeadlineLowestMovedOf::All
    } else {
        HeadlineLowestMovedOf::Shared
    };
    let way = match by.direction() {
        Ordering::Equal => HeadlineLowestMovedWay::Same,
        Ordering::Greater => HeadlineLowestMovedWay::Rose,
        Ordering::Less => HeadlineLowestMovedWay::Fell,
    };
    words::headline_lowest_moved(of, way, &only.title, &by.size())
}
