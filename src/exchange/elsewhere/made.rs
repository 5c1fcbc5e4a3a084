//! An assessment of Waymark, made of what a team answered in another tool.

use super::foreign::Foreign;
use super::item::{Item, Outcome};
use super::mapped::questionnaires_of;
use super::origin::put_origin;
use super::tool::Tool;
use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Date, Evidence};
use crate::ordered::SortedSet;
use crate::questionnaire::{Catalogue, QuestionId, Questionnaire};

impl Foreign {
    /// The assessment of a team, by its place, begun with `blank`: its levels, measurements, notes and
    /// evidence, and in its origin everything that the input said. `read` is the day on which that was read.
    pub fn assessment(
        &self,
        team: usize,
        blank: Assessment,
        questionnaires: Vec<ChosenQuestionnaire>,
        read: Option<Date>,
    ) -> Assessment {
        let mut made = blank;
        if let Some(team) = self.teams.get(team) {
            made.team.clone_from(&team.name);
            made.date = team.date.or(made.date);
            made.scope.clone_from(&team.scope);
            made.participants.clone_from(&team.participants);
            made.industry.clone_from(&team.industry);
            made.size.clone_from(&team.size);
            if !team.readings.is_empty() {
                made.delivery = Some(team.readings.clone());
            }
        }
        made.questionnaires = questionnaires;
        for item in self.items_of(team) {
            self.put(item, &mut made);
        }
        put_origin(self, team, read, &mut made);
        made
    }

    /// The questionnaires that its assessments ask: those of the tool, or for a table as few as ask every
    /// question that it says something to.
    pub fn questionnaires(&self, catalogue: &Catalogue) -> Vec<ChosenQuestionnaire> {
        let all = || catalogue.questionnaires().iter();
        let chosen: Vec<&Questionnaire> = if self.tool == Tool::Table {
            let told = self.items.iter().filter_map(|item| item.outcome.question());
            covering(told.cloned().collect(), all)
        } else {
            let ids = questionnaires_of(self.tool).iter();
            ids.filter_map(|id| all().find(|it| it.id.as_str() == *id))
                .collect()
        };
        let chosen = chosen.into_iter().map(|questionnaire| ChosenQuestionnaire {
            id: questionnaire.id.clone(),
            version: questionnaire.version,
        });
        chosen.collect()
    }

    /// Puts an item where it belongs.
    fn put(&self, item: &Item, made: &mut Assessment) {
        match &item.outcome {
            Outcome::Level(question, level, _) => made.respond(question, |response| {
                response.answer = Some(Answer::Level(*level));
                add_line(&mut response.note, &self.told(item));
            }),
            Outcome::Note(question, _) => made.respond(question, |response| {
                add_line(&mut response.note, &self.told(item));
            }),
            Outcome::Evidence(question, _) => made.respond(question, |response| {
                let (url, date) = item.evidence.clone().unwrap_or_default();
                response.evidence.push(Evidence {
                    title: item.said.clone(),
                    url,
                    date,
                    ..Evidence::default()
                });
                if !item.note.is_empty() {
                    add_line(&mut response.note, &self.told(item));
                }
            }),
            Outcome::Measured(_) | Outcome::About(_) | Outcome::Kept(_) => {}
        }
    }

    /// What an item says, as a note: in the words of the input, with the tool's name before them.
    fn told(&self, item: &Item) -> String {
        let name = if item.title.is_empty() {
            &item.key
        } else {
            &item.title
        };
        let lead = format!("{} {name}", self.tool.sign());
        let parts = [item.said.as_str(), item.note.as_str()].into_iter();
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        format!("{}: {}", lead.trim_start(), parts.join(" | "))
    }
}

/// Questionnaires that ask all of some questions, as far as any does: first the one that asks the most of
/// them.
fn covering<'a, I: Iterator<Item = &'a Questionnaire>>(
    mut open: SortedSet<QuestionId>,
    all: impl Fn() -> I,
) -> Vec<&'a Questionnaire> {
    let mut chosen = Vec::new();
    loop {
        let mut best: Option<(usize, &Questionnaire)> = None;
        for questionnaire in all() {
            let count = asked(questionnaire).filter(|it| open.contains(*it)).count();
            if count > best.map_or(0, |(most, _)| most) {
                best = Some((count, questionnaire));
            }
        }
        let Some((_, questionnaire)) = best else {
            return chosen;
        };
        for question in asked(questionnaire) {
            open.remove(question);
        }
        chosen.push(questionnaire);
    }
}

fn asked(questionnaire: &Questionnaire) -> impl Iterator<Item = &QuestionId> {
    let entries = questionnaire.dimensions.iter().flat_map(|it| &it.entries);
    entries.map(|entry| &entry.question)
}

fn add_line(note: &mut String, line: &str) {
    if !note.is_empty() {
        note.push('\n');
    }
    note.push_str(line);
}
