//! What happens when.

use leptos::prelude::*;

use super::draft::Draft;
use crate::text::workshop as text;
use crate::ui::part::{NumberInput, Shown};
use crate::words;
use crate::workshop::SegmentKind;

/// The most minutes of a part.
const MOST: f64 = 240.0;

/// The agenda, with minutes to write.
#[component]
pub(super) fn Agenda(
    /// The workshop.
    draft: Draft,
) -> impl IntoView {
    let script = Memo::new(move |_| draft.script());
    let parts = SegmentKind::ALL.map(|kind| {
        let minutes = Signal::derive(move || {
            script.with(|script| {
                let part = script.segments.iter().find(|part| part.kind == kind);
                part.map(|part| f64::from(part.minutes))
            })
        });
        view! {
            <Shown when=move || minutes.get().is_some()>
                <NumberInput
                    id=format!("minutes-{}", kind as usize)
                    label=text::segment(kind)
                    value=minutes
                    accepts=is_minutes
                    wrong=words::workshop::agenda_wrong()
                    on_number=Callback::new(move |number| write(draft, kind, number))
                />
            </Shown>
        }
    });
    let total = move || {
        let minutes = script.with(crate::workshop::Script::minutes);
        words::workshop::agenda_takes(usize::try_from(minutes).unwrap_or_default())
    };
    view! {
        <section class="stack" aria-labelledby="agenda">
            <h2 id="agenda">{words::workshop::agenda()}</h2>
            <p class="field__hint">{words::workshop::agenda_hint()}</p>
            <div class="workshop-agenda">{parts.collect_view()}</div>
            <p>{total}</p>
        </section>
    }
}

fn is_minutes(number: f64) -> bool {
    number.fract() == 0.0 && (0.0..=MOST).contains(&number)
}

/// Takes over what was written; an emptied field takes what the agenda proposes.
fn write(draft: Draft, kind: SegmentKind, number: Option<f64>) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number of minutes up to MOST"
    )]
    let minutes = number.map(|number| number as u8);
    draft.minutes.update(|written| {
        match minutes {
            Some(minutes) => written.insert(kind, minutes),
            None => written.remove(&kind),
        };
    });
}
