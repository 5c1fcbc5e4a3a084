//! What a person waits for, measured natively. Run with `cargo xtask bench`.
//!
//! Read the rows as ratios within one run: machines differ and are noisy.
#![allow(
    clippy::expect_used,
    reason = "a benchmark without its input has nothing to say"
)]

#[path = "../tests/it/event_files.rs"]
mod event_files;

use std::hint::black_box;

use divan::Bencher;
use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire};
use waymark::chart::{Axis, Radar, RadarSize, Ring, Series, SeriesRole};
use waymark::content::{Library, shipped};
use waymark::delivery::events::{Choices, FileKind, History, Import, Table, guess, measure};
use waymark::exchange::{open, write, write_one};
use waymark::reading::{Handbook, Index, Kind, Query, Shelf};
use waymark::report::Report;
use waymark::scoring::scorecards;
use waymark::workshop::{
    Anonymity, Ballot, Ballots, Code, Initials, Invitation, Item, Nonce, Role, Session, SessionId,
    Submission, Vote, Workshop, find,
};

fn main() {
    divan::main();
}

fn library() -> Library {
    shipped::library().expect("the shipped files are checked by the tests")
}

/// An assessment with every question answered, levels in turn.
fn answered(library: &Library, number: usize) -> Assessment {
    let mut assessment = Assessment::new(format!("bench-{number}").as_str().into());
    assessment.questionnaires = library
        .catalogue
        .questionnaires()
        .iter()
        .map(|questionnaire| ChosenQuestionnaire {
            id: questionnaire.id.clone(),
            version: 1,
        })
        .collect();
    for (question, level) in library
        .catalogue
        .questions()
        .zip((1..=5).cycle().skip(number % 5))
    {
        assessment.respond(&question.id, |response| {
            response.answer = Some(Answer::Level(level));
        });
    }
    assessment
}

#[divan::bench(args = [1, 1_000])]
fn score(bencher: Bencher<'_, '_>, count: usize) {
    let library = library();
    let assessments: Vec<Assessment> = (0..count).map(|at| answered(&library, at)).collect();
    bencher.bench(|| {
        for assessment in &assessments {
            black_box(scorecards(&library.catalogue, black_box(assessment)));
        }
    });
}

/// Scores, delivery, roadmap and insights: all that an answer changes.
#[divan::bench]
fn everything_from_one_assessment(bencher: Bencher<'_, '_>) {
    let library = library();
    let assessment = answered(&library, 0);
    bencher.bench(|| black_box(Report::of(&library, black_box(&assessment))));
}

#[divan::bench]
fn draw_a_radar(bencher: Bencher<'_, '_>) {
    let ring = |name: &str, upper| Ring {
        name: name.to_owned(),
        upper,
    };
    let axis = |name: &str| Axis {
        name: name.to_owned(),
        detail: "6.5 High".to_owned(),
    };
    let series = |role, values: [f64; 5]| Series {
        role,
        name: "series".to_owned(),
        values: values.into_iter().map(Some).collect(),
    };
    let radar = Radar {
        id: "bench".to_owned(),
        title: "CALMS".to_owned(),
        summary: "Five dimensions.".to_owned(),
        axes: ["Culture", "Automation", "Lean", "Measurement", "Sharing"]
            .map(axis)
            .to_vec(),
        rings: vec![
            ring("Low", 4.5),
            ring("Medium", 6.4),
            ring("High", 8.3),
            ring("Elite", 10.0),
        ],
        series: vec![
            series(SeriesRole::Before, [4.0, 5.0, 3.0, 6.0, 5.5]),
            series(SeriesRole::Now, [6.5, 5.8, 3.5, 5.0, 6.7]),
        ],
        size: RadarSize::Wide,
    };
    bencher.bench(|| black_box(black_box(&radar).draw()));
}

#[divan::bench]
fn save_one_assessment(bencher: Bencher<'_, '_>) {
    let library = library();
    let assessment = answered(&library, 0);
    bencher.bench(|| black_box(write_one(black_box(&assessment))));
}

#[divan::bench(args = [1, 100])]
fn open_a_document(bencher: Bencher<'_, '_>, count: usize) {
    let library = library();
    let assessments: Vec<Assessment> = (0..count).map(|at| answered(&library, at)).collect();
    let text = write(&assessments);
    bencher.bench(|| black_box(open(black_box(text.as_bytes()))));
}

#[divan::bench]
fn check_the_shipped_files(bencher: Bencher<'_, '_>) {
    bencher.bench(|| black_box(Library::read(black_box(shipped::FILES))));
}

/// A history read from its files as the command line reads them.
fn history(files: &event_files::Files) -> History {
    let mut history = History::default();
    let texts = [&files.deployments, &files.changes, &files.incidents];
    for (kind, text) in FileKind::ALL.into_iter().zip(texts) {
        let table = Table::open(text.clone().into_bytes()).expect("the file is a table");
        let (_, columns) = guess(kind, table.headers());
        let mut import = Import::new(table, kind, &columns).expect("the columns are known");
        while !import.step(10_000).expect("the rows are whole").is_done {}
        history.put(import.into_records().expect("all is read"));
    }
    history
}

