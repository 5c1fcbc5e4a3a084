//! What a team plans to try, as the checklist and the actions tell it.

use super::markdown::escaped;
use crate::assessment::{Assessment, Card, Status};
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column, Guidance, Practice, Proposal, Roadmap, Standing};
use crate::scoring::BandEdition;
use crate::text::{number, roadmap as text, term};
use crate::words::roadmap as words;

/// How many of the dimensions that a practice lifts are named.
const LIFTS: usize = 3;

/// A roadmap with everything that is told of its practices.
#[derive(Clone, Copy, Debug)]
pub struct Planned<'a> {
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

impl Planned<'_> {
    /// The practices of a column that are known here.
    pub(super) fn column(&self, column: Column) -> impl Iterator<Item = (&Practice, &Proposal)> {
        self.roadmap
            .column(column)
            .filter_map(|proposal| Some((self.guidance.practice(&proposal.practice)?, proposal)))
    }

    /// What the team decided about a practice; a card of nothing where that is nothing.
    pub(super) fn card(&self, practice: &PracticeId) -> Card {
        let card = self.assessment.plan.card(practice);
        card.cloned().unwrap_or_default()
    }

    /// A practice's title, or its id where it is not known here.
    pub(super) fn title(&self, practice: &PracticeId) -> String {
        self.guidance
            .practice(practice)
            .map_or_else(|| practice.to_string(), |known| known.title.clone())
    }

    /// What is told of a practice: a name and a text each, none of them empty. The team's own words stand in
    /// the place of those that ship.
    pub(super) fn points(
        &self,
        practice: &Practice,
        proposal: &Proposal,
    ) -> Vec<(&'static str, String)> {
        let card = self.card(&practice.id);
        let grounds = self.standing.grounds(practice, proposal);
        let unblocks = proposal.unblocks.iter().map(|id| self.title(id));
        let unblocks: Vec<String> = unblocks.collect();
        let lifts = grounds.lifts.iter().take(LIFTS);
        let lifts = lifts.map(|lift| text::lift(lift, &grounds.lifts, self.edition));
        let own = |own: &str, given: &str| {
            let chosen = if own.trim().is_empty() { given } else { own };
            chosen.to_owned()
        };
        let points = [
            (
                words::card_why(),
                text::why(&grounds, &unblocks, self.edition),
            ),
            (words::card_lifts(), number::clauses(lifts)),
            (
                words::card_effort(),
                term::effort(practice.effort).to_owned(),
            ),
            (
                words::card_first_step(),
                own(&card.first_step, &practice.first_step),
            ),
            (
                words::card_how_we_know(),
                own(&card.measure, &practice.done_when),
            ),
        ];
        let told = points.into_iter().filter(|(_, told)| !told.is_empty());
        told.collect()
    }
}

/// Owner, day and status in Markdown, as far as they are decided.
pub(super) fn decided(card: &Card) -> String {
    let status = match card.status {
        Status::Open => None,
        Status::Started => Some(words::checklist_started().to_owned()),
        Status::Done => Some(words::checklist_done().to_owned()),
    };
    let parts = [Some(escaped(&card.owner)), card.due.map(text::by), status];
    let parts = parts.into_iter().flatten();
    number::clauses(parts.filter(|part| !part.is_empty()))
}
