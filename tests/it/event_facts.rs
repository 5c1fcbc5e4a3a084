//! What is told of event files: what could not be read, what was read as nothing, which columns and
//! which order of days were taken.

use waymark::delivery::events::{
    Choices, DayOrder, Field, FileFacts, FileKind, Finding, Form, History, Import, Origin, Preset,
    Reason, Records, Table, Zone, guess, measure,
};
use waymark::text::events;

/// Reads a file as its headers suggest.
pub(crate) fn read(kind: FileKind, bytes: impl Into<Vec<u8>>) -> Records {
    let table = Table::open(bytes.into()).unwrap();
    let (_, columns) = guess(kind, table.headers());
    let mut import = Import::new(table, kind, &columns).unwrap();
    while !import.step(3).unwrap().is_done {}
    import.into_records().unwrap()
}

fn facts(kind: FileKind, text: &str) -> FileFacts {
    read(kind, text).facts().clone()
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands where there may be none"
)]
fn finding(count: u32, row: u32, text: &str) -> Option<Finding> {
    Some(Finding {
        count,
        row,
        text: text.to_owned(),
    })
}

/// The days, as the year, that a file of deployments covers.
fn covered(text: &str) -> String {
    let Records::Deployments(file) = read(FileKind::Deployments, text) else {
        unreachable!("deployments were read")
    };
    let window = file.covered(&Zone::UTC).unwrap();
    format!("{} {}", window.from, window.to)
}

#[test]
fn words_for_nothing_are_empty_cells_in_every_column() {
    for word in [
        "NULL",
        "\\N",
        "None",
        "NaN",
        "NaT",
        "N/A",
        "#N/A",
        "-",
        "–",
        "empty",
        "nil",
        "undefined",
    ] {
        let deployments = format!(
            "deployment_id,service,environment,finished_at,status,unplanned\n\
             d1,a,production,2025-03-03T10:00:00Z,success,{word}\n\
             {word},{word},{word},{word},{word},{word}\n"
        );
        let Records::Deployments(file) = read(FileKind::Deployments, deployments) else {
            unreachable!("deployments were read")
        };
        assert_eq!(file.words(Field::Unplanned), [(String::new(), 2)], "{word}");
        for field in [Field::Service, Field::Environment, Field::Status] {
            assert!(file.words(field).contains(&(String::new(), 1)), "{word}");
        }
        for (field, column) in &file.facts.fields {
            let count = if *field == Field::Unplanned { 2 } else { 1 };
            let nothing = column.nothing.as_ref().unwrap();
            assert_eq!(
                (nothing.count, nothing.text.as_str()),
                (count, word),
                "{word}"
            );
            assert_eq!(column.empty, count, "{word}");
            assert_eq!(column.unreadable, None, "{word}");
        }
    }
}

#[test]
fn the_zero_times_of_programs_are_no_time() {
    let facts = facts(
        FileKind::Incidents,
        "incident_id,created_at,resolved_at\n\
         i1,2025-03-03T10:00:00Z,0001-01-01T00:00:00Z\n\
         i2,2025-03-03T10:00:00Z,0000-00-00 00:00:00\n\
         i3,2025-03-03T10:00:00Z,soon\n",
    );
    let resolved = &facts.fields[&Field::ResolvedAt];
    assert_eq!(resolved.nothing, finding(2, 2, "0001-01-01T00:00:00Z"));
    assert_eq!(resolved.unreadable, finding(1, 4, "soon"));
    assert_eq!(facts.fields[&Field::CreatedAt].unreadable, None);
}

