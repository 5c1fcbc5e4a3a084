//! Scales of authors' own: three to seven levels, agreement items, reversed items, own bands. What was chosen is kept
//! and shown as it is; only its worth is turned round.

use std::fmt::Write as _;

use proptest::prelude::*;
use waymark::assessment::{Agenda, Answer, Assessment, Depth};
use waymark::content::Library;
use waymark::delivery::Performance;
use waymark::exchange::{open, write};
use waymark::questionnaire::{Level, QuestionId};
use waymark::report::Report;
use waymark::roadmap::{
    Column, Observation, fired_insights, practice_score, projected, target_level,
};
use waymark::scoring::{BandEdition, BandName, Comparison, Score, State};

use crate::teams::{
    TOLERANCE, asking, assert_near, cases, choose, library, plan, practice_text, questions, scores,
    total,
};

/// A questionnaire of one dimension that asks these questions, each with the lines of its scale.
fn lens(asked: &[(&str, &str)], more: &str) -> Library {
    let mut text = "id = \"own\"\ntitle = \"Own\"\nsummary = \"Ours.\"\n".to_owned();
    let entries: Vec<String> = asked
        .iter()
        .map(|(id, _)| format!("{{ id = \"{id}\" }}"))
        .collect();
    let dimension = format!(
        "[[dimension]]\nid = \"side\"\ntitle = \"Side\"\nsummary = \"One side.\"\nquestions = [{}]\n",
        entries.join(", ")
    );
    text.push_str(more);
    text.push_str(&dimension);
    for (id, scale) in asked {
        write!(
            text,
            "[[question]]\nid = \"{id}\"\ntitle = \"About {id}\"\nprompt = \"It is so.\"\nwhy = \"It matters.\"\n\
             ask = \"Show us.\"\npractices = [\"lift-{id}\"]\n{scale}\n"
        )
        .unwrap();
        text.push_str(&practice_text(&format!("lift-{id}"), "small", &[]));
    }
    library(&text)
}

/// An upright and a reversed question on scales of this many points.
fn pair(points: usize) -> Library {
    let upright = format!("agreement = {points}");
    let reversed = format!("{upright}\nreverse = true");
    lens(&[("upright", &upright), ("reversed", &reversed)], "")
}

fn id(text: &str) -> QuestionId {
    text.into()
}

fn said(library: &Library, levels: &[(&str, Level)]) -> Assessment {
    let mut assessment = asking(library);
    for (question, level) in levels {
        choose(&mut assessment, &id(question), *level);
    }
    assessment
}

fn worth(library: &Library, question: &str, level: Level) -> Option<f64> {
    let question = library.catalogue.question(&id(question)).unwrap();
    Score::of(question, level).map(Score::value)
}

/// Likert recoding, worked by hand: (x − min) / (max − min) × 10.
#[test]
fn levels_of_any_scale_are_recoded_to_ten() {
    for (points, level, expected) in [
        (5, 1, 0.0),
        (5, 2, 2.5),
        (5, 3, 5.0),
        (5, 4, 7.5),
        (5, 5, 10.0),
        (7, 1, 0.0),
        (7, 4, 5.0),
        (7, 7, 10.0),
        (7, 5, 20.0 / 3.0),
        (3, 2, 5.0),
        (4, 3, 20.0 / 3.0),
    ] {
        assert_near(worth(&pair(points), "upright", level).unwrap(), expected);
    }
}

/// Reverse scoring, worked by hand: x' = min + max − x.
#[test]
fn a_reversed_item_is_worth_what_its_mirror_is() {
    for (points, x, mirrored) in [(5, 2, 4), (7, 7, 1), (5, 4, 2), (5, 3, 3)] {
        let library = pair(points);
        assert_near(
            worth(&library, "reversed", x).unwrap(),
            worth(&library, "upright", mirrored).unwrap(),
        );
    }
}

#[test]
fn a_document_keeps_what_was_chosen() {
    let library = pair(7);
    let team = said(&library, &[("reversed", 7)]);
    let again = open(write([&team]).as_bytes())
        .unwrap()
        .assessments
        .remove(0);
    assert_eq!(again.level(&id("reversed")), Some(7));
    let card = scores(&library, &again).remove(0);
    let states: Vec<State> = card.dimensions[0].entries.iter().map(|e| e.state).collect();
    assert_eq!(states, [State::Open, State::Answered(7, Score::MIN)]);
}

