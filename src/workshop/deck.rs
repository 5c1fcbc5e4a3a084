//! The deck of cards: in which order, and without what nobody wants to talk about. The projector keeps
//! the card that it shows.

use super::{Prompt, Scene, Workshop};

impl Workshop {
    /// Puts a card in the place of another, counted from 0, and that one in its place. Nothing happens
    /// where there is none.
    pub fn swap_cards(&mut self, one: usize, other: usize) {
        let count = self.deck.len();
        if one >= count || other >= count {
            return;
        }
        self.deck.swap(one, other);
        if let Scene::Prompt(at) = &mut self.scene {
            *at = match *at {
                at if at == one => other,
                at if at == other => one,
                at => at,
            };
        }
    }

    /// Takes out the card at a place, counted from 0. Where the projector shows it, it shows the next, or
    /// the last.
    pub fn take_card(&mut self, at: usize) -> Option<Prompt> {
        let taken = (at < self.deck.len()).then(|| self.deck.remove(at));
        let last = self.deck.len().saturating_sub(1);
        if let Scene::Prompt(shown) = &mut self.scene
            && taken.is_some()
        {
            let moved = shown.checked_sub(usize::from(*shown > at));
            *shown = moved.unwrap_or_default().min(last);
        }
        taken
    }

    /// The questions of the workshop that no card asks about, as cards.
    pub fn missing_cards(&self) -> Vec<Prompt> {
        let items = self.session.invitation().items().iter();
        let cards = items.map(|item| Prompt::Ask(item.question.clone()));
        cards.filter(|card| !self.deck.contains(card)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::{Anonymity, sample};

    fn showing(at: usize) -> Workshop {
        let mut workshop = sample::workshop(Anonymity::Nobody, 0);
        workshop.scene = Scene::Prompt(at);
        workshop
    }

    #[test]
    fn the_projector_keeps_its_card_while_others_move() {
        for shown in 0..3 {
            let mut workshop = showing(shown);
            let card = workshop.deck[shown].clone();
            let is_on = |workshop: &Workshop| match workshop.scene {
                Scene::Prompt(at) => workshop.deck[at] == card,
                _ => false,
            };
            workshop.swap_cards(0, 2);
            assert!(is_on(&workshop));
            workshop.swap_cards(1, 3);
            workshop.swap_cards(1, 0);
            assert!(is_on(&workshop));
            let other = workshop.deck.iter().position(|it| *it != card).unwrap();
            assert!(workshop.take_card(other).is_some());
            assert!(is_on(&workshop));
        }
    }

    #[test]
    fn where_its_card_goes_the_next_is_shown_or_the_last() {
        let mut workshop = showing(1);
        let next = workshop.deck[2].clone();
        workshop.take_card(1);
        assert_eq!(
            (workshop.scene, &workshop.deck[1]),
            (Scene::Prompt(1), &next)
        );
        workshop.take_card(1);
        assert_eq!(workshop.scene, Scene::Prompt(0));
        workshop.take_card(0);
        assert_eq!(
            (workshop.scene, workshop.take_card(0)),
            (Scene::Prompt(0), None)
        );
    }

    #[test]
    fn questions_without_a_card_are_missing() {
        let mut workshop = showing(0);
        assert_eq!(workshop.missing_cards(), []);
        let taken = workshop.take_card(1).unwrap();
        workshop.deck.push(Prompt::Own("What held us up?".into()));
        assert_eq!(workshop.missing_cards(), [taken]);
    }
}
