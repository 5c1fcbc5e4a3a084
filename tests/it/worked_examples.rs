//! Numbers from outside: worked by hand, by DORA's Quick Check, or in another language.

use waymark::assessment::{Answer, Exact, Measure, Metric, Reading};
use waymark::content::Library;
use waymark::delivery::{Performance, code_of_hours, metric_band, nearest_cluster, performance};
use waymark::questionnaire::QuestionId;
use waymark::scoring::{Band, BandEdition, Coverage, Score};

use crate::teams::{asking, assert_near, library, path, practice_text, question_text, say, scores};

/// The questionnaire that the hand-worked table speaks of.
fn two_dimensions() -> Library {
    let questions: String = ["a", "b", "c", "d", "e"]
        .map(|id| question_text(id, &["p"]))
        .concat();
    library(&format!(
        r#"
        id = "worked"
        title = "Worked"
        summary = "By hand."
        [[dimension]]
        id = "made"
        title = "Made"
        summary = "Three questions."
        weight = 2
        questions = [{{ id = "a" }}, {{ id = "b", weight = 2 }}, {{ id = "c" }}]
        [[dimension]]
        id = "kept"
        title = "Kept"
        summary = "Two questions."
        questions = [{{ id = "d" }}, {{ id = "e", weight = 3 }}]

        {questions}{}"#,
        practice_text("p", "small", &[])
    ))
}

/// A number as written on paper: `none`, `5`, or `25/4`.
fn fraction(text: &str) -> Option<f64> {
    let number = |text: &str| text.parse::<f64>().unwrap();
    match text.split_once('/') {
        _ if text == "none" => None,
        Some((above, below)) => Some(number(above) / number(below)),
        None => Some(number(text)),
    }
}

#[track_caller]
fn assert_same(line: &str, what: &str, found: Option<f64>, expected: &str) {
    match (found, fraction(expected)) {
        (None, None) => {}
        (Some(found), Some(expected)) if (found - expected).abs() < 1e-9 => {}
        (found, _) => panic!("{line}: {what} is {found:?}, by hand {expected}"),
    }
}

#[test]
fn scores_and_coverage_are_those_worked_by_hand() {
    let library = two_dimensions();
    let table = std::fs::read_to_string(path("tests/fixtures/scores/worked.csv")).unwrap();
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .collect();
    assert!(rows.len() >= 12, "the table lost its rows");
    for line in rows {
        let cells: Vec<&str> = line.split(',').collect();
        let mut assessment = asking(&library);
        for (id, cell) in ["a", "b", "c", "d", "e"].into_iter().zip(&cells) {
            let answer = match *cell {
                "-" => continue,
                "na" => Answer::NotApplicable("by hand".into()),
                "?" => Answer::DontKnow,
                level => Answer::Level(level.parse().unwrap()),
            };
            say(&mut assessment, &QuestionId::from(id), answer);
        }
        let scorecard = scores(&library, &assessment).remove(0);
        let results = scorecard
            .dimensions
            .iter()
            .map(|d| (d.title.as_str(), d.score, d.coverage));
        let whole = [("whole", scorecard.score, scorecard.coverage)];
        for ((what, score, coverage), expected) in results.chain(whole).zip(cells[5..11].chunks(2))
        {
            assert_same(line, what, score.map(Score::value), expected[0]);
            assert_same(line, what, coverage.share(), expected[1]);
            if let Some((answered, applicable)) = expected[1].split_once('/') {
                assert_eq!(coverage.answered.to_string(), answered, "{line}");
                assert_eq!(coverage.applicable().to_string(), applicable, "{line}");
            }
        }
        for (edition, expected) in BandEdition::ALL.into_iter().zip(&cells[11..]) {
            let band = scorecard
                .score
                .map_or("none", |score| edition.band(score).key());
            assert_eq!(band, *expected, "{line}: {edition:?}");
        }
    }
}

#[test]
fn coverage_under_a_half_is_provisional_and_a_half_is_not() {
    let covered = |answered, open| Coverage {
        answered,
        open,
        ..Coverage::default()
    };
    assert!(covered(2, 3).is_provisional());
    assert!(covered(4, 5).is_provisional());
    assert!(!covered(2, 2).is_provisional());
    assert!(!covered(5, 4).is_provisional());
}

fn reading(measure: Measure) -> Reading {
    Reading {
        measure: Some(measure),
        ..Reading::default()
    }
}