#[test]
fn an_agreement_item_has_levels_like_any_other() {
    let library = pair(5);
    let question = library.catalogue.question(&id("upright")).unwrap();
    let names: Vec<&str> = question
        .levels
        .iter()
        .map(|level| level.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "Strongly disagree",
            "Disagree",
            "Neither",
            "Agree",
            "Strongly agree"
        ]
    );
    assert!(question.levels.iter().all(|level| !level.text.is_empty()));
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn a_gain_is_what_rescoring_says_on_any_scale(
        (points, upright, reversed) in (3_usize..=7).prop_flat_map(|points| {
            let top = u8::try_from(points).unwrap();
            (Just(points), 1..=top, 1..=top)
        })
    ) {
        let library = pair(points);
        let team = said(&library, &[("upright", upright), ("reversed", reversed)]);
        let roadmap = plan(&library, &team);
        let top = u8::try_from(points).unwrap();
        let is_proposed = |practice: &str| roadmap.proposal(&practice.into()).is_some();
        prop_assert_eq!(is_proposed("lift-upright"), upright < top);
        prop_assert_eq!(is_proposed("lift-reversed"), reversed > 1);
        for proposal in &roadmap.proposals {
            let [reason] = proposal.reasons.as_slice() else { panic!("one question each") };
            prop_assert_eq!(team.level(&reason.question), Some(reason.distance.level));
            let mut raised = team.clone();
            choose(&mut raised, &reason.question, reason.next);
            prop_assert!((total(&library, &raised) - total(&library, &team) - proposal.gain()).abs() < TOLERANCE);
            prop_assert!(proposal.gain() > 0.0 && proposal.priority.value() > 0.0);
        }
        let ahead = projected(&team, &roadmap);
        prop_assert_eq!(ahead.level(&id("upright")), Some(top.min(upright + 1)));
        prop_assert_eq!(ahead.level(&id("reversed")), Some(1.max(reversed - 1)));
    }
}

#[test]
fn a_target_on_a_reversed_item_is_reached_from_above() {
    let library = pair(5);
    let question = library.catalogue.question(&id("reversed")).unwrap();
    let mut team = said(&library, &[("reversed", 3)]);
    assert_eq!(target_level(&library.catalogue, &team, question), 1);
    // A dimension at 7.5 needs the second level from the best, which is level 2.
    team.targets
        .dimensions
        .insert(("own".into(), "side".into()), 7.5);
    assert_eq!(target_level(&library.catalogue, &team, question), 2);
    team.targets.questions.insert(id("reversed"), 3);
    assert_eq!(target_level(&library.catalogue, &team, question), 3);
    assert!(
        plan(&library, &team)
            .proposal(&"lift-reversed".into())
            .is_none()
    );
    // A target beyond the ladder is none.
    team.targets.questions.insert(id("reversed"), 7);
    assert_eq!(target_level(&library.catalogue, &team, question), 2);
}

#[test]
fn a_change_on_a_reversed_item_counts_towards_the_better() {
    let library = pair(5);
    let before = said(&library, &[("upright", 4), ("reversed", 4)]);
    let now = said(&library, &[("upright", 2), ("reversed", 1)]);
    let changes = Comparison::of(&library.catalogue, &before, &now).changes;
    let told: Vec<(&str, i16)> = changes
        .iter()
        .map(|c| (c.question.as_str(), c.by()))
        .collect();
    assert_eq!(told, [("reversed", 3), ("upright", -2)]);
    assert_eq!((changes[0].from, changes[0].to), (4, 1));
}

const INSIGHT: &str = "[[insight]]\nid = \"both\"\ntitle = \"Both\"\ntext = \"Perhaps.\"\nlook_at = [\"upright\"]\n\
    all = [{ question = \"upright\", at_least = 4 }, { question = \"reversed\", at_least = 4 }]\n";

fn with_insight() -> Library {
    let scale = "agreement = 5";
    let reversed = "agreement = 5\nreverse = true";
    let mut asked = vec![("upright", scale)];
    let last = format!("{reversed}\n{INSIGHT}");
    asked.push(("reversed", &last));
    lens(&asked, "")
}

fn fires(library: &Library, team: &Assessment) -> bool {
    let cards = scores(library, team);
    let insights = library.guidance.insights();
    let fired = fired_insights(
        &library.catalogue,
        insights,
        team,
        &cards,
        &Performance::default(),
    );
    for (observation, value) in fired.iter().flat_map(|fired| &fired.evidence) {
        let Observation::Level(question) = observation else {
            panic!("only levels")
        };
        assert_eq!(team.level(question).map(f64::from), Some(*value));
    }
    !fired.is_empty()
}

