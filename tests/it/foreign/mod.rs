//! Answers of other tools: read whole, scored by those tools' own formulas, and nothing dropped.

mod codes;
mod command;
mod laws;
mod links;
mod progress;
mod refused;
mod tables;
mod taken;
mod together;

use waymark::exchange::elsewhere::{
    Asked, Columns, Fate, Foreign, ForeignError, ForeignFile, Outcome, OwnScore, mapped_items,
    questionnaires_of, read_foreign,
};
use waymark::questionnaire::Catalogue;

use crate::teams::{path, shipped};

/// Waymark's questions.
pub(crate) fn catalogue() -> &'static Catalogue {
    &shipped().catalogue
}

/// Reads files by their names and texts.
pub(crate) fn read(files: &[(&str, &str)]) -> Result<Foreign, ForeignError> {
    read_by(files, None)
}

/// The same with the columns of a table.
pub(crate) fn read_by(
    files: &[(&str, &str)],
    columns: Option<&Columns>,
) -> Result<Foreign, ForeignError> {
    let files: Vec<ForeignFile<'_>> = files
        .iter()
        .map(|(name, text)| ForeignFile {
            name,
            bytes: text.as_bytes(),
        })
        .collect();
    read_foreign(
        &files,
        &Asked {
            tool: None,
            columns,
            catalogue: catalogue(),
        },
    )
}

/// A file of the folder of fixtures.
pub(crate) fn fixture(name: &str) -> String {
    std::fs::read_to_string(path("tests/fixtures/foreign").join(name)).unwrap()
}

/// The score of a name, however deep it lies.
#[track_caller]
pub(crate) fn score<'a>(scores: &'a [OwnScore], name: &str) -> &'a OwnScore {
    fn find<'a>(scores: &'a [OwnScore], name: &str) -> Option<&'a OwnScore> {
        scores.iter().find_map(|score| {
            let is_it = score.name == name || score.name.split(' ').next() == Some(name);
            if is_it && !name.is_empty() || score.name == name {
                return Some(score);
            }
            find(&score.parts, name)
        })
    }
    find(scores, name).unwrap_or_else(|| panic!("no score of {name:?} in {scores:#?}"))
}

#[track_caller]
pub(crate) fn assert_near(value: Option<f64>, expected: f64) {
    let value = value.expect("a value");
    assert!((value - expected).abs() < 1e-9, "{value} for {expected}");
}

/// What became of each item, by its key.
pub(crate) fn outcomes(foreign: &Foreign) -> Vec<(&str, &Outcome)> {
    let items = foreign.items.iter();
    items
        .map(|item| (item.key.as_str(), &item.outcome))
        .collect()
}

#[test]
fn every_mapping_leads_to_a_question_that_its_questionnaires_ask() {
    let catalogue = catalogue();
    let mut seen = Vec::new();
    for (tool, item, question, levels) in mapped_items() {
        assert!(!seen.contains(&(tool, item)), "{item} stands twice");
        seen.push((tool, item));
        let found = catalogue.question(&question.into());
        let found = found.unwrap_or_else(|| panic!("{item}: no question {question}"));
        for (_, level) in levels {
            assert!(found.level(*level).is_some(), "{item}: no level {level}");
        }
        let asked = questionnaires_of(tool).iter().any(|id| {
            let questionnaire = catalogue.questionnaire(&(*id).into());
            let questionnaire = questionnaire.unwrap_or_else(|| panic!("no questionnaire {id}"));
            let mut dimensions = questionnaire.dimensions.iter();
            dimensions.any(|dimension| {
                let mut entries = dimension.entries.iter();
                entries.any(|entry| entry.question.as_str() == question)
            })
        });
        assert!(asked, "{item}: nobody asks {question}");
    }
    assert!(seen.len() > 70);
}

/// The three counts add up to the items.
#[track_caller]
pub(crate) fn assert_whole(foreign: &Foreign, items: usize) {
    let counts: usize = Fate::ALL.into_iter().map(|fate| foreign.count(fate)).sum();
    assert_eq!(
        (counts, foreign.items.len()),
        (items, items),
        "{:#?}",
        foreign.items
    );
}
