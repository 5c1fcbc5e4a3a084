//! Two copies that were changed apart become one, and nothing that either of them said is lost.

use proptest::prelude::*;
use waymark::assessment::{
    Answer, Assessment, Event, Measure, Merged, Metric, Place, Reading, merged,
};

use crate::documents::any_written;
use crate::teams::cases;

fn base() -> Assessment {
    let mut base = Assessment::new("a".into());
    base.team.push_str("Tide");
    base.revision = 7;
    base.respond(&"toil".into(), |response| {
        response.answer = Some(Answer::Level(2));
    });
    base
}

/// A copy that was changed.
fn changed(base: &Assessment, change: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut copy = base.clone();
    change(&mut copy);
    copy.revision += 1;
    copy
}

fn level(copy: &mut Assessment, question: &str, level: u8) {
    copy.respond(&question.into(), |response| {
        response.answer = Some(Answer::Level(level));
    });
}

fn note(copy: &mut Assessment, question: &str, note: &str) {
    copy.respond(&question.into(), |response| {
        note.clone_into(&mut response.note);
    });
}

/// One assessment without a conflict.
fn agreed(base: &Assessment, mine: &Assessment, theirs: &Assessment) -> Assessment {
    let Merged {
        assessment,
        conflicts,
    } = merged(base, mine, theirs);
    assert!(conflicts.is_empty(), "{conflicts:?}");
    assessment
}

#[test]
fn answers_to_different_questions_are_all_kept() {
    let base = base();
    let mine = changed(&base, |copy| level(copy, "bad-news", 4));
    let theirs = changed(&base, |copy| {
        level(copy, "flow", 3);
        note(copy, "toil", "two days a week");
    });
    let both = agreed(&base, &mine, &theirs);
    let levels = ["toil", "bad-news", "flow"].map(|question| both.level(&question.into()));
    assert_eq!(levels, [Some(2), Some(4), Some(3)]);
    let note = &both.answers.get(&"toil".into()).unwrap().note;
    assert_eq!(note, "two days a week");
    assert_eq!(both.revision, 9);
}

#[test]
fn an_answer_and_a_note_to_one_question_belong_together() {
    let base = base();
    let mine = changed(&base, |copy| level(copy, "toil", 5));
    let theirs = changed(&base, |copy| note(copy, "toil", "seen on the board"));
    let both = agreed(&base, &mine, &theirs);
    let response = both.answers.get(&"toil".into()).unwrap();
    assert_eq!(response.answer, Some(Answer::Level(5)));
    assert_eq!(response.note, "seen on the board");
}

#[test]
fn two_answers_to_one_question_are_a_choice_for_a_person() {
    let base = base();
    let mine = changed(&base, |copy| level(copy, "toil", 5));
    let theirs = changed(&base, |copy| level(copy, "toil", 1));
    let Merged {
        mut assessment,
        conflicts,
    } = merged(&base, &mine, &theirs);
    let place = Place::Answer("toil".into());
    assert!(conflicts.iter().eq([&place]));
    assert_eq!(assessment.level(&"toil".into()), Some(5));
    place.take(&mut assessment, &theirs);
    assert_eq!(assessment.level(&"toil".into()), Some(1));
}

#[test]
fn the_same_change_twice_is_no_conflict() {
    let base = base();
    let mine = changed(&base, |copy| level(copy, "toil", 5));
    assert_eq!(agreed(&base, &mine, &mine).answers, mine.answers);
}

#[test]
fn what_one_took_back_stays_taken_back_unless_the_other_changed_it() {
    let base = base();
    let without = changed(&base, |copy| drop(copy.answers.remove(&"toil".into())));
    assert!(agreed(&base, &base, &without).answers.is_empty());
    let other = changed(&base, |copy| level(copy, "toil", 3));
    let conflicts = merged(&base, &other, &without).conflicts;
    assert!(conflicts.iter().eq([&Place::Answer("toil".into())]));
}

#[test]
fn measurements_outlive_that_the_other_gave_delivery_up() {
    let reading = |percent| Reading {
        measure: Some(Measure::Percent(percent)),
        ..Reading::default()
    };
    let mut base = base();
    let rate = Metric::ChangeFailRate;
    base.delivery = Some([(rate, reading(10.0))].into());
    let mine = changed(&base, |copy| {
        copy.delivery = Some([(rate, reading(20.0))].into());
    });
    let theirs = changed(&base, |copy| copy.delivery = None);
    for (mine, theirs) in [(&mine, &theirs), (&theirs, &mine)] {
        let conflicts = merged(&base, mine, theirs).conflicts;
        assert!(conflicts.iter().eq([&Place::Delivery]), "{conflicts:?}");
    }
    assert_eq!(agreed(&base, &base, &theirs).delivery, None);
}

#[test]
fn questionnaires_that_either_chose_are_asked() {
    let chosen = |ids: &[&str]| {
        let all = ids
            .iter()
            .map(|id| waymark::assessment::ChosenQuestionnaire {
                id: (*id).into(),
                version: 1,
            });
        all.collect::<Vec<_>>()
    };
    let mut base = base();
    base.questionnaires = chosen(&["calms", "sre"]);
    let mine = changed(&base, |copy| {
        copy.questionnaires = chosen(&["calms", "sre", "gitops"]);
    });
    let theirs = changed(&base, |copy| {
        copy.questionnaires = chosen(&["calms", "finops"]);
    });
    let both = agreed(&base, &mine, &theirs);
    assert_eq!(both.questionnaires, chosen(&["calms", "gitops", "finops"]));
}

