//! Words of the list of assessments.

use super::expected::must_be;
use super::{number, pace};
use crate::assessment::{Agenda, Assessment, Date, Workload};
use crate::calculator::SheetKind;
use crate::exchange::tabular::{Spot, TabularError};
use crate::exchange::{Elsewhere, LeftOut, Limit, OpenError, SheetError};
use crate::questionnaire::{Catalogue, QuestionnaireId};
use crate::words::{first, home as words};

/// How long what happens here takes.
pub fn takes(workload: Workload) -> String {
    words::takes(&pace::time(workload))
}

/// How many there are and where they are; nothing for none.
pub fn kept(count: usize, is_lasting: bool) -> String {
    match (count, is_lasting) {
        (0, _) => String::new(),
        (count, true) => words::kept(count),
        (count, false) => words::kept_in_tab(count),
    }
}

/// A questionnaire in the list of lenses: the first sentence on what it looks at, and how many questions it
/// asks. Its page says the rest.
pub fn lens(summary: &str, questions: usize) -> String {
    let first = match summary.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => summary.to_owned(),
    };
    number::sentences([first, words::lens_asks(questions)])
}

/// An assessment's name: its title, else its team.
pub fn name(assessment: &Assessment) -> String {
    let chosen = [&assessment.title, &assessment.team]
        .into_iter()
        .find(|name| !name.trim().is_empty());
    chosen
        .cloned()
        .unwrap_or_else(|| first::shell_unnamed().to_owned())
}

/// The day of an assessment in words.
pub fn day(date: Option<Date>) -> String {
    date.map_or_else(|| words::no_date().to_owned(), number::day)
}

/// Which of its questionnaires are not here, in a line.
pub fn absent<'a>(ids: impl IntoIterator<Item = &'a QuestionnaireId>) -> String {
    let quoted = ids.into_iter().map(|id| words::absent_id(id.as_str()));
    words::absent(&number::list(&quoted.collect::<Vec<_>>()))
}

/// What happened to a deleted assessment.
pub fn deleted(name: &str) -> String {
    words::deleted(name)
}

/// What happened to an assessment that was deleted and is kept for a while.
pub fn deleted_for_now(name: &str) -> String {
    words::deleted_for_now(name)
}

/// What an import brought; `beside` says so where it is none of these.
pub fn imported(
    assessments: usize,
    questionnaires: usize,
    sheets: bool,
    beside: &'static str,
) -> String {
    let assessments = (assessments > 0).then(|| words::imported_assessments(assessments));
    let questionnaires =
        (questionnaires > 0).then(|| words::imported_questionnaires(questionnaires));
    let sheets = sheets.then(|| words::imported_sheets().to_owned());
    let parts = assessments.into_iter().chain(questionnaires).chain(sheets);
    let parts: Vec<String> = parts.collect();
    match parts.as_slice() {
        [] => beside.to_owned(),
        parts => words::imported(&number::sentence_start(&number::list(parts))),
    }
}

/// The same, where it brought only what stands beside all of that.
pub fn imported_beside(
    workshops: usize,
    joined: usize,
    mappings: usize,
    preferences: bool,
) -> &'static str {
    match (workshops > 0, joined > 0, mappings > 0, preferences) {
        (true, ..) => words::imported_workshops(),
        (_, true, ..) => words::imported_joined(),
        (_, _, true, _) => words::imported_mappings(),
        (.., true) => words::imported_preferences(),
        _ => words::imported_aside(),
    }
}

/// In how many workshops answers come along; nothing for none.
pub fn import_joined(count: usize) -> Option<String> {
    (count > 0).then(|| words::import_joined(count))
}

/// How many things come along that could not be read; nothing for none.
pub fn import_aside(count: usize) -> Option<String> {
    (count > 0).then(|| words::import_aside(count))
}

