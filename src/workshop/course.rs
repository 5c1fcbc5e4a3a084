//! The way a room takes through a workshop: which question comes after which, and what the projector
//! shows next.

use super::{Order, Scene, Workshop, ordered};

impl Workshop {
    /// The questions, counted from 0, in the order in which the room takes them. It is the one that was
    /// chosen last, as it was then: while people talk, nothing moves. Every question is in it once.
    pub fn course(&self) -> Vec<usize> {
        let count = self.session.invitation().items().len();
        let mut course = Vec::new();
        for at in self.course.iter().copied().chain(0..count) {
            if at < count && !course.contains(&at) {
                course.push(at);
            }
        }
        course
    }

    /// Puts the questions in an order, as answers stand now.
    pub fn set_course(&mut self, order: Order) {
        self.order = order;
        self.course = ordered(&self.outcomes(), order);
    }

    /// The order that was chosen last, and the questions as it put them then.
    pub fn chosen_course(&self) -> (Order, &[usize]) {
        (self.order, &self.course)
    }

    /// Takes up an order that was chosen before; what it leaves out comes last, and what it has besides
    /// counts for nothing.
    pub fn take_up_course(&mut self, order: Order, course: Vec<usize>) {
        self.order = order;
        self.course = course;
    }

    /// What a slide show shows after the present scene: a question first hides its answers and then
    /// shows them. Nothing after the last.
    pub fn scene_after(&self) -> Option<Scene> {
        let course = self.course();
        Some(match self.scene {
            Scene::Introduction | Scene::Blank => asked(*course.first()?),
            Scene::Question {
                at,
                is_revealed: false,
            } => Scene::Question {
                at,
                is_revealed: true,
            },
            Scene::Question { at, .. } => {
                let here = course.iter().position(|it| *it == at)?;
                course.get(here + 1).copied().map_or(Scene::Decide, asked)
            }
            Scene::Prompt(at) => {
                let next = at + 1;
                return (next < self.deck.len()).then_some(Scene::Prompt(next));
            }
            Scene::Decide => Scene::Close { is_revealed: false },
            Scene::Close { is_revealed: false } => Scene::Close { is_revealed: true },
            Scene::Close { is_revealed: true } => return None,
        })
    }

    /// What a slide show goes back to from the present scene. A question hides its answers again: whoever
    /// goes back to one that was left out must not show them by that. Nothing before the first.
    pub fn scene_before(&self) -> Option<Scene> {
        let course = self.course();
        Some(match self.scene {
            Scene::Introduction | Scene::Blank => return None,
            Scene::Question {
                at,
                is_revealed: true,
            } => asked(at),
            Scene::Question { at, .. } => {
                let here = course.iter().position(|it| *it == at)?;
                let before = here.checked_sub(1).and_then(|it| course.get(it).copied());
                before.map_or(Scene::Introduction, asked)
            }
            Scene::Prompt(at) => return at.checked_sub(1).map(Scene::Prompt),
            Scene::Decide => course.last().copied().map_or(Scene::Introduction, asked),
            Scene::Close { .. } => Scene::Decide,
        })
    }
}

/// A question before the reveal.
fn asked(at: usize) -> Scene {
    Scene::Question {
        at,
        is_revealed: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::{Anonymity, Vote, sample};

    #[test]
    fn a_slide_show_goes_from_the_introduction_to_the_end_and_back() {
        let mut workshop = sample::workshop(Anonymity::Nobody, 0);
        workshop.course = vec![2, 0];
        let mut there = vec![workshop.scene];
        while let Some(next) = workshop.scene_after() {
            workshop.scene = next;
            there.push(next);
        }
        let questions = [2, 0, 1]
            .map(|at| [false, true].map(|is_revealed| Scene::Question { at, is_revealed }));
        let close = [false, true].map(|is_revealed| Scene::Close { is_revealed });
        let mut expected = vec![Scene::Introduction];
        expected.extend(questions.into_iter().flatten());
        expected.push(Scene::Decide);
        expected.extend(close);
        assert_eq!(there, expected);
        let mut back = vec![];
        while let Some(before) = workshop.scene_before() {
            workshop.scene = before;
            back.push(before);
        }
        // No way back shows answers.
        let hidden = expected.iter().rev().filter(|scene| {
            !matches!(
                scene,
                Scene::Question {
                    is_revealed: true,
                    ..
                } | Scene::Close { .. }
            )
        });
        assert_eq!(back, hidden.copied().collect::<Vec<_>>());
    }

    #[test]
    fn the_course_stays_while_answers_come() {
        let mut workshop = sample::workshop(Anonymity::Nobody, 0);
        workshop.ballots.set_hands(1, Vote::Level(1), 2);
        workshop.ballots.set_hands(1, Vote::Level(3), 2);
        assert_eq!(workshop.course(), [0, 1, 2]);
        workshop.set_course(Order::Disagreement);
        assert_eq!(workshop.course(), [1, 0, 2]);
        workshop.ballots.set_hands(2, Vote::Level(1), 5);
        workshop.ballots.set_hands(2, Vote::Level(7), 5);
        workshop.ballots.set_hands(1, Vote::Level(3), 0);
        assert_eq!(workshop.course(), [1, 0, 2]);
    }

    #[test]
    fn cards_are_turned_one_by_one() {
        let mut workshop = sample::workshop(Anonymity::Nobody, 0);
        workshop.scene = Scene::Prompt(1);
        assert_eq!(workshop.scene_after(), Some(Scene::Prompt(2)));
        assert_eq!(workshop.scene_before(), Some(Scene::Prompt(0)));
        workshop.scene = Scene::Prompt(2);
        assert_eq!(workshop.scene_after(), None);
    }
}
