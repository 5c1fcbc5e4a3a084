//! Which keys a view listens to, in a dialog.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::dialog;

/// A handle to the dialog.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KeyList(NodeRef<Dialog>);

impl KeyList {
    /// One that is closed.
    pub(crate) fn new() -> Self {
        Self(NodeRef::new())
    }

    /// Opens it.
    pub(crate) fn open(self) {
        if let Some(element) = self.0.get_untracked() {
            dialog::open(&element);
        }
    }

    fn close(self) {
        if let Some(element) = self.0.get_untracked() {
            element.close();
        }
    }

    /// Draws it: its title, each key with what it does, what else there is to say, and the word that closes it.
    pub(crate) fn draw<const N: usize>(
        self,
        title: &'static str,
        keys: [(&'static str, &'static str); N],
        more: impl IntoView,
        close: &'static str,
    ) -> impl IntoView {
        let keys = keys.map(|(names, does)| {
            view! {
                <div>
                    <dt>{names}</dt>
                    <dd>{does}</dd>
                </div>
            }
        });
        view! {
            <dialog class="dialog" aria-label=title node_ref=self.0>
                <div class="dialog__body">
                    <h2 class="dialog__title">{title}</h2>
                    <dl class="fact-list">{keys}</dl>
                    {more}
                    <p class="dialog__actions">
                        <button class="button" type="button" on:click=move |_| self.close()>
                            {close}
                        </button>
                    </p>
                </div>
            </dialog>
        }
    }
}
