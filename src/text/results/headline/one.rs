//! What one questionnaire's results say.

use std::cmp::Ordering;

use super::tally::Tally;
use super::{Headline, Told};
use crate::scoring::{Bands, ComparedQuestionnaire, DimensionScore, Scorecard};
use crate::text::number::Difference;
use crate::text::results::ground::{self, Ends, Ground};
use crate::text::results::{changes, number};
use crate::words::results::{self as words, HeadlineLowestMovedOf, HeadlineLowestMovedWay};

/// What one questionnaire's results say.
pub fn of_questionnaire(told: Told<'_>) -> Headline {
    let scorecard = told.scorecard;
    if scorecard.score.is_none() {
        return nothing_scored(scorecard);
    }
    let ends = Ends::of(scorecard, told.bands());
    let since = told.since.filter(|(compared, _)| compared.whole.shared > 0);
    let moved = since.and_then(|(since, when)| compared(&told, &ends, since, when));
    let is_compared = moved.is_some();
    let headline = moved.unwrap_or_else(|| alone(scorecard, &ends));
    let unsaid = since
        .filter(|_| !is_compared)
        .map(|(since, when)| changes::too_little(&since.whole, when));
    let apart = since
        .filter(|_| is_compared)
        .and_then(|(since, _)| changes::apart(since.whole.new, since.whole.gone));
    let thin = ground::thin(scorecard).filter(|_| ends != Ends::Thin);
    let more = [unsaid, apart, thin];
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

/// The ends of the map, when there is nothing to compare with.
fn alone(scorecard: &Scorecard, ends: &Ends<'_>) -> Headline {
    let scored = scorecard.dimensions.iter().filter(|d| d.score.is_some());
    ends_alone(ends, scored.count())
}

/// The ends of one map or of several, of which so many dimensions have a score.
pub(super) fn ends_alone(ends: &Ends<'_>, scored: usize) -> Headline {
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
                    highest.band(),
                ),
                lies_at(lowest),
            ]),
        },
        Ends::Level(ground) => level(ground, scored),
        Ends::Nothing | Ends::Thin => Headline {
            heading: words::headline_too_little().to_owned(),
            lede: words::headline_all_thin().to_owned(),
        },
    }
}

pub(super) fn lies_at(ground: &Ground<'_>) -> String {
    words::headline_lies_at(
        ground.dimensions.len(),
        &ground.names(),
        &ground.height,
        ground.band(),
    )
}

fn level(ground: &Ground<'_>, scored: usize) -> Headline {
    let height = &ground.height;
    match ground.only() {
        Some(_) if scored == 1 => Headline {
            heading: words::headline_only(&ground.names()),
            lede: number::sentences([lies_at(ground), words::headline_no_other().to_owned()]),
        },
        Some(_) => Headline {
            heading: words::headline_stands_at(&ground.names(), height),
            // Which ones rest on too little follows.
            lede: String::new(),
        },
        None => {
            let count = ground.dimensions.len();
            Headline {
                heading: words::headline_all_level(height),
                lede: words::headline_same_height(count, &number::word(count)),
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
    let tally = Tally::of([(told, since)])?;
    let moved = ends
        .lowest()
        .map(|lowest| lowest_moved(lowest, since, told.bands()));
    Some(Headline {
        heading: number::sentences(std::iter::once(tally.heading()).chain(lowest_ground(ends))),
        lede: number::sentences(std::iter::once(tally.sentence(when)).chain(moved)),
    })
}

/// The lowest ground, as it ends a heading.
pub(super) fn lowest_ground(ends: &Ends<'_>) -> Option<String> {
    match ends {
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
    }
}

/// How a dimension moved, where more than one answer tells.
pub(super) fn move_of(
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
