//! The contour map beside the first words.

use leptos::prelude::*;

use crate::chart::Contours;
use crate::ui::part::Drawing;
use crate::words;

/// The contour map beside the first words.
#[component]
pub(crate) fn HomeMap() -> impl IntoView {
    let contours = Contours {
        here: words::home::here().to_owned(),
        ahead: words::home::ahead().to_owned(),
    };
    view! { <Drawing markup=contours.draw() /> }
}
