//! The step in which people are let in and answer.

mod answering;
mod arrived;
mod asked;
mod camera;
mod close;
mod codes;
mod hands;
mod happened;
mod join;
mod own;
mod projector;
mod wifi;
mod without;

use leptos::prelude::*;

use crate::state::{Content, OpenWorkshop};
use crate::text::room;
use crate::ui::follow::follow;
use crate::ui::page::workshop::steps::Step;
use crate::ui::part::Shown;
use crate::words;
use answering::{Answering, Turn};
use arrived::Arrived;
use asked::is_known;
pub(crate) use camera::CameraReader;
pub(super) use close::Close;
use codes::Codes;
use join::Join;
use own::Own;
use projector::Projector;
use without::Without;

/// The step: the ways in, what came in, and the end of it; or the person whose turn it is on this device.
#[component]
pub(super) fn InviteStep() -> impl IntoView {
    let (open, content) = (expect_context::<OpenWorkshop>(), Content::expect());
    let turn = RwSignal::new(None::<Turn>);
    follow(move || {
        if !is_known(open, content) && !content.field().has_failed() {
            content.load_field();
        }
    });
    let promise = move || open.read(|it| room::promise(it.session.invitation().anonymity()));
    let asks = move || {
        let catalogue = content.catalogue();
        open.read(|it| {
            let invitation = it.session.invitation();
            let id = &invitation.questionnaire().id;
            let known = catalogue.questionnaire(id);
            let title = known.map_or(id.as_str(), |it| it.title.as_str());
            words::workshop::asks_what(invitation.items().len(), title)
        })
    };
    let is_closed = Memo::new(move |_| open.read(|it| it.ballots.is_closed()));
    let takes_part = Memo::new(move |_| open.read(|it| it.session.coach_takes_part()));
    let answering = move || {
        turn.get()
            .map(|turn_of| view! { <Answering turn_of turn /> })
    };
    view! {
        <Shown when=move || turn.get().is_none() fallback=answering>
            <div class="split split--even">
                <div class="stack stack--wide">
                    <div class="notice">
                        <p>{asks}</p>
                        <p>{promise}</p>
                    </div>
                    <Join />
                    <Projector />
                </div>
                <div class="stack stack--wide">
                    <Arrived />
                    <Shown when=move || !is_closed.get()>
                        <Codes />
                    </Shown>
                    <Without turn />
                    <Shown when=move || takes_part.get()>
                        <Own turn />
                    </Shown>
                    <Close />
                    <p>
                        <a class="signpost" href=Step::Show.href(open.id())>
                            {words::workshop::to_show()}
                        </a>
                    </p>
                </div>
            </div>
        </Shown>
    }
}