#[test]
fn a_condition_speaks_of_the_level_that_was_chosen() {
    let library = with_insight();
    assert!(fires(
        &library,
        &said(&library, &[("upright", 4), ("reversed", 5)])
    ));
    assert!(!fires(
        &library,
        &said(&library, &[("upright", 4), ("reversed", 2)])
    ));
}

#[test]
fn a_level_beyond_the_ladder_counts_as_no_answer_anywhere() {
    let library = with_insight();
    let team = said(&library, &[("upright", 7), ("reversed", 7)]);
    assert!(!fires(&library, &team));
    let card = scores(&library, &team).remove(0);
    assert_eq!(
        (card.score, card.coverage.answered, card.coverage.open),
        (None, 0, 2)
    );
    for question in questions(&library) {
        let practice = format!("lift-{question}");
        assert_eq!(
            practice_score(&library.catalogue, &team, &practice.as_str().into()),
            None
        );
    }
    assert!(plan(&library, &team).proposals.is_empty());
    let before = said(&library, &[("upright", 2)]);
    let comparison = Comparison::of(&library.catalogue, &before, &team);
    assert!(comparison.changes.is_empty());
    assert_eq!((comparison.shared, comparison.gone), (0, 1));
    // Nor does it make a quick assessment ask what it would not ask.
    let quick = Assessment {
        depth: Depth::Quick,
        ..team.clone()
    };
    let card = scores(&library, &quick).remove(0);
    assert_eq!(card.coverage.asked(), 0);
    let agenda = Agenda::of(&library.catalogue, &quick);
    assert_eq!((agenda.asked.len(), agenda.more.len()), (0, 2));
    let kept = team.kept(&library.catalogue);
    assert_eq!(kept.responses.len(), 2);
}

#[test]
fn answers_of_an_older_version_are_kept_and_told() {
    let older = pair(7);
    let mut team = said(&older, &[("upright", 4), ("reversed", 7)]);
    team.respond(&id("upright"), |response| {
        response.note = "as Ines said".into();
    });
    assert_eq!(team.kept(&older.catalogue).responses, []);
    let newer = lens(
        &[("reversed", "agreement = 7\nreverse = true")],
        "version = 2\n",
    );
    let kept = team.kept(&newer.catalogue);
    assert!(kept.is_from_older_version());
    let [(question, response)] = kept.responses.as_slice() else {
        panic!("{kept:?}")
    };
    assert_eq!(
        (question.as_str(), response.note.as_str()),
        ("upright", "as Ines said")
    );
    assert_eq!(response.answer, Some(Answer::Level(4)));
    assert_eq!(
        kept.updated
            .iter()
            .map(|(_, version)| *version)
            .collect::<Vec<_>>(),
        [2]
    );
    assert_near(scores(&newer, &team)[0].score.unwrap().value(), 0.0);
    // Where the questionnaire itself is not here, nobody can say whether they are older.
    let elsewhere = Library::default();
    let kept = team.kept(&elsewhere.catalogue);
    assert!(!kept.is_from_older_version());
    assert_eq!((kept.responses.len(), kept.missing.len()), (2, 1));
}

#[test]
fn own_bands_name_the_scores_and_doras_do_not() {
    let bands = "band = [{ name = \"Seed\", from = 0 }, { name = \"Tree\", from = 5 }]\n";
    let library = lens(
        &[("upright", "agreement = 5"), ("other", "agreement = 5")],
        bands,
    );
    for (level, name) in [(2, "Seed"), (3, "Tree"), (5, "Tree")] {
        let team = said(&library, &[("upright", level), ("other", level)]);
        let card = scores(&library, &team).remove(0);
        let named = card.bands(BandEdition::Y2023).name(card.score.unwrap());
        assert_eq!(named, BandName::Own(name));
        let report = Report::of(&library, &team).to_json(&team, BandEdition::Y2023);
        assert_eq!(report.pointer("/questionnaires/own/band").unwrap(), name);
        assert_eq!(
            report
                .pointer("/questionnaires/own/dimensions/side/band")
                .unwrap(),
            name
        );
    }
    let plain = pair(5);
    let card = scores(&plain, &said(&plain, &[("upright", 5), ("reversed", 1)])).remove(0);
    assert!(card.own_bands.is_empty());
    assert_eq!(plan(&plain, &asking(&plain)).column(Column::Now).count(), 0);
}
