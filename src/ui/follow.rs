//! What is done when something changes.

use leptos::prelude::*;

/// Does something soon, and again whenever what it read has changed.
///
/// ## Why not an `Effect` where it is needed
/// Leptos compiles the whole of an effect for each closure; here that is done once.
pub(crate) fn follow(act: impl Fn() + 'static) {
    fn begin(act: Box<dyn Fn()>) {
        Effect::new(move |_| act());
    }
    begin(Box::new(act));
}
