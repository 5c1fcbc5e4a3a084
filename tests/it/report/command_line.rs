//! `waymark report`.

use waymark::report::briefing::MAX_SUMMARY;

use super::SAMPLE;
use super::harmless::is_harmless;
use crate::cli::{file, text, waymark};

#[test]
fn the_command_line_prints_the_report_of_a_file() {
    let output = waymark(&["report", SAMPLE, "--html"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let html = text(&output.stdout);
    is_harmless(html);
    assert!(html.contains("This is the report of a sample"));
    // The visit before lies in the same file.
    assert!(html.contains("<h2 id=\"changes\""));
    let output = waymark(&[
        "report",
        SAMPLE,
        "--md",
        "--sections",
        "method,summary",
        "--without-names",
    ]);
    let markdown = text(&output.stdout);
    let headings: Vec<&str> = markdown
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    assert_eq!(headings, ["## Summary", "## Method and sources"]);
}

#[test]
fn the_command_line_takes_a_summary_from_a_file_and_refuses_what_it_does_not_know() {
    let own = file(
        "report-summary.txt",
        "Two *things* to know.\n\n<b>Really.</b>",
    );
    let output = waymark(&[
        "report",
        SAMPLE,
        "--md",
        "--sections",
        "summary",
        "--summary",
        &own,
    ]);
    let markdown = text(&output.stdout);
    assert!(
        markdown.contains("\n## Summary\n\n- CALMS: 4.9 · Medium · 39 of 41")
            && markdown.ends_with("\n\nTwo \\*things\\* to know.\n\n\\<b\\>Really.\\</b\\>\n"),
        "{markdown}"
    );
    let long = file("report-long.txt", "x".repeat(MAX_SUMMARY + 1));
    let refused = waymark(&["report", SAMPLE, "--md", "--summary", &long]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("longer than"));
    let unknown = waymark(&["report", SAMPLE, "--md", "--sections", "holograms"]);
    assert!(
        text(&unknown.stderr).contains("there is no part “holograms”; there are summary, reading")
    );
    let neither = waymark(&["report", SAMPLE]);
    assert!(!neither.status.success());
    let missing = waymark(&["report", "nowhere.json", "--html"]);
    assert!(!missing.status.success());
}
