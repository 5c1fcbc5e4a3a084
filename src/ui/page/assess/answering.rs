//! How one answers: by single keys, and going on by itself where that was chosen. It follows with the late
//! parts: the first answer is given without it.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::last_time::keep_last_answer;
use super::one::{focus_prompt, next_step};
use super::place::Place;
use super::{place_of, undo_of};
use crate::assessment::Answer;
use crate::browser::focus;
use crate::questionnaire::{Question, QuestionId};
use crate::state::{Current, Notices, Paging, Preferences};
use crate::text::number;
use crate::ui::address::Address;
use crate::ui::follow::follow;
use crate::ui::part::Shown;
use crate::ui::route::Route;
use crate::ui::shortcut::{BACK, DONT_KNOW, Meaning, NEXT, UNCHANGED, meaning};
use crate::words;

/// What can be pressed to answer with a level, or that nobody can tell.
const ANSWERS: &str = ".level-picker__option, .answer-else .choice";

/// The hands on the question on screen: what a key or a click does beyond the answer itself.
#[derive(Clone, Copy)]
struct Hands {
    current: Current,
    notices: Notices,
    preferences: Preferences,
    address: Address,
    question: Memo<Option<QuestionId>>,
    /// What a key has chosen, for those who do not see it.
    said: RwSignal<String>,
}

/// Listens to keys and clicks, and shows what can be chosen of how one answers.
#[component]
pub(crate) fn Answering(
    /// The question on screen.
    question: Memo<Option<QuestionId>>,
) -> impl IntoView {
    let hands = Hands {
        current: Current::expect(),
        notices: Notices::expect(),
        preferences: Preferences::expect(),
        address: Address::expect(),
        question,
        said: RwSignal::new(String::new()),
    };
    let pressed = window_event_listener(leptos::ev::keydown, move |event| hands.pressed(&event));
    let clicked = window_event_listener(leptos::ev::click, move |event| hands.clicked(&event));
    on_cleanup(move || {
        pressed.remove();
        clicked.remove();
    });
    follow(move || {
        // So that the same words on the next question are said again.
        question.track();
        hands.said.set(String::new());
    });
    view! {
        <p class="visually-hidden" role="status">
            {move || hands.said.get()}
        </p>
        <Choices question />
    }
}

impl Hands {
    /// Whether a question has the page for itself.
    fn is_on_one(self) -> bool {
        untrack(|| self.preferences.paging()) == Paging::Question
    }

    fn pressed(self, event: &KeyboardEvent) {
        if !self.preferences.has_keys_now() || !self.is_on_one() {
            return;
        }
        let Some(meaning) = meaning(event) else {
            return;
        };
        let id = self.question.get_untracked();
        let Some(place) = id.and_then(|id| untrack(|| place_of(self.current, &id))) else {
            return;
        };
        match meaning {
            Meaning::Answer(answer) => {
                if matches!(answer, Answer::Level(level) if level > place.question.top()) {
                    return;
                }
                self.answer(&place, answer);
            }
            Meaning::Unchanged => {
                if !self.keep_last(&place) {
                    return;
                }
            }
            Meaning::Next => self.go(&next_step(&place).0),
            Meaning::Back => {
                if let Some(before) = &place.before {
                    self.go(&Route::to_question(&place.assessment, before));
                }
            }
        }
        event.prevent_default();
    }

    fn go(self, href: &str) {
        // A key that comes before the next heading has the keyboard means the next question, and not what had it.
        focus::let_go();
        self.address.go(href);
        focus_prompt();
    }

    /// Keeps the answer of last time and goes on; nothing where there was none.
    fn keep_last(self, place: &Place) -> bool {
        let Some(kept) = keep_last_answer(self.current, self.notices, &place.question) else {
            return false;
        };
        let said = words::question::unchanged_said(&spoken(&place.question, &kept).0);
        self.go(&next_step(place).0);
        // After the next question has taken away what was said before.
        request_animation_frame(move || {
            let _ = self.said.try_set(said);
        });
        true
    }

