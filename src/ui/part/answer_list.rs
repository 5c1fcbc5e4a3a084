//! Answers and scores, cited as the grounds of something.

use leptos::prelude::*;

use super::{BandMark, BandName, LevelChip, UnknownChip, said};
use crate::questionnaire::Rung;
use crate::words;

/// The sign before a cited answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sign {
    /// A level.
    Level(Rung),
    /// A level before and now.
    Change(Rung, Rung),
    /// Nobody could tell.
    Unknown,
    /// A word in a frame, for what has no sign.
    Word(&'static str),
    /// A score as it is written, with its band where it has one.
    Score(String, Option<BandMark>),
}

/// An answer with what it says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cited {
    /// Its sign.
    pub(crate) sign: Sign,
    /// The question, or what was scored.
    pub(crate) title: String,
    /// What was said to it.
    pub(crate) words: Option<String>,
    /// What it counts, as a sum, where that is shown.
    pub(crate) worth: Option<String>,
    /// Where it was said.
    pub(crate) href: Option<String>,
}

/// Cited answers, one below the other.
#[component]
pub(crate) fn AnswerList(
    /// The answers in the order they are read.
    answers: Vec<Cited>,
) -> impl IntoView {
    let row = |cited: Cited| {
        let href = cited.href;
        let question = |title: String| match &href {
            Some(href) => view! { <a href=href.clone()>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        let answer = match &cited.words {
            Some(words) => {
                let sentence = words::results::cited(&cited.title, words);
                said(sentence, |_, title| question(title))
            }
            None => question(cited.title),
        };
        let worth = cited.worth;
        let worth =
            worth.map(|worth| view! { " " <span class="answer-list__worth">{worth}</span> });
        view! {
            <li>
                {sign(&cited.sign)}
                <span>{answer} {worth}</span>
            </li>
        }
    };
    view! { <ul class="answer-list plain-list">{answers.into_iter().map(row).collect_view()}</ul> }
}

fn sign(sign: &Sign) -> AnyView {
    match sign.clone() {
        Sign::Level(rung) => view! { <LevelChip rung /> }.into_any(),
        Sign::Unknown => view! { <UnknownChip /> }.into_any(),
        Sign::Word(word) => view! { <span class="tag">{word}</span> }.into_any(),
        Sign::Change(from, to) => view! {
            <span>
                <LevelChip rung=from />
                <span aria-hidden="true">" → "</span>
                <span class="visually-hidden">{words::results::to_level()}</span>
                <LevelChip rung=to />
            </span>
        }
        .into_any(),
        Sign::Score(score, band) => view! {
            <span class="score">
                <span class="score__number">{score}</span>
                {band.map(|band| view! { <BandName band /> })}
            </span>
        }
        .into_any(),
    }
}
