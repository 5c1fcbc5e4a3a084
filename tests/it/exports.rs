//! What goes into other tools: trackers, calendars, catalogues, spreadsheets.

use waymark::assessment::{Assessment, Status};
use waymark::content::shipped as files;
use waymark::exchange::tabular::{Comma, document_of_tables, write_book, write_csv};
use waymark::exchange::{open, read_workbook, write_with};
use waymark::questionnaire::PracticeId;
use waymark::report::actions::{
    Action, Forge, Tracker, calendar, events, issue_link, repository, table,
};
use waymark::report::{Facts, Planned, Report};
use waymark::roadmap::{Column, Standing};
use waymark::scoring::BandEdition;
use waymark::text::export::{Subject, told};

use crate::cli::{file, text, waymark};
use crate::teams::shipped;

/// An action with everything that a person might write into it.
fn hostile() -> Action {
    Action {
        practice: PracticeId::from("wip-limits"),
        title: "=HYPERLINK(\"https://evil.test\",\"Limits\")".into(),
        column: Column::Now,
        status: Status::Started,
        owner: "@ada-l".into(),
        due: Some("2026-12-31".parse().unwrap()),
        points: vec![
            (
                "Why",
                "You answered “often”, and\n/close\n@everyone <script>".into(),
            ),
            ("First step", "/assign @mallory; then, one \"board\"".into()),
        ],
        source: "From the roadmap of Tide, made with Waymark.".into(),
        address: "https://example.test/library/?practice=wip-limits".into(),
    }
}

fn sample() -> Assessment {
    let opened = open(files::SAMPLE.as_bytes()).unwrap();
    opened.assessments.last().unwrap().clone()
}

/// Reads CSV as RFC 4180 has it.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let (mut is_quoted, mut letters) = (false, csv.chars().peekable());
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            letter => row.last_mut().unwrap().push(letter),
        }
    }
    rows.pop();
    rows
}

#[test]
fn a_tracker_gets_its_own_columns() {
    let columns = |tracker| cells(&table(&[hostile()], tracker));
    let github = columns(Tracker::GitHub);
    assert_eq!(github[0], ["title", "body", "labels", "assignees"]);
    assert_eq!(github[1][2..], ["waymark,now", "ada-l"]);
    let gitlab = columns(Tracker::GitLab);
    assert_eq!(gitlab[0], ["title", "description", "due_date"]);
    assert_eq!(gitlab[1][2], "2026-12-31");
    assert!(gitlab[1][1].ends_with("\n\n/label ~waymark\n/assign @ada-l"));
    let jira = columns(Tracker::Jira);
    assert_eq!(
        jira[0],
        [
            "Summary",
            "Description",
            "Issue Type",
            "Labels",
            "Due date",
            "Assignee"
        ]
    );
    assert_eq!(jira[1][2..], ["Task", "waymark now", "2026-12-31", "ada-l"]);
    for rows in [github, gitlab, jira] {
        // No spreadsheet takes a title for a formula.
        assert!(rows[1][0].starts_with("'=HYPERLINK"));
        assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    }
}

#[test]
fn no_text_of_a_person_commands_a_tracker() {
    let markdown = hostile().markdown();
    assert!(
        markdown.lines().all(|line| !line.starts_with('/')),
        "{markdown}"
    );
    assert!(
        !markdown.contains("@everyone") || markdown.contains("\\@everyone"),
        "{markdown}"
    );
    assert!(
        !markdown.contains("<script>") || markdown.contains("\\<script"),
        "{markdown}"
    );
    let mut named = hostile();
    named.owner = "@ada lovelace\n/close".into();
    assert_eq!(named.login(), None);
    let csv = cells(&table(&[named], Tracker::GitLab));
    let commands = csv[1][1].lines().filter(|line| line.starts_with('/'));
    assert_eq!(commands.collect::<Vec<_>>(), ["/label ~waymark"]);
}

