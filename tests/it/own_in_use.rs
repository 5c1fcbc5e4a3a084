//! Authors' files in use: which of them belong together, and what a new version leaves as it was.

use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire, Measure, Metric, Reading};
use waymark::content::{GivenFile, Library, OwnContent};
use waymark::questionnaire::Difference;
use waymark::roadmap::unspoken;
use waymark::text::own_questionnaires::without_practices;

use crate::manual::examples;
use crate::teams::{asking as asking_all, choose, listed, plan, scores, shipped};

fn own(text: &str, beside: &Library) -> OwnContent {
    let given = GivenFile {
        name: "own.toml",
        bytes: text.as_bytes(),
    };
    OwnContent::read(given, beside).unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

fn upkeep() -> OwnContent {
    own(&examples().remove(0), shipped())
}

/// A questionnaire that asks one question of another file, or one that ships.
fn asking(question: &str) -> String {
    format!(
        r#"
id = "handover"
title = "Handover"
summary = "Whether a product can change hands."
[[dimension]]
id = "all"
title = "All"
summary = "All of it."
questions = [{{ id = "{question}" }}]
"#
    )
}

#[test]
fn a_file_refers_to_another_when_it_asks_its_questions() {
    let upkeep = upkeep();
    let beside = shipped().with(&upkeep.library);
    let leaning = own(&asking("spare-parts"), &beside);
    assert!(leaning.refers_to(&upkeep) && !upkeep.refers_to(&leaning));
    let alone = own(&asking("finding-documentation"), &beside);
    assert!(!alone.refers_to(&upkeep));
}

#[test]
fn a_file_refers_to_another_when_it_names_its_practices() {
    let upkeep = upkeep();
    let text = asking("own-parts").replace("[[dimension]]", "[[dimension]]\n")
        + r#"
[[question]]
id = "own-parts"
title = "Own parts"
prompt = "Who repairs the parts?"
why = "Somebody must."
ask = "Who was it last time?"
agreement = 3
practices = ["routine-updates"]
"#;
    let leaning = own(&text, &shipped().with(&upkeep.library));
    assert!(leaning.refers_to(&upkeep));
}

/// A questionnaire of one statement, as short as a file can be.
const SHORT: &str = r#"
id = "mood"
title = "Mood"
summary = "How it feels."
[[dimension]]
id = "all"
title = "All"
summary = "All of it."
questions = [{ id = "glad" }]
[[question]]
id = "glad"
title = "Glad to come"
prompt = "“I am glad to come to work.”"
why = "Who is not looks for another place."
agreement = 5
"#;

#[test]
fn what_to_ask_and_practices_may_be_left_out() {
    for text in [
        SHORT.to_owned(),
        SHORT.replace("agreement", "practices = []\nagreement"),
    ] {
        let own = own(&text, shipped());
        let question = own.library.catalogue.question(&"glad".into()).unwrap();
        assert!(question.ask.is_none() && question.practices.is_empty());
        assert_eq!(
            without_practices(&own.library.catalogue).as_deref(),
            Some(
                "One question names no practice: “Glad to come”. The roadmap will have nothing to propose for it."
            )
        );
    }
    assert_eq!(without_practices(&upkeep().library.catalogue), None);
}

#[test]
fn a_question_without_practices_is_told_apart_from_one_with_nothing_to_lift() {
    let own = own(SHORT, shipped());
    let library = shipped().with(&own.library);
    let mut team = asking_all(&own.library);
    let titles = |team: &Assessment| -> Vec<String> {
        let unspoken = unspoken(&library.catalogue, team, &scores(&library, team));
        unspoken
            .iter()
            .map(|question| question.title.clone())
            .collect()
    };
    choose(&mut team, &"glad".into(), 5);
    assert!(titles(&team).is_empty(), "it is where the team wants it");
    choose(&mut team, &"glad".into(), 2);
    assert_eq!(titles(&team), ["Glad to come"]);
    assert!(plan(&library, &team).proposals.is_empty());
}

fn with_slow_recovery(mut team: Assessment) -> Assessment {
    let reading = Reading {
        measure: Some(Measure::Code(2)),
        ..Reading::default()
    };
    team.delivery = Some([(Metric::Recovery, reading)].into_iter().collect());
    team
}

/// Delivery ranks alone where no answer speaks for a practice.
#[test]
fn a_question_without_practices_does_not_silence_delivery() {
    let own = own(SHORT, shipped());
    let library = shipped().with(&own.library);
    let delivery = with_slow_recovery(Assessment::new("delivery".into()));
    let mut both = with_slow_recovery(asking_all(&own.library));
    choose(&mut both, &"glad".into(), 2);
    let ids = |team: &Assessment| -> Vec<String> {
        let proposals = plan(&library, team).proposals.into_iter();
        proposals
            .map(|proposal| proposal.practice.to_string())
            .collect()
    };
    assert!(!ids(&delivery).is_empty());
    assert_eq!(ids(&both), ids(&delivery));
}

#[test]
fn an_assessment_notices_only_changes_to_what_it_asks_or_answers() {
    let before = shipped().with(&upkeep().library).catalogue;
    let text = examples().remove(0);
    let mut others = Assessment::new("others".into());
    others.questionnaires = vec![ChosenQuestionnaire {
        id: "calms".into(),
        version: 1,
    }];
    let mut asking = Assessment::new("asking".into());
    asking.questionnaires = vec![ChosenQuestionnaire {
        id: "upkeep".into(),
        version: 1,
    }];
    let mut answered = others.clone();
    answered.respond(&"spare-parts".into(), |response| {
        response.answer = Some(Answer::Level(2));
    });
    for (old, new, notices) in [
        // Another summary is seen by whoever asks the questionnaire.
        ("cared for", "looked after", [false, true, false]),
        // Another level is seen by whoever answered it, too.
        (
            "Known and listed",
            "Known and written down",
            [false, true, true],
        ),
    ] {
        let newer = own(&text.replace(old, new), shipped());
        let after = shipped().with(&newer.library).catalogue;
        for (assessment, notices) in [&others, &asking, &answered].into_iter().zip(notices) {
            let is_alike = assessment.reads_alike(&before, &after);
            assert_eq!(is_alike, !notices, "{} on {new}", assessment.id);
        }
    }
    assert!(!asking.reads_alike(&before, &shipped().catalogue));
}

#[test]
fn answers_to_a_question_that_goes_are_kept_as_from_an_older_version() {
    let upkeep = upkeep();
    let text = examples()
        .remove(0)
        .replace("  { id = \"spare-parts\" },\n", "");
    let text = text.replace("version = 1", "version = 2");
    // The question itself goes, too.
    let (start, rest) = text
        .split_once("# Three levels, because there is no more to tell apart.\n")
        .unwrap();
    let (_, end) = rest.split_once("# A statement to agree with").unwrap();
    let newer = own(
        &format!("{start}# A statement to agree with{end}"),
        shipped(),
    );
    let (was, is) = (&upkeep.library.catalogue, &newer.library.catalogue);
    let difference = Difference::between(was.questionnaires(), is.questionnaires());
    assert_eq!(difference.removed, ["spare-parts".into()]);
    assert_eq!(difference.added, []);

    let mut assessment = Assessment::new("a".into());
    assessment.questionnaires = vec![ChosenQuestionnaire {
        id: "upkeep".into(),
        version: 1,
    }];
    assessment.respond(&"spare-parts".into(), |response| {
        response.answer = Some(Answer::Level(2));
    });
    let before = shipped().with(&upkeep.library).catalogue;
    assert!(assessment.kept(&before).responses.is_empty());
    let after = shipped().with(&newer.library).catalogue;
    let kept = assessment.kept(&after);
    assert!(kept.is_from_older_version());
    assert_eq!(kept.updated, [(&assessment.questionnaires[0], 2)]);
}
