//! The actions of a roadmap on their way into other tools: issue trackers and calendars.

mod calendar;
mod link;
mod tracker;

use crate::assessment::{Assessment, Date, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Guidance, Practice, Proposal, Roadmap, Standing};
use crate::scoring::BandEdition;
use crate::text::{home, number, roadmap as text, term};
use crate::words::{export as words, roadmap as cards};

pub use calendar::{Event, calendar, events, experiments};
pub use link::{Forge, LinkProblem, issue_link, repository};
pub use tracker::{Tracker, table};

use super::checklist::escaped;

/// A roadmap with everything that its actions tell.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The practices.
    pub guidance: &'a Guidance,
    /// The assessment, with the team's decisions.
    pub assessment: &'a Assessment,
    /// The ranked practices.
    pub roadmap: &'a Roadmap,
    /// What the reasons are read from.
    pub standing: Standing<'a>,
    /// The year whose clusters name the bands.
    pub edition: BandEdition,
    /// Where all about a practice can be read; empty where that is nowhere.
    pub address: fn(&PracticeId) -> String,
}

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

impl Plan<'_> {
    /// The practices of Now and of Next, in their order.
    pub fn actions(&self) -> Vec<Action> {
        let columns = [Column::Now, Column::Next].into_iter();
        let actions = columns.flat_map(|column| {
            let proposals = self.roadmap.column(column);
            proposals.filter_map(move |proposal| {
                let practice = self.guidance.practice(&proposal.practice)?;
                Some(self.action(column, practice, proposal))
            })
        });
        actions.collect()
    }

    fn action(&self, column: Column, practice: &Practice, proposal: &Proposal) -> Action {
        let card = self
            .assessment
            .plan
            .card(&practice.id)
            .cloned()
            .unwrap_or_default();
        let grounds = self.standing.grounds(practice, proposal);
        let unblocks = proposal.unblocks.iter().map(|id| {
            let known = self.guidance.practice(id);
            known.map_or_else(|| id.to_string(), |practice| practice.title.clone())
        });
        let unblocks: Vec<String> = unblocks.collect();
        let own = |own: &str, given: &str| {
            let chosen = if own.trim().is_empty() { given } else { own };
            chosen.to_owned()
        };
        let lifts = grounds.lifts.iter().take(3);
        let lifts = lifts.map(|lift| text::lift(lift, &grounds.lifts, self.edition));
        let points = [
            (
                cards::card_why(),
                text::why(&grounds, &unblocks, self.edition),
            ),
            (cards::card_lifts(), number::clauses(lifts)),
            (
                cards::card_effort(),
                term::effort(practice.effort).to_owned(),
            ),
            (
                cards::card_first_step(),
                own(&card.first_step, &practice.first_step),
            ),
            (
                cards::card_how_we_know(),
                own(&card.measure, &practice.done_when),
            ),
        ];
        let name = home::name(self.assessment);
        Action {
            practice: practice.id.clone(),
            title: practice.title.clone(),
            column,
            status: card.status,
            owner: card.owner.trim().to_owned(),
            due: card.due,
            points: points
                .into_iter()
                .filter(|(_, told)| !told.is_empty())
                .collect(),
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