#[test]
fn a_link_fills_in_an_issue_and_holds_its_length() {
    let (address, forge) = repository("https://github.com/acme/tide", Forge::GitLab).unwrap();
    let link = issue_link(&address, forge, &hostile());
    assert!(link.starts_with("https://github.com/acme/tide/issues/new?title=%3DHYPERLINK"));
    assert!(link.contains("&body=%2A%2AWhy%2A%2A") && link.ends_with("&labels=waymark"));
    // Nothing of it ends the address, begins another field or breaks a line.
    let query = link.split_once('?').unwrap().1;
    assert_eq!(query.matches('&').count(), 2);
    assert!(
        query
            .chars()
            .all(|letter| letter.is_ascii_graphic() && !"\"'<># \\".contains(letter))
    );
    let (address, forge) = repository("https://gitlab.com/a/b/c", Forge::GitHub).unwrap();
    let link = issue_link(&address, forge, &hostile());
    assert!(
        link.starts_with("https://gitlab.com/a/b/c/-/issues/new?issue%5Btitle%5D=%3DHYPERLINK")
    );
    assert!(link.contains("&issue%5Bdescription%5D="));
    let mut long = hostile();
    long.points.push(("More", "🚢 ".repeat(5_000)));
    for forge in [Forge::GitHub, Forge::GitLab] {
        let link = issue_link(&address, forge, &long);
        assert!(link.len() <= 8_000, "{}", link.len());
        assert!(link.contains("%E2%80%A6"), "it says that it was cut");
    }
}

