//! The coach's hands on what the room is shown.

use leptos::prelude::*;

use super::timer::Clock;
use crate::ordered::SortedSet;
use crate::questionnaire::{Question, QuestionId};
use crate::state::{Content, Notices, OpenWorkshop};
use crate::ui::address::Address;
use crate::ui::keyboard::focus_once_shown;
use crate::ui::page::workshop::steps::Step;
use crate::words::discuss as words;
use crate::workshop::{
    Anonymity, Discussion, Item, Order, Outcome, Scene, Verdict, Workshop, ordered,
};

/// Where the question in focus, or the card, has its heading.
pub(super) const FOCUS: &str = "focus";

/// What the step has on its table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    /// What the projector begins with.
    Introduction,
    /// Nothing.
    Blank,
    /// A question, counted from 0.
    Question(usize),
    /// A card, counted from 0.
    Card(usize),
    /// What another step shows.
    Elsewhere,
}

/// A handle to the step.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) workshop: OpenWorkshop,
    pub(super) content: Content,
    address: Address,
    pub(super) notices: Notices,
    pub(super) scene: Memo<Scene>,
    pub(super) focus: Memo<Focus>,
    pub(super) outcomes: Memo<Vec<Outcome>>,
    pub(super) order: Memo<Order>,
    /// The questions in that order, as it was when it was chosen.
    pub(super) places: Memo<Vec<usize>>,
    /// The questions that were revealed during this visit.
    pub(super) seen: RwSignal<SortedSet<usize>>,
    /// Measures how long one talks about a question or a card.
    pub(super) clock: Clock,
}

impl Desk {
    pub(super) fn new(workshop: OpenWorkshop) -> Self {
        let scene = Memo::new(move |_| workshop.read(|workshop| workshop.scene));
        let focus = Memo::new(move |_| match scene.get() {
            Scene::Introduction => Focus::Introduction,
            Scene::Blank => Focus::Blank,
            Scene::Question { at, .. } => Focus::Question(at),
            Scene::Prompt(at) => Focus::Card(at),
            Scene::Decide | Scene::Close { .. } => Focus::Elsewhere,
        });
        let outcomes = Memo::new(move |_| workshop.read(Workshop::outcomes));
        let order = Memo::new(move |_| workshop.read(|it| it.chosen_course().0));
        let places = Memo::new(move |_| workshop.read(Workshop::course));
        let seen = match scene.get_untracked() {
            Scene::Question {
                at,
                is_revealed: true,
            } => [at].into_iter().collect(),
            _ => SortedSet::new(),
        };
        let is_unsorted = workshop.snapshot().chosen_course().1.is_empty();
        if is_unsorted && outcomes.with_untracked(|all| all.iter().any(|it| it.answers() > 0)) {
            workshop.change(|workshop| workshop.set_course(Order::default()));
        }
        Self {
            workshop,
            content: Content::expect(),
            address: Address::expect(),
            notices: Notices::expect(),
            scene,
            focus,
            outcomes,
            order,
            places,
            seen: RwSignal::new(seen),
            clock: Clock::of(super::timer::EACH),
        }
    }

    /// A question's place among those asked, with its ladder.
    pub(super) fn item(self, at: usize) -> Option<Item> {
        let item = |outcomes: &Vec<Outcome>| Some(outcomes.get(at)?.item.clone());
        self.outcomes.with_untracked(item)
    }

    /// A question's words, where they are here.
    pub(super) fn words_of(self, id: &QuestionId) -> Option<Question> {
        self.content.catalogue().question(id).cloned()
    }

    /// Whether the words of every question are here.
    pub(super) fn is_known(self) -> bool {
        let catalogue = self.content.catalogue();
        let has = |it: &Outcome| catalogue.question(&it.item.question).is_some();
        self.outcomes.with(|outcomes| outcomes.iter().all(has))
    }

    /// What was found out at a question.
    pub(super) fn outcome(self, at: usize) -> Memo<Option<Outcome>> {
        let outcomes = self.outcomes;
        Memo::new(move |_| outcomes.with(|outcomes| outcomes.get(at).cloned()))
    }

    /// Whether the answers to a question are shown.
    pub(super) fn is_revealed(self, at: usize) -> Memo<bool> {
        let scene = self.scene;
        Memo::new(move |_| {
            let revealed = Scene::Question {
                at,
                is_revealed: true,
            };
            scene.get() == revealed
        })
    }

    /// Whether the room has seen the answers to a question.
    pub(super) fn was_revealed(self, at: usize) -> bool {
        let has_verdict = |outcomes: &Vec<Outcome>| {
            let outcome = outcomes.get(at);
            outcome.is_some_and(|it| it.discussion.verdict != Verdict::Open)
        };
        self.seen.with(|seen| seen.contains(&at)) || self.outcomes.with(has_verdict)
    }

