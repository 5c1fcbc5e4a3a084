//! Links that carry answers, and GOV.UK's saved files.

use waymark::assessment::Metric;
use waymark::exchange::elsewhere::{About, Fate, Outcome, Remark, Tool, Why};

use super::{assert_near, assert_whole, outcomes, read, score};

/// The link of the CNCF tool's own README.
const CNCF: &str = "https://cloud-native-platform-engineering.github.io/pemm-assessment/?investment_1=1&investment_2=1&investment_3=2&investment_4=1&adoption_1=1&adoption_2=2&adoption_3=2&adoption_4=2&interfaces_1=2&interfaces_2=3&interfaces_3=3&interfaces_4=4&operations_1=3&operations_2=3&operations_3=2&operations_4=1&measurement_1=3&measurement_2=4&measurement_3=4&measurement_4=4";

#[test]
fn the_link_of_the_readme_has_the_means_of_the_readme() {
    let foreign = read(&[("link.txt", CNCF)]).unwrap();
    assert_eq!(foreign.tool, Tool::Cncf);
    for (name, value) in [
        ("investment", 1.25),
        ("adoption", 1.75),
        ("interfaces", 3.0),
        ("operations", 2.25),
        ("measurement", 3.75),
    ] {
        let score = score(&foreign.teams[0].scores, name);
        assert_near(score.value, value);
        assert_eq!((score.answered, score.asked), (4, 4));
    }
    assert_whole(&foreign, 20);
    assert_eq!(foreign.count(Fate::Noted), 9);
    assert_eq!(foreign.count(Fate::Mapped), 0);
}

#[test]
fn a_field_that_only_begins_like_one_is_named_and_does_not_count() {
    let link = "https://example.org/#/?investment_1=2&investment_99=9&adoption_1=7&adoption_2=2&lang=zh&view=results&x=1";
    let foreign = read(&[("link.txt", link)]).unwrap();
    let scores = &foreign.teams[0].scores;
    assert_near(score(scores, "investment").value, 2.0);
    // A mean of what could be read would be another mean.
    assert_eq!(score(scores, "adoption").value, None);
    assert_eq!(score(scores, "operations").value, None);
    let expected = [
        ("investment_1", Outcome::Kept(Why::NoQuestion)),
        ("investment_99", Outcome::Kept(Why::Unknown)),
        ("adoption_1", Outcome::Kept(Why::Unreadable)),
        ("lang", Outcome::Kept(Why::NoAnswer)),
        ("view", Outcome::Kept(Why::NoAnswer)),
        ("x", Outcome::Kept(Why::Unknown)),
    ];
    let found = outcomes(&foreign);
    for (key, outcome) in &expected {
        assert!(found.contains(&(*key, outcome)), "{key}: {found:?}");
    }
    assert_whole(&foreign, 7);
}

#[test]
fn a_quick_check_link_brings_its_metrics_and_its_own_score() {
    let link = "https://dora.dev/quickcheck/?leadtime=4&deployfreq=3&failurerecovery=5&changefailure=15&rework=20&v=2025&industry=all&ci=333";
    let foreign = read(&[("link.txt", link)]).unwrap();
    assert_eq!(foreign.tool, Tool::QuickCheck);
    let scores = &foreign.teams[0].scores;
    assert_near(score(scores, "").value, 6.9);
    assert_near(score(scores, "lead_time").value, 6.0);
    assert_eq!(foreign.teams[0].readings.iter().count(), 5);
    let found = outcomes(&foreign);
    assert!(found.contains(&("leadtime", &Outcome::Measured(Metric::LeadTime))));
    assert!(found.contains(&("v", &Outcome::About(About::Edition))));
    assert!(found.contains(&("ci", &Outcome::Kept(Why::NoQuestion))));
    assert_whole(&foreign, 8);
}

#[test]
fn a_quick_check_link_that_cannot_be_read_whole_has_no_mean() {
    let link = "https://dora.dev/quickcheck/?leadtime=9&deployfreq=3";
    let foreign = read(&[("link.txt", link)]).unwrap();
    assert_eq!(foreign.teams[0].scores, []);
    assert_eq!(foreign.remarks, [Remark::NoMeans]);
    let found = outcomes(&foreign);
    assert!(found.contains(&("leadtime", &Outcome::Kept(Why::Unreadable))));
}

const GOV: &str = r#"{"exportMetadata":{"version":"2.0.0","createdAt":"2026-02-01T10:00:00.000Z","exportedAt":"2026-02-03T10:00:00.000Z","improvementCount":1,"totalQuestions":5},
 "assessmentData":{"metadata":{"version":"2.0.0","createdAt":"2026-02-01T10:00:00.000Z"},
 "intro":{"email":"ines@example.org","organisation":"Harbour"},
 "cost":{"7ce6902fd322aaaa":{"answer":3,"needsImprovement":true},"question2":{"answer":0,"needsImprovement":false}},
 "tech":{"question1":{"answer":4,"needsImprovement":false},"question2":{"answer":9,"needsImprovement":false},"question3":{"answer":"2"}}}}"#;

#[test]
fn a_saved_file_of_gov_uk_scores_its_categories_over_five_times_the_questions() {
    let foreign = read(&[("cmm-assessment.json", GOV)]).unwrap();
    assert_eq!(foreign.tool, Tool::GovUk);
    let team = &foreign.teams[0];
    assert_eq!(team.name, "Harbour");
    assert_eq!(team.date.unwrap().to_string(), "2026-02-03");
    let cost = score(&team.scores, "cost");
    assert_near(cost.value, 3.0 / 10.0);
    assert_eq!((cost.answered, cost.asked, cost.is_least), (1, 2, false));
    let tech = score(&team.scores, "tech");
    assert_near(tech.value, 6.0 / 15.0);
    assert!(tech.is_least);
    // Five of the export, two of the session, two of the introduction, five answers.
    assert_whole(&foreign, 14);
    assert_eq!(foreign.count(Fate::Noted), 1);
    let marked = foreign
        .items
        .iter()
        .find(|item| item.key == "cost.7ce6902fd322");
    assert_eq!(marked.unwrap().said, "3 (needsImprovement)");
}
