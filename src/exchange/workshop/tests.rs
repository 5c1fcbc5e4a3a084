use proptest::prelude::*;

use super::*;
use crate::workshop::{
    Anonymity, Direction, Discussion, Experiment, Fate, Follows, Proposal, Verdict, Vote, sample,
};

/// A workshop in which everything is said that can be.
fn full(anonymity: Anonymity, people: u32) -> Workshop {
    let mut workshop = sample::workshop(anonymity, people);
    let question = workshop.session.invitation().items()[1].question.clone();
    let experiment = Experiment {
        what: "Review within a day".into(),
        practice: Some("small-batches".into()),
        signal: "Fewer open reviews".into(),
        owner: "Ines".into(),
        review: "2026-12-24".parse().ok(),
        first_step: "Ask in the stand-up".into(),
    };
    workshop.session.team = "Payments".into();
    workshop.session.scope = "Checkout".into();
    workshop.session.date = "2026-11-30".parse().ok();
    workshop.session.follows = Some(Follows {
        workshop: Some(crate::workshop::SessionId(7)),
        assessment: Some("a-1".into()),
        levels: [(question.clone(), 2)].into_iter().collect(),
        experiments: vec![(experiment.clone(), Fate::Kept)],
    });
    workshop.ballots.set_hands(0, Vote::Level(2), 3);
    workshop.ballots.set_hands(0, Vote::DontKnow, 1);
    workshop.ballots.vote_again(0);
    workshop.ballots.set_hands(0, Vote::Level(1), 4);
    let discussion = Discussion {
        verdict: Verdict::Agreed(2),
        trend: Some(Direction::Worse),
        notes: "Since spring".into(),
        private_notes: "Ask Tom".into(),
    };
    workshop.discussions.insert(question, discussion);
    workshop.deck.push(Prompt::Own("What held us up?".into()));
    workshop
        .dots
        .propose(Proposal::Practice("small-batches".into()));
    workshop.dots.propose(Proposal::Own("Talk more".into()));
    workshop
        .dots
        .set_dots(&Proposal::Own("Talk more".into()), 4);
    workshop.dots.dots_each = 5;
    workshop.experiments.add(experiment);
    workshop.worth.set(4, 3);
    workshop.worth_more = "A shorter list".into();
    workshop.became = Some("a-2".into());
    workshop.set_course(crate::workshop::Order::Lowest);
    workshop.scene = Scene::Question {
        at: 1,
        is_revealed: true,
    };
    workshop
}

fn again(workshop: &Workshop) -> Result<Workshop, OpenError> {
    let text = write_workshop(workshop, &UnknownFields::default());
    open_workshop(&text).map(|(read, _)| read)
}

proptest! {
    #[test]
    fn a_workshop_comes_back_as_it_was(people in 0_u32..40, promise in 0_usize..3, is_closed: bool) {
        let mut workshop = full(Anonymity::ALL[promise], people);
        if is_closed {
            workshop.ballots.close();
        }
        prop_assert_eq!(again(&workshop), Ok(workshop));
    }
}

#[test]
fn every_scene_comes_back() {
    let mut workshop = full(Anonymity::Nobody, 2);
    for scene in [
        Scene::Introduction,
        Scene::Blank,
        Scene::Prompt(2),
        Scene::Decide,
        Scene::Close { is_revealed: true },
    ] {
        workshop.scene = scene;
        assert_eq!(again(&workshop).map(|it| it.scene), Ok(scene));
    }
}

#[test]
fn a_deck_without_cards_stays_without() {
    let mut workshop = full(Anonymity::Nobody, 0);
    workshop.deck.clear();
    assert_eq!(again(&workshop), Ok(workshop));
}

#[test]
fn what_a_later_version_wrote_is_written_again() {
    let workshop = full(Anonymity::Coach, 1);
    let text = write_workshop(&workshop, &UnknownFields::default());
    let later = text.replacen('{', r#"{"mood":"sunny","#, 1);
    let (read, beside) = open_workshop(&later).unwrap();
    assert!(write_workshop(&read, &beside).contains(r#""mood":"sunny""#));
}

#[test]
fn the_order_of_arrival_stands_nowhere() {
    let workshop = sample::workshop(Anonymity::Nobody, 12);
    let mut turned = Workshop::new(workshop.session.clone());
    let mut ballots = workshop.ballots.saved().ballots;
    ballots.reverse();
    for saved in ballots {
        let nonce = saved.nonce.unwrap();
        let ballot = saved.ballot;
        turned
            .ballots
            .add(crate::workshop::Submission { nonce, ballot });
    }
    let none = UnknownFields::default();
    assert_eq!(
        write_workshop(&workshop, &none),
        write_workshop(&turned, &none)
    );
}

#[test]
fn what_is_no_workshop_says_where() {
    let text = write_workshop(&full(Anonymity::Nobody, 3), &UnknownFields::default());
    for (from, to) in [
        (r#""anonymity":"nobody""#, r#""anonymity":"some""#),
        (r#""id":"#, r#""id":"x","was":"#),
        (r#""part":"close""#, r#""part":"party""#),
        (r#""show":"question""#, r#""show":"dance""#),
        (r#""agreed":2"#, r#""agreed":9"#),
        (r#""levels":5"#, r#""levels":1"#),
        (r#""hands":["#, r#""hands":[-1,"#),
        (r#""worth":["#, r#""worth":["x","#),
    ] {
        let broken = text.replacen(from, to, 1);
        assert_ne!(broken, text, "{from}");
        let read = open_workshop(&broken);
        assert!(matches!(read, Err(OpenError::Shape { .. })), "{from}");
    }
    assert_eq!(
        open_workshop(r#"{"format":"waymark","schema":1}"#).err(),
        Some(OpenError::Foreign)
    );
}
