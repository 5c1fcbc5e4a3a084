//! Documents: what was written can be read, what is unknown is kept, and what is wrong is refused in words.

mod kept;
mod laws;
mod links;
mod refused;

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use waymark::assessment::{
    Answer, Assessment, AssessmentId, Bound, Card, Certainty, ChosenQuestionnaire, Date, Depth,
    Event, Evidence, Exact, Grouping, Measure, Metric, Plan, Reading, Response, Room, Status,
    Targets, UnknownFields,
};
use waymark::exchange::open;
use waymark::ordered::SortedMap;
use waymark::questionnaire::QuestionId;

use crate::calculators::any_stream;
use crate::teams::path;

/// The frozen document of schema 1. It never changes: files like it are out there.
pub(crate) fn frozen() -> String {
    std::fs::read_to_string(path("tests/fixtures/documents/schema-1.json")).unwrap()
}

fn opened(text: &str) -> Vec<Assessment> {
    open(text.as_bytes()).unwrap().assessments
}

fn one(fields: &Value) -> String {
    let mut assessment = json!({ "id": "a" });
    for (name, value) in fields.as_object().unwrap() {
        assessment[name] = value.clone();
    }
    json!({ "format": "waymark", "schema": 1, "assessments": [assessment] }).to_string()
}

/// Fields that no build knows, under names that no build will use.
fn any_unknown() -> impl Strategy<Value = UnknownFields> {
    let values = [
        "null",
        "true",
        "-2.5",
        "18446744073709551615",
        "\"ünï\\n\"",
        "[1,[],{}]",
        "{\"a\":{\"b\":null}}",
    ];
    let value = select(values.to_vec()).prop_map(str::to_owned);
    prop::collection::btree_map("x-[a-z🚢]{1,6}", value, 0..3).prop_map(UnknownFields::from_iter)
}

/// Any text, with what files and pages may stumble over.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "\\PC{0,12}",
        1 => "(?s).{0,8}",
        1 => select(vec!["", " ", "<b>&amp;</b>", "\u{202e}مرحبا", "👩‍👩‍👧", "=1+1", "\0\u{1f}\\\"", "a\r\nb"])
            .prop_map(str::to_owned),
    ]
}

fn any_date() -> impl Strategy<Value = Option<Date>> {
    select(vec![
        None,
        Some("2026-11-11"),
        Some("2024-02-29"),
        Some("0001-01-01"),
        Some("9999-12-31"),
    ])
    .prop_map(|text| text.map(|text| text.parse().unwrap()))
}

fn any_response() -> impl Strategy<Value = Response> {
    let answer = prop_oneof![
        Just(None),
        (1_u8..=7).prop_map(|level| Some(Answer::Level(level))),
        any_text().prop_map(|reason| Some(Answer::NotApplicable(reason))),
        Just(Some(Answer::DontKnow)),
    ];
    let evidence = (any_text(), any_text(), any_date(), any_unknown()).prop_map(
        |(title, url, date, unknown)| Evidence {
            title,
            url,
            date,
            unknown,
        },
    );
    (
        answer,
        any_text(),
        prop::collection::vec(evidence, 0..3),
        prop::option::of(any_room()),
        any_unknown(),
    )
        .prop_map(|(answer, note, evidence, room, unknown)| Response {
            answer,
            note,
            evidence,
            room,
            unknown,
        })
}

fn any_room() -> impl Strategy<Value = Room> {
    let rounds = prop::collection::vec(prop::collection::vec(any::<u32>(), 0..5), 0..3);
    let agreed = prop::option::of(1_u8..=7);
    (rounds, agreed, any_unknown()).prop_map(|(rounds, agreed, unknown)| Room {
        rounds,
        agreed,
        unknown,
    })
}

