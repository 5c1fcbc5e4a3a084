//! Words of one team over time.

use super::{assess, home, number, term};
use crate::assessment::{Answer, Date};
use crate::portfolio::{
    Action, Aim, Aimed, Apart, Became, Known, LikeForLike, MetricLine, Point, Progress, Shared,
    Standing, Tried,
};
use crate::questionnaire::{Catalogue, Question, QuestionnaireId};
use crate::scoring::{Bands, Change, Compared, Score};
use crate::words::{compare as words, first, visits as due_words};

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

/// What people call a questionnaire.
pub fn title(catalogue: &Catalogue, id: &QuestionnaireId) -> String {
    let known = catalogue.questionnaire(id);
    known.map_or_else(|| id.to_string(), |known| known.title.clone())
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

fn written(change: Change, bands: Bands<'_>) -> [String; 2] {
    [change.before(), change.now()].map(|score| number::score_among(score, bands))
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

/// What was said to a question, with the name of its level.
pub fn answer(question: &Question, answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::Level(level)) => match (question.rung(*level), question.level(*level)) {
            (Some(rung), Some(text)) => number::apart([assess::level(rung), text.name.clone()]),
            _ => level.to_string(),
        },
        Some(Answer::DontKnow) => first::assess_dont_know().to_owned(),
        Some(Answer::NotApplicable(reason)) => {
            let parts = [first::assess_not_applicable(), reason.trim()];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            number::apart(parts.map(str::to_owned))
        }
        None => words::answers_open().to_owned(),
    }
}

/// Heads the answers of which the same became.
pub fn became(became: Became, count: usize) -> String {
    match became {
        Became::Rose => words::answers_rose(count),
        Became::Fell => words::answers_fell(count),
        Became::Same => words::answers_same(count),
        Became::New => words::answers_new(count),
        Became::Gone => words::answers_gone(count),
    }
}

/// What was noted then and now: once where it is the same.
pub fn noted(before: &str, now: &str) -> Vec<String> {
    let (before, now) = (before.trim(), now.trim());
    let mut told = Vec::new();
    if before == now && !now.is_empty() {
        told.push(words::noted_both(now));
        return told;
    }
    if !before.is_empty() {
        told.push(words::noted_before(before));
    }
    if !now.is_empty() {
        told.push(words::noted_now(now));
    }
    told
}

/// How far something planned has come.
pub fn progress(progress: Progress) -> String {
    match progress {
        Progress::Overdue(days) => due_words::due_past(usize::try_from(days).unwrap_or_default()),
        Progress::Done => words::action_done().to_owned(),
        Progress::Begun => words::action_begun().to_owned(),
        Progress::Chosen => words::action_chosen().to_owned(),
        Progress::Dropped => words::action_dropped().to_owned(),
    }
}

/// Who looks after something planned, until when, and why it was given up.
pub fn decided(action: &Action) -> String {
    let card = &action.card;
    let owner = card.owner.trim();
    let owner = (!owner.is_empty()).then(|| due_words::due_owner(owner));
    let due = card.due.map(|due| words::action_due(&number::day(due)));
    let reason = card.dismissed.as_deref().map(str::trim);
    let reason = reason.filter(|reason| !reason.is_empty());
    let reason = reason.map(words::action_reason);
    number::apart(owner.into_iter().chain(due).chain(reason))
}

/// How far a dimension moved that a practice should move.
pub fn action_dimension(title: &str, compared: &Compared, bands: Bands<'_>) -> String {
    match compared.change() {
        Some(change) => words::action_dimension(title, &number::moved(change, bands).signed()),
        None => words::action_dimension_nothing(title),
    }
}

/// A line over the visits in sentences: every value with its day.
pub fn trend<'a>(points: impl IntoIterator<Item = &'a Point> + Clone, bands: Bands<'_>) -> String {
    let told: Vec<String> = points
        .clone()
        .into_iter()
        .map(|point| {
            let (day, score) = (month(point.date), number::score_among(point.score, bands));
            if point.is_provisional {
                words::trend_roughly(&day, &score)
            } else {
                words::at_day(&day, &score)
            }
        })
        .collect();
    if told.is_empty() {
        return words::trend_nothing().to_owned();
    }
    let has_gaps = points.into_iter().skip(1).any(|point| !point.is_joined);
    let gaps = has_gaps.then(|| words::trend_gaps().to_owned());
    let told = words::trend_told(&number::clauses(told));
    number::sentences(std::iter::once(told).chain(gaps))
}

