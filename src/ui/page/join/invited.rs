//! From a link that can be read to the questions that it asks.

use leptos::prelude::*;

use super::room::{Answering, Room};
use crate::browser::{address, chance, site};
use crate::exchange::link::join::{Joined, Mismatch};
use crate::state::{Content, Joins, OwnFiles};
use crate::text::join;
use crate::ui::follow::follow;
use crate::ui::late::{FileRead, JoinFile, LatePart, Part};
use crate::ui::part::{Awaited, said};
use crate::ui::route::Route;
use crate::words;
use crate::workshop::{Invitation, Nonce, Participation};

/// What came of looking for the questions.
#[derive(Clone, Debug, PartialEq)]
enum Questions {
    /// They are here.
    Here(Invitation),
    /// Some of them may follow.
    OnTheWay,
    /// The questionnaire in the link has mistakes.
    BadFile,
    /// They are others than the coach's.
    Others(Mismatch),
}

/// Where the questions are looked for.
#[derive(Clone, Copy)]
struct Search {
    content: Content,
    own_files: OwnFiles,
    joined: StoredValue<Joined>,
    /// What the link brings along, if it does.
    file: Option<JoinFile>,
}

/// Finds the questions of an invitation, and lets one answer them.
#[component]
pub(super) fn Invited(
    /// What the link holds.
    joined: Joined,
) -> impl IntoView {
    let file = joined.file().map(|text| JoinFile {
        text: RwSignal::new(text.to_owned()),
        read: RwSignal::new(None),
    });
    let name = join::name(joined.name());
    let search = Search {
        content: Content::expect(),
        own_files: OwnFiles::expect(),
        joined: StoredValue::new(joined),
        file,
    };
    let questions = Memo::new(move |_| search.questions());
    follow(move || {
        if file.is_none() && questions.with(|it| *it == Questions::OnTheWay) {
            search.content.load_field();
        }
    });
    move || match questions.get() {
        Questions::Here(invitation) => {
            view! { <Answering room=search.room(invitation) /> }.into_any()
        }
        Questions::OnTheWay => framed(&name, search.awaited()),
        Questions::BadFile => framed(&name, notice(words::join::file_unreadable().into_any())),
        Questions::Others(mismatch) => framed(&name, mismatched(&mismatch)),
    }
}

impl Search {
    fn questions(self) -> Questions {
        let catalogue = match self.file.map(|file| file.read.get()) {
            None => self.content.catalogue(),
            Some(None) => return Questions::OnTheWay,
            Some(Some(FileRead::Bad)) => return Questions::BadFile,
            Some(Some(FileRead::Good(catalogue))) => catalogue,
        };
        let found = self.joined.with_value(|it| it.invitation(&catalogue));
        match found {
            Ok(invitation) => Questions::Here(invitation),
            Err(mismatch) if self.file.is_some() || self.is_everything_here() => {
                Questions::Others(mismatch)
            }
            Err(_) => Questions::OnTheWay,
        }
    }

    fn is_everything_here(self) -> bool {
        let is_field_here = self.content.field().is_here();
        is_field_here && self.own_files.arrival().is_here()
    }

    fn room(self, invitation: Invitation) -> Room {
        let catalogue = untrack(|| match self.file.map(|file| file.read.get()) {
            Some(Some(FileRead::Good(catalogue))) => catalogue,
            _ => self.content.catalogue(),
        });
        let begin =
            Participation::begin(&invitation, &address::fragment(), Nonce(chance::number()));
        Room::new(Joins::expect().open(begin), invitation, catalogue)
    }

    /// What stands there until the questions are here.
    fn awaited(self) -> AnyView {
        if let Some(file) = self.file {
            return view! { <LatePart part=Part::JoinFile(file) waiting=|line| line /> }.into_any();
        }
        let content = self.content;
        view! {
            <Awaited
                has_failed=Signal::derive(move || content.field().has_failed())
                waiting=words::join::fetching()
                lost=words::join::fetching_failed()
                retry=Callback::new(move |()| content.load_field())
            />
        }
        .into_any()
    }
}

fn framed(name: &str, what: AnyView) -> AnyView {
    view! {
        <div class="page stack stack--wide">
            <h1 tabindex="-1" dir="auto">
                {name.to_owned()}
            </h1>
            {what}
        </div>
    }
    .into_any()
}

fn notice(what: AnyView) -> AnyView {
    view! {
        <div class="notice" role="alert">
            <p>{what}</p>
        </div>
    }
    .into_any()
}

fn mismatched(mismatch: &Mismatch) -> AnyView {
    let own =
        |_, words: String| view! { <a href=Route::OwnQuestionnaires.href()>{words}</a> }.into_any();
    let why = match mismatch {
        Mismatch::Unknown => said(words::join::mismatch_unknown(), own),
        Mismatch::OlderHere => words::join::mismatch_older().into_any(),
        Mismatch::NewerHere => words::join::mismatch_newer().into_any(),
        Mismatch::OtherQuestions => words::join::mismatch_other().into_any(),
    };
    view! {
        {notice(why)}
        <p>
            <button class="button" type="button" on:click=|_| site::reload()>
                {words::join::reload()}
            </button>
        </p>
    }
    .into_any()
}