/// Codes for lead time, frequency and recovery, percentages for change fails and rework.
fn delivery(codes: [Option<u8>; 3], percents: [Option<f64>; 2]) -> Performance {
    let codes = codes.map(|code| code.map(Measure::Code));
    let percents = percents.map(|percent| percent.map(Measure::Percent));
    let measures = codes.into_iter().chain(percents);
    let readings = Metric::ALL.into_iter().zip(measures);
    performance(
        &readings
            .filter_map(|(metric, measure)| Some((metric, reading(measure?))))
            .collect(),
    )
}

/// Appendix A-1 and A-2: DORA's Quick Check of 2025 (five metrics) and 2024 (four).
#[test]
fn the_quick_checks_scores_come_out() {
    type Row = (
        [Option<u8>; 3],
        [Option<f64>; 2],
        [Option<f64>; 5],
        [Option<f64>; 3],
    );
    let all = |codes: [u8; 3]| codes.map(Some);
    let rows: [Row; 9] = [
        (
            all([6, 6, 6]),
            [Some(0.0), Some(0.0)],
            [Some(10.0); 5],
            [Some(10.0); 3],
        ),
        (
            all([1, 1, 1]),
            [Some(100.0), Some(100.0)],
            [Some(0.0); 5],
            [Some(0.0); 3],
        ),
        (
            all([4, 4, 5]),
            [Some(10.0), Some(15.0)],
            [6.0, 6.0, 8.0, 9.0, 8.5].map(Some),
            [Some(7.5), Some(6.6667), Some(8.75)],
        ),
        (
            all([5, 6, 6]),
            [Some(5.0), None],
            [Some(8.0), Some(10.0), Some(10.0), Some(9.5), None],
            [Some(9.375), Some(9.3333), Some(9.5)],
        ),
        ([None; 3], [None; 2], [None; 5], [None; 3]),
        (
            all([6, 6, 6]),
            [Some(0.0), None],
            [Some(10.0), Some(10.0), Some(10.0), Some(10.0), None],
            [Some(10.0); 3],
        ),
        (
            all([1, 1, 1]),
            [Some(100.0), None],
            [Some(0.0), Some(0.0), Some(0.0), Some(0.0), None],
            [Some(0.0); 3],
        ),
        (
            all([4, 4, 5]),
            [Some(10.0), None],
            [Some(6.0), Some(6.0), Some(8.0), Some(9.0), None],
            [Some(7.25), Some(6.6667), Some(9.0)],
        ),
        (
            all([3, 3, 4]),
            [Some(15.0), None],
            [Some(4.0), Some(4.0), Some(6.0), Some(8.5), None],
            [Some(5.625), Some(4.6667), Some(8.5)],
        ),
    ];
    let near = |found: Option<Score>, expected: Option<f64>| match (found, expected) {
        (None, None) => true,
        (Some(found), Some(expected)) => (found.value() - expected).abs() < 1e-4,
        _ => false,
    };
    for (codes, percents, scores, means) in rows {
        let performance = delivery(codes, percents);
        for (metric, expected) in Metric::ALL.into_iter().zip(scores) {
            assert!(
                near(performance.score(metric), expected),
                "{codes:?} {percents:?}: {metric:?}"
            );
        }
        let found = [
            performance.overall(),
            performance.throughput(),
            performance.stability(),
        ];
        for (found, expected) in found.into_iter().zip(means) {
            assert!(
                near(found, expected),
                "{codes:?} {percents:?}: {found:?} is not {expected:?}"
            );
        }
    }
}

/// Appendix A-5: deployment frequency, lead time, change fail rate, recovery.
#[test]
fn the_nearest_cluster_comes_out() {
    use Band::{Elite, High, Medium};
    for (edition, scores, level, margin) in [
        (BandEdition::Y2023, [10.0, 10.0, 9.8, 10.0], Elite, 4.0307),
        (BandEdition::Y2023, [6.0, 6.0, 9.0, 8.0], High, 3.5),
        (BandEdition::Y2023, [5.0, 5.0, 8.75, 7.0], Medium, 0.0),
        (BandEdition::Y2024, [10.0, 10.0, 9.8, 10.0], Elite, 4.2418),
        (BandEdition::Y2024, [4.0, 4.0, 8.5, 6.0], Medium, 1.4384),
    ] {
        let metrics = [
            Metric::DeploymentFrequency,
            Metric::LeadTime,
            Metric::ChangeFailRate,
            Metric::Recovery,
        ];
        let scores = metrics
            .into_iter()
            .zip(scores.map(|score| Score::new(score).unwrap()))
            .collect();
        let mut performance = Performance { scores };
        let cluster = nearest_cluster(&performance, edition).unwrap();
        assert_eq!(cluster.level, level);
        assert!((cluster.margin - margin).abs() < 1e-4, "{}", cluster.margin);

        // Rework never counts.
        performance.scores.insert(Metric::ReworkRate, Score::MIN);
        assert_eq!(nearest_cluster(&performance, edition), Some(cluster));
        // Three of the four are enough, two are not, and rework does not stand in for one.
        performance.scores.remove(&Metric::Recovery);
        assert!(nearest_cluster(&performance, edition).is_some());
        performance.scores.remove(&Metric::LeadTime);
        assert_eq!(nearest_cluster(&performance, edition), None);
    }
}

