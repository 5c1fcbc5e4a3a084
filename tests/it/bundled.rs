//! What ships with Waymark is whole, and keeps the promises that its authors were given.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use waymark::content::{Library, bundle, bundled, shipped};
use waymark::questionnaire::{PracticeId, Question, QuestionId, Questionnaire};
use waymark::roadmap::Observation;

use crate::teams::{listed, path, shipped};

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(toml_files(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push(path);
        }
    }
    files
}

fn questionnaire(id: &str) -> &'static Questionnaire {
    shipped().catalogue.questionnaire(&id.into()).unwrap()
}

/// Whether the levels say what one observes, and not how far one agrees with a statement.
fn is_ladder(question: &Question) -> bool {
    !question.is_statement()
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[test]
fn the_shipped_files_have_no_problems() {
    if let Err(problems) = shipped::library() {
        panic!("{}", listed(&problems));
    }
}

#[test]
fn every_file_of_the_folder_is_shipped() {
    let root = path("");
    let found: BTreeSet<String> = toml_files(&path("questionnaires"))
        .iter()
        .map(|file| file.strip_prefix(&root).unwrap().display().to_string())
        .collect();
    let listed: BTreeSet<String> = shipped::FILES
        .iter()
        .map(|source| source.file.to_owned())
        .collect();
    assert_eq!(listed.len(), shipped::FILES.len(), "a file is listed twice");
    assert_eq!(found, listed);
}

#[test]
fn there_is_enough_to_talk_about() {
    let Library {
        catalogue,
        guidance,
    } = shipped();
    assert!(
        catalogue.questions().count() >= 45,
        "{} questions",
        catalogue.questions().count()
    );
    assert!(
        guidance.practices().count() >= 40,
        "{} practices",
        guidance.practices().count()
    );
    assert!(
        guidance.insights().len() >= 10,
        "{} insights",
        guidance.insights().len()
    );
}

#[test]
fn every_question_is_asked() {
    let asked: BTreeSet<&QuestionId> = shipped()
        .catalogue
        .questionnaires()
        .iter()
        .flat_map(|questionnaire| questionnaire.entries().map(|(_, entry)| &entry.question))
        .collect();
    for question in shipped().catalogue.questions() {
        assert!(
            asked.contains(&question.id),
            "no questionnaire asks `{}`",
            question.id
        );
    }
}

/// An author may leave both out; whoever opens Waymark finds them at every question.
#[test]
fn every_question_says_what_to_ask_and_names_a_practice() {
    for question in shipped().catalogue.questions() {
        assert!(
            question.ask.is_some(),
            "`{}` asks nothing aloud",
            question.id
        );
        assert!(
            !question.practices.is_empty(),
            "`{}` names no practice",
            question.id
        );
    }
}

#[test]
fn every_practice_is_named_by_a_question() {
    let named: BTreeSet<&PracticeId> = shipped()
        .catalogue
        .questions()
        .flat_map(|question| &question.practices)
        .collect();
    for practice in shipped().guidance.practices() {
        assert!(
            named.contains(&practice.id),
            "no question tells of `{}`",
            practice.id
        );
    }
}

#[test]
fn the_questionnaires_have_the_dimensions_that_documents_name() {
    for (id, dimensions, least) in [
        (
            "calms",
            ["culture", "automation", "lean", "measurement", "sharing"].as_slice(),
            7,
        ),
        ("three-ways", &["flow", "feedback", "learning"], 9),
    ] {
        let found: Vec<&str> = questionnaire(id)
            .dimensions
            .iter()
            .map(|dimension| dimension.id.as_str())
            .collect();
        assert_eq!(found, dimensions);
        for dimension in &questionnaire(id).dimensions {
            assert!(
                dimension.entries.len() >= least,
                "{id}/{} asks {}",
                dimension.id,
                dimension.entries.len()
            );
        }
    }
}

#[test]
fn a_quick_assessment_asks_about_fifteen_or_a_third() {
    for questionnaire in shipped().catalogue.questionnaires() {
        let all = questionnaire.entries().count();
        let quick = questionnaire
            .entries()
            .filter(|(_, entry)| entry.quick)
            .count();
        assert!(
            quick <= 15 && quick * 3 >= all,
            "{}: {quick} of {all}",
            questionnaire.id
        );
        for dimension in &questionnaire.dimensions {
            assert!(
                dimension.entries.iter().any(|entry| entry.quick),
                "{} asks nothing quickly",
                dimension.id
            );
        }
    }
}

#[test]
fn titles_and_names_are_short_enough_to_say() {
    for question in shipped().catalogue.questions() {
        let title = words(&question.title);
        // The exemplar's own title has five words.
        let is_exemplar = question.id.as_str() == "knowledge-when-someone-is-away";
        assert!(
            (2..=4).contains(&title) || (is_exemplar && title == 5),
            "`{}` is titled {title} words",
            question.id
        );
        if !is_ladder(question) {
            continue;
        }
        for level in &question.levels {
            let name = words(&level.name);
            // One exemplar calls its top level "Hours".
            let is_exemplar = question.id.as_str() == "change-branch-life" && level.name == "Hours";
            assert!(
                (2..=5).contains(&name) || is_exemplar,
                "`{}`: \"{}\"",
                question.id,
                level.name
            );
        }
    }
}

#[test]
fn prompts_are_short_enough_to_read_aloud() {
    for question in shipped().catalogue.questions() {
        assert!(
            words(&question.prompt) <= 20,
            "`{}` has a long prompt",
            question.id
        );
    }
}

#[test]
fn no_two_rungs_of_a_ladder_are_called_the_same() {
    for question in shipped().catalogue.questions() {
        let count = question.levels.len();
        assert_eq!(
            count,
            if is_ladder(question) { 5 } else { 7 },
            "{}",
            question.id
        );
        let names: BTreeSet<String> = question
            .levels
            .iter()
            .map(|level| level.name.to_lowercase())
            .collect();
        let texts: BTreeSet<String> = question
            .levels
            .iter()
            .map(|level| level.text.to_lowercase())
            .collect();
        assert_eq!(
            (names.len(), texts.len()),
            (count, count),
            "{}",
            question.id
        );
    }
}

/// What people feel is no observation of the team: nobody agrees on it in a room, and no guess about the
/// team rests on it.
#[test]
fn what_each_answers_alone_stays_apart_from_what_a_team_observes() {
    let Library {
        catalogue,
        guidance,
    } = shipped();
    let (alone, together): (Vec<&Questionnaire>, Vec<&Questionnaire>) = catalogue
        .questionnaires()
        .iter()
        .partition(|lens| lens.alone);
    let asked = |lenses: &[&'static Questionnaire]| -> BTreeSet<&'static QuestionId> {
        let entries = lenses.iter().flat_map(|lens| lens.entries());
        entries.map(|(_, entry)| &entry.question).collect()
    };
    let (felt, observed) = (asked(&alone), asked(&together));
    assert!(!felt.is_empty());
    assert!(felt.is_disjoint(&observed));
    for question in catalogue.questions() {
        let is_felt = felt.contains(&question.id);
        assert_eq!(is_felt, !is_ladder(question), "{}", question.id);
    }
    let conditions = guidance.insights().iter();
    for condition in conditions.flat_map(|insight| insight.all.iter().chain(&insight.any)) {
        let rests_on_it = match &condition.observation {
            Observation::Level(question) => felt.contains(question),
            Observation::Dimension(lens, _) => alone.iter().any(|alone| alone.id == *lens),
            _ => false,
        };
        assert!(!rests_on_it, "{:?}", condition.observation);
    }
}

#[test]
fn levels_observe_instead_of_judging() {
    const JUDGEMENTS: [&str; 8] = [
        "mature",
        "optimised",
        "optimized",
        "best practice",
        "best practices",
        "ad hoc",
        "ad-hoc",
        "world-class",
    ];
    for question in shipped().catalogue.questions() {
        for level in &question.levels {
            let text = format!("{} {}", level.name, level.text).to_lowercase();
            for word in JUDGEMENTS {
                assert!(!text.contains(word), "`{}` says \"{word}\"", question.id);
            }
        }
    }
}

#[test]
fn titles_are_told_apart() {
    let questions: BTreeSet<&str> = shipped()
        .catalogue
        .questions()
        .map(|question| question.title.as_str())
        .collect();
    assert_eq!(questions.len(), shipped().catalogue.questions().count());
    let practices: BTreeSet<&str> = shipped()
        .guidance
        .practices()
        .map(|practice| practice.title.as_str())
        .collect();
    assert_eq!(practices.len(), shipped().guidance.practices().count());
}

#[test]
fn practices_can_be_begun_and_finished() {
    for practice in shipped().guidance.practices() {
        assert!(
            (3..=5).contains(&practice.next_steps.len()),
            "{} next steps",
            practice.id
        );
        assert!(
            !practice.pitfalls.is_empty(),
            "{} has no pitfalls",
            practice.id
        );
        assert!(
            !practice.improves.is_empty(),
            "{} improves nothing",
            practice.id
        );
        assert!(
            practice
                .improves
                .iter()
                .all(|(_, strength)| (1..=3).contains(strength))
        );
    }
}

#[test]
fn the_web_apps_content_is_what_ships() {
    let bundle = bundle(shipped::FILES);
    let first = bundled::catalogue(&bundle.catalogue).unwrap();
    let travels = first.questionnaires().iter().map(|q| q.id.as_str());
    assert!(travels.eq(shipped::FIRST), "other first questionnaires");
    let catalogue = bundled::with_field(&first, &bundle.field).unwrap();
    assert!(
        catalogue.questions().eq(shipped().catalogue.questions()),
        "the questions differ"
    );
    assert!(
        catalogue == shipped().catalogue,
        "the questionnaires differ"
    );
    let guidance = bundled::guidance(&bundle.guidance).unwrap();
    for (served, read) in guidance.practices().zip(shipped().guidance.practices()) {
        assert_eq!(served, read);
    }
    assert!(guidance == shipped().guidance, "the guidance differs");
}

#[test]
fn content_that_breaks_the_rules_is_refused_by_the_web_app_too() {
    for text in [
        "",
        "[",
        "\u{feff}",
        "{\"question\":[{\"id\":\"a\"}]}",
        "[1]",
        "{\"questionnaire\":3}",
    ] {
        assert!(bundled::catalogue(text).is_err(), "{text}");
    }
    for text in [
        "",
        "[",
        "{\"practice\":[{\"id\":\"a\"}]}",
        "{\"insight\":3}",
    ] {
        assert!(bundled::guidance(text).is_err(), "{text}");
    }
}