/// Three changes to each deployment, and an incident to every fifth.
#[divan::bench(args = [1_000, 10_000, 100_000])]
fn read_event_files(bencher: Bencher<'_, '_>, deployments: u64) {
    let files = event_files::files(deployments);
    bencher.bench(|| black_box(history(black_box(&files))));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn read_event_files_as_json(bencher: Bencher<'_, '_>, deployments: u64) {
    let files = event_files::files(deployments).to_json();
    bencher.bench(|| black_box(history(black_box(&files))));
}

#[divan::bench(args = [1_000, 10_000, 100_000])]
fn measure_events(bencher: Bencher<'_, '_>, deployments: u64) {
    let history = history(&event_files::files(deployments));
    let choices = Choices::default();
    bencher.bench(|| black_box(measure(black_box(&history), &choices)));
}

/// The library as the search knows it: made once, when the page is opened.
fn index(library: &Library, handbook: &Handbook) -> Index {
    Index::of(Shelf {
        catalogue: &library.catalogue,
        guidance: &library.guidance,
        handbook,
    })
}

fn handbook() -> Handbook {
    shipped::handbook().expect("the shipped files are checked by the tests")
}

#[divan::bench]
fn index_the_library(bencher: Bencher<'_, '_>) {
    let (library, handbook) = (library(), handbook());
    bencher.bench(|| black_box(index(&library, black_box(&handbook))));
}

/// What each further letter costs: the first finds most, the last least.
#[divan::bench(args = ["d", "dep", "deployment", "deployment fre", "deployment frequency"])]
fn search_the_library(bencher: Bencher<'_, '_>, typed: &str) {
    let index = index(&library(), &handbook());
    bencher.bench(|| black_box(index.find(&Query::new(black_box(typed)), 40)));
}

/// The terms of the longest practice, as they are listed below it.
#[divan::bench]
fn find_the_terms_of_a_practice(bencher: Bencher<'_, '_>) {
    let (library, handbook) = (library(), handbook());
    let shelf = Shelf {
        catalogue: &library.catalogue,
        guidance: &library.guidance,
        handbook: &handbook,
    };
    let texts = shelf.items(Kind::Practice).into_iter();
    let texts = texts.map(|item| shelf.texts(&item));
    let longest = texts.max_by_key(|texts| texts.iter().map(|text| text.len()).sum::<usize>());
    let longest = longest.unwrap_or_default();
    bencher.bench(|| black_box(handbook.terms_in(black_box(longest.iter().copied()))));
}

/// An invitation to sixty shipped questions.
fn invitation(library: &Library) -> Invitation {
    let items: Vec<Item> = library
        .catalogue
        .questions()
        .filter(|question| question.top() == 5)
        .take(60)
        .map(Item::of)
        .collect();
    assert_eq!(items.len(), 60, "sixty questions are measured");
    let questionnaire = ChosenQuestionnaire {
        id: "calms".into(),
        version: 1,
    };
    Invitation::new(SessionId(1), questionnaire, items, Anonymity::Nobody)
        .expect("each question stands once")
        .asking_roles()
}

/// What so many people hand in, with nonces as if they were drawn.
fn submissions(invitation: &Invitation, people: u32) -> Vec<Submission> {
    let ballot = |person: u32| {
        let votes = (person..)
            .take(invitation.items().len())
            .map(|at| match at % 11 {
                0 => None,
                1 => Some(Vote::DontKnow),
                at => Some(Vote::Level(u8::try_from(1 + at % 5).unwrap_or(1))),
            });
        let role = Role::ALL.get(person as usize % 7).copied();
        Ballot::new(invitation, role, Initials::NONE, votes.collect())
            .expect("each vote is on its ladder")
    };
    (0..people)
        .map(|person| Submission {
            nonce: Nonce(person.wrapping_mul(0x9e37_79b1)),
            ballot: ballot(person),
        })
        .collect()
}

/// A million letters that look like the beginning of a code everywhere: nobody's, and no reason to wait.
#[divan::bench(args = ["W1234 ", "W ", "W12345678A ", "W1-"])]
fn find_no_code_in_a_text_made_to_be_slow(bencher: Bencher<'_, '_>, piece: &str) {
    let invitation = invitation(&library());
    let text = piece.repeat(waymark::workshop::Workshop::LONGEST_TEXT / piece.len());
    bencher.bench(|| find(black_box(&invitation), black_box(&text)).len());
}

/// Codes of sixty answers each, pasted at once with a line of talk between them.
#[divan::bench(args = [1, 30, 500])]
fn find_codes_in_a_transcript(bencher: Bencher<'_, '_>, people: u32) {
    let invitation = invitation(&library());
    let codes = submissions(&invitation, people).into_iter().map(|said| {
        let code = Code::of(&invitation, &said).expect("it fits the questions");
        let code = code.grouped();
        format!("[10:03] Wanda: {code}\n[10:04] Wes: which would that be, 1 or 2?\n")
    });
    let text: String = codes.collect();
    bencher.bench(|| {
        let found = find(black_box(&invitation), black_box(&text));
        assert_eq!(found.len(), people as usize);
        found
    });
}

#[divan::bench(args = [30, 500, 10_000])]
fn add_ballots(bencher: Bencher<'_, '_>, people: u32) {
    let invitation = invitation(&library());
    let session = Session::new(invitation.clone(), false);
    let said = submissions(&invitation, people);
    bencher.with_inputs(|| said.clone()).bench_values(|said| {
        let mut ballots = Ballots::new(black_box(&session));
        for said in said {
            ballots.add(said);
        }
        ballots
    });
}

/// What stands at each of sixty questions.
#[divan::bench(args = [30, 500, 10_000])]
fn aggregate_ballots(bencher: Bencher<'_, '_>, people: u32) {
    let invitation = invitation(&library());
    let mut workshop = Workshop::new(Session::new(invitation.clone(), false));
    for said in submissions(&invitation, people) {
        workshop.ballots.add(said);
    }
    assert_eq!(workshop.ballots.people(), people as usize);
    bencher.bench(|| black_box(&workshop).outcomes());
}