#[test]
fn a_null_of_json_is_an_empty_cell() {
    let facts = facts(
        FileKind::Deployments,
        r#"[{"deployment_id":1,"finished_at":null,"unplanned":null},
            {"deployment_id":"NULL","finished_at":"2025-03-03T10:00:00Z","unplanned":"None"}]"#,
    );
    assert_eq!(facts.fields[&Field::Unplanned].empty, 2);
    assert_eq!(
        facts.fields[&Field::Unplanned].nothing,
        finding(1, 2, "None")
    );
    assert_eq!(facts.fields[&Field::FinishedAt].empty, 1);
    assert_eq!(facts.fields[&Field::FinishedAt].nothing, None);
    assert_eq!(
        facts.fields[&Field::DeploymentId].nothing,
        finding(1, 2, "NULL")
    );
}

#[test]
fn a_column_proves_the_order_of_its_days() {
    let file = |days: [&str; 3]| {
        let [a, b, c] = days;
        format!("deployment_id,finished_at\nd1,{a}\nd2,{b}\nd3,{c}\n")
    };
    let order = |days| {
        let facts = facts(FileKind::Deployments, &file(days));
        facts.fields[&Field::FinishedAt].clone()
    };
    let column = order(["7/5/2025 9:00", "6/21/2025 16:14", "3/3/2025"]);
    let days = column.numeric_days.unwrap();
    assert_eq!(days.order, Some(DayOrder::MonthFirst));
    assert_eq!(
        (days.all, days.ambiguous),
        (
            finding(3, 2, "7/5/2025 9:00"),
            finding(1, 2, "7/5/2025 9:00")
        )
    );
    assert_eq!(
        (days.month_first, days.day_first),
        (finding(1, 3, "6/21/2025 16:14"), None)
    );
    assert_eq!(column.unreadable, None);
    assert_eq!(
        covered(&file(["7/5/2025 9:00", "6/21/2025 16:14", "3/3/2025"])),
        "2025-03-03 2025-07-06"
    );
    assert_eq!(
        covered(&file(["5/7/2025 9:00", "21/6/2025 16:14", "3/3/2025"])),
        "2025-03-03 2025-07-06"
    );

    // Where no day could be two, no order is needed.
    let days = ["3/3/2025", "4/4/2025", "5/5/2025"];
    assert_eq!(order(days).unreadable, None);
    assert_eq!(covered(&file(days)), "2025-03-03 2025-05-06");
}

#[test]
fn a_column_that_proves_no_order_or_both_is_not_read_at_all() {
    for (days, words) in [
        (
            ["3/3/2025", "7/5/2025", "6/8/2025"],
            "2 days of numbers could be two days, such as “7/5/2025” in row 3, so none was read",
        ),
        (
            ["21/6/2025", "7/5/2025", "6/21/2025"],
            "days of numbers have the day first, as “21/6/2025” in row 2, and the month first, as “6/21/2025” in row 4, so none was read",
        ),
        (
            ["25/03/04", "25/03/14", "25/05/05"],
            "3 days of numbers could be two days, such as “25/03/04” in row 2, so none was read",
        ),
        (
            ["05/05/06", "06/06/06", "07/07/07"],
            "1 day of numbers could be two days, such as “05/05/06” in row 2, so none was read",
        ),
    ] {
        let [a, b, c] = days;
        let file = format!("deployment_id,finished_at\nd1,{a}\nd2,{b}\nd3,{c}\n");
        let records = read(FileKind::Deployments, file.as_str());
        let column = &records.facts().fields[&Field::FinishedAt];
        assert_eq!(
            column.numeric_days.as_ref().unwrap().order,
            None,
            "{days:?}"
        );
        assert_eq!(column.unreadable, finding(3, 2, a), "{days:?}");
        let mut history = History::default();
        history.put(records);
        let measured = measure(&history, &Choices::default());
        assert_eq!(measured.deployments.count(Reason::UnreadableTime), 3);
        let notes: Vec<String> = measured.warnings.iter().map(events::warning).collect();
        assert!(
            notes.iter().any(|note| note.contains(words)),
            "{words:?}: {notes:?}"
        );
    }
}

