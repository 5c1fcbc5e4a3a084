//! How much is answered: the scale bar of an assessment and the small meter of a score.

use leptos::prelude::*;

use crate::scoring::{Coverage, State};
use crate::text::number;
use crate::words;

/// One division of a scale: one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Answered,
    DontKnow,
    NotApplicable,
    Open,
    /// The question on screen.
    Here,
}

impl Segment {
    fn key(self) -> &'static str {
        match self {
            Self::Answered => "level",
            Self::DontKnow => "unknown",
            Self::NotApplicable => "excluded",
            Self::Open => "none",
            Self::Here => "here",
        }
    }
}

impl From<State> for Segment {
    fn from(state: State) -> Self {
        match state {
            State::Answered(..) => Self::Answered,
            State::DontKnow => Self::DontKnow,
            State::NotApplicable => Self::NotApplicable,
            State::Open => Self::Open,
        }
    }
}

/// A division for each question, for the eye alone.
pub(crate) fn segments(segments: impl IntoIterator<Item = Segment>) -> impl IntoView {
    let divisions = segments
        .into_iter()
        .map(|segment| view! { <i data-answer=segment.key()></i> }.into_any())
        .collect_view();
    view! {
        <span class="segments" aria-hidden="true">
            {divisions}
        </span>
    }
}

/// A dimension on the scale bar.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// The dimension's name.
    pub(crate) name: String,
    /// A link to its first open question.
    pub(crate) href: String,
    /// Whether the question on screen is in it.
    pub(crate) is_current: bool,
    /// Questions with a level, and questions that apply.
    pub(crate) answered: (usize, usize),
    /// One division per question.
    pub(crate) segments: Vec<Segment>,
}

/// How many dimensions have room for their names, and for a finger.
const NAMED: usize = 8;

/// The scale bar: every dimension, every question, and where one is.
#[component]
pub(crate) fn Progress(
    /// The dimensions in order.
    groups: Signal<Vec<Group>>,
) -> impl IntoView {
    let group = |group: Group, is_named: bool| {
        let (answered, of) = group.answered;
        view! {
            <li class="scale-bar__group" data-current=group.is_current.then_some("")>
                <a href=is_named.then_some(group.href)>
                    <span class="scale-bar__name">
                        <span>{group.name}</span>
                        " "
                        <span aria-hidden="true">{format!("{answered}/{of}")}</span>
                        <span class="visually-hidden">{words::question::answered_of(answered, of)}</span>
                    </span>
                    {segments(group.segments)}
                </a>
            </li>
        }
        .into_any()
    };
    let bar = move || {
        let groups = groups.get();
        let is_named = groups.len() <= NAMED;
        let every = || groups.iter().flat_map(|group| &group.segments);
        let at = every().position(|segment| *segment == Segment::Here);
        let at = at.map(|at| words::question::question_of(at + 1, every().count()));
        view! {
            <p class="scale-bar__at">{at}</p>
            <ol
                class="scale-bar__groups"
                aria-label=words::question::progress()
                data-many=(!is_named).then_some("")
            >
                {groups.into_iter().map(|one| group(one, is_named)).collect_view()}
            </ol>
        }
    };
    view! { <div class="scale-bar">{move || bar()}</div> }
}

/// Coverage beside a score: one division per question and the words.
#[component]
pub(crate) fn CoverageMeter(
    /// The counts.
    coverage: Coverage,
    /// What was said to each question, in order; drawn when there is room for one division each.
    #[prop(optional)]
    states: Vec<State>,
) -> impl IntoView {
    view! {
        <span class="coverage">
            {(!states.is_empty()).then(|| segments(states.into_iter().map(Segment::from)))}
            <span>{number::coverage(coverage)}</span>
        </span>
    }
}
