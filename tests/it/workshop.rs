//! Workshops from the invitation to the assessment, over what ships.

use std::fmt::Write as _;

use proptest::prelude::*;
use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire, Depth, Workload};
use waymark::questionnaire::{Level, Questionnaire};
use waymark::scoring::scorecards;
use waymark::workshop::{
    Accord, Added, Anonymity, Ballot, Code, Discussion, Experiment, Fault, Follows, Initials,
    Invitation, Item, Nonce, Order, Proposal, Role, SUGGESTED, Scene, Session, SessionId, Stage,
    Standing, Submission, Verdict, Vote, Workshop, find, ordered, suggested, suggested_count,
};

use crate::teams::{cases, shipped};

fn calms() -> &'static Questionnaire {
    questionnaire("calms")
}

fn questionnaire(id: &str) -> &'static Questionnaire {
    shipped().catalogue.questionnaire(&id.into()).unwrap()
}

fn items(questionnaire: &Questionnaire) -> Vec<Item> {
    let questions = suggested(questionnaire, suggested_count(questionnaire)).into_iter();
    let questions = questions.map(|id| shipped().catalogue.question(&id).unwrap());
    questions.map(Item::of).collect()
}

fn invitation(questionnaire: &Questionnaire, anonymity: Anonymity) -> Invitation {
    let chosen = ChosenQuestionnaire {
        id: questionnaire.id.clone(),
        version: questionnaire.version,
    };
    Invitation::new(SessionId(0xcafe), chosen, items(questionnaire), anonymity)
        .unwrap()
        .named("garden")
        .asking_roles()
}

#[test]
fn a_part_is_suggested_that_fits_an_hour_and_shows_every_side() {
    for questionnaire in shipped().catalogue.questionnaires() {
        let id = &questionnaire.id;
        let all: Vec<_> = questionnaire.entries().collect();
        let quick = all.iter().filter(|(_, entry)| entry.quick).count();
        let count = suggested_count(questionnaire);
        assert!(
            count == all.len() || SUGGESTED.contains(&count) && count >= quick,
            "{id}"
        );
        let chosen = suggested(questionnaire, count);
        assert_eq!(chosen.len(), count, "{id}");
        let is_chosen = |question| chosen.contains(question);
        // In the order of asking, and the quick ones before any other.
        let listed = all.iter().map(|(_, entry)| &entry.question);
        let listed: Vec<_> = listed.filter(|question| is_chosen(question)).collect();
        assert!(listed.into_iter().eq(&chosen), "{id}");
        let mut quick = all.iter().filter(|(_, entry)| entry.quick);
        assert!(quick.all(|(_, entry)| is_chosen(&entry.question)), "{id}");
        for dimension in &questionnaire.dimensions {
            let here = dimension.entries.iter();
            let here = here.filter(|entry| is_chosen(&entry.question)).count();
            let fair = chosen.len() / questionnaire.dimensions.len() / 2;
            assert!(here >= fair.min(dimension.entries.len()), "{id}");
        }
        let minutes = Workload::of(&shipped().catalogue, &chosen).unwrap();
        assert!((1..=15).contains(&minutes.minutes_alone()), "{id}");
        // Any other number, too, and never more than there are.
        for count in [0, 1, 20, 1_000] {
            let chosen = suggested(questionnaire, count).len();
            assert_eq!(chosen, count.min(all.len()), "{id}");
        }
    }
}

/// What one of eight people says: the first questions split them, the last one nobody can tell.
fn votes(invitation: &Invitation, person: usize) -> Vec<Option<Vote>> {
    let last = invitation.items().len() - 1;
    let vote = |at: usize| match at {
        0 if person < 4 => Vote::Level(1),
        0 => Vote::Level(5),
        1 => Vote::Level(4),
        2 => Vote::Level(if person == 7 { 2 } else { 3 }),
        3 if person < 6 => Vote::NotApplicable,
        _ if at == last => Vote::DontKnow,
        _ => Vote::Level(2),
    };
    (0..=last).map(|at| (at != 4).then(|| vote(at))).collect()
}

fn submission(invitation: &Invitation, person: usize) -> Submission {
    let nonce = Nonce(u32::try_from(person).unwrap() * 77_777 + 5);
    let votes = votes(invitation, person);
    let role = if person < 5 { Role::Dev } else { Role::Ops };
    Submission {
        nonce,
        ballot: Ballot::new(invitation, Some(role), Initials::NONE, votes).unwrap(),
    }
}

