//! What sets assessments apart, and the scores of what they share.

use super::title;
use crate::portfolio::{Apart, LikeForLike, Shared};
use crate::questionnaire::{Catalogue, QuestionnaireId};
use crate::scoring::{Bands, Change};
use crate::text::number;
use crate::words::compare as words;

/// What sets assessments apart, in sentences.
pub fn apart(catalogue: &Catalogue, apart: &Apart, shared: &[LikeForLike]) -> Vec<String> {
    let title = |id: &QuestionnaireId| title(catalogue, id);
    let titles = |ids: &[QuestionnaireId]| {
        let titles: Vec<String> = ids.iter().map(title).collect();
        (!titles.is_empty()).then(|| number::list(&titles))
    };
    let mut told = Vec::new();
    if apart.are_of_several_scopes {
        told.push(words::apart_scopes().to_owned());
    }
    told.extend(titles(&apart.only_last).map(|titles| words::apart_only_last(&titles)));
    told.extend(titles(&apart.only_before).map(|titles| words::apart_only_before(&titles)));
    told.extend(
        apart
            .unknown
            .iter()
            .map(|id| words::apart_unknown(id.as_str())),
    );
    told.extend(shared.iter().filter_map(|one| {
        let mut versions: Vec<u32> = Vec::new();
        for version in one.versions.iter().flatten() {
            if !versions.contains(version) {
                versions.push(*version);
            }
        }
        let written: Vec<String> = versions.iter().map(ToString::to_string).collect();
        (written.len() > 1)
            .then(|| words::apart_versions(&title(&one.questionnaire), &number::list(&written)))
    }));
    told
}

/// Both scores of what is shared and how far they lie apart; or that nothing is compared.
pub fn moved_row(change: Option<Change>, bands: Bands<'_>) -> String {
    let Some(change) = change else {
        return words::moved_nothing().to_owned();
    };
    let [before, now] = written(change, bands);
    words::moved_row(&before, &now, &number::moved(change, bands).signed())
}

/// The same in a sentence, for people who do not see the picture.
pub fn moved_described(dimension: &str, change: Option<Change>, bands: Bands<'_>) -> String {
    let Some(change) = change else {
        return words::map_nothing(dimension);
    };
    let [before, now] = written(change, bands);
    let by = number::moved(change, bands).signed();
    words::moved_described(dimension, &before, &now, &by)
}

/// A dimension in a map of several assessments, which `days` name.
pub fn map_described(
    dimension: &str,
    shared: &Shared,
    days: &[String],
    bands: Bands<'_>,
) -> String {
    let Some(scores) = shared.scores() else {
        return words::map_nothing(dimension);
    };
    let scores = days.iter().zip(scores);
    let scores = scores.map(|(day, score)| words::at_day(day, &number::score_among(*score, bands)));
    words::map_described(dimension, &number::clauses(scores))
}

fn written(change: Change, bands: Bands<'_>) -> [String; 2] {
    [change.before(), change.now()].map(|score| number::score_among(score, bands))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::{BandEdition, Score};

    fn change(before: f64, now: f64) -> Option<Change> {
        Some(Change::of_answer(Score::new(before)?, Score::new(now)?))
    }

    const BANDS: Bands<'_> = Bands::Dora(BandEdition::Y2023);

    #[test]
    fn what_moved_is_told_with_both_ends_and_what_is_not_compared_by_no_number() {
        assert_eq!(moved_row(change(5.0, 7.5), BANDS), "5.0 → 7.5 (+2.5)");
        assert_eq!(moved_row(change(5.0, 5.0), BANDS), "5.0 → 5.0 (same)");
        assert_eq!(moved_row(None, BANDS), "not compared");
        assert_eq!(
            moved_described("Lean", change(7.5, 5.0), BANDS),
            "Lean: 7.5, then 5.0 (−2.5)."
        );
    }
}
