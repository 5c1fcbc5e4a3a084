//! The actions of a roadmap on their way into other tools: issue trackers and calendars.

mod calendar;
mod link;
mod tracker;

use super::markdown::escaped;
use super::planned::Planned;
use crate::assessment::{Date, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Practice, Proposal};
use crate::text::{home, number};
use crate::words::export as words;

pub use calendar::{Event, calendar, events, experiments};
pub use link::{Forge, LinkProblem, issue_link, repository};
pub use tracker::{Tracker, table};

/// A practice that a team is to try, with what it decided about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The practice.
    pub practice: PracticeId,
    /// Its title.
    pub title: String,
    /// Now or Next.
    pub column: Column,
    /// Whether somebody has begun.
    pub status: Status,
    /// Who looks after it; empty where nobody does yet.
    pub owner: String,
    /// When the team looks at it again.
    pub due: Option<Date>,
    /// What is told of it: a name and a text each.
    pub points: Vec<(&'static str, String)>,
    /// Whose it is and of which day, in a sentence.
    pub source: String,
    /// Where all about the practice can be read; empty where that is nowhere.
    pub address: String,
}

impl Planned<'_> {
    /// The practices of Now and of Next, in their order.
    pub fn actions(&self) -> Vec<Action> {
        let columns = [Column::Now, Column::Next].into_iter();
        let actions = columns.flat_map(|column| {
            let known = self.column(column);
            known.map(move |(practice, proposal)| self.action(column, practice, proposal))
        });
        actions.collect()
    }

    fn action(&self, column: Column, practice: &Practice, proposal: &Proposal) -> Action {
        let card = self.card(&practice.id);
        let name = home::name(self.assessment);
        Action {
            practice: practice.id.clone(),
            title: practice.title.clone(),
            column,
            status: card.status,
            owner: card.owner.trim().to_owned(),
            due: card.due,
            points: self.points(practice, proposal),
            source: match self.assessment.date {
                Some(date) => words::action_source_of_day(&name, &number::day(date)),
                None => words::action_source(&name),
            },
            address: (self.address)(&practice.id),
        }
    }
}

impl Action {
    /// The name that the owner has in a tool, where it is written with an at before it: `@ada`.
    pub fn login(&self) -> Option<&str> {
        let login = self.owner.strip_prefix('@')?;
        let is_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
        (!login.is_empty() && login.chars().all(is_name)).then_some(login)
    }

    /// Everything that is told of it in Markdown. No line begins with what a person typed, so none
    /// commands anything.
    pub fn markdown(&self) -> String {
        let points = self
            .facts()
            .into_iter()
            .map(|(name, told)| format!("**{}**: {}", escaped(name), escaped(&told)));
        let mut parts: Vec<String> = points.collect();
        let source = escaped(&self.source);
        parts.push(match self.address.as_str() {
            "" => source,
            address => format!("{source} <{address}>"),
        });
        // A paragraph each.
        parts.join("\n\n")
    }

    /// The same as plain text.
    pub fn plain(&self) -> String {
        let points = self.facts().into_iter();
        let mut parts: Vec<String> = points
            .map(|(name, told)| words::action_point(name, &in_line(&told)))
            .collect();
        parts.push(in_line(&self.source));
        if !self.address.is_empty() {
            parts.push(self.address.clone());
        }
        parts.join("\n")
    }

    /// The points, and who and when as far as that is decided.
    fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = self.points.clone();
        if !self.owner.is_empty() {
            facts.push((words::action_owner(), self.owner.clone()));
        }
        if let Some(due) = self.due {
            facts.push((words::action_due(), number::day(due)));
        }
        facts
    }
}

/// A text on one line.
fn in_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
