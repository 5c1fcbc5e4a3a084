//! What became of what was pasted or opened.

use leptos::prelude::*;

use crate::state::OpenWorkshop;
use crate::text::workshop as text;
use crate::words;
use crate::workshop::{Intake, TakenIn, TooLong};

/// As many codes as one looks through.
const SHOWN: usize = 100;
/// As much of what stands there as tells which one it is, in letters.
const QUOTED: usize = 60;

/// What became of one text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Happened {
    /// A file's name, or that it was pasted.
    pub(super) source: String,
    /// Whether it is a file.
    pub(super) is_file: bool,
    /// What became of it.
    pub(super) outcome: Outcome,
}

/// What became of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    /// It was looked through.
    Taken(Intake),
    /// It is too long.
    TooLong,
    /// The browser could not read it.
    Lost,
}

/// Takes every code of a text.
pub(super) fn take_in(open: OpenWorkshop, text: &str) -> Outcome {
    let mut taken = Err(TooLong);
    open.change(|workshop| taken = workshop.take_in(text));
    taken.map_or(Outcome::TooLong, Outcome::Taken)
}

impl Happened {
    /// What happened in a line.
    pub(super) fn told(&self) -> String {
        match (&self.outcome, self.is_file) {
            (Outcome::Taken(intake), is_file) => {
                let none = || {
                    if is_file {
                        words::workshop::file_none().to_owned()
                    } else {
                        words::workshop::codes_none().to_owned()
                    }
                };
                text::counts(intake.counts()).unwrap_or_else(none)
            }
            (Outcome::TooLong, true) => words::workshop::file_too_long().to_owned(),
            (Outcome::TooLong, false) => words::workshop::codes_too_long().to_owned(),
            (Outcome::Lost, _) => words::workshop::file_lost().to_owned(),
        }
    }
}

/// What happened, the last first.
#[component]
pub(super) fn WhatHappened(
    /// What happened, the first first.
    all: RwSignal<Vec<Happened>>,
) -> impl IntoView {
    let rows = move || {
        let all = all.get().into_iter().rev();
        all.map(row).collect_view()
    };
    view! {
        <div class="stack stack--tight" role="status" aria-label=words::workshop::happened()>
            {rows}
        </div>
    }
}

fn row(happened: Happened) -> impl IntoView {
    let told = happened.told();
    let taken = match happened.outcome {
        Outcome::Taken(intake) => intake.taken,
        Outcome::TooLong | Outcome::Lost => Vec::new(),
    };
    let count = taken.len();
    let more = count.saturating_sub(SHOWN);
    let codes = taken.iter().take(SHOWN).map(code).collect_view();
    let each = (count > 0).then(|| {
        view! {
            <details>
                <summary>{words::workshop::each_code(count)}</summary>
                <ul class="workshop-codes plain-list">{codes}</ul>
                {(more > 0).then(|| view! { <p>{words::workshop::more_codes(more)}</p> })}
            </details>
        }
    });
    view! {
        <div class="notice">
            <p dir="auto">
                <strong>{happened.source}</strong>
                ": "
                {told}
            </p>
            {each}
        </div>
    }
}

fn code(taken: &TakenIn) -> impl IntoView + use<> {
    let mut quoted: String = taken.text.chars().take(QUOTED).collect();
    if quoted.len() < taken.text.len() {
        quoted.push('…');
    }
    view! {
        <li>
            <code dir="ltr">{quoted}</code>
            " "
            {text::became(taken.became)}
        </li>
    }
}
