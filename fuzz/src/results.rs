//! What a page makes of an assessment that opened: a document that opens and then stops the page would
//! stop it again at every visit.

use std::sync::LazyLock;

use waymark::assessment::Assessment;
use waymark::calculator::Flow;
use waymark::content::{Library, shipped as files};
use waymark::delivery::{Performance, performance};
use waymark::report::{Planned, Report};
use waymark::roadmap::{Standing, roadmap};
use waymark::scoring::{BandEdition, scorecards};

/// What ships.
pub(crate) fn shipped() -> &'static Library {
    static LIBRARY: LazyLock<Library> =
        LazyLock::new(|| files::library().expect("what ships can be read"));
    &LIBRARY
}

/// Scores what was answered, ranks what to do, and writes both down.
pub(crate) fn of(assessment: &Assessment) {
    let library = shipped();
    let (catalogue, guidance) = (&library.catalogue, &library.guidance);
    let scores = scorecards(catalogue, assessment);
    for score in scores.iter().filter_map(|card| card.score) {
        assert!((0.0..=10.0).contains(&score.value()), "{score:?}");
    }
    let performance = assessment
        .delivery
        .as_ref()
        .map_or_else(Performance::default, performance);
    let roadmap = roadmap(catalogue, guidance, assessment, &scores, &performance);
    let planned = Planned {
        guidance,
        assessment,
        roadmap: &roadmap,
        standing: Standing {
            catalogue,
            scorecards: &scores,
            performance: &performance,
        },
        edition: BandEdition::default(),
        address: |id| format!("https://waymark.example/library/?practice={id}"),
    };
    for line in planned.checklist().lines() {
        let is_ours = ["# ", "## ", "- ", "  - "]
            .iter()
            .any(|start| line.starts_with(start));
        let is_day = line.starts_with("Assessed on ");
        assert!(line.is_empty() || is_ours || is_day, "{line:?}");
    }
    let report = Report::of(library, assessment);
    let json = report.to_json(assessment, BandEdition::default());
    let again: serde_json::Value =
        serde_json::from_str(&json.to_string()).expect("a report is JSON");
    assert_eq!(again.is_object(), json.is_object());
    if let Some(stream) = &assessment.value_stream {
        let flow = Flow::of(stream);
        assert!(flow.process().is_finite() && flow.process() >= 0.0);
        assert!(flow.wait().is_finite() && flow.wait() >= 0.0);
    }
}