fn event(day: &str, text: &str) -> Event {
    Event::new(day.parse().unwrap(), text)
}

fn texts(copy: &Assessment) -> Vec<&str> {
    copy.journal.iter().map(|it| it.text.as_str()).collect()
}

/// A copy in which an event has other words, as the page changes one: the old is struck out.
fn edited(base: &Assessment, before: &Event, day: &str, text: &str) -> Assessment {
    changed(base, |copy| {
        copy.strike_out(before);
        copy.write_down(event(day, text));
    })
}

#[test]
fn what_two_tabs_wrote_down_is_all_kept_and_what_either_struck_out_is_gone() {
    let mut base = base();
    for (day, text) in [("2026-01-05", "a new lead"), ("2026-02-02", "a move")] {
        base.write_down(event(day, text));
    }
    let mine = changed(&base, |copy| {
        copy.write_down(event("2026-03-02", "zero"));
        copy.write_down(event("2026-04-01", "the same"));
    });
    let theirs = changed(&base, |copy| {
        copy.strike_out(&event("2026-01-05", "a new lead"));
        copy.write_down(event("2026-03-02", "an outage"));
        copy.write_down(event("2026-04-01", "the same"));
    });
    for [mine, theirs] in [[&mine, &theirs], [&theirs, &mine]] {
        let both = agreed(&base, mine, theirs);
        assert_eq!(texts(&both), ["a move", "an outage", "zero", "the same"]);
    }
}

#[test]
fn one_event_that_both_changed_is_a_choice_and_the_others_are_none() {
    let lead = event("2026-01-05", "a new lead");
    let mut base = base();
    base.write_down(lead.clone());
    let mine = changed(&edited(&base, &lead, "2026-01-05", "Ines leads"), |copy| {
        copy.write_down(event("2026-03-02", "mine alone"));
    });
    let theirs = changed(&edited(&base, &lead, "2026-01-05", "Tom leads"), |copy| {
        copy.write_down(event("2026-05-04", "theirs alone"));
    });
    let Merged {
        mut assessment,
        conflicts,
    } = merged(&base, &mine, &theirs);
    assert_eq!(conflicts.iter().count(), 1, "{conflicts:?}");
    assert_eq!(
        texts(&assessment),
        ["Ines leads", "mine alone", "theirs alone"]
    );
    for place in &conflicts {
        place.take(&mut assessment, &theirs);
    }
    assert_eq!(
        texts(&assessment),
        ["Tom leads", "mine alone", "theirs alone"]
    );

    // One changed what the other struck out.
    let gone = changed(&base, |copy| assert!(copy.strike_out(&lead)));
    assert_eq!(merged(&base, &mine, &gone).conflicts.iter().count(), 1);
    // One alone changed it.
    let moved = edited(&base, &lead, "2026-02-05", "a new lead");
    let both = agreed(&base, &moved, &base);
    assert_eq!(both.journal, moved.journal);
    // Both did the same to it.
    assert_eq!(texts(&agreed(&base, &moved, &moved)), ["a new lead"]);
}

/// What remains to be compared once two copies have become one.
fn content(mut assessment: Assessment) -> Assessment {
    assessment.position = None;
    assessment.revision = 0;
    assessment.updated.clear();
    // A file may hold responses that say nothing.
    assessment
        .answers
        .retain(|_, response| !response.is_empty());
    let id = |chosen: &waymark::assessment::ChosenQuestionnaire| chosen.id.clone();
    assessment.questionnaires.sort_by_key(id);
    assessment
}

/// Three copies of one assessment with nothing else in common.
fn any_copies() -> impl Strategy<Value = [Assessment; 3]> {
    // Boxed, for three of them are more than a test's stack holds.
    let any = || any_written().boxed();
    (any(), any(), any()).prop_map(|(base, mut mine, mut theirs)| {
        for copy in [&mut mine, &mut theirs] {
            copy.id = base.id.clone();
        }
        [base, mine, theirs].map(|mut copy| {
            copy.revision %= 1_000;
            copy
        })
    })
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn who_changed_nothing_takes_what_the_other_has([base, mine, _] in any_copies()) {
        for merged in [merged(&base, &mine, &base), merged(&base, &base, &mine)] {
            prop_assert!(merged.conflicts.is_empty());
            prop_assert_eq!(content(merged.assessment), content(mine.clone()));
        }
    }

    #[test]
    fn it_does_not_matter_which_copy_is_whose_but_for_the_choice([base, mine, theirs] in any_copies()) {
        let here = merged(&base, &mine, &theirs);
        let there = merged(&base, &theirs, &mine);
        let mut chosen = here.assessment;
        for place in here.conflicts.iter().chain(&there.conflicts) {
            place.take(&mut chosen, &theirs);
        }
        let mut other = there.assessment;
        for place in here.conflicts.iter().chain(&there.conflicts) {
            place.take(&mut other, &theirs);
        }
        prop_assert_eq!(content(chosen), content(other));
    }

    #[test]
    fn nothing_that_one_alone_said_is_lost([base, mine, theirs] in any_copies()) {
        let both = merged(&base, &mine, &theirs);
        for (question, response) in &theirs.answers {
            let is_new = !base.answers.contains_key(question) && !mine.answers.contains_key(question);
            if is_new && !response.is_empty() {
                prop_assert_eq!(both.assessment.answers.get(question), Some(response));
            }
        }
    }
}
