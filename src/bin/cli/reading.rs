//! An assessment with its facts, for the commands that tell of one.

use std::process::ExitCode;

use waymark::assessment::{Agenda, Assessment};
use waymark::content::Library;
use waymark::report::{Report, Summary};
use waymark::roadmap::Standing;
use waymark::scoring::{BandEdition, Comparison};
use waymark::text::results;

use super::code_of;
use super::documents::{Picked, pick, shipped, with_own};

/// An assessment with everything that it is read by.
pub(super) struct Read {
    /// The assessment, with what else its document holds.
    pub(super) picked: Picked,
    /// What ships, with the authors' files that the document carries.
    pub(super) library: Library,
    /// How the command ends when nothing else goes wrong.
    pub(super) code: ExitCode,
}

/// Opens an assessment; what is wrong is said, and then there is nothing.
pub(super) fn read(file: &str) -> Option<Read> {
    let shipped = shipped()?;
    let picked = pick(file)?;
    let (library, has_problems) = with_own(&shipped, &picked.own);
    Some(Read {
        picked,
        library,
        code: code_of(!has_problems),
    })
}

impl Read {
    /// Reads the facts of the assessment, beside the one that it repeats where the file holds that.
    pub(super) fn told<T>(&self, edition: BandEdition, tell: impl FnOnce(&Summary<'_>) -> T) -> T {
        let (library, assessment) = (&self.library, &self.picked.assessment);
        let report = Report::of(library, assessment);
        let agenda = Agenda::of(&library.catalogue, assessment);
        let before = before(&self.picked.all, assessment);
        let when = before.map(|before| results::earlier(assessment.date, before.date));
        let comparison =
            before.map(|before| Comparison::of(&library.catalogue, before, assessment));
        tell(&Summary {
            assessment,
            asked: (agenda.asked.len(), agenda.more.len()),
            standing: Standing {
                catalogue: &library.catalogue,
                scorecards: &report.scorecards,
                performance: &report.performance,
            },
            previous: comparison.as_ref().zip(when.as_deref()),
            earlier: before,
            guidance: &library.guidance,
            roadmap: &report.roadmap,
            edition,
        })
    }
}

/// The assessment that one repeats, where the file holds it.
fn before<'a>(all: &'a [Assessment], assessment: &Assessment) -> Option<&'a Assessment> {
    let previous = assessment.previous.as_ref()?;
    all.iter().find(|earlier| earlier.id == *previous)
}