/// Appendix A-6: values in the holes and overlaps of the published tables.
#[test]
fn every_value_has_one_house_band() {
    for (metric, rows) in [
        (
            Metric::LeadTime,
            vec![
                (0.5, "elite"),
                (5.0, "elite"),
                (72.0, "high"),
                (480.0, "medium"),
                (4800.0, "low"),
            ],
        ),
        (
            Metric::Recovery,
            vec![
                (0.5, "elite"),
                (5.0, "high"),
                (30.0, "medium"),
                (240.0, "low"),
            ],
        ),
        (
            Metric::ChangeFailRate,
            vec![
                (5.0, "elite"),
                (10.0, "high"),
                (15.0, "medium"),
                (20.0, "low"),
            ],
        ),
    ] {
        for (value, expected) in rows {
            let unit = if metric.is_percentage() {
                "percent"
            } else {
                "hours"
            };
            let exact = Exact {
                value,
                unit: unit.into(),
                ..Exact::default()
            };
            let measure = waymark::delivery::measure_of(metric, &exact).unwrap();
            assert_eq!(
                metric_band(metric, &measure).map(Band::key),
                Some(expected),
                "{metric:?} {value}"
            );
        }
    }
}

/// Appendix A-6b.
#[test]
fn hours_become_the_quick_checks_codes() {
    for (hours, code) in [
        (0.0, 6),
        (0.99, 6),
        (1.0, 5),
        (23.99, 5),
        (24.0, 4),
        (167.99, 4),
        (168.0, 3),
        (729.99, 3),
        (730.0, 2),
        (4379.99, 2),
        (4380.0, 1),
        (100_000.0, 1),
    ] {
        assert_eq!(code_of_hours(hours), code, "{hours} hours");
    }
}

/// Appendix A-8.
#[test]
fn levels_are_recoded_to_ten() {
    for (level, levels, expected) in [
        (1, 5, 0.0),
        (2, 5, 2.5),
        (3, 5, 5.0),
        (4, 5, 7.5),
        (5, 5, 10.0),
        (1, 7, 0.0),
        (4, 7, 5.0),
        (7, 7, 10.0),
    ] {
        assert_near(Score::of_level(level, levels).unwrap().value(), expected);
    }
    assert!((Score::of_level(5, 7).unwrap().value() - 6.6667).abs() < 1e-4);
}

/// Appendix A-14: four questions of one weight, of which some are not answered.
#[test]
fn what_is_not_answered_lowers_coverage_only() {
    let questions: String = ["a", "b", "c", "d"]
        .map(|id| question_text(id, &["p"]))
        .concat();
    let library = library(&format!(
        "id = \"four\"\ntitle = \"Four\"\nsummary = \"Four.\"\n[[dimension]]\nid = \"one\"\ntitle = \"One\"\n\
         summary = \"One.\"\nquestions = [{{ id = \"a\" }}, {{ id = \"b\" }}, {{ id = \"c\" }}, {{ id = \"d\" }}]\n\
         {questions}{}",
        practice_text("p", "small", &[])
    ));
    for (levels, coverage, mean_level, is_provisional) in [
        ([Some(5), Some(4), None, Some(3)], 0.75, Some(4.0), false),
        ([None, None, None, Some(2)], 0.25, Some(2.0), true),
        ([None; 4], 0.0, None, true),
    ] {
        let mut assessment = asking(&library);
        for (id, level) in ["a", "b", "c", "d"].into_iter().zip(levels) {
            if let Some(level) = level {
                say(&mut assessment, &QuestionId::from(id), Answer::Level(level));
            }
        }
        let scorecard = scores(&library, &assessment).remove(0);
        assert_eq!(scorecard.coverage.share(), Some(coverage));
        assert_eq!(scorecard.coverage.is_provisional(), is_provisional);
        let expected: Option<f64> = mean_level.map(|level: f64| (level - 1.0) / 4.0 * 10.0);
        assert_eq!(scorecard.score.map(Score::value), expected);
    }
}
