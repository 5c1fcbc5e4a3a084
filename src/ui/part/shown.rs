//! Shows something only while something else is so.

use leptos::prelude::*;

/// Shows `children` while something is so, and `fallback` while it is not.
///
/// ## Why not Leptos' `Show`
/// It is compiled anew for each place where it stands, with all that draws it; this is compiled once.
#[component]
pub(crate) fn Shown(
    /// Whether it is so.
    #[prop(into)]
    when: Signal<bool>,
    /// What is shown then.
    children: ChildrenFn,
    /// What is shown otherwise.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    // Drawn anew only when the answer is another one.
    let is_so = Memo::new(move |_| when.get());
    view! { {move || if is_so.get() { children() } else { fallback.run() }} }
}
