//! The facts of the report, and what of them is wanted.

use leptos::prelude::*;

use crate::browser::page;
use crate::report::Summary;
use crate::report::briefing::{Briefing, Language, Wanted, draft};
use crate::roadmap::Standing;
use crate::state::{Current, Preferences};
use crate::text::results;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) current: Current,
    preferences: Preferences,
    /// What goes in.
    pub(super) wanted: RwSignal<Wanted>,
    /// The report as the facts make it: without the team's own summary, so that nothing is drawn anew while
    /// somebody writes that.
    pub(super) told: Memo<Option<Briefing>>,
    /// The summary as the facts make it.
    pub(super) draft: Memo<String>,
}

impl Desk {
    pub(super) fn new() -> Self {
        let (current, preferences) = (Current::expect(), Preferences::expect());
        let kept = untrack(|| preferences.report());
        let wanted = RwSignal::new(Wanted::of(kept.as_deref().unwrap_or_default()));
        let of_facts = move |assessment: &mut crate::assessment::Assessment| {
            assessment.summary.clear();
        };
        Self {
            current,
            preferences,
            wanted,
            told: Memo::new(move |_| {
                let wanted = wanted.get();
                read(current, of_facts, |facts| Briefing::of(facts, &wanted))
            }),
            draft: Memo::new(move |_| read(current, of_facts, draft).unwrap_or_default()),
        }
    }

    /// Changes what goes in, and remembers it.
    pub(super) fn choose(self, change: impl FnOnce(&mut Wanted)) {
        self.wanted.update(change);
        let text = self.wanted.with_untracked(Wanted::to_text);
        self.preferences.set_report(&text);
    }

    /// The report with the team's own summary; nothing until the practices are here.
    fn whole(self) -> Option<Briefing> {
        let wanted = self.wanted.get_untracked();
        untrack(|| read(self.current, |_| {}, |facts| Briefing::of(facts, &wanted)))
    }

    /// The report as one HTML file.
    pub(super) fn html(self) -> Option<String> {
        let code = page::language();
        let language = Language {
            code: &code,
            is_from_right: page::is_from_right(),
        };
        Some(self.whole()?.to_html(language))
    }

    /// The report as Markdown.
    pub(super) fn markdown(self) -> Option<String> {
        Some(self.whole()?.to_markdown())
    }
}

/// Reads the facts of the assessment in the address, after a change to the copy that is read.
fn read<T>(
    current: Current,
    change: impl FnOnce(&mut crate::assessment::Assessment),
    tell: impl FnOnce(&Summary<'_>) -> T,
) -> Option<T> {
    let (mut assessment, guidance) = (current.assessment()?, current.guidance()?);
    change(&mut assessment);
    let (catalogue, scorecards) = (current.catalogue(), current.scorecards());
    let (performance, comparison) = (current.performance(), current.comparison());
    let previous = current.previous();
    let when = previous.as_ref();
    let when = when.map(|previous| results::earlier(assessment.date, previous.date));
    let agenda = current.agenda();
    Some(tell(&Summary {
        assessment: &assessment,
        asked: (agenda.asked.len(), agenda.more.len()),
        standing: Standing {
            catalogue: &catalogue,
            scorecards: &scorecards,
            performance: &performance,
        },
        previous: comparison.as_ref().zip(when.as_deref()),
        earlier: previous.as_ref(),
        guidance: &guidance,
        roadmap: &current.roadmap(),
        edition: current.edition(),
    }))
}