/// A sheet's name.
pub fn sheet(kind: SheetKind) -> &'static str {
    match kind {
        SheetKind::ValueStream => first::page_value_stream(),
        SheetKind::ErrorBudget => first::page_error_budget(),
        SheetKind::Toil => first::page_toil(),
        SheetKind::Cost => first::page_cloud_cost(),
        SheetKind::Roi => first::page_return_on_investment(),
    }
}

/// Why the calculators' sheets of a file do not come along.
pub fn sheets_unreadable(error: &OpenError) -> String {
    words::import_sheets_unreadable(&open_error(error))
}

/// How many choices of columns come along; nothing for none.
pub fn import_mappings(count: usize) -> Option<String> {
    (count > 0).then(|| words::import_mappings(count))
}

/// How many workshops come along, and how many stay as they are here; nothing for none.
pub fn import_workshops(new: usize, here: usize) -> Option<String> {
    let new = (new > 0).then(|| words::import_workshops(new));
    let here = (here > 0).then(|| words::import_workshops_here(here));
    let told: Vec<String> = [new, here].into_iter().flatten().collect();
    (!told.is_empty()).then(|| number::sentences(told))
}

/// Why no choice of columns of a file comes along.
pub fn mappings_unreadable(error: &OpenError) -> String {
    words::import_mappings_unreadable(&open_error(error))
}

/// A questionnaire that comes along; with problems it cannot be used.
pub fn carried(title: &str, version: u32, problems: Option<usize>) -> String {
    let version = version.to_string();
    match problems {
        None => words::carried(title, &version),
        Some(problems) => words::carried_unusable(title, &version, problems),
    }
}

/// How two versions of a questionnaire differ.
pub fn carried_difference(here: u32, file: u32) -> String {
    let (here, file) = (here.to_string(), file.to_string());
    if here == file {
        words::carried_same_version(&here)
    } else {
        words::carried_difference(&here, &file)
    }
}

/// An assessment in an import preview, with as much answered as its row will say.
pub fn preview(assessment: &Assessment, catalogue: &Catalogue) -> String {
    let parts = [
        Some(name(assessment)),
        Some(day(assessment.date)),
        progress(assessment, catalogue),
    ];
    number::clauses(parts.into_iter().flatten())
}

/// How much of an assessment is answered; nothing for one that asks nothing here.
pub fn progress(assessment: &Assessment, catalogue: &Catalogue) -> Option<String> {
    let agenda = Agenda::of(catalogue, assessment);
    let asked = agenda.asked.len();
    let levelled = agenda.levelled(catalogue, assessment);
    (asked > 0).then(|| words::answered(levelled, asked))
}

/// The title of a copy.
pub fn copy_of(name: &str) -> String {
    words::copy_of(name)
}

/// The day of an ISO 8601 time, in words.
fn last_changed(updated: &str) -> Option<String> {
    let day = updated.get(..10)?.parse::<Date>().ok()?;
    Some(number::day(day))
}

/// The nearest cluster of DORA's survey.
pub fn nearest(level: &str, year: u16) -> String {
    words::nearest(level, &year.to_string())
}

/// How many assessments of a file are here already.
pub fn import_same(count: usize) -> String {
    words::import_same(count)
}

/// How two versions differ.
pub fn difference(here: &Assessment, file: &Assessment, catalogue: &Catalogue) -> String {
    let version = |assessment: &Assessment| {
        let changed = last_changed(&assessment.updated).map(|day| words::difference_changed(&day));
        let parts = progress(assessment, catalogue).into_iter().chain(changed);
        let told = number::clauses(parts);
        if told.is_empty() {
            day(assessment.date)
        } else {
            told
        }
    };
    words::difference(&version(here), &version(file))
}

/// What was found and why it could not be read.
pub fn unreadable(id: &str, reason: &OpenError) -> String {
    words::unreadable_because(id, &open_error(reason))
}

/// What the file of something is called that could not be read.
pub fn unreadable_file(id: &str) -> String {
    format!("waymark-unreadable-{}.txt", file_part(id))
}

