//! What is asked, where, how much of it, and how long that takes.

use proptest::prelude::*;
use waymark::assessment::{
    Agenda, Assessment, ChosenQuestionnaire, Depth, Workload, asked_questions,
};
use waymark::content::{Library, Source, bundle, bundled, shipped as files};
use waymark::questionnaire::{Catalogue, Question, QuestionId};

use crate::teams::{any_assessment, blank, cases, choose, listed, questions, shipped};

fn quick(lenses: &[&str]) -> Assessment {
    let mut assessment = blank();
    assessment
        .questionnaires
        .retain(|chosen| lenses.contains(&chosen.id.as_str()));
    assessment.depth = Depth::Quick;
    assessment
}

#[test]
fn a_quick_round_counts_each_question_once() {
    let assessment = quick(&["calms", "three-ways"]);
    let agenda = Agenda::of(&shipped().catalogue, &assessment);
    assert_eq!((agenda.asked.len(), agenda.more.len()), (23, 34));
    let full = Assessment {
        depth: Depth::Full,
        ..assessment
    };
    let full = Agenda::of(&shipped().catalogue, &full);
    assert_eq!((full.asked.len(), full.more.len()), (57, 0));
}

#[test]
fn the_first_file_knows_how_long_the_questions_are_that_follow_it() {
    let bundle = bundle(files::FILES);
    let first = bundled::catalogue(&bundle.catalogue).unwrap();
    let mut following = 0;
    for questionnaire in first.questionnaires() {
        for (_, entry) in questionnaire.entries() {
            let question = shipped().catalogue.question(&entry.question).unwrap();
            let texts = question
                .levels
                .iter()
                .flat_map(|level| [&level.name, &level.text]);
            let read: usize = texts
                .chain([&question.prompt])
                .map(|text| text.split_whitespace().count())
                .sum();
            assert_eq!(
                first.words_to_read(&question.id),
                Some(read),
                "{}",
                question.id
            );
            following += usize::from(first.question(&question.id).is_none());
        }
    }
    assert!(following > 30, "{following} questions follow");
    // The time is the same before and after they arrive.
    let all = bundled::with_field(&first, &bundle.field).unwrap();
    let assessment = Assessment {
        depth: Depth::Full,
        ..quick(&files::FIRST)
    };
    let time = |catalogue: &Catalogue| {
        Workload::of(catalogue, &Agenda::of(catalogue, &assessment).asked).unwrap()
    };
    assert_eq!(time(&first), time(&all));
    assert_eq!(time(&first), time(&shipped().catalogue));
}

#[test]
fn no_author_can_tell_how_long_a_question_is() {
    let text = std::fs::read_to_string(crate::teams::path("tests/fixtures/base.toml")).unwrap();
    let text = format!("words_to_read = {{ toil = 3 }}\n{text}");
    let source = waymark::content::Source {
        file: "own.toml",
        text: &text,
    };
    let problems = waymark::content::Library::read(&[source]).unwrap_err();
    assert!(crate::teams::listed(&problems).contains("words_to_read"));
}

#[test]
fn a_quick_round_takes_what_its_words_say() {
    let assessment = quick(&["calms"]);
    let catalogue = &shipped().catalogue;
    let agenda = Agenda::of(catalogue, &assessment);
    let words: usize = agenda
        .asked
        .iter()
        .filter_map(|id| catalogue.question(id))
        .map(Question::words_to_read)
        .sum();
    let workload = Workload::of(catalogue, &agenda.asked).unwrap();
    assert_eq!((workload.decisions, workload.words), (15, words));
    let seconds = words * 60 / 230 + 150;
    assert!((seconds..seconds + 61).contains(&(workload.minutes_alone() * 60)));
    assert_eq!(workload.minutes_aloud(), 30);
    let unknown = QuestionId::from("asked-elsewhere");
    assert_eq!(Workload::of(catalogue, [&unknown]), None);
}