/// `25/03/14` may be 25 March 2014, or 14 March 2025; what cannot be a year, a month and a day proves
/// that its column is not written so.
#[test]
fn a_year_of_two_digits_is_last_where_it_cannot_be_first() {
    let file = |days: [&str; 2]| {
        let [a, b] = days;
        format!("deployment_id,finished_at\nd1,{a}\nd2,{b}\n")
    };
    for (days, order, window) in [
        // A month of 21 is none.
        (
            ["06/21/25", "07/05/25"],
            DayOrder::MonthFirst,
            "2025-06-21 2025-07-06",
        ),
        // A year of one digit is none.
        (
            ["5/7/25", "21/06/25"],
            DayOrder::DayFirst,
            "2025-06-21 2025-07-06",
        ),
        // Nor is there a 30 February.
        (
            ["25/02/30", "26/02/28"],
            DayOrder::DayFirst,
            "2028-02-26 2030-02-26",
        ),
        (
            ["21/06/2025", "05/07/2025"],
            DayOrder::DayFirst,
            "2025-06-21 2025-07-06",
        ),
        (
            ["21-06-2025", "05-07-2025"],
            DayOrder::DayFirst,
            "2025-06-21 2025-07-06",
        ),
    ] {
        let facts = facts(FileKind::Deployments, &file(days));
        let column = &facts.fields[&Field::FinishedAt];
        assert_eq!(
            column.numeric_days.as_ref().unwrap().order,
            Some(order),
            "{days:?}"
        );
        assert_eq!(column.unreadable, None, "{days:?}");
        assert_eq!(covered(&file(days)), window, "{days:?}");
    }
}

#[test]
fn a_column_that_proves_nothing_follows_the_others_of_its_file() {
    let text = "incident_id,created_at,resolved_at\ni1,6/21/2025 10:00,6/7/2025 11:00\n";
    let facts = facts(FileKind::Incidents, text);
    for field in [Field::CreatedAt, Field::ResolvedAt] {
        let column = &facts.fields[&field];
        assert_eq!(
            column.numeric_days.as_ref().unwrap().order,
            Some(DayOrder::MonthFirst)
        );
        assert_eq!(column.unreadable, None);
    }
    assert_eq!(facts.times.local, 2);
}

#[test]
fn a_column_of_which_a_part_is_unreadable_is_named() {
    let facts = facts(
        FileKind::Deployments,
        "deployment_id,finished_at\nd1,2025-03-03T10:00:00Z\nd2,3rd of smarch\nd3,2025-02-30\n",
    );
    assert_eq!(
        facts.fields[&Field::FinishedAt].unreadable,
        finding(2, 3, "3rd of smarch")
    );
}

#[test]
fn ids_that_a_spreadsheet_rounded_are_told() {
    let facts = facts(
        FileKind::Deployments,
        "deployment_id,finished_at\nA1,2025-03-03T10:00:00Z\n2.19E+26,2025-03-04T10:00:00Z\n2.19E+26,2025-03-05T10:00:00Z\n",
    );
    assert_eq!(
        facts.fields[&Field::DeploymentId].rounded,
        finding(2, 3, "2.19E+26")
    );
}

#[test]
fn empty_cells_beyond_the_headers_mean_nothing_and_others_are_told() {
    let facts = facts(
        FileKind::Deployments,
        "deployment_id,finished_at\nd1,2025-03-03T10:00:00Z,,,\n,,,\nd2,2025-03-04T10:00:00Z,\" \",x\n",
    );
    assert_eq!((facts.rows, facts.broken.count), (2, 1));
    assert_eq!(facts.surplus, finding(1, 4, "x"));
}

#[test]
fn a_quote_that_is_never_closed_takes_in_no_rows() {
    let text = "note,deployment_id,finished_at\n\
        a,d1,2025-03-03T10:00:00Z\n\
        \"19 inch,d2,2025-03-04T10:00:00Z\n\
        b,d3,2025-03-05T10:00:00Z\n";
    let facts = facts(FileKind::Deployments, text);
    assert_eq!((facts.rows, facts.lines.count), (3, 3));
    assert_eq!(facts.lines.opened.first, [3]);
    assert_eq!((facts.lines.stray.count, facts.lines.unclosed), (0, None));
    assert_eq!(covered(text), "2025-03-03 2025-03-06");
}

