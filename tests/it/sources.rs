//! Everything that the five source documents describe has its place: docs/sources.md says where.

use std::collections::{BTreeMap, BTreeSet};

use waymark::content::shipped;
use waymark::pages::Page;

use crate::teams::{path, shipped as library};

/// A section of a source document, where it is carried, and what is said of it.
struct Section {
    document: String,
    name: String,
    ids: Vec<String>,
}

/// The rows of the tables of docs/sources.md.
fn sections() -> Vec<Section> {
    let text = std::fs::read_to_string(path("docs/sources.md")).unwrap();
    let mut document = String::new();
    let mut sections = Vec::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            heading.clone_into(&mut document);
        }
        let Some(row) = line.strip_prefix("| ") else {
            continue;
        };
        let cells: Vec<&str> = row
            .trim_end_matches('|')
            .split('|')
            .map(str::trim)
            .collect();
        if cells.first() == Some(&"section") {
            continue;
        }
        assert_eq!(cells.len(), 3, "a row has three columns: {line}");
        let ids = cells[1]
            .split_whitespace()
            .map(|id| id.trim_matches('`').to_owned());
        sections.push(Section {
            document: document.clone(),
            name: cells[0].to_owned(),
            ids: ids.collect(),
        });
    }
    sections
}

/// Everything that a section can be carried by, as the table writes it.
fn known() -> BTreeSet<String> {
    let (catalogue, guidance) = (&library().catalogue, &library().guidance);
    let handbook = shipped::handbook().unwrap();
    let mut known = BTreeSet::from(["none".to_owned()]);
    let mut add = |kind: &str, id: &str| known.insert(format!("{kind}:{id}"));
    for questionnaire in catalogue.questionnaires() {
        add("questionnaire", questionnaire.id.as_str());
    }
    for question in catalogue.questions() {
        add("question", question.id.as_str());
    }
    for practice in guidance.practices() {
        add("practice", practice.id.as_str());
    }
    for insight in guidance.insights() {
        add("insight", insight.id.as_str());
    }
    for term in handbook.terms() {
        add("term", term.id.as_str());
    }
    for article in handbook.articles() {
        add("article", article.id.as_str());
    }
    // The pages are told apart by their folders.
    for page in Page::ALL {
        add("page", page.path());
    }
    known
}

#[test]
#[expect(clippy::print_stdout, reason = "the count is a figure to report")]
fn every_section_of_the_source_documents_is_carried_by_something_that_exists() {
    let (sections, known) = (sections(), known());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for section in &sections {
        let Section {
            document,
            name,
            ids,
        } = section;
        assert!(!name.is_empty(), "{document}: a section without a name");
        assert!(!ids.is_empty(), "{document}, {name}: carried by nothing");
        for id in ids {
            assert!(known.contains(id), "{document}, {name}: there is no `{id}`");
        }
        *counts.entry(document).or_default() += 1;
    }
    assert_eq!(counts.len(), 5, "five source documents: {counts:?}");
    println!("{} sections: {counts:?}", sections.len());
}

#[test]
fn hardly_anything_is_carried_by_nothing() {
    let sections = sections();
    let without = sections.iter().filter(|section| section.ids == ["none"]);
    // Navigation and advertising, one row for a document.
    assert!(without.count() <= 5);
}

#[test]
fn the_field_is_as_wide_as_it_was_meant_to_be() {
    let (catalogue, guidance) = (&library().catalogue, &library().guidance);
    assert_eq!(catalogue.questionnaires().len(), 19);
    assert!(catalogue.questions().count() >= 200);
    assert!(guidance.practices().count() >= 180);
    assert!(guidance.insights().len() >= 50);
    assert_eq!(shipped::FIRST, ["calms", "three-ways"]);
}

#[test]
fn the_lenses_share_their_questions() {
    let questionnaires = library().catalogue.questionnaires();
    for id in [
        "lifecycle",
        "five-dimensions",
        "continuous-operations",
        "sre",
        "ci-cd",
        "value-stream",
    ] {
        let lens = questionnaires
            .iter()
            .find(|lens| lens.id.as_str() == id)
            .unwrap();
        let others: BTreeSet<_> = questionnaires
            .iter()
            .filter(|other| other.id != lens.id)
            .flat_map(|other| other.entries().map(|(_, entry)| &entry.question))
            .collect();
        let all = lens.entries().count();
        let shared = lens
            .entries()
            .filter(|(_, entry)| others.contains(&entry.question))
            .count();
        assert!(shared * 2 >= all, "{id} shares {shared} of {all}");
    }
    for lens in questionnaires {
        assert!(lens.entries().count() >= 8, "{}", lens.id);
        let introduction = [&lens.origin, &lens.use_when, &lens.not_when];
        assert!(
            introduction.iter().all(|text| text.is_some()),
            "{}",
            lens.id
        );
    }
}
