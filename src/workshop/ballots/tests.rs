//! What a ballot box takes, keeps and forgets.

use proptest::prelude::*;

use super::*;
use crate::questionnaire::Level;
use crate::workshop::Invitation;
use crate::workshop::tests::sample;

fn session(anonymity: Anonymity) -> Session {
    Session::new(sample::invitation(&[5, 5], anonymity).asking_roles(), true)
}

fn ballot(invitation: &Invitation, votes: [Option<Vote>; 2]) -> Ballot {
    let initials = "ABC".parse().unwrap();
    Ballot::new(invitation, Some(Role::Dev), initials, votes.to_vec()).unwrap()
}

#[test]
fn a_second_ballot_of_one_person_takes_the_place_of_the_first() {
    let session = session(Anonymity::Coach);
    let mut ballots = Ballots::new(&session);
    let mut add = |nonce, first| {
        let ballot = ballot(session.invitation(), [Some(Vote::Level(first)), None]);
        let nonce = Nonce(nonce);
        ballots.add(Submission { nonce, ballot })
    };
    assert_eq!(add(1, 2), Added::Added);
    assert_eq!(add(1, 2), Added::Unchanged);
    assert_eq!(add(1, 3), Added::Replaced);
    assert_eq!(add(2, 5), Added::Added);
    assert_eq!(ballots.people(), 2);
    assert_eq!(ballots.rounds(0)[0].levels.counts(), [0, 0, 1, 0, 1]);
    assert_eq!(ballots.rounds(1), []);
    assert!(ballots.take_out(Nonce(2)).is_some() && ballots.take_out(Nonce(2)).is_none());
    assert_eq!(ballots.people(), 1);
}

#[test]
fn hands_and_the_coach_count_beside_ballots() {
    let session = session(Anonymity::Coach);
    let mut ballots = Ballots::new(&session);
    let own = ballot(
        session.invitation(),
        [Some(Vote::Level(4)), Some(Vote::DontKnow)],
    );
    assert_eq!(ballots.add_own(own.clone()), Added::Added);
    assert_eq!(ballots.add_own(own), Added::Unchanged);
    assert!(ballots.set_hands(0, Vote::Level(4), 3));
    assert!(ballots.set_hands(0, Vote::NotApplicable, 1));
    assert!(!ballots.set_hands(0, Vote::Level(6), 1) && !ballots.set_hands(2, Vote::DontKnow, 1));
    let tally = ballots.rounds(0)[0];
    assert_eq!(tally.levels.counts(), [0, 0, 0, 4, 0]);
    assert_eq!((tally.not_applicable, ballots.handed_in(0)), (1, 5));
    assert_eq!((ballots.handed_in(1), ballots.people()), (1, 1));
}

#[test]
fn a_coach_who_stays_out_has_no_ballot() {
    let session = Session::new(sample::invitation(&[5, 5], Anonymity::Coach), false);
    let own = ballot(session.invitation(), [Some(Vote::Level(4)), None]);
    let refused = Added::Refused(Refusal::CoachStaysOut);
    assert_eq!(Ballots::new(&session).add_own(own), refused);
}

#[test]
fn a_ballot_of_other_questions_is_refused() {
    let mut ballots = Ballots::new(&session(Anonymity::Coach));
    let other = sample::invitation(&[7, 7], Anonymity::Coach);
    let submission = Submission {
        nonce: Nonce(1),
        ballot: ballot(&other, [Some(Vote::Level(5)), Some(Vote::Level(6))]),
    };
    let refused = Added::Refused(Refusal::Misfit(Misfit::Level(1)));
    assert_eq!(ballots.add(submission), refused);
}

#[test]
fn the_first_round_stays_when_a_question_is_voted_on_again() {
    let session = session(Anonymity::Coach);
    let mut ballots = Ballots::new(&session);
    assert!(!ballots.vote_again(0));
    let submission = |nonce, first| Submission {
        nonce: Nonce(nonce),
        ballot: ballot(
            session.invitation(),
            [Some(Vote::Level(first)), Some(Vote::Level(1))],
        ),
    };
    ballots.add(submission(1, 2));
    ballots.add(submission(2, 5));
    ballots.set_hands(0, Vote::Level(5), 1);
    assert!(ballots.vote_again(0));
    let first = ballots.rounds(0);
    assert_eq!(first[0].levels.counts(), [0, 1, 0, 0, 2]);
    assert_eq!((first.len(), ballots.handed_in(0)), (1, 0));
    // The same code once more is no new vote; another one is.
    assert_eq!(ballots.add(submission(1, 2)), Added::Unchanged);
    assert_eq!(ballots.rounds(0), first);
    assert_eq!(ballots.add(submission(1, 4)), Added::Replaced);
    ballots.set_hands(0, Vote::Level(4), 2);
    let rounds = ballots.rounds(0);
    assert_eq!(rounds[0], first[0]);
    assert_eq!(rounds[1].levels.counts(), [0, 0, 0, 3, 0]);
    // The other question goes on as it was.
    assert_eq!(ballots.rounds(1)[0].levels.counts(), [2, 0, 0, 0, 0]);
}