#[test]
fn two_stray_quotes_do_not_hide_what_stands_between_them() {
    let text = "note,deployment_id,finished_at\n\
        \"19 inch,d1,2025-03-03T10:00:00Z\n\
        b,d2,2025-03-04T10:00:00Z\n\
        7\",d3,2025-03-05T10:00:00Z\n\
        \"5 inch,d4,2025-03-06T10:00:00Z\n\
        \"6 inch,d5,2025-03-07T10:00:00Z\n";
    let facts = facts(FileKind::Deployments, text);
    assert_eq!((facts.rows, facts.lines.count), (5, 5));
    assert_eq!(facts.lines.opened.first, [2, 5, 6]);
    assert_eq!(covered(text), "2025-03-03 2025-03-08");
}

#[test]
fn quotes_inside_a_cell_are_told_and_the_row_is_read() {
    let text = "note,deployment_id,finished_at\n\
        \"say \"yes\" now\",d1,2025-03-03T10:00:00Z\n\
        \"say \"yes, yes\" now\",d2,2025-03-04T10:00:00Z\n\
        \"one\ntwo\",d3,2025-03-05T10:00:00Z\n";
    let facts = facts(FileKind::Deployments, text);
    assert_eq!(
        (facts.rows, facts.broken.count, facts.lines.count),
        (3, 0, 4)
    );
    assert_eq!(facts.lines.stray.first, [2, 3]);
    assert_eq!(facts.lines.long.first, [4]);
    assert_eq!(covered(text), "2025-03-03 2025-03-06");
}

#[test]
fn a_file_cut_short_inside_a_cell_is_told() {
    let text = "deployment_id,finished_at,note\nd1,2025-03-03T10:00:00Z,\"and then\nit";
    let facts = facts(FileKind::Deployments, text);
    assert_eq!((facts.rows, facts.lines.count), (1, 2));
    assert_eq!(facts.lines.unclosed, Some(2));
}

#[test]
fn each_column_says_where_it_was_taken_from() {
    let origin = |facts: &FileFacts, field| facts.fields[&field].origin;
    let jira = facts(
        FileKind::Incidents,
        "Issue key,Created,Resolved\nOPS-1,03/Mar/25 10:00 AM,\n",
    );
    assert_eq!(
        origin(&jira, Field::CreatedAt),
        Origin::Preset(Preset::Jira)
    );
    let unknown = facts(
        FileKind::Deployments,
        "id,created_at\n1,2025-03-03T10:00:00Z\n",
    );
    assert_eq!(origin(&unknown, Field::FinishedAt), Origin::Name);
    assert_eq!(unknown.columns[&Field::FinishedAt], "created_at");

    let table = Table::open(b"deployment_id,finished_at,done\nd1,,2025-03-03\n".to_vec()).unwrap();
    let (_, mut columns) = guess(FileKind::Deployments, table.headers());
    columns.insert(Field::FinishedAt, "done".to_owned());
    let mut import = Import::new(table, FileKind::Deployments, &columns).unwrap();
    while !import.step(10).unwrap().is_done {}
    let records = import.into_records().unwrap();
    let facts = records.facts();
    assert_eq!(origin(facts, Field::FinishedAt), Origin::Choice);
    assert_eq!(
        origin(facts, Field::DeploymentId),
        Origin::Preset(Preset::Waymark)
    );
}