fn hundredths(most: u32) -> impl Strategy<Value = f64> {
    (0..=most * 100).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn any_reading(metric: Metric) -> impl Strategy<Value = Reading> {
    let number = if metric.is_percentage() {
        hundredths(100).prop_map(Measure::Percent).boxed()
    } else {
        (1_u8..=6).prop_map(Measure::Code).boxed()
    };
    let measure = prop_oneof![
        number,
        any_text().prop_map(Measure::NotApplicable),
        Just(Measure::DontKnow)
    ];
    let exact = (
        hundredths(10_000),
        any_text(),
        any_text(),
        prop::option::of(any_certainty()),
        prop::option::of(select(Bound::ALL.to_vec())),
    )
        .prop_map(|(value, unit, source, certainty, bound)| Exact {
            value,
            unit,
            source,
            certainty,
            bound,
        });
    (measure, prop::option::of(exact), any_unknown()).prop_map(|(measure, exact, unknown)| {
        Reading {
            measure: Some(measure),
            exact,
            unknown,
        }
    })
}

fn any_certainty() -> impl Strategy<Value = Certainty> {
    let bounds = (hundredths(100), hundredths(100));
    let interval = bounds.prop_map(|(one, other)| (one.min(other), one.max(other)));
    (any::<u32>(), prop::option::of(interval)).prop_map(|(counted, interval95)| Certainty {
        counted,
        interval95,
    })
}

fn any_delivery() -> impl Strategy<Value = Option<SortedMap<Metric, Reading>>> {
    let metrics = Metric::ALL.map(|metric| prop::option::of(any_reading(metric)));
    prop::option::of(metrics.prop_map(|readings| {
        Metric::ALL
            .into_iter()
            .zip(readings)
            .filter_map(|(metric, reading)| Some((metric, reading?)))
            .collect()
    }))
}

fn any_targets() -> impl Strategy<Value = Targets> {
    let questions = prop::collection::btree_map(
        select(vec!["toil", "bad-news", "unknown 🚢", ""]).prop_map(QuestionId::from),
        1_u8..=7,
        0..4,
    );
    let dimensions = prop::collection::btree_map(
        select(vec![
            ("calms", "culture"),
            ("three-ways", "flow"),
            ("own", "a/b"),
            ("", ""),
        ])
        .prop_map(|(lens, dimension)| (lens.into(), dimension.into())),
        hundredths(10),
        0..4,
    );
    (questions, dimensions).prop_map(|(questions, dimensions)| Targets {
        questions: questions.into_iter().collect(),
        dimensions: dimensions.into_iter().collect(),
    })
}

fn any_card() -> impl Strategy<Value = Card> {
    let decided = (
        any::<bool>(),
        any::<bool>(),
        prop::option::of(any_text()),
        select(Status::ALL.to_vec()),
    );
    (
        decided,
        any_text(),
        any_date(),
        any_text(),
        any_text(),
        any_unknown(),
    )
        .prop_map(
            |((pinned, deferred, dismissed, status), owner, due, first_step, measure, unknown)| {
                Card {
                    pinned,
                    deferred,
                    dismissed,
                    status,
                    owner,
                    due,
                    first_step,
                    measure,
                    unknown,
                }
            },
        )
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let practice = || select(vec!["wip-limits", "toil-reduction", "from elsewhere"]);
    let cards = prop::collection::btree_map(practice().prop_map(Into::into), any_card(), 0..3);
    let order = prop::collection::vec(practice().prop_map(Into::into), 0..3);
    (cards, order, any_unknown()).prop_map(|(cards, order, unknown)| Plan {
        cards: cards.into_iter().collect(),
        order,
        unknown,
    })
}

fn any_journal() -> impl Strategy<Value = Vec<Event>> {
    let event = (any_date(), any_text(), any_unknown()).prop_filter_map(
        "an event has its day",
        |(date, text, unknown)| {
            Some(Event {
                date: date?,
                text,
                unknown,
            })
        },
    );
    prop::collection::vec(event, 0..3)
}

fn any_grouping() -> impl Strategy<Value = Grouping> {
    // On the heap, for the tree of all these grows by what each weighs.
    prop::collection::vec(any_text(), 3).prop_map(|said| {
        let mut said = said.into_iter();
        let mut next = || said.next().unwrap_or_default();
        Grouping {
            kind: next(),
            region: next(),
            round: next(),
        }
    })
}

/// Any assessment that a document can hold.
pub(crate) fn any_written() -> impl Strategy<Value = Assessment> {
    let lens = (
        select(vec!["calms", "three-ways", "own"]),
        0_u32..=1_000_000,
    );
    let lenses = prop::collection::vec(lens, 0..3).prop_map(|lenses| {
        let lenses: BTreeMap<&str, u32> = lenses.into_iter().collect();
        lenses
            .into_iter()
            .map(|(id, version)| ChosenQuestionnaire {
                id: id.into(),
                version,
            })
            .collect::<Vec<_>>()
    });
    let question = prop_oneof![
        select(vec!["toil", "bad-news"]).prop_map(str::to_owned),
        any_text()
    ];
    let answers = prop::collection::btree_map(
        question.prop_map(|id| QuestionId::from(id.as_str())),
        any_response(),
        0..5,
    );
    let texts = prop::array::uniform7(any_text());
    let ids = (
        "\\PC{1,8}",
        prop::option::of("\\PC{1,8}"),
        prop::option::of("\\PC{1,8}"),
    );
    let rest = (
        any_date(),
        any::<bool>(),
        any::<bool>(),
        0_u64..=1 << 53,
        any_unknown(),
        any_grouping().boxed(),
    );
    (
        ids,
        texts,
        rest,
        lenses,
        answers,
        // In boxes, for all of them at once are more than a test's stack holds.
        any_delivery().boxed(),
        prop::option::of(any_stream()).boxed(),
        any_targets().boxed(),
        any_plan().boxed(),
        any_journal().boxed(),
    )
        .prop_map(
            |(
                ids,
                texts,
                rest,
                questionnaires,
                answers,
                delivery,
                value_stream,
                targets,
                plan,
                journal,
            )| {
                let (id, position, previous) = ids;
                let [team, title, scope, participants, industry, size, updated] = texts;
                let (date, is_quick, sample, revision, unknown, grouping) = rest;
                Assessment {
                    summary: title.clone(),
                    summary_draft: scope.clone(),
                    id: AssessmentId::from(id.as_str()),
                    team,
                    title,
                    scope,
                    participants,
                    industry,
                    size,
                    grouping,
                    date,
                    depth: if is_quick { Depth::Quick } else { Depth::Full },
                    questionnaires,
                    answers: answers.into_iter().collect(),
                    delivery,
                    value_stream,
                    targets,
                    plan,
                    journal,
                    sample,
                    position: position.map(|id| id.as_str().into()),
                    previous: previous.map(|id| id.as_str().into()),
                    revision,
                    updated,
                    unknown,
                }
            },
        )
}
