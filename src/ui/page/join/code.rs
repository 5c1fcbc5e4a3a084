//! The answer code: what one hands in.

use leptos::prelude::*;

use super::answers::Answers;
use super::room::{Kept, Room};
use crate::browser::{files, focus};
use crate::chart::qr_code;
use crate::state::{Joins, Notices};
use crate::ui::part::QrPicture;
use crate::words;
use crate::workshop::{Code, Invitation};

/// The element that shows the code.
const SHOWN: &str = "#answer-code";

/// The code, how to hand it in, and how to change one's mind.
#[component]
pub(super) fn AnswerCode(
    /// What is answered.
    room: Room,
) -> impl IntoView {
    let (joins, notices) = (Joins::expect(), Notices::expect());
    let code = untrack(|| room.asks(|it| room.open.read(|joined| joined.code(it)).ok()))?;
    let before = room.shown.get_value();
    let is_renewed = before.is_some_and(|before| before != code.as_str());
    room.shown.set_value(Some(code.as_str().to_owned()));
    let renewed =
        is_renewed.then(|| view! { <p class="notice" role="status">{words::join::renewed()}</p> });
    let unanswered = untrack(|| room.unanswered());
    let unanswered = (unanswered > 0).then(|| view! { <p>{words::join::open(unanswered)}</p> });
    let picture = qr_code(code.as_str()).map(|code| {
        view! { <QrPicture code label=words::join::picture() /> }
    });
    let forget = move |_| {
        let id = room.asks(Invitation::id);
        if joins.remove(id) {
            room.shown.set_value(None);
            notices.say(words::join::forgotten());
        }
    };
    Some(view! {
        <div class="page stack stack--wide">
            <div class="stack stack--tight">
                <h1 tabindex="-1">{words::join::code()}</h1>
                <p class="lede measure">{words::join::code_more()}</p>
            </div>
            {renewed}
            <p class="join-code" id="answer-code" dir="ltr" translate="no">
                {code.grouped()}
            </p>
            <Hand code />
            <div class="pair">
                <div>{picture}</div>
                <div class="stack">
                    <p class="measure">{words::join::aloud()}</p>
                    {unanswered}
                    <Kept room />
                </div>
            </div>
            <section class="stack measure" aria-labelledby="again">
                <h2 id="again">{words::join::again()}</h2>
                <p>{words::join::again_more()}</p>
                <Answers room />
            </section>
            <section class="stack stack--tight">
                <p class="field__hint">{words::join::forget_more()}</p>
                <p>
                    <button class="button" type="button" on:click=forget>
                        {words::join::forget()}
                    </button>
                </p>
            </section>
        </div>
    })
}

/// The buttons that hand the code over, as far as the browser lets them.
#[component]
fn Hand(
    /// The code.
    code: Code,
) -> impl IntoView {
    let notices = Notices::expect();
    let grouped = StoredValue::new(code.grouped());
    let is_refused = RwSignal::new(false);
    let refuse = move || {
        // The page may be gone by then.
        let _ = is_refused.try_set(true);
        focus::select(SHOWN);
    };
    let copy = move |_| {
        let Ok(copying) = grouped.with_value(|code| files::copy(code)) else {
            return refuse();
        };
        leptos::task::spawn_local(async move {
            match copying.await {
                Ok(()) => notices.say(words::join::copied()),
                Err(_) => refuse(),
            }
        });
    };
    let share = move |_| {
        leptos::task::spawn_local(async move {
            // Who changes their mind is told nothing: the code is on screen.
            drop(files::share(&grouped.get_value()).await);
        });
    };
    let (can_copy, can_share) = (files::can_copy(), files::can_share());
    let select = move |_| focus::select(SHOWN);
    view! {
        <div class="stack stack--tight">
            {(!can_copy).then(|| view! { <p class="notice">{words::join::by_hand()}</p> })}
            <p class="notice" role="alert" hidden=move || !is_refused.get()>
                {words::join::refused()}
            </p>
            <p class="cluster">
                {can_copy
                    .then(|| {
                        view! {
                            <button class="signpost" type="button" on:click=copy>
                                {words::join::copy()}
                            </button>
                        }
                    })}
                {can_share
                    .then(|| {
                        view! {
                            <button class="button" type="button" on:click=share>
                                {words::join::share()}
                            </button>
                        }
                    })}
                {(!can_copy)
                    .then(|| {
                        view! {
                            <button class="button" type="button" on:click=select>
                                {words::join::select()}
                            </button>
                        }
                    })}
            </p>
        </div>
    }
}