#[test]
fn headers_are_found_below_remarks_and_titles_and_between_bars() {
    for (text, separator, above) in [
        (
            "# exported 2025-03-07\n# by hand, twice\ndeployment_id,finished_at\nd1,2025-03-03\nd2,2025-03-05\n",
            ',',
            2,
        ),
        (
            "Deployments of the first quarter\n\ndeployment_id;finished_at;status\nd1;2025-03-03;ok\nd2;2025-03-05;ok\n",
            ';',
            1,
        ),
        (
            "Deployments,,\nAs of,2025-03-07,\ndeployment_id,finished_at,status,by\nd1,2025-03-03,ok,me\nd2,2025-03-05,ok,me\n",
            ',',
            2,
        ),
        (
            "Deployments,,Team shop,,,\ndeployment_id,finished_at,status,by,at,of\nd1,2025-03-03,ok,me,,x\nd2,2025-03-05,ok,me,,x\n",
            ',',
            1,
        ),
        (
            "deployment_id,finished_at\nd1,2025-03-03,,,,,,\nd2,2025-03-05\n",
            ',',
            0,
        ),
        (
            "deployment_id|finished_at\nd1|2025-03-03\nd2|2025-03-05\n",
            '|',
            0,
        ),
        (
            " deployment_id | finished_at \n---------------+-------------\n d1            | 2025-03-03\n d2            | 2025-03-05\n(2 rows)\n\n",
            '|',
            0,
        ),
        (
            "+----+----+\n| deployment_id | finished_at |\n+----+----+\n| d1 | 2025-03-03 |\n| d2 | 2025-03-05 |\n+----+----+\n",
            '|',
            0,
        ),
        (
            "deployment_id\tfinished_at\rd1\t2025-03-03\rd2\t2025-03-05\r",
            '\t',
            0,
        ),
        (
            "#deployment_id,finished_at\nd1,2025-03-03\nd2,2025-03-05\n",
            ',',
            0,
        ),
        (
            "sep=;\r\ndeployment_id;finished_at\r\nd1;2025-03-03\r\nd2;2025-03-05\r\n",
            ';',
            1,
        ),
    ] {
        let facts = facts(FileKind::Deployments, text);
        assert_eq!(facts.form, Form::Separated(separator), "{text}");
        assert_eq!(
            (facts.lines.above, facts.rows, facts.lines.count),
            (above, 2, 2),
            "{text}"
        );
        assert_eq!(covered(text), "2025-03-03 2025-03-06", "{text}");
    }
}

#[test]
fn an_end_by_status_is_one_only_for_what_is_over() {
    let facts = facts(
        FileKind::Incidents,
        r#"[{"id":"Q1","incident_number":1,"urgency":"high","service":{"summary":"shop"},"status":"resolved",
             "created_at":"2025-03-03T10:00:00Z","last_status_change_at":"2025-03-03T12:00:00Z"},
            {"id":"Q2","incident_number":2,"urgency":"high","service":{"summary":"shop"},"status":"acknowledged",
             "created_at":"2025-03-04T10:00:00Z","last_status_change_at":"2025-03-04T10:05:00Z"}]"#,
    );
    assert_eq!(facts.columns[&Field::ResolvedAt], "last_status_change_at");
    assert_eq!(facts.over.as_deref(), Some("status"));
}

