//! Hands that are counted at the question in focus.

use leptos::prelude::*;

use super::desk::Desk;
use crate::questionnaire::Question;
use crate::text::discuss as text;
use crate::ui::part::CountInput;
use crate::words::{discuss as words, workshop as prepared};
use crate::workshop::{Ballots, Tally, Vote};

/// A count for each vote.
#[component]
pub(super) fn Hands(
    /// The step.
    desk: Desk,
    /// Which question, counted from 0.
    at: usize,
    /// The question's words, once they are here.
    question: Memo<Option<Question>>,
) -> impl IntoView {
    let top = desk.item(at).map_or(0, |item| item.levels);
    let most = u32::try_from(Ballots::MOST).unwrap_or(u32::MAX);
    let is_closed = Memo::new(move |_| desk.workshop.read(|it| it.ballots.is_closed()));
    let counter = move |id: String, vote: Vote, label: String| {
        let value = Signal::derive(move || {
            let count = |hands: &Tally| hands.count(vote);
            desk.workshop
                .read(|it| it.ballots.hands(at).map(count))
                .unwrap_or_default()
        });
        let on_count = Callback::new(move |count| {
            desk.workshop.change(|workshop| {
                workshop.ballots.set_hands(at, vote, count);
            });
        });
        let steps = [prepared::fewer(), prepared::more()];
        view! { <CountInput id label value most steps is_closed on_count /> }
    };
    let levels = move || {
        let levels = (1..=top).map(|level| {
            let label = question.with(|it| text::level_choice(it.as_ref(), level));
            counter(format!("hands-{level}"), Vote::Level(level), label)
        });
        levels.collect_view()
    };
    view! {
        <p class="aside-note">{words::hands_more()}</p>
        <div class="stack stack--tight">
            {levels}
            {counter(
                "hands-dont-know".into(),
                Vote::DontKnow,
                words::figure_dont_know().to_owned(),
            )}
            {counter(
                "hands-not-applicable".into(),
                Vote::NotApplicable,
                words::figure_not_applicable().to_owned(),
            )}
        </div>
    }
}