#[test]
fn a_calendar_has_the_days_of_the_actions() {
    let mut assessment = Assessment::new("harbour".into());
    assessment.team = "Tide".into();
    let mut later = hostile();
    later.due = None;
    let events = events(&assessment, &[hostile(), later]);
    let file = calendar(&events, "2026-11-30T09:15:00Z");
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    assert!(file.contains("\r\nUID:harbour-wip-limits@waymark\r\n"));
    assert!(file.contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    assert!(
        file.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    let unfolded = file.replace("\r\n ", "");
    assert!(
        unfolded
            .contains("\r\nSUMMARY:Look again: =HYPERLINK(\"https://evil.test\"\\,\"Limits\")\r\n")
    );
    assert!(unfolded.contains("/assign @mallory\\; then\\, one"));
}

#[test]
fn the_sample_gives_actions_with_what_was_decided() {
    let (library, assessment) = (shipped(), sample());
    let report = Report::of(library, &assessment);
    let planned = Planned {
        guidance: &library.guidance,
        assessment: &assessment,
        roadmap: &report.roadmap,
        standing: Standing {
            catalogue: &library.catalogue,
            scorecards: &report.scorecards,
            performance: &report.performance,
        },
        edition: BandEdition::Y2023,
        address: |id| format!("https://example.test/{id}"),
    };
    let actions = planned.actions();
    let listed = |column| report.roadmap.column(column).count();
    assert_eq!(actions.len(), listed(Column::Now) + listed(Column::Next));
    for action in &actions {
        let card = assessment.plan.card(&action.practice);
        assert_eq!(action.due, card.and_then(|card| card.due));
        assert!(action.points.iter().any(|(_, told)| !told.is_empty()));
    }
}

#[test]
fn facts_leave_out_what_is_not_known() {
    let (library, assessment) = (shipped(), sample());
    let report = Report::of(library, &assessment);
    let facts = |report: &Report<'_>, assessment: &Assessment| {
        Facts {
            assessment,
            scorecards: &report.scorecards,
            performance: &report.performance,
            roadmap: &report.roadmap,
            edition: BandEdition::Y2023,
        }
        .to_backstage("system:acme/tide", "2026-11-30T09:15:00Z")
    };
    let told = facts(&report, &assessment);
    let one = &told["facts"][0];
    assert_eq!(
        one["entity"],
        serde_json::json!({ "kind": "system", "namespace": "acme", "name": "tide" })
    );
    let values = one["facts"].as_object().unwrap();
    assert!(values["calmsScore"].is_f64() && values["calmsCoverage"].is_number());
    // Every fact is described, and nothing else is.
    let schema = told["schema"].as_object().unwrap();
    assert_eq!(
        schema.keys().collect::<Vec<_>>(),
        values.keys().collect::<Vec<_>>()
    );
    let mut nothing = assessment.clone();
    nothing.answers = waymark::ordered::SortedMap::new();
    nothing.delivery = None;
    let told = facts(&Report::of(library, &nothing), &nothing);
    let values = told["facts"][0]["facts"].as_object().unwrap();
    assert!(
        values
            .keys()
            .all(|name| !name.ends_with("Score") && !name.ends_with("Band")),
        "{values:?}"
    );
}

#[test]
fn a_workbook_tells_the_questions_and_every_note_and_comes_back() {
    let (library, assessment) = (shipped(), sample());
    let report = Report::of(library, &assessment);
    let told = told(&[Subject {
        catalogue: &library.catalogue,
        guidance: &library.guidance,
        assessment: &assessment,
        scorecards: &report.scorecards,
        roadmap: &report.roadmap,
        edition: BandEdition::Y2023,
    }]);
    let document = write_with([&assessment], []);
    let workbook = write_book(&document, &told);
    let sheets = read_workbook(&workbook).unwrap();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    for name in [
        "assessments",
        "answers",
        "evidence",
        "delivery",
        "actions",
        "scores",
        "other fields",
    ] {
        assert!(names.contains(&name), "{name} is not in {names:?}");
    }
    let answers = sheets.iter().find(|sheet| sheet.name == "answers").unwrap();
    let all: Vec<&String> = answers.rows.iter().flatten().collect();
    for (id, response) in &assessment.answers {
        let question = library.catalogue.question(id).unwrap();
        assert!(all.contains(&&question.prompt));
        assert!(response.note.is_empty() || all.contains(&&response.note));
    }
    let csv = write_csv(&document, &told, Comma::Excel);
    for tables in [workbook, csv.into_bytes()] {
        let read = open(document_of_tables(&tables).unwrap().as_bytes()).unwrap();
        assert_eq!(read.assessments, std::slice::from_ref(&assessment));
    }
}

#[test]
fn the_command_line_writes_every_format_and_reads_tables_again() {
    const SAMPLE: &str = "questionnaires/sample.json";
    let exported = |file: &str, format: &str| {
        let output = waymark(&["export", file, format]);
        assert!(
            output.status.success(),
            "{format}: {}",
            text(&output.stderr)
        );
        output.stdout
    };
    let document = exported(SAMPLE, "json");
    for (format, name) in [
        ("xlsx", "again.xlsx"),
        ("csv", "again.csv"),
        ("csv-excel", "excel.csv"),
    ] {
        let tables = file(name, exported(SAMPLE, format));
        assert_eq!(
            text(&exported(&tables, "json")),
            text(&document),
            "{format}"
        );
        let scored = waymark(&["score", &tables]);
        assert!(scored.status.success(), "{format}");
    }
    for (format, begins) in [
        ("github", "\"title\",\"body\""),
        ("gitlab", "\"title\",\"description\",\"due_date\""),
        ("jira", "\"Summary\""),
        ("ics", "BEGIN:VCALENDAR\r\n"),
        ("backstage", "{\n"),
        ("annotations", "metadata:\n  annotations:\n    waymark/"),
        ("readme", "| Questionnaire |"),
    ] {
        let made = exported(SAMPLE, format);
        assert!(text(&made).starts_with(begins), "{format}: {}", text(&made));
    }
    let broken = file(
        "broken.csv",
        "assessment,part,item,field,kind,value\n,format,,,text,waymark\n1,date,,,words,x\n",
    );
    let output = waymark(&["export", &broken, "json"]);
    assert!(!output.status.success());
    let said = text(&output.stderr);
    assert!(
        said.contains("row 3 has something in the column `kind`"),
        "{said}"
    );
}