    /// Shows something on the projector.
    pub(super) fn show(self, scene: Scene) {
        self.workshop.change(|workshop| workshop.scene = scene);
    }

    /// Opens a question, as far as the room has seen it, and begins to measure anew.
    pub(super) fn open(self, at: usize) {
        let is_revealed = untrack(|| self.was_revealed(at));
        self.show(Scene::Question { at, is_revealed });
        self.clock.reset();
        focus_once_shown(format!("#{FOCUS}"));
    }

    /// Opens a card.
    pub(super) fn open_card(self, at: usize) {
        self.show(Scene::Prompt(at));
        self.clock.reset();
        self.clock.start();
        focus_once_shown(format!("#{FOCUS}"));
    }

    /// Shows the answers to the question in focus, or hides them again.
    pub(super) fn reveal(self) {
        let Scene::Question { at, is_revealed } = self.scene.get_untracked() else {
            return;
        };
        if !is_revealed {
            self.seen.update(|seen| {
                seen.insert(at);
            });
            self.clock.start();
        }
        self.show(Scene::Question {
            at,
            is_revealed: !is_revealed,
        });
        focus_once_shown(format!("#{FOCUS}"));
    }

    /// Ends the round of a question. What was said stays, and is hidden on the projector.
    pub(super) fn vote_again(self, at: usize) {
        let before = self.workshop.snapshot();
        self.workshop.change(|workshop| {
            if workshop.ballots.vote_again(at) {
                workshop.scene = Scene::Question {
                    at,
                    is_revealed: false,
                };
            }
        });
        self.seen.update(|seen| {
            seen.remove(&at);
        });
        self.say_round(at, before);
        focus_once_shown(format!("#{FOCUS}"));
    }

    /// Says that a round is over, with a way back while nobody has voted in the next.
    fn say_round(self, at: usize, before: Workshop) {
        let round = self.workshop.snapshot().ballots.over(at).len();
        let (workshop, notices) = (self.workshop, self.notices);
        let said = words::voted_again(round);
        notices.say_with_undo(said, move || {
            let is_untouched = workshop.snapshot().ballots.handed_in(at) == 0;
            if is_untouched {
                let (ballots, scene) = (before.ballots.clone(), before.scene);
                workshop.change(|workshop| {
                    workshop.ballots = ballots;
                    workshop.scene = scene;
                });
            } else {
                notices.say(words::vote_again_late());
            }
        });
    }

    /// The question before or after one, in the order that is chosen.
    pub(super) fn beside(self, at: usize, forward: bool) -> Option<usize> {
        self.places.with(|places| {
            let here = places.iter().position(|place| *place == at)?;
            let there = if forward {
                here.checked_add(1)
            } else {
                here.checked_sub(1)
            };
            places.get(there?).copied()
        })
    }

    /// Goes on, or back, as the pages of a slide show do.
    pub(super) fn step(self, forward: bool) {
        let now = self.workshop.snapshot();
        let next = if forward {
            now.scene_after()
        } else {
            now.scene_before()
        };
        match next {
            None => {}
            Some(Scene::Question {
                is_revealed: true, ..
            }) => self.reveal(),
            Some(scene) => {
                self.show(scene);
                self.clock.reset();
                if matches!(scene, Scene::Prompt(_)) {
                    self.clock.start();
                }
                if matches!(scene, Scene::Decide | Scene::Close { .. }) {
                    return self.address.go(&Step::Decide.href(self.workshop.id()));
                }
                focus_once_shown(format!("#{FOCUS}"));
            }
        }
    }

    /// Puts the questions in an order, as they stand now.
    pub(super) fn sort(self, order: Order) {
        self.workshop.change(|workshop| workshop.set_course(order));
    }

    /// Whether answers have come that would change the order.
    pub(super) fn is_order_old(self) -> bool {
        let order = self.order.get();
        let now = self.outcomes.with(|outcomes| ordered(outcomes, order));
        self.places.with(|places| *places != now)
    }

    /// Writes down something about a question.
    pub(super) fn discuss(self, at: usize, change: impl FnOnce(&mut Discussion)) {
        let Some(item) = self.item(at) else { return };
        self.workshop.change(|workshop| {
            let discussions = &mut workshop.discussions;
            let mut discussion = discussions.remove(&item.question).unwrap_or_default();
            change(&mut discussion);
            if discussion != Discussion::default() {
                discussions.insert(item.question.clone(), discussion);
            }
        });
    }

    /// Whether names stand beside answers.
    pub(super) fn is_named(self) -> bool {
        self.workshop
            .read(|it| it.session.invitation().anonymity() == Anonymity::Initials)
    }
}
