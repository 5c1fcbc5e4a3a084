//! Reads the questionnaires that files of many teams bring along.

use std::sync::Arc;

use leptos::prelude::*;

use crate::content::{Gathered, Library};
use crate::questionnaire::OwnFile;
use crate::state::Shipped;
use crate::ui::follow::follow;

/// Reads files as soon as everything is here that they may refer to.
#[component]
pub(crate) fn ReadTeamsFiles(
    /// The files.
    files: RwSignal<Vec<OwnFile>>,
    /// What is made of them.
    read: RwSignal<Option<Arc<Gathered>>>,
) -> impl IntoView {
    let shipped = Shipped::expect();
    follow(move || {
        let is_field_here = shipped.field().is_here();
        let Some(guidance) = shipped.guidance().here() else {
            return;
        };
        let files = files.get();
        if files.is_empty() || !is_field_here {
            return;
        }
        let beside = Library {
            catalogue: (*shipped.catalogue()).clone(),
            guidance: (*guidance).clone(),
        };
        read.set(Some(Arc::new(Gathered::of(files, &beside))));
    });
}
