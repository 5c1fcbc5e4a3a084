//! Where a team stands, what stands out and what is next, each in a sentence or two.

use super::ground::Ground;
use super::{number, term};
use crate::assessment::{Assessment, Depth};
use crate::questionnaire::{Catalogue, QuestionId};
use crate::roadmap::{Column, Guidance, Roadmap, Standing};
use crate::rounding::is_same;
use crate::scoring::{BandEdition, Bands, Scorecard, State};
use crate::text::{assess, roadmap};
use crate::words::results as words;

/// More answers than this are counted.
const NAMED: usize = 2;

/// What a questionnaire's score is, with its band where it has one: `CALMS is 5.5, Medium, mean of
/// five dimensions.` Nothing without a score.
pub fn standing(scorecard: &Scorecard, bands: Bands<'_>) -> Option<String> {
    let score = scorecard.score?;
    let scored = scorecard.dimensions.iter().filter(|d| d.score.is_some());
    let (title, count) = (&scorecard.title, scored.count());
    let (written, in_words) = (number::score_among(score, bands), number::word(count));
    let stands = match bands.name_covered(score, scorecard.coverage) {
        Some(band) => {
            let band = term::band_name(band);
            words::headline_score_in_band(title, &written, band, count, &in_words)
        }
        None => words::headline_score(title, &written, count, &in_words),
    };
    Some(number::sentences(
        std::iter::once(stands).chain(provisional(scorecard)),
    ))
}

/// Why the score will still move; nothing where enough is answered.
pub fn provisional(scorecard: &Scorecard) -> Option<String> {
    let coverage = scorecard.coverage;
    scorecard.score?;
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

/// How deep was asked, and how many questions: `Quick round, 15 questions`.
pub fn depth(assessment: &Assessment, asked: usize) -> String {
    match assessment.depth {
        Depth::Quick => words::depth_quick(asked),
        Depth::Full => words::depth_full(asked),
    }
}

/// The lowest answers of some ground by name, with their level: `“The way back” is at level 1.`
pub fn lowest_answers(ground: &Ground<'_>, catalogue: &Catalogue) -> Option<String> {
    let entries = || ground.dimensions.iter().flat_map(|side| &side.entries);
    let answered = || {
        entries().filter_map(|entry| match entry.state {
            State::Answered(level, score) => Some((&entry.question, level, score.value())),
            State::DontKnow | State::NotApplicable | State::Open => None,
        })
    };
    let lowest = answered().map(|(.., score)| score).reduce(f64::min)?;
    let at = |id: &QuestionId, level| {
        let question = catalogue.question(id)?;
        Some((&question.title, assess::level(question.rung(level)?)))
    };
    // A question that two questionnaires ask is one answer.
    let mut here: Vec<(&String, String)> = Vec::new();
    for (id, level, _) in answered().filter(|(.., score)| is_same(*score, lowest)) {
        let found = at(id, level)?;
        // Of two ladders, the first is told.
        let is_alike = here.first().is_none_or(|(_, level)| *level == found.1);
        if is_alike && !here.contains(&found) {
            here.push(found);
        }
    }
    let (first, more) = here.split_at(here.len().min(NAMED));
    let mut names: Vec<String> = first
        .iter()
        .map(|(title, _)| words::told_answer(title))
        .collect();
    if !more.is_empty() {
        let count = more.len();
        names.push(words::told_more_answers(count, &number::word(count)));
    }
    let (_, level) = here.first()?;
    Some(words::told_answers_at(
        here.len(),
        &number::list(&names),
        level,
    ))
}

/// What the roadmap proposes now, in a sentence or two; nothing where it proposes nothing.
pub fn next(
    roadmap: &Roadmap,
    guidance: &Guidance,
    standing: Standing<'_>,
    edition: BandEdition,
) -> Option<String> {
    let now: Vec<_> = roadmap
        .column(Column::Now)
        .filter_map(|proposal| Some((guidance.practice(&proposal.practice)?, proposal)))
        .collect();
    let (practice, proposal) = now.first()?;
    let names: Vec<String> = now
        .iter()
        .map(|(practice, _)| words::told_answer(&practice.title))
        .collect();
    let count = now.len();
    let told = words::told_next(count, &number::word(count), &number::list(&names));
    let lifts = standing.grounds(practice, proposal).lifts;
    let lift = lifts
        .first()
        .map(|lift| words::told_next_lifts(count, &roadmap::lift(lift, &lifts, edition)));
    let told = number::sentence_start(&told);
    Some(number::sentences(std::iter::once(told).chain(lift)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{Answer, Assessment, ChosenQuestionnaire};
    use crate::content::shipped;
    use crate::text::results::ground::Ends;

    const BANDS: Bands<'static> = Bands::Dora(BandEdition::Y2023);

    /// CALMS with these levels on its quick questions, again and again.
    fn calms(catalogue: &Catalogue, levels: &[u8]) -> Assessment {
        let mut team = Assessment::new("team".into());
        team.depth = Depth::Quick;
        let lens = catalogue.questionnaire(&"calms".into()).unwrap();
        team.questionnaires.push(ChosenQuestionnaire {
            id: lens.id.clone(),
            version: lens.version,
        });
        let quick = lens.entries().filter(|(_, entry)| entry.quick);
        for ((_, entry), level) in quick.zip(levels.iter().cycle()) {
            team.respond(&entry.question, |r| r.answer = Some(Answer::Level(*level)));
        }
        team
    }

    #[test]
    fn the_lowest_answers_are_named_and_then_counted() {
        let library = shipped::library().unwrap();
        let told = |levels: &[u8]| {
            let team = calms(&library.catalogue, levels);
            let cards = crate::scoring::scorecards(&library.catalogue, &team);
            let ends = Ends::of(&cards[0], BANDS);
            lowest_answers(ends.lowest()?, &library.catalogue)
        };
        // Three questions to a dimension: the first has 1, 2 and 3.
        assert_eq!(
            told(&[1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]).as_deref(),
            Some("“After an incident” is at level 1.")
        );
        assert_eq!(
            told(&[1, 1, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]).as_deref(),
            Some("“After an incident” and “Shared goals” are at level 1.")
        );
        assert_eq!(
            told(&[1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]).as_deref(),
            Some("“After an incident”, “Shared goals” and one more are at level 1.")
        );
        assert_eq!(told(&[3]), None);
    }

    #[test]
    fn a_score_is_told_with_its_band_and_with_why_it_will_move() {
        let library = shipped::library().unwrap();
        let catalogue = &library.catalogue;
        let mut team = calms(catalogue, &[3]);
        let told = |team: &Assessment| {
            let cards = crate::scoring::scorecards(catalogue, team);
            standing(&cards[0], BANDS)
        };
        assert_eq!(
            told(&team).as_deref(),
            Some("CALMS is 5.0, Medium, mean of five dimensions.")
        );
        assert_eq!(depth(&team, 15), "Quick round, 15 questions");
        team.depth = Depth::Full;
        assert_eq!(
            told(&team).as_deref(),
            Some(
                "CALMS is 5.0, Medium, mean of five dimensions. 15 of 43 questions have a level, so this will move."
            )
        );
        assert_eq!(depth(&team, 43), "Full round, 43 questions");
        assert_eq!(told(&calms(catalogue, &[])), None);
    }
}