/// Six send codes, one of them twice, one changes their mind; two raise their hands.
fn hand_in(workshop: &mut Workshop) {
    let invitation = workshop.session.invitation().clone();
    let mut chat = String::from("Hello everyone, here are our codes!\n");
    for person in [0, 1, 2, 3, 4, 5, 2] {
        let code = Code::of(&invitation, &submission(&invitation, person)).unwrap();
        writeln!(chat, "Person {person}: {}", code.grouped().to_lowercase()).unwrap();
    }
    let mut changed = submission(&invitation, 5);
    let mut votes = changed.ballot.votes().to_vec();
    votes[1] = Some(Vote::Level(5));
    changed.ballot = Ballot::new(&invitation, Some(Role::Ops), Initials::NONE, votes).unwrap();
    chat += Code::of(&invitation, &changed).unwrap().as_str();
    let found = find(&invitation, &chat);
    let became: Vec<Added> = found
        .into_iter()
        .map(|found| workshop.ballots.add(found.read.unwrap()))
        .collect();
    let mut expected = vec![Added::Added; 6];
    expected.extend([Added::Unchanged, Added::Replaced]);
    assert_eq!(became, expected);
    for person in [6, 7] {
        let votes = submission(&invitation, person).ballot.votes().to_vec();
        for (at, vote) in votes.into_iter().enumerate() {
            let Some(vote) = vote else { continue };
            let counted = workshop.ballots.hands(at).unwrap().count(vote);
            assert!(workshop.ballots.set_hands(at, vote, counted + 1));
        }
    }
}

#[test]
fn a_workshop_is_played_from_the_invitation_to_the_assessment() {
    let invitation = invitation(calms(), Anonymity::Nobody);
    let mut session = Session::new(invitation.clone(), false);
    session.team = "Payments".into();
    session.date = "2026-11-30".parse().ok();
    session.follows = Some(Follows {
        assessment: Some("last-year".into()),
        ..Follows::default()
    });
    let mut workshop = Workshop::new(session);

    hand_in(&mut workshop);
    assert_eq!(workshop.ballots.handed_in(0), 8);

    // The split question comes first, and is voted on again.
    let outcomes = workshop.outcomes();
    assert_eq!(ordered(&outcomes, Order::Disagreement)[0], 0);
    assert_eq!(outcomes[0].accord(), Some(Accord::Camps));
    workshop.scene = Scene::Question {
        at: 0,
        is_revealed: true,
    };
    let Stage::Revealed { rounds, .. } = Stage::of(&workshop) else {
        panic!("it is revealed");
    };
    assert_eq!(rounds[0].unwrap().levels.counts(), [4, 0, 0, 0, 4]);
    assert!(workshop.ballots.vote_again(0));
    workshop.ballots.set_hands(0, Vote::Level(3), 8);
    let discussion = |verdict, notes: &str| Discussion {
        verdict,
        notes: notes.into(),
        ..Discussion::default()
    };
    let question = |at: usize| invitation.items()[at].question.clone();
    let agreed = discussion(Verdict::Agreed(3), "It depends on the service.");
    workshop.discussions.insert(question(0), agreed);
    let none = discussion(Verdict::NoAgreement, "");
    workshop.discussions.insert(question(2), none);

    // They decide and close.
    let practice = &shipped().guidance.practices().next().unwrap().id;
    assert!(workshop.dots.propose(Proposal::Practice(practice.clone())));
    assert!(workshop.experiments.add(Experiment {
        what: "Smaller changes".into(),
        practice: Some(practice.clone()),
        signal: "Reviews within a day".into(),
        owner: "Ines".into(),
        review: "2026-12-24".parse().ok(),
        first_step: "Split the next one".into(),
    }));
    workshop.ballots.close();
    let refused = workshop.ballots.add(submission(&invitation, 9));
    assert!(matches!(refused, Added::Refused(_)));

    let assessment = workshop.assessment("new".into(), calms(), "The room found so.");
    assert_eq!(
        (assessment.team.as_str(), assessment.title.as_str()),
        ("Payments", "garden")
    );
    assert_eq!(
        (assessment.depth, assessment.participants.as_str()),
        (Depth::Quick, "8")
    );
    assert_eq!(assessment.previous, Some("last-year".into()));
    let answer = |at: usize| assessment.answer(&question(at)).cloned();
    assert_eq!(answer(0), Some(Answer::Level(3)));
    assert_eq!(
        assessment.answers.get(&question(0)).unwrap().note,
        "It depends on the service."
    );
    assert_eq!(answer(2), Some(Answer::Level(3)));
    assert_eq!(
        answer(3),
        Some(Answer::NotApplicable("The room found so.".into()))
    );
    assert_eq!(answer(4), None);
    assert_eq!(answer(invitation.items().len() - 1), Some(Answer::DontKnow));
    let card = assessment.plan.card(practice).unwrap();
    assert_eq!((card.owner.as_str(), card.pinned), ("Ines", true));

    let record = workshop.record();
    let split = record.get(&question(0)).unwrap();
    let counts: Vec<&[u32]> = split.rounds.iter().map(|it| it.levels.counts()).collect();
    assert_eq!(counts, [&[4, 0, 0, 0, 4][..], &[0, 0, 8, 0, 0]]);
    assert_eq!(split.standing, Some(Standing::Agreed(3)));
    let third = record.get(&question(2)).unwrap();
    assert_eq!(third.standing, Some(Standing::LowerMedian(3)));
    assert!(record.get(&question(4)).is_none());
}