    /// Answers by a key: easily hit by mistake, so that what it replaces can be had back.
    fn answer(self, place: &Place, chosen: Answer) {
        let id = &place.question.id;
        let before = untrack(|| self.current.response(id)).answer;
        let (said, mark) = spoken(&place.question, &chosen);
        let is_other = before.is_some() && before.as_ref() != Some(&chosen);
        self.current.respond(id, |response| {
            response.answer = Some(chosen);
        });
        if is_other {
            // Said as it is shown, and once.
            undo_of(self.current, self.notices, id, before, said);
            self.go_on(id);
        } else if place.after.is_none() {
            // Before the page that speaks is left.
            self.said.set(said);
            let id = id.clone();
            request_animation_frame(move || self.go_on(&id));
        } else {
            self.go_on(id);
            // After the next question, if that opens, has taken away what was said before.
            request_animation_frame(move || {
                let _ = self.said.try_set(said);
            });
        }
        let id = id.clone();
        request_animation_frame(move || {
            if self.is_here(&id) {
                focus::show(&mark);
            }
        });
    }

    /// Whether a question is still on screen.
    fn is_here(self, id: &QuestionId) -> bool {
        self.question.try_get_untracked().flatten().as_ref() == Some(id)
    }

    /// What a click has chosen is chosen only after the click.
    fn clicked(self, event: &MouseEvent) {
        // The arrows between the answers click, too, and do not mean to go on.
        let is_pointer = event.detail() > 0;
        if !is_pointer || !self.preferences.goes_on_now() || !self.is_on_one() {
            return;
        }
        if !focus::is_within(event.target(), ANSWERS) {
            return;
        }
        let Some(id) = self.question.get_untracked() else {
            return;
        };
        request_animation_frame(move || self.go_on(&id));
    }

    /// Opens the next question where a person chose that. What does not apply waits for its reason.
    fn go_on(self, from: &QuestionId) {
        if !self.is_here(from) || !self.preferences.goes_on_now() {
            return;
        }
        let answer = untrack(|| self.current.response(from)).answer;
        if !matches!(answer, Some(Answer::Level(_) | Answer::DontKnow)) {
            return;
        }
        if let Some(place) = untrack(|| place_of(self.current, from)) {
            self.go(&next_step(&place).0);
        }
    }
}

/// An answer in words, and what it is shown by.
fn spoken(question: &Question, answer: &Answer) -> (String, String) {
    match answer {
        Answer::Level(level) => {
            let text = usize::from(*level)
                .checked_sub(1)
                .and_then(|at| question.levels.get(at));
            let name = text.map_or("", |text| text.name.as_str());
            (
                words::question::chosen(usize::from(*level), name),
                format!(".level-picker__option:nth-of-type({level})"),
            )
        }
        Answer::DontKnow => (
            words::first::assess_dont_know().to_owned(),
            ".answer-else .choice".to_owned(),
        ),
        Answer::NotApplicable(_) => (
            words::first::assess_not_applicable().to_owned(),
            ".answer-else .choice".to_owned(),
        ),
    }
}

/// What can be chosen of how one answers, and the keys.
#[component]
fn Choices(
    /// The question on screen.
    question: Memo<Option<QuestionId>>,
) -> impl IntoView {
    let (current, preferences) = (Current::expect(), Preferences::expect());
    let option = move |paging: Paging, text: &'static str| {
        let choose = move |_| {
            // One that is not kept holds until the page is left.
            let _ = preferences.set_paging(paging);
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="paging"
                    prop:checked=move || preferences.paging() == paging
                    on:change=choose
                />
                {text}
            </label>
        }
    };
    let switch = move |event| {
        let _ = preferences.set_goes_on(event_target_checked(&event));
    };
    let top = move || {
        let id = question.get()?;
        Some(usize::from(current.catalogue().question(&id)?.top()))
    };
    let keys = move || {
        let keeps = current
            .repeated()
            .map(|_| words::question::keys_unchanged(UNCHANGED));
        top().map(|top| {
            let keys = words::question::keys(top, DONT_KNOW, NEXT, BACK);
            let keys = number::sentences([keys].into_iter().chain(keeps));
            view! { <p class="answering__keys aside-note">{keys}</p> }
        })
    };
    let is_on_one = move || preferences.paging() == Paging::Question;
    view! {
        <section class="answering" aria-label=words::question::how()>
            <fieldset class="choices choices--row">
                <legend>{words::question::paging()}</legend>
                {option(Paging::Question, words::question::one_at_a_time())}
                {option(Paging::Dimension, words::question::dimension_on_a_page())}
            </fieldset>
            <Shown when=is_on_one>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || preferences.goes_on()
                        on:change=switch
                    />
                    <span class="choice__text">
                        {words::question::goes_on()}
                        " "
                        <span class="choice__hint">{words::question::goes_on_hint()}</span>
                    </span>
                </label>
            </Shown>
            <Shown when=move || is_on_one() && preferences.has_keys()>{keys}</Shown>
        </section>
    }
}