#[test]
fn what_each_answers_alone_is_mixed_and_names_no_dimension() {
    let catalogue = &shipped().catalogue;
    let assessment = quick(&["perceptions"]);
    let asked = asked_questions(catalogue, &assessment);
    assert_eq!(asked.len(), 11);
    for pair in asked.windows(2) {
        let [before, after] = pair else {
            unreachable!("a window of two")
        };
        assert_ne!(
            before.dimension.id, after.dimension.id,
            "{}",
            after.question.id
        );
        assert_eq!(before.side(), after.side());
    }
    assert!(asked.iter().all(|asked| asked.heading() == "Perceptions"));
    let agenda = Agenda::of(catalogue, &assessment);
    assert_eq!(agenda.alone, agenda.asked);
}

#[test]
fn what_a_team_answers_together_is_asked_there() {
    let own = Source {
        file: "own.toml",
        text: "id = \"talked-over\"\ntitle = \"Talked over\"\nsummary = \"What we talk about.\"\n\
               [[dimension]]\nid = \"talk\"\ntitle = \"Talk\"\nsummary = \"What we say.\"\n\
               questions = [{ id = \"new-ideas\" }]\n",
    };
    let sources: Vec<Source<'_>> = files::FILES.iter().copied().chain([own]).collect();
    let library =
        Library::read(&sources).unwrap_or_else(|problems| panic!("{}", listed(&problems)));
    let assessment = Assessment {
        depth: Depth::Full,
        questionnaires: ["perceptions", "talked-over"]
            .map(|id| ChosenQuestionnaire {
                id: id.into(),
                version: 1,
            })
            .to_vec(),
        ..blank()
    };
    let asked = asked_questions(&library.catalogue, &assessment);
    let (first, rest) = asked.split_first().unwrap();
    assert_eq!(
        (first.question.id.as_str(), first.heading()),
        ("new-ideas", "Talk")
    );
    assert_eq!(rest.len(), 10);
    assert!(rest.iter().all(|asked| asked.heading() == "Perceptions"));
    let agenda = Agenda::of(&library.catalogue, &assessment);
    assert_eq!(agenda.alone, agenda.asked[1..]);
}

#[test]
fn no_team_takes_time_over_what_each_answers_alone() {
    let catalogue = &shipped().catalogue;
    for (lenses, decisions, minutes) in [
        (&["perceptions"][..], 11, 0),
        (&["calms", "perceptions"], 26, 30),
    ] {
        let agenda = Agenda::of(catalogue, &quick(lenses));
        let workload = agenda.workload(catalogue, &agenda.asked).unwrap();
        assert_eq!(
            (workload.decisions, workload.minutes_aloud()),
            (decisions, minutes)
        );
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn answering_moves_no_question_from_its_place(
        answers in any_assessment(),
        lenses in prop::sample::subsequence(vec!["calms", "three-ways", "sre", "ci-cd", "lifecycle"], 1..=4),
    ) {
        let catalogue = &shipped().catalogue;
        let empty = quick(&lenses);
        let order = |assessment: &Assessment| -> Vec<(String, String, QuestionId)> {
            let asked = asked_questions(catalogue, assessment);
            asked
                .iter()
                .map(|asked| {
                    let (lens, side) = (&asked.questionnaire.id, &asked.dimension.id);
                    (lens.to_string(), side.to_string(), asked.question.id.clone())
                })
                .collect()
        };
        let places = order(&empty);
        let mut answered = empty.clone();
        for (_, _, id) in &places {
            choose(&mut answered, id, answers.level(id).unwrap_or(3));
        }
        prop_assert_eq!(order(&answered), places);
    }

    #[test]
    fn asked_and_more_are_together_what_a_full_assessment_asks(assessment in any_assessment()) {
        let catalogue = &shipped().catalogue;
        let agenda = Agenda::of(catalogue, &assessment);
        let mut all = [agenda.asked.clone(), agenda.more.clone()].concat();
        all.sort();
        let mut every = questions(shipped());
        every.retain(|id| {
            let mut lenses = catalogue.questionnaires().iter();
            lenses.any(|lens| lens.entries().any(|(_, entry)| entry.question == *id))
        });
        every.sort();
        prop_assert_eq!(all, every);
        let asked: Vec<QuestionId> = asked_questions(catalogue, &assessment)
            .iter()
            .map(|asked| asked.question.id.clone())
            .collect();
        prop_assert_eq!(&agenda.asked, &asked);
        let open = agenda.open(catalogue, &assessment).count();
        let said = asked.iter().filter(|id| assessment.answer(id).is_some()).count();
        prop_assert_eq!(open + said, asked.len());
    }
}
