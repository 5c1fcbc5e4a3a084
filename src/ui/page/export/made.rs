//! What the page's files are made of.

use leptos::prelude::*;

use crate::browser::address;
use crate::exchange::tabular::Told;
use crate::report::actions::Action;
use crate::report::{Facts, Planned};
use crate::roadmap::Standing;
use crate::state::Current;
use crate::text::export::{Subject, told};
use crate::ui::route::Route;

/// The actions of the roadmap on screen; none until the practices are here.
pub(super) fn actions(current: Current) -> Vec<Action> {
    let Some((assessment, guidance)) = current.assessment().zip(current.guidance()) else {
        return Vec::new();
    };
    let (catalogue, scorecards) = (current.catalogue(), current.scorecards());
    let performance = current.performance();
    let planned = Planned {
        guidance: &guidance,
        assessment: &assessment,
        roadmap: &current.roadmap(),
        standing: Standing {
            catalogue: &catalogue,
            scorecards: &scorecards,
            performance: &performance,
        },
        edition: current.edition(),
        address: |id| address::absolute(&Route::to_practice(id, None)),
    };
    planned.actions()
}

/// What tables tell beside the values of the assessment on screen.
pub(super) fn beside(current: Current) -> Told {
    untrack(|| {
        let Some((assessment, guidance)) = current.assessment().zip(current.guidance()) else {
            return Told::default();
        };
        told(&[Subject {
            catalogue: &current.catalogue(),
            guidance: &guidance,
            assessment: &assessment,
            scorecards: &current.scorecards(),
            roadmap: &current.roadmap(),
            edition: current.edition(),
        }])
    })
}

/// Reads with the facts of the assessment on screen; nothing where none is.
pub(super) fn with_facts<T>(current: Current, read: impl FnOnce(Facts<'_>) -> T) -> Option<T> {
    untrack(|| {
        let assessment = current.assessment()?;
        Some(read(Facts {
            assessment: &assessment,
            scorecards: &current.scorecards(),
            performance: &current.performance(),
            roadmap: &current.roadmap(),
            edition: current.edition(),
        }))
    })
}
