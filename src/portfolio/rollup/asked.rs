//! What several versions of a questionnaire ask in common.

use super::Reduced;
use super::reduced::Reducer;
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::{QuestionId, Questionnaire, QuestionnaireId};

/// What is known of the versions of questionnaires: which questions each asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Versions(SortedMap<(QuestionnaireId, u32), SortedSet<QuestionId>>);

impl Versions {
    /// Takes note of a version.
    pub fn learn(&mut self, questionnaire: &Questionnaire) {
        let asked = questionnaire.entries();
        let asked = asked.map(|(_, entry)| entry.question.clone());
        let key = (questionnaire.id.clone(), questionnaire.version);
        let mut all = self.0.remove(&key).unwrap_or_default();
        all.extend(asked);
        self.0.insert(key, all);
    }
}

/// How many teams chose each version, the oldest first.
pub(super) fn versions_of(id: &QuestionnaireId, reduced: &[Reduced]) -> Vec<(u32, usize)> {
    let mut versions: SortedMap<u32, usize> = SortedMap::new();
    for version in reduced.iter().filter_map(|team| team.version(id)) {
        let before = versions.get(&version).copied().unwrap_or_default();
        versions.insert(version, before + 1);
    }
    versions.iter().copied().collect()
}

/// The questionnaire as every version that was chosen asks it, and the questions that only some do.
///
/// A version whose text is known asks what stands in it. Of another one, what any of its teams has said
/// anything to was asked; where they have said something to less than half of the questionnaire, that is
/// too little to tell what was not, and it leaves nothing out.
pub(super) fn shared(
    questionnaire: &Questionnaire,
    reader: &Reducer<'_>,
    known: &Versions,
    reduced: &[Reduced],
) -> (Questionnaire, Vec<QuestionId>) {
    let chosen = versions_of(&questionnaire.id, reduced);
    if chosen.len() < 2 {
        return (questionnaire.clone(), Vec::new());
    }
    let here: SortedSet<QuestionId> = questionnaire
        .entries()
        .map(|(_, entry)| entry.question.clone())
        .collect();
    let count = here.iter().count();
    let mut shared: Vec<&QuestionId> = here.iter().collect();
    for (version, _) in chosen {
        let asked = match known.0.get(&(questionnaire.id.clone(), version)) {
            Some(asked) => asked.clone(),
            None => said(&here, &questionnaire.id, version, reader, reduced),
        };
        if asked.iter().count() * 2 >= count {
            shared.retain(|id| asked.contains(*id));
        }
    }
    let is_left_out = |id: &&QuestionId| !shared.contains(id);
    let left_out = here.iter().filter(is_left_out).cloned().collect();
    let mut common = questionnaire.clone();
    for dimension in &mut common.dimensions {
        dimension
            .entries
            .retain(|entry| shared.contains(&&entry.question));
    }
    (common, left_out)
}

/// The questions to which a team that chose this version has said anything.
fn said(
    of: &SortedSet<QuestionId>,
    id: &QuestionnaireId,
    version: u32,
    reader: &Reducer<'_>,
    reduced: &[Reduced],
) -> SortedSet<QuestionId> {
    let teams = reduced.iter();
    let teams = teams.filter(|team| team.version(id) == Some(version));
    let said: SortedSet<u16> = teams
        .flat_map(|team| team.answers.iter().map(|(number, _)| *number))
        .collect();
    let is_said = |id: &&QuestionId| {
        let number = reader.number(id);
        number.is_some_and(|number| said.contains(&number))
    };
    of.iter().filter(is_said).cloned().collect()
}