#[test]
fn a_workshop_that_asks_everything_becomes_a_full_assessment() {
    let perceptions = questionnaire("perceptions");
    let invitation = invitation(perceptions, Anonymity::Nobody);
    let mut workshop = Workshop::new(Session::new(invitation.clone(), false));
    for (at, item) in invitation.items().iter().enumerate() {
        assert_eq!(item.levels, 7);
        workshop.ballots.set_hands(at, Vote::Level(2), 1);
        workshop.ballots.set_hands(at, Vote::Level(6), 1);
    }
    let assessment = workshop.assessment("new".into(), perceptions, "");
    assert_eq!(assessment.depth, Depth::Full);
    // The lower median is the worse one, whichever end of the ladder that is.
    for item in invitation.items() {
        let worse = if item.reversed { 6 } else { 2 };
        assert_eq!(assessment.level(&item.question), Some(worse));
    }
}

#[test]
fn what_is_kept_again_changes_what_the_room_said_and_nothing_else() {
    let invitation = invitation(calms(), Anonymity::Nobody);
    let mut workshop = Workshop::new(Session::new(invitation.clone(), false));
    workshop.ballots.set_hands(0, Vote::Level(2), 6);
    let mut kept = workshop.assessment("kept".into(), calms(), "");
    assert_eq!(
        (kept.depth, kept.participants.as_str()),
        (Depth::Quick, "6")
    );
    let question = |at: usize| invitation.items()[at].question.clone();
    // Somebody goes on with it by hand.
    kept.title = "Autumn".into();
    kept.depth = Depth::Full;
    kept.respond(&question(0), |it| it.note = "As of today".into());
    kept.respond(&question(1), |it| it.answer = Some(Answer::Level(4)));
    workshop.ballots.vote_again(0);
    workshop.ballots.set_hands(0, Vote::Level(3), 7);
    workshop.write_into(&mut kept, calms(), "");
    assert_eq!((kept.title.as_str(), kept.depth), ("Autumn", Depth::Full));
    assert_eq!(kept.participants, "7");
    let response = kept.answers.get(&question(0)).unwrap();
    assert_eq!(response.answer, Some(Answer::Level(3)));
    assert_eq!(response.note, "As of today");
    assert_eq!(kept.level(&question(1)), Some(4));
}

#[test]
fn the_codes_of_one_workshop_are_foreign_to_another() {
    let here = invitation(calms(), Anonymity::Nobody);
    for other in [
        invitation(questionnaire("three-ways"), Anonymity::Nobody),
        invitation(calms(), Anonymity::Coach),
    ] {
        let votes = vec![None; other.items().len()];
        let ballot = Ballot::new(&other, None, Initials::NONE, votes).unwrap();
        let nonce = Nonce(3);
        let code = Code::of(&other, &Submission { nonce, ballot }).unwrap();
        let found = find(&here, code.as_str());
        assert_eq!(found[0].read, Err(Fault::Foreign));
    }
}

proptest! {
    #![proptest_config(cases(48))]

    /// Where everybody says the same, the workshop's assessment is what one person would have entered.
    #[test]
    fn a_room_of_one_mind_scores_like_one_person(levels in prop::collection::vec(1_u8..=5, 15), people in 1_u32..40) {
        let invitation = invitation(calms(), Anonymity::Coach);
        let mut workshop = Workshop::new(Session::new(invitation.clone(), true));
        let mut alone = Assessment::new("alone".into());
        alone.questionnaires = vec![invitation.questionnaire().clone()];
        alone.depth = Depth::Quick;
        let asked = invitation.items().iter().zip(&levels);
        for (at, (item, level)) in asked.enumerate() {
            let level: Level = *level;
            workshop.ballots.set_hands(at, Vote::Level(level), people);
            alone.respond(&item.question, |it| it.answer = Some(Answer::Level(level)));
        }
        let room = workshop.assessment("room".into(), calms(), "");
        let catalogue = &shipped().catalogue;
        prop_assert_eq!(scorecards(catalogue, &room), scorecards(catalogue, &alone));
    }
}
