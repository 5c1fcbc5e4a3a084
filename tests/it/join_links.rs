//! Join links over what ships, and with an author's file inside.

use std::fmt::Write as _;

use waymark::assessment::ChosenQuestionnaire;
use waymark::content::{GivenFile, OwnContent};
use waymark::exchange::link::MAX_ADDRESS;
use waymark::exchange::link::join::{NoJoin, open_join, write_join};
use waymark::questionnaire::{Catalogue, QuestionId, Questionnaire};
use waymark::workshop::{Anonymity, Invitation, Item, SessionId, suggested, suggested_count};

use crate::manual::examples;
use crate::teams::{listed, shipped};

const PAGE: &str = "https://example.org/waymark/join/";

fn invitation(
    catalogue: &Catalogue,
    asked: &Questionnaire,
    questions: &[QuestionId],
) -> Invitation {
    let items = questions.iter().map(|id| catalogue.question(id).unwrap());
    let items = items.map(Item::of).collect();
    let chosen = ChosenQuestionnaire {
        id: asked.id.clone(),
        version: asked.version,
    };
    let invitation = Invitation::new(SessionId(0xcafe_f00d), chosen, items, Anonymity::Coach);
    invitation.unwrap().named("garden").asking_roles()
}

#[test]
fn every_shipped_questionnaire_travels_in_a_short_link() {
    let catalogue = &shipped().catalogue;
    for asked in catalogue.questionnaires() {
        let all = asked.entries().count();
        for count in [
            1,
            suggested_count(asked),
            all.min(Invitation::MOST_QUESTIONS),
        ] {
            let mut questions = suggested(asked, count);
            for is_turned in [false, true] {
                if is_turned {
                    questions.reverse();
                }
                let invitation = invitation(catalogue, asked, &questions);
                let link = write_join(PAGE, &invitation, asked, None).unwrap();
                let (_, fragment) = link.split_once('#').unwrap();
                let joined = open_join(fragment).unwrap();
                assert_eq!(joined.invitation(catalogue), Ok(invitation), "{}", asked.id);
                let most = if is_turned { 100 + 4 * count / 3 } else { 100 };
                let letters = fragment.len();
                assert!(letters <= most, "{} {count}: {letters}", asked.id);
            }
        }
    }
}

/// A questionnaire of ten questions that ship and five statements of its own.
fn short() -> String {
    let asked = shipped().catalogue.questionnaires().first().unwrap();
    let listed = asked.entries().take(10);
    let mut entries: Vec<String> = listed
        .map(|(_, entry)| format!("{{ id = \"{}\" }}", entry.question))
        .collect();
    let mut statements = String::new();
    for (id, said) in [
        ("glad", "I am glad to come to work."),
        ("quiet", "I have hours without being interrupted."),
        ("heard", "What I say changes what we do."),
        ("rested", "Nobody needs me at night."),
        ("learning", "I learn something new every week."),
    ] {
        entries.push(format!("{{ id = \"{id}\" }}"));
        let written = write!(
            statements,
            r#"
[[question]]
id = "{id}"
title = "{id}"
prompt = "“{said}”"
why = "Who is not looks for another place."
agreement = 5
"#
        );
        written.unwrap();
    }
    format!(
        r#"
id = "mood"
title = "Mood"
version = 7
summary = "How it feels here."
[[dimension]]
id = "all"
title = "All"
summary = "All of it."
questions = [{}]
{statements}"#,
        entries.join(", ")
    )
}

#[test]
fn an_authors_questionnaire_travels_inside_where_it_fits() {
    let mut fitting = Vec::new();
    for text in [vec![short()], examples()].concat() {
        let given = GivenFile {
            name: "own.toml",
            bytes: text.as_bytes(),
        };
        let own = OwnContent::read(given, shipped());
        let own = own.unwrap_or_else(|problems| panic!("{}", listed(&problems)));
        let catalogue = shipped().with(&own.library).catalogue;
        let asked = catalogue.questionnaire(&own.file.id).unwrap();
        let invitation = invitation(&catalogue, asked, &suggested(asked, 20));
        match write_join(PAGE, &invitation, asked, Some(&own.file.text)) {
            Ok(link) => {
                fitting.push(own.file.id.to_string());
                let (_, fragment) = link.split_once('#').unwrap();
                let joined = open_join(fragment).unwrap();
                assert_eq!(joined.file(), Some(own.file.text.as_str()));
                assert_eq!(joined.invitation(&catalogue), Ok(invitation));
            }
            Err(NoJoin::TooLong(letters)) => assert!(letters > MAX_ADDRESS),
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(
        fitting,
        ["mood"],
        "five statements fit, whole ladders do not"
    );
}