/// That there is no copy of what has changed: how many days old the last is, if there was one, how many
/// assessments have changed since, and whether the browser deletes what it keeps after a week.
pub fn reminder(age: Option<i64>, changed: usize, is_short: bool) -> String {
    let said = match age {
        None => words::reminder_never(changed),
        Some(days) => words::reminder_old(changed, usize::try_from(days).unwrap_or_default()),
    };
    let short = is_short.then(|| words::reminder_week().to_owned());
    number::sentences([said].into_iter().chain(short))
}

/// Why a file could not be opened, in a sentence.
pub fn open_error(error: &OpenError) -> String {
    let plain = match error {
        OpenError::NotJson { line, column } => {
            return words::error_not_json(&line.to_string(), &column.to_string());
        }
        OpenError::NotBroughtUp(schema) => {
            return words::error_not_brought_up(&schema.to_string());
        }
        OpenError::Newer(schema) => return words::error_newer(&schema.to_string()),
        OpenError::Shape { path, expected } => return words::error_shape(path, &must_be(expected)),
        OpenError::DuplicateId(id) => return words::error_duplicate_id(id.as_str()),
        OpenError::Limit(limit) => return passed(limit),
        OpenError::Table(error) => return table_error(error),
        OpenError::Empty => words::error_empty(),
        OpenError::NotText => words::error_not_text(),
        OpenError::OldEncoding => words::error_old_encoding(),
        OpenError::Elsewhere(elsewhere) => elsewhere_is(*elsewhere),
        OpenError::Foreign => words::error_foreign(),
        OpenError::OtherText => words::error_other_text(),
    };
    plain.to_owned()
}

/// Why tables are no document, and in which row.
fn table_error(error: &TabularError) -> String {
    let row = |spot: &Spot| match spot.sheet.as_str() {
        "" => words::table_row(&spot.row.to_string()),
        sheet => words::table_row_of_sheet(&spot.row.to_string(), sheet),
    };
    let plain = match error {
        TabularError::NoKey(spot) => return words::error_table_no_key(&row(spot)),
        TabularError::Value { spot, column } => {
            return words::error_table_value(&row(spot), column);
        }
        TabularError::Twice(spot) => return words::error_table_twice(&row(spot)),
        TabularError::Conflict(path) => return words::error_table_conflict(path),
        TabularError::Workbook(SheetError::LockedOrOld) => words::error_table_locked(),
        TabularError::Workbook(SheetError::Damaged) => words::error_table_damaged(),
        TabularError::Workbook(SheetError::TooLarge) | TabularError::TooLarge => {
            words::error_table_too_large()
        }
        TabularError::Workbook(SheetError::NotWorkbook) | TabularError::Foreign => {
            words::error_table_foreign()
        }
        TabularError::OldEncoding => words::error_old_encoding(),
    };
    plain.to_owned()
}

/// Which limit a file passes, and where.
fn passed(limit: &Limit) -> String {
    let megabytes = |bytes: usize| (bytes / 1_000_000).to_string();
    match limit {
        Limit::File { most } => words::error_too_large(&megabytes(*most)),
        Limit::Part { path, most } => words::error_part_too_large(path, &megabytes(*most)),
        Limit::Items { path, most } => words::error_too_many(path, *most),
        Limit::Depth { most, line, column } => {
            words::error_too_deep(&most.to_string(), &line.to_string(), &column.to_string())
        }
        Limit::Values { most, line, column } => {
            words::error_too_many_values(*most, &line.to_string(), &column.to_string())
        }
    }
}

/// What of a file does not come along, and why.
pub fn left_out(left_out: &LeftOut) -> String {
    match left_out {
        LeftOut::Unreadable { name, reason, .. } => unreadable(name, reason),
        LeftOut::Unknown(name) => words::left_out_unknown(name),
        LeftOut::Mappings(count) => words::left_out_mappings(*count),
    }
}