/// Ends of rows whose own column has none, from the next of the tool's columns; each file has four rows.
#[test]
fn an_end_is_taken_from_the_next_column_where_its_own_has_none() {
    let now = "2025-03-03T10:00:00Z";
    let gitlab = |status: &str| {
        format!(
            r#"[{{"id":1,"iid":1,"sha":"a","status":"success","environment":{{"name":"production"}},
                 "created_at":"{now}","updated_at":"2025-03-03T12:00:00Z",
                 "deployable":{{"finished_at":"2025-03-03T11:00:00Z"}}}},
                {{"id":2,"iid":2,"sha":"b","status":"{status}","environment":{{"name":"production"}},
                 "created_at":"{now}","updated_at":"2025-03-07T12:00:00Z","deployable":null}},
                {{"id":3,"iid":3,"sha":"c","status":"{status}","environment":{{"name":"production"}},
                 "created_at":"2025-03-08T12:00:00Z","updated_at":null,"deployable":null}}]"#
        )
    };
    let facts_of = |text: &str| facts(FileKind::Deployments, text).other_ends;
    let taken = |of: &[(&str, u32)]| -> Vec<(String, u32)> {
        of.iter()
            .map(|(name, ends)| ((*name).to_owned(), *ends))
            .collect()
    };
    assert_eq!(
        facts_of(&gitlab("success")),
        taken(&[("updated_at", 1), ("created_at", 1)])
    );
    assert_eq!(covered(&gitlab("success")), "2025-03-03 2025-03-09");
    // What has not ended has no end.
    for status in ["running", "failed", "who knows", ""] {
        assert_eq!(facts_of(&gitlab(status)), [], "{status}");
        assert_eq!(covered(&gitlab(status)), "2025-03-03 2025-03-04");
    }
    // Nor is anything known of what does not say how it ended.
    let plain = "deployment,completed_at,updated_at\n1,,2025-03-04T10:00:00Z\n";
    assert_eq!(facts_of(plain), []);

    let of = |text: &str| facts(FileKind::Incidents, text);
    let service_now = of("number,state,opened_at,resolved_at,closed_at\n\
         1,Closed,2025-03-03 10:00:00,,2025-03-03 15:00:00\n\
         2,Closed,2025-03-03 10:00:00,2025-03-03 12:00:00,2025-03-03 15:00:00\n\
         3,New,2025-03-03 10:00:00,NULL,\n\
         4,Closed,2025-03-03 10:00:00,NULL,some day of 2025\n");
    assert_eq!(service_now.other_ends, taken(&[("closed_at", 2)]));
    assert_eq!(
        service_now.fields[&Field::ResolvedAt].unreadable,
        finding(1, 5, "some day of 2025")
    );
    // A column that changes with every status is none that says so itself.
    let pager = of(
        "id,incident_number,urgency,status,created_at,resolved_at,last_status_change_at\n\
         1,1,high,resolved,2025-03-03T10:00:00Z,,2025-03-03T12:00:00Z\n\
         2,2,high,acknowledged,2025-03-03T10:00:00Z,,2025-03-03T10:05:00Z\n",
    );
    assert_eq!(pager.other_ends, taken(&[("last_status_change_at", 1)]));
    // Of a file that nobody knows, a column may say yes or no.
    let by_name =
        of("incident,opened,resolved_at,closed\n1,2025-03-03,,no\n2,2025-03-03,,2025-03-04\n");
    assert_eq!(by_name.other_ends, taken(&[("closed", 1)]));
    assert_eq!(by_name.fields[&Field::ResolvedAt].unreadable, None);
}

/// The all-number days of both columns are one column's: together they prove an order, or none.
#[test]
fn ends_of_another_column_are_held_against_those_of_their_own() {
    let facts = facts(
        FileKind::Incidents,
        "incident,opened,resolved_at,closed_at\n1,2025-03-03,21/03/2025,\n2,2025-03-03,,04/05/2025\n",
    );
    let column = &facts.fields[&Field::ResolvedAt];
    assert_eq!(
        column.numeric_days.as_ref().unwrap().order,
        Some(DayOrder::DayFirst)
    );
    assert_eq!(column.unreadable, None);
}

#[test]
fn a_column_that_a_person_chose_stands_alone() {
    let file = "incident_id,created_at,resolved_at,closed_at,gone\ni1,2025-03-03,,2025-03-04,\n";
    let table = Table::open(file.into()).unwrap();
    let (_, mut columns) = guess(FileKind::Incidents, table.headers());
    columns.insert(Field::ResolvedAt, "gone".to_owned());
    let mut import = Import::new(table, FileKind::Incidents, &columns).unwrap();
    while !import.step(10).unwrap().is_done {}
    assert_eq!(import.into_records().unwrap().facts().other_ends, []);
}
