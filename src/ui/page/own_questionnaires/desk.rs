//! The box in which a questionnaire is written, and beside it what it would be.

use std::sync::Arc;
use std::time::Duration;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::keep::Keep;
use super::preview::{heading, sheets, without_practices};
use super::problems;
use super::sketch::sketch;
use super::update::Update;
use crate::browser::files;
use crate::content::Place;
use crate::questionnaire::OwnFile;
use crate::state::{Brought, Draft, Intake, Notices, OwnFiles};
use crate::text::own_questionnaires as text;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::part::Shown;
use crate::words;

/// So long after the last letter: who types has come to rest.
const REST: Duration = Duration::from_millis(350);
/// The example, as it can be downloaded.
const EXAMPLE_TEXT: &str = include_str!("../../../../public/questionnaire-example.toml");

/// A handle to the box.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    draft: Draft,
    notices: Notices,
    /// What is read: the text at rest.
    read: RwSignal<String>,
    area: NodeRef<Textarea>,
}

impl Desk {
    pub(super) fn new() -> Self {
        let draft = Draft::expect();
        Self {
            draft,
            notices: Notices::expect(),
            read: RwSignal::new(draft.text.get_untracked()),
            area: NodeRef::new(),
        }
    }

    /// Puts a text into the box; what was written there can be had back.
    pub(super) fn put(self, text: &str) {
        let before = self.draft.text.get_untracked();
        let was_at_risk = self.draft.is_at_risk();
        self.draft.begin(text);
        self.read.set(text.to_owned());
        if was_at_risk {
            let said = words::own::write_replaced();
            self.notices.say_with_undo(said, move || {
                self.draft.text.set(before.clone());
                // The page may be gone by then.
                let _ = self.read.try_set(before.clone());
            });
        }
        if let Some(area) = self.area.get_untracked() {
            drop(area.focus());
        }
    }

    /// Selects the line of a place from there on.
    fn go_to(self, place: Place) {
        let Some(area) = self.area.get_untracked() else {
            return;
        };
        let (start, end) = place.in_utf16(&area.value());
        let unit = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        drop(area.set_selection_range(unit(start), unit(end)));
        // A browser scrolls to what is selected when the keyboard comes.
        drop(area.focus());
    }
}

/// The box with what stands beside it.
#[component]
pub(super) fn Write(
    /// The box.
    desk: Desk,
) -> impl IntoView {
    let own = OwnFiles::expect();
    let draft = desk.draft;
    let rest = debounce(REST, move |()| {
        desk.read.set(draft.text.get_untracked());
    });
    let rest = StoredValue::new_local(rest);
    let intake = Memo::new(move |_| {
        // What is kept changes what a text may refer to.
        own.shelf()?;
        desk.read.with(|text| {
            let is_empty = text.trim().is_empty();
            (!is_empty).then(|| own.take_in(words::own::write_file(), text.as_bytes()))
        })
    });
    let write = move |event| {
        draft.text.set(event_target_value(&event));
        rest.update_value(|rest| rest(()));
    };
    let save = move |_| {
        let name = intake.with_untracked(|intake| match intake {
            Some(Intake::Good(brought)) => format!("{}.toml", brought.content.file.id),
            _ => words::own::write_file().to_owned(),
        });
        let text = draft.text.get_untracked();
        match files::save_text(&name, "application/toml", &text) {
            Ok(()) => draft.mark_safe(),
            Err(_) => desk.notices.say(words::own::save_failed()),
        }
    };
    let status = move || {
        intake.with(|intake| match intake {
            None => words::own::write_empty().to_owned(),
            Some(Intake::NotReady) => words::own::loading().to_owned(),
            Some(Intake::Good(_)) => words::own::write_good().to_owned(),
            Some(Intake::Wrong { problems, .. }) => problems
                .first()
                .map(|first| text::written_problems(problems.len(), first.place))
                .unwrap_or_default(),
        })
    };
    let found = move || match intake.get()? {
        Intake::Good(brought) => Some(view! { <Written brought draft /> }.into_any()),
        Intake::Wrong { problems, .. } => {
            let go = Callback::new(move |place| desk.go_to(place));
            Some(problems::list(&problems, Some(go)).into_any())
        }
        Intake::NotReady => None,
    };
    view! {
        <section class="stack" aria-labelledby="write">
            <div class="section-head">
                <h2 id="write">{words::own::write()}</h2>
                <p class="aside-note measure">{words::own::write_more()}</p>
            </div>
            <div class="own-desk">
                <div class="field">
                    <label for="toml">{words::own::write_text()}</label>
                    <textarea
                        class="own-desk__text"
                        id="toml"
                        dir="ltr"
                        rows="16"
                        wrap="off"
                        spellcheck="false"
                        autocapitalize="off"
                        autocomplete="off"
                        maxlength=OwnFile::MAX_BYTES.to_string()
                        aria-describedby="write-status"
                        node_ref=desk.area
                        prop:value=move || draft.text.get()
                        on:input=write
                    ></textarea>
                    <p class="cluster">
                        <button class="button" type="button" on:click=move |_| desk.put(EXAMPLE_TEXT)>
                            {words::own::write_example()}
                        </button>
                        <Shown when=move || intake.with(Option::is_some)>
                            <button class="button button--plain" type="button" on:click=save>
                                {words::own::write_save()}
                            </button>
                        </Shown>
                    </p>
                </div>
                <div class="own-preview stack">
                    <p class="map-name" id="write-status" role="status">
                        {status}
                    </p>
                    {found}
                </div>
            </div>
        </section>
    }
}

/// What a text without problems would be.
#[component]
fn Written(
    /// What it brings.
    brought: Arc<Brought>,
    /// The text.
    draft: Draft,
) -> impl IntoView {
    let on_kept = Callback::new(move |()| {
        draft.mark_safe();
        // The button that was pressed makes way.
        focus_once_shown("#written");
    });
    let is_open = RwSignal::new(false);
    let whole = StoredValue::new(brought.clone());
    view! {
        <h3 id="written" tabindex="-1" dir="auto">
            {heading(&brought)}
        </h3>
        {sketch(&brought)}
        {without_practices(&brought)}
        <Update brought=brought.clone() />
        <Keep brought on_kept />
        <details class="working" on:toggle=move |_| is_open.set(true)>
            <summary>{words::own::write_whole()}</summary>
            <Shown when=move || is_open.get()>
                <div class="working__body">{whole.with_value(|brought| sheets(brought))}</div>
            </Shown>
        </details>
    }
}