/// What a file is that another page reads.
fn elsewhere_is(elsewhere: Elsewhere) -> &'static str {
    match elsewhere {
        Elsewhere::Rows => words::error_rows(),
        Elsewhere::Spreadsheet => words::error_spreadsheet(),
        Elsewhere::Questionnaire => words::error_questionnaire(),
        Elsewhere::Sheets => words::error_sheets(),
        Elsewhere::OtherTool => words::error_other_tool(),
    }
}

/// Leads to the page that reads a file.
pub fn elsewhere(elsewhere: Elsewhere) -> &'static str {
    match elsewhere {
        Elsewhere::Rows | Elsewhere::Spreadsheet => words::to_history(),
        Elsewhere::Questionnaire => words::to_questionnaires(),
        Elsewhere::Sheets => words::to_tools(),
        Elsewhere::OtherTool => words::to_other_tools(),
    }
}

/// The name of a saved file: the team's, in letters that every system takes, and the day.
pub fn file_name(assessment: &Assessment) -> String {
    let name = file_part(&name(assessment));
    let day = assessment
        .date
        .map(|day| format!("-{day}"))
        .unwrap_or_default();
    format!("waymark-{name}{day}.json")
}

/// A name in letters that every system takes in a file's.
fn file_part(name: &str) -> String {
    let letters = name.chars().map(|c| {
        if c.is_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    });
    let letters: String = letters.take(40).collect();
    letters.trim_matches('-').to_owned()
}

/// What a file holds that this Waymark does not know; nothing where it knows all.
pub fn import_unknown(questions: usize, fields: usize) -> Option<String> {
    let questions = (questions > 0).then(|| words::import_unknown_answers(questions));
    let fields = (fields > 0).then(|| words::import_unknown_fields(fields));
    let parts: Vec<String> = questions.into_iter().chain(fields).collect();
    (!parts.is_empty()).then(|| words::import_unknown(&number::list(&parts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assessments_are_counted_with_where_they_are() {
        assert_eq!(kept(0, true), "");
        assert!(kept(1, true).starts_with("One, kept in this browser."));
        assert!(kept(2, false).starts_with("Two, both kept in this tab only."));
        assert!(kept(3, true).starts_with("3, all kept in this browser."));
    }

    #[test]
    fn an_import_says_what_it_brought() {
        assert_eq!(
            imported(1, 2, true, ""),
            "1 assessment, 2 questionnaires and the tools’ entries added."
        );
        assert_eq!(imported(0, 0, true, ""), "The tools’ entries added.");
        assert_eq!(
            imported(0, 0, false, imported_beside(0, 0, 1, true)),
            words::imported_mappings()
        );
    }

    #[test]
    fn what_is_unknown_in_a_file_is_counted() {
        assert_eq!(
            import_unknown(1, 2).unwrap(),
            "It also holds 1 answer to an unknown question and 2 unknown fields, from another version. They are kept and saved again."
        );
        assert_eq!(import_unknown(0, 0), None);
    }

    #[test]
    fn a_questionnaire_that_comes_along_says_whether_it_can_be_used() {
        assert_eq!(carried("Upkeep", 2, None), "Upkeep, version 2");
        assert_eq!(
            carried("Upkeep", 2, Some(1)),
            "Upkeep, version 2: cannot be used here: 1 problem, listed under Your questionnaires once it is added"
        );
    }

    #[test]
    fn two_versions_are_told_apart_by_the_days_of_their_last_change() {
        let version = |updated: &str| {
            let mut assessment = Assessment::new("harbour".into());
            assessment.updated = updated.into();
            assessment
        };
        assert_eq!(
            difference(
                &version("2026-11-11T08:00:00Z"),
                &version(""),
                &Catalogue::default()
            ),
            "Yours: last changed 11 November 2026. In the file: no date."
        );
    }
}