#[test]
fn closing_forgets_who_is_who_where_nobody_is_to_know() {
    for anonymity in Anonymity::ALL {
        let session = session(anonymity);
        let mut ballots = Ballots::new(&session);
        for (nonce, first) in [(1, 5), (2, 1), (3, 5)] {
            let ballot = ballot(
                session.invitation(),
                [Some(Vote::Level(first)), Some(Vote::Level(2))],
            );
            let nonce = Nonce(nonce);
            ballots.add(Submission { nonce, ballot });
        }
        ballots.add_own(ballot(session.invitation(), [Some(Vote::Level(3)), None]));
        ballots.vote_again(1);
        let before = [ballots.rounds(0), ballots.rounds(1)];
        ballots.close();
        assert!(ballots.is_closed());
        assert_eq!([ballots.rounds(0), ballots.rounds(1)], before);
        assert_eq!(ballots.people(), 4);
        let saved = ballots.saved();
        let has_nonce = saved.ballots.iter().any(|kept| kept.nonce.is_some());
        assert_eq!(has_nonce, anonymity != Anonymity::Nobody);
        assert_eq!(saved.own.is_some(), anonymity != Anonymity::Nobody);
        assert_eq!(ballots.named(0).is_empty(), anonymity == Anonymity::Nobody);
        let late = ballot(session.invitation(), [Some(Vote::Level(3)), None]);
        let nonce = Nonce(9);
        assert_eq!(
            ballots.add(Submission {
                nonce,
                ballot: late
            }),
            Added::Refused(Refusal::Closed)
        );
        assert!(ballots.take_out(Nonce(1)).is_none() && !ballots.set_hands(0, Vote::DontKnow, 1));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Of nothing that the box gives out, not even of how it is printed.
    #[test]
    fn the_order_of_arrival_is_seen_nowhere(
        people in prop::collection::vec((any::<u32>(), 1_u8..=5, 1_u8..=5), 1..20),
        order in any::<prop::sample::Index>(),
        closes: bool,
    ) {
        for anonymity in Anonymity::ALL {
            let session = session(anonymity);
            let filled = |people: &[(u32, Level, Level)]| {
                let mut ballots = Ballots::new(&session);
                for (nonce, first, second) in people {
                    let ballot = ballot(session.invitation(), [Some(Vote::Level(*first)), Some(Vote::Level(*second))]);
                    ballots.add(Submission { nonce: Nonce(*nonce), ballot });
                }
                if closes {
                    ballots.close();
                }
                ballots
            };
            let mut others = people.clone();
            others.sort_by_key(|(nonce, ..)| *nonce);
            others.dedup_by_key(|(nonce, ..)| *nonce);
            let one = filled(&others);
            let first = order.index(others.len());
            others.rotate_left(first);
            others.reverse();
            let other = filled(&others);
            prop_assert_eq!(&one, &other);
            prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
    }

    #[test]
    fn what_is_saved_comes_back(numbers in prop::collection::vec(any::<u32>(), 0..20), closes: bool) {
        for anonymity in Anonymity::ALL {
            let ladders = [5, 3, 7];
            let invitation = sample::invitation(&ladders, anonymity).asking_roles();
            let session = Session::new(invitation.clone(), true);
            let mut ballots = Ballots::new(&session);
            for (at, number) in numbers.iter().enumerate() {
                ballots.add(sample::submission(&invitation, *number));
                ballots.set_hands(at % 3, Vote::Level(2), number % 50);
                if at == 7 {
                    ballots.vote_again(1);
                    ballots.add_own(sample::submission(&invitation, 1).ballot);
                }
            }
            if closes {
                ballots.close();
            }
            let restored = Ballots::restored(&session, ballots.saved()).unwrap();
            prop_assert_eq!(&restored.saved(), &ballots.saved());
            for at in 0..ladders.len() {
                prop_assert_eq!(restored.rounds(at), ballots.rounds(at));
            }
        }
    }
}

#[test]
fn what_was_taken_out_is_put_back_with_its_rounds() {
    let session = session(Anonymity::Coach);
    let mut ballots = Ballots::new(&session);
    let ballot = ballot(session.invitation(), [Some(Vote::Level(2)); 2]);
    let nonce = Nonce(7);
    ballots.add(Submission { nonce, ballot });
    assert!(ballots.vote_again(1));
    let before = ballots.clone();
    let taken = ballots.take_out(nonce).unwrap();
    assert_eq!((ballots.people(), taken.spent.as_slice()), (0, &[1][..]));
    assert!(ballots.put_back(taken.clone()));
    assert_eq!(ballots, before);
    // Whoever has handed in anew since keeps that.
    assert!(!ballots.put_back(taken.clone()));
    ballots.take_out(nonce).unwrap();
    ballots.close();
    assert!(!ballots.put_back(taken));
}
