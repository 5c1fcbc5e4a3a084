//! What only the whole set of files can tell: whether everything referred to exists, once, and
//! without circles.

use super::GuidanceDraft;
use crate::content::catalogue::{CatalogueDraft, dimension_paths};
use crate::content::reader::Reader;
use crate::content::reference::{check_references, report_duplicates, report_taken};
use crate::content::{Bounds, Library, ProblemKind, Thing};
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::{Catalogue, Level, PracticeId};
use crate::roadmap::{Guidance, Practice};

impl GuidanceDraft {
    /// Checks what the practices say of each other: ids, references, here or `beside`, and cycles.
    pub(in crate::content) fn check_practices(
        &self,
        beside: &Guidance,
        readers: &mut [Reader<'_>],
    ) {
        report_duplicates(self.practice_places(), readers);
        report_duplicates(self.insight_places(), readers);
        let known = self.known_practices(beside);
        check_references(&self.required, Thing::Practice, known, readers);
        if let Some((cycle, file, offset)) = self.cycle()
            && let Some(reader) = readers.get_mut(file)
        {
            reader.report(offset, ProblemKind::Cycle(cycle.join(" → ")));
        }
    }

    /// Checks what questions and insights refer to, here or `beside`.
    pub(in crate::content) fn check_against(
        &self,
        draft: &CatalogueDraft,
        beside: &Library,
        readers: &mut [Reader<'_>],
    ) {
        let Library {
            catalogue,
            guidance,
        } = beside;
        let practices = self.known_practices(guidance);
        check_references(
            &draft.practice_references,
            Thing::Practice,
            practices.clone(),
            readers,
        );
        let questions = draft
            .question_ids()
            .chain(catalogue.questions().map(|question| question.id.as_str()));
        check_references(
            &self.observed_questions,
            Thing::Question,
            questions.clone(),
            readers,
        );
        self.check_level_limits(draft, catalogue, readers);
        let mut dimensions = draft.dimension_paths();
        dimensions.extend(dimension_paths(catalogue.questionnaires()));
        check_references(
            &self.observed_dimensions,
            Thing::Dimension,
            dimensions.iter().map(String::as_str),
            readers,
        );
        let things = questions.chain(practices);
        check_references(&self.looked_at, Thing::QuestionOrPractice, things, readers);
    }

    /// A condition on a question names one of its levels.
    fn check_level_limits(
        &self,
        draft: &CatalogueDraft,
        beside: &Catalogue,
        readers: &mut [Reader<'_>],
    ) {
        let here = draft.questions().chain(beside.questions());
        let tops: SortedMap<&str, Level> = here
            .map(|question| (question.id.as_str(), question.top()))
            .collect();
        for (question, (bound, limit, offset)) in
            self.observed_questions.iter().zip(&self.level_limits)
        {
            let (Some(top), Some(reader)) = (
                tops.get(question.id.as_str()),
                readers.get_mut(question.file),
            ) else {
                continue;
            };
            let is_level = limit.fract() == 0.0 && (1.0..=f64::from(*top)).contains(limit);
            if !is_level {
                reader.out_of_range(*offset, bound, Bounds::Levels(*top));
            }
        }
    }

    /// Reports what something `beside` these files is already called.
    pub(in crate::content) fn check_taken(&self, beside: &Guidance, readers: &mut [Reader<'_>]) {
        let is_practice = |id: &str| beside.practice(&id.into()).is_some();
        report_taken(
            Thing::Practice,
            self.practice_places(),
            is_practice,
            readers,
        );
        let is_insight = |id: &str| {
            let mut insights = beside.insights().iter();
            insights.any(|insight| insight.id.as_str() == id)
        };
        report_taken(Thing::Insight, self.insight_places(), is_insight, readers);
    }

    fn practice_places(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        let practices = self.practices.iter();
        practices.map(|(practice, file, at)| (practice.id.as_str(), *file, *at))
    }

    fn insight_places(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        let insights = self.insights.iter();
        insights.map(|(insight, file, at)| (insight.id.as_str(), *file, *at))
    }

    fn known_practices<'a>(
        &'a self,
        beside: &'a Guidance,
    ) -> impl Iterator<Item = &'a str> + Clone {
        self.practices
            .iter()
            .map(|(practice, ..)| practice)
            .chain(beside.practices())
            .map(|practice| practice.id.as_str())
    }

    /// The first circle of requirements, with the place of the practice it starts from.
    ///
    /// Walks along the requirements with a list of its own, because a file can hold a longer way
    /// than there is room for calls within calls.
    fn cycle(&self) -> Option<(Vec<String>, usize, usize)> {
        let all: SortedMap<&PracticeId, &(Practice, usize, usize)> = self
            .practices
            .iter()
            .map(|entry| (&entry.0.id, entry))
            .collect();
        let mut settled: SortedSet<&PracticeId> = SortedSet::new();
        for (start, ..) in &self.practices {
            // The way from the start to here, each with what it requires and nobody followed yet.
            let mut way = vec![(&start.id, start.requires.iter())];
            let mut on_way = SortedSet::new();
            on_way.insert(&start.id);
            while let Some((id, required)) = way.last_mut() {
                let Some(next) = required.next() else {
                    settled.insert(*id);
                    on_way.remove(*id);
                    way.pop();
                    continue;
                };
                if on_way.contains(next) {
                    let circle = way.iter().map(|(id, _)| *id).skip_while(|id| *id != next);
                    let circle = circle.chain([next]).map(ToString::to_string).collect();
                    let (_, file, offset) = all.get(next)?;
                    return Some((circle, *file, *offset));
                }
                if let Some((practice, ..)) = all.get(next)
                    && !settled.contains(next)
                {
                    on_way.insert(&practice.id);
                    way.push((&practice.id, practice.requires.iter()));
                }
            }
        }
        None
    }
}
