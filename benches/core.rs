//! What a person waits for, measured natively. Run with `cargo xtask bench`.
//!
//! Read the rows as ratios within one run: machines differ and are noisy.
#![allow(
    clippy::expect_used,
    reason = "a benchmark without its input has nothing to say"
)]

use std::hint::black_box;

use divan::Bencher;
use waymark::assessment::{Answer, Assessment, ChosenQuestionnaire};
use waymark::chart::{Axis, Radar, RadarSize, Ring, Series, SeriesRole};
use waymark::exchange::{open, report::Report, write, write_one};
use waymark::questionnaire::shipped;
use waymark::roadmap::Library;
use waymark::scoring::scorecards;

fn main() {
    divan::main();
}

fn library() -> Library {
    Library::shipped().expect("the shipped files are checked by the tests")
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