/// A delivery metric over the visits in sentences.
pub fn metric_trend(line: &MetricLine) -> String {
    let told: Vec<String> = line
        .points
        .iter()
        .map(|(point, known)| {
            let (day, score) = (month(point.date), number::score(point.score));
            match known {
                Known::Measured => words::at_day(&day, &score),
                Known::Roughly => words::trend_roughly(&day, &score),
                Known::AtLeast => words::trend_at_least(&day, &score),
                Known::AtMost => words::trend_at_most(&day, &score),
            }
        })
        .collect();
    if told.is_empty() {
        return words::trend_nothing().to_owned();
    }
    words::trend_told(&number::clauses(told))
}

/// What was tried over the visits in sentences.
pub fn tried(all: &[Tried]) -> String {
    let told = all.iter().map(|one| {
        let count = words::tried(one.kept, one.begun, one.dropped);
        words::at_day(&month(one.date), &count)
    });
    words::trend_told(&number::clauses(told))
}

/// A day on an axis of time.
pub fn month(date: Option<Date>) -> String {
    date.map_or_else(|| home::day(None), number::month_and_year)
}

/// Where the team wants to be: a score, or a level with its name.
pub fn target(aim: &Aim, catalogue: &Catalogue, bands: Bands<'_>) -> String {
    match aim {
        Aim::Dimension { target, .. } => number::score_among(*target, bands),
        Aim::Question {
            question, target, ..
        } => level(catalogue.question(question), Some(*target)),
    }
}

/// Where it is and where it was.
pub fn stands(aim: &Aim, catalogue: &Catalogue, bands: Bands<'_>) -> [String; 2] {
    match aim {
        Aim::Dimension { now, before, .. } => [now, before].map(|score| {
            score.map_or_else(
                || words::standing_unknown().to_owned(),
                |score| number::score_among(score, bands),
            )
        }),
        Aim::Question {
            question,
            now,
            before,
            ..
        } => [now, before].map(|it| level(catalogue.question(question), *it)),
    }
}

fn level(question: Option<&Question>, level: Option<u8>) -> String {
    match (question, level) {
        (Some(question), Some(level)) => answer(question, Some(&Answer::Level(level))),
        (None, Some(level)) => level.to_string(),
        (_, None) => words::standing_unknown().to_owned(),
    }
}

/// Whether a target is met, or how far it is.
pub fn standing(aimed: &Aimed, bands: Bands<'_>) -> String {
    match (aimed.now, &aimed.aim) {
        (Standing::Met, _) => words::standing_met().to_owned(),
        (Standing::Unknown, _) => words::standing_unknown().to_owned(),
        (Standing::Open, Aim::Question { left, .. }) => words::standing_levels(usize::from(*left)),
        (Standing::Open, Aim::Dimension { target, now, .. }) => {
            let change = now.map(|now: Score| Change::of_answer(now, *target));
            let left = change.map(|change| number::moved(change, bands).size());
            words::standing_score(&left.unwrap_or_default())
        }
    }
}

/// The name of a metric.
pub fn of_metric(line: &MetricLine) -> &'static str {
    term::metric(line.metric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Card;
    use crate::scoring::BandEdition;

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

    #[test]
    fn a_note_that_stayed_is_told_once() {
        assert_eq!(noted("seen", " seen "), ["Note: seen"]);
        assert_eq!(noted("", "new"), ["Note now: new"]);
        assert_eq!(noted("old", "new"), ["Note then: old", "Note now: new"]);
        assert!(noted(" ", "").is_empty());
    }

    #[test]
    fn an_action_tells_whose_it_is_and_why_it_was_given_up() {
        let action = Action {
            practice: "toil".into(),
            progress: Progress::Overdue(1),
            card: Card {
                owner: "Ines".into(),
                due: "2026-10-05".parse().ok(),
                dismissed: Some("too slow".into()),
                ..Card::default()
            },
            questions: Vec::new(),
            dimensions: Vec::new(),
        };
        assert_eq!(
            decided(&action),
            "Ines looks after it · due 5 October 2026 · Why: too slow"
        );
        assert_eq!(progress(action.progress), "1 day overdue");
    }

    #[test]
    fn a_target_says_how_far_it_is() {
        let aimed = |now, left| Aimed {
            aim: Aim::Question {
                question: "toil".into(),
                target: 4,
                now: Some(3),
                before: None,
                left,
            },
            now,
            before: None,
        };
        assert_eq!(standing(&aimed(Standing::Open, 1), BANDS), "1 level to go");
        assert_eq!(standing(&aimed(Standing::Met, 0), BANDS), "Met");
        assert_eq!(
            standing(&aimed(Standing::Unknown, 0), BANDS),
            "Not answered"
        );
    }
}
