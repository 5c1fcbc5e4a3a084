//! The report for those who were not there: one set of facts in HTML and in Markdown, in which nothing that
//! somebody entered is more than words, and which asks for nothing.

mod chapters;
mod choice;
mod command_line;
mod harmless;
mod laws;
mod same;
mod summary;

use waymark::assessment::{Agenda, Assessment};
use waymark::content::Library;
use waymark::exchange::open;
use waymark::report::briefing::{Briefing, Cell, Language, Wanted};
use waymark::report::{Report, Summary};
use waymark::roadmap::Standing;
use waymark::scoring::{BandEdition, Comparison};

use crate::teams::{path, shipped};

const SAMPLE: &str = "questionnaires/sample.json";

/// The two visits of the sample, the earlier one first.
fn visits() -> Vec<Assessment> {
    let mut visits = open(&std::fs::read(path(SAMPLE)).unwrap())
        .unwrap()
        .assessments;
    visits.sort_by_key(|visit| visit.date);
    visits
}

fn sample() -> Assessment {
    visits().pop().unwrap()
}

/// Reads the facts of an assessment.
fn told<T>(
    now: &Assessment,
    before: Option<&Assessment>,
    tell: impl FnOnce(&Summary<'_>) -> T,
) -> T {
    let library: &Library = shipped();
    let report = Report::of(library, now);
    let agenda = Agenda::of(&library.catalogue, now);
    let comparison = before.map(|before| Comparison::of(&library.catalogue, before, now));
    tell(&Summary {
        assessment: now,
        asked: (agenda.asked.len(), agenda.more.len()),
        standing: Standing {
            catalogue: &library.catalogue,
            scorecards: &report.scorecards,
            performance: &report.performance,
        },
        previous: comparison
            .as_ref()
            .map(|comparison| (comparison, "November 2025")),
        earlier: before,
        guidance: &library.guidance,
        roadmap: &report.roadmap,
        edition: BandEdition::default(),
    })
}

fn of(assessment: &Assessment, wanted: &Wanted) -> Briefing {
    told(assessment, None, |facts| Briefing::of(facts, wanted))
}

fn whole(assessment: &Assessment) -> Briefing {
    of(assessment, &Wanted::default())
}

fn html(briefing: &Briefing) -> String {
    briefing.to_html(Language::ENGLISH)
}

fn lines_of(cell: &Cell) -> impl Iterator<Item = &String> {
    cell.iter().map(|line| &line.words)
}
