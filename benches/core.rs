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
