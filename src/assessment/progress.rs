//! Which questions an assessment asks.

use super::{Assessment, Depth};
use crate::ordered::SortedSet;
use crate::questionnaire::{
    Catalogue, Dimension, DimensionId, Entry, Question, QuestionId, Questionnaire, QuestionnaireId,
};

/// A question with the place at which an assessment asks it.
#[derive(Clone, Copy, Debug)]
pub struct AskedQuestion<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The dimension.
    pub dimension: &'a Dimension,
    /// The question.
    pub question: &'a Question,
}

impl<'a> AskedQuestion<'a> {
    /// What is shown above the question while it is answered: its dimension, or, where each answers
    /// alone, only the questionnaire, so that nobody sees what it is meant to measure.
    pub fn heading(&self) -> &'a str {
        if self.questionnaire.alone {
            &self.questionnaire.title
        } else {
            &self.dimension.title
        }
    }

    /// The questions that are shown as one part are those of one side: of a dimension, or of a whole
    /// questionnaire that each answers alone.
    pub fn side(&self) -> (&'a QuestionnaireId, Option<&'a DimensionId>) {
        let dimension = (!self.questionnaire.alone).then_some(&self.dimension.id);
        (&self.questionnaire.id, dimension)
    }
}

impl Assessment {
    /// Whether this assessment asks an entry: a quick one asks the quick entries, and any question
    /// that something has been said to counts as asked.
    pub fn asks(&self, catalogue: &Catalogue, entry: &Entry) -> bool {
        let is_answered = || {
            let question = catalogue.question(&entry.question);
            question.is_some_and(|question| self.answer_to(question).is_some())
        };
        self.depth == Depth::Full || entry.quick || is_answered()
    }

    /// The questionnaires of this assessment that the catalogue knows, in the order chosen.
    pub fn chosen<'c>(&self, catalogue: &'c Catalogue) -> Vec<&'c Questionnaire> {
        self.questionnaires
            .iter()
            .filter_map(|chosen| catalogue.questionnaire(&chosen.id))
            .collect()
    }
}

impl Assessment {
    /// Answered questions that the catalogue does not know; they are kept and never scored.
    pub fn unknown_questions<'a>(
        &'a self,
        catalogue: &'a Catalogue,
    ) -> impl Iterator<Item = &'a QuestionId> {
        let is_unknown = |id: &&QuestionId| catalogue.question(id).is_none();
        self.answers.keys().filter(is_unknown)
    }

    /// Whether a catalogue knows every questionnaire that was chosen, every question that is asked
    /// and every one that was answered, so that a larger one would change none of the results.
    pub fn is_covered_by(&self, catalogue: &Catalogue) -> bool {
        let is_known = |entry: &Entry| catalogue.question(&entry.question).is_some();
        self.questionnaires
            .iter()
            .all(|chosen| catalogue.questionnaire(&chosen.id).is_some())
            && self
                .chosen(catalogue)
                .into_iter()
                .flat_map(Questionnaire::entries)
                .all(|(_, entry)| is_known(entry) || !self.asks(catalogue, entry))
            && self.unknown_questions(catalogue).next().is_none()
    }

    /// Whether two catalogues say the same about everything that was chosen or answered. They may
    /// not where a person brings a questionnaire anew, or takes it away.
    pub fn reads_alike(&self, one: &Catalogue, other: &Catalogue) -> bool {
        let chosen = self.questionnaires.iter().map(|chosen| &chosen.id);
        let mut asked = chosen.clone().filter_map(|id| one.questionnaire(id));
        let mut chosen = chosen;
        let is_alike = |id: &QuestionId| one.question(id) == other.question(id);
        chosen.all(|id| one.questionnaire(id) == other.questionnaire(id))
            && asked.all(|asked| asked.entries().all(|(_, entry)| is_alike(&entry.question)))
            && self.answers.keys().all(is_alike)
    }
}

/// Every question that the assessment asks, once, in the order of its questionnaires; what each
/// answers alone comes last.
pub fn asked_questions<'c>(
    catalogue: &'c Catalogue,
    assessment: &Assessment,
) -> Vec<AskedQuestion<'c>> {
    let places = places(catalogue, assessment, assessment.depth);
    let asked = places.filter_map(|(questionnaire, dimension, entry)| {
        Some(AskedQuestion {
            questionnaire,
            dimension,
            question: catalogue.question(&entry.question)?,
        })
    });
    asked.collect()
}

/// Where an assessment of some depth asks its questions, each once.
///
/// A quick one asks a question where it is quick, also where another questionnaire lists it earlier:
/// there it would appear only once it is answered, and would leave the place where it was asked. What
/// each answers alone comes last, so that a question which a team also answers together is asked there.
pub(super) fn places<'c>(
    catalogue: &'c Catalogue,
    assessment: &Assessment,
    depth: Depth,
) -> impl Iterator<Item = (&'c Questionnaire, &'c Dimension, &'c Entry)> {
    let chosen = assessment.chosen(catalogue).into_iter();
    let (alone, together): (Vec<_>, Vec<_>) = chosen.partition(|questionnaire| questionnaire.alone);
    let entries = together.into_iter().chain(alone);
    let entries = entries.flat_map(|questionnaire| {
        let entries = questionnaire.entries();
        entries.map(move |(dimension, entry)| (questionnaire, dimension, entry))
    });
    let entries: Vec<_> = entries.collect();
    let quick = entries.iter().filter(|(_, _, entry)| entry.quick);
    let quick: SortedSet<&QuestionId> = quick.map(|(_, _, entry)| &entry.question).collect();
    let mut seen = SortedSet::new();
    let mut is_place = |entry: &'c Entry| {
        let is_asked_here = match depth {
            Depth::Full => true,
            Depth::Quick if quick.contains(&entry.question) => entry.quick,
            Depth::Quick => assessment.asks(catalogue, entry),
        };
        is_asked_here && seen.insert(&entry.question)
    };
    let mut places = entries;
    places.retain(|(_, _, entry)| is_place(entry));
    places.into_iter()
}
