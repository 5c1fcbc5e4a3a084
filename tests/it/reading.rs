//! What one can look up and read: the files hold together, and everything can be found.

use std::collections::BTreeMap;

use waymark::content::{Source, bundle, bundled, read_handbook, shipped};
use waymark::reading::{Handbook, Index, Item, Kind, Query, Shelf};

use crate::teams::{listed, shipped as library};

fn handbook() -> Handbook {
    shipped::handbook().unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

fn with_shelf<T>(look: impl FnOnce(Shelf<'_>) -> T) -> T {
    let handbook = handbook();
    look(Shelf {
        catalogue: &library().catalogue,
        guidance: &library().guidance,
        handbook: &handbook,
    })
}

/// The problems of one file beside everything that ships: where, and what is wrong.
fn problems_of(text: &str) -> Vec<String> {
    let own = Source {
        file: "own.toml",
        text,
    };
    let sources: Vec<Source<'_>> = shipped::FILES.iter().copied().chain([own]).collect();
    let problems = read_handbook(&sources, Some(library())).err();
    let problems = problems.into_iter().flatten();
    let problems = problems.filter(|problem| problem.file == own.file);
    let first_line = |problem: String| problem.lines().next().unwrap_or_default().to_owned();
    problems
        .map(|problem| first_line(problem.to_string()))
        .collect()
}

#[test]
fn the_glossary_and_the_articles_hold_together() {
    let handbook = handbook();
    assert!(!handbook.terms().is_empty());
    assert!(!handbook.articles().is_empty());
}

#[test]
fn no_two_terms_go_by_the_same_word() {
    let handbook = handbook();
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    for term in handbook.terms() {
        for name in term.names() {
            let name = name.to_lowercase().replace('-', " ");
            let before = owners.insert(name.clone(), term.id.as_str());
            assert_eq!(before, None, "{name} is claimed twice, once by {}", term.id);
        }
    }
}

#[test]
fn a_term_says_what_it_means_in_at_most_three_sentences() {
    for term in handbook().terms() {
        let sentences = term.text.matches(". ").count() + 1;
        assert!(sentences <= 3, "{} has {sentences} sentences", term.id);
    }
}

#[test]
fn the_web_app_reads_what_ships() {
    let json = bundle(shipped::FILES).reading;
    assert!(bundled::handbook(&json).unwrap() == handbook());
}

#[test]
fn a_reference_that_leads_nowhere_is_named_with_its_place() {
    let problems = problems_of(
        r#"
[[article]]
id = "an-article"
title = "An article"
summary = "It says little."
see = ["practice:trunk-base-development", "page:tools/nothing/", "somewhere", "term:none"]
[[article.section]]
title = "A section"
text = ["It says little."]
see = ["question:nothing-of-that-kind", "questionnaire:calms"]
"#,
    );
    assert_eq!(
        problems,
        [
            "own.toml:6:8: there is no practice `trunk-base-development`",
            "own.toml:6:43: there is no page `tools/nothing/`",
            "own.toml:6:66: `see` cannot be `somewhere`",
            "own.toml:6:79: there is no term `none`",
            "own.toml:10:8: there is no question `nothing-of-that-kind`",
        ]
    );
}

#[test]
fn a_table_has_as_many_cells_in_a_row_as_columns() {
    let problems = problems_of(
        r#"
[[article]]
id = "an-article"
title = "An article"
summary = "It says little."
[[article.section]]
title = "A section"
table = { head = ["One", "Two"], rows = [["a", "b"], ["a"], ["a", 2]] }
[[article.section]]
title = "An empty section"
"#,
    );
    assert_eq!(
        problems,
        [
            "own.toml:8:54: `rows` must be lists with one text for each column of `head`",
            "own.toml:8:61: `rows` must be lists with one text for each column of `head`",
            "own.toml:9:1: `text` is empty",
        ]
    );
}

#[test]
fn ids_are_used_once_and_every_text_is_there() {
    let problems = problems_of(
        r#"
[[term]]
id = "toil"
title = "Toil again"
text = ""
"#,
    );
    assert_eq!(
        problems,
        [
            "own.toml:3:6: the id `toil` is used twice",
            "own.toml:5:8: `text` is empty",
        ]
    );
}

#[test]
fn everything_is_found_first_by_its_own_title() {
    with_shelf(|shelf| {
        let index = Index::of(shelf);
        let mut items = Kind::ALL.into_iter().flat_map(|kind| shelf.items(kind));
        assert_eq!(index.len(), items.clone().count());
        // Another thing may bear the same title, as a practice and a term do.
        let lost = items.find(|item| {
            let title = shelf.title(item).unwrap();
            let hits = index.find(&Query::new(title), index.len()).hits;
            let same = hits.iter().take_while(|hit| hit.title == title);
            !same.into_iter().any(|hit| hit.item == *item)
        });
        assert_eq!(lost, None);
    });
}

#[test]
fn every_letter_more_narrows_what_is_found() {
    with_shelf(|shelf| {
        let index = Index::of(shelf);
        let typed = "trunk branch";
        let mut before = index.len();
        for end in 1..=typed.len() {
            let found = index.find(&Query::new(&typed[..end]), 0).count;
            assert!(found <= before, "{} finds more", &typed[..end]);
            before = found;
        }
        assert!(before > 0);
    });
}

#[test]
fn a_practice_lies_between_what_it_needs_and_what_needs_it() {
    with_shelf(|shelf| {
        for practice in shelf.guidance.practices() {
            for needed in shelf.needs(practice) {
                let back = shelf.needed_by(&needed.id);
                assert!(back.iter().any(|other| other.id == practice.id));
            }
            assert!(!shelf.shown_by(&practice.id).is_empty(), "{}", practice.id);
        }
    });
}

#[test]
fn every_question_stands_once_below_the_lens_that_asks_it_first() {
    with_shelf(|shelf| {
        let groups = shelf.questions_by_lens();
        let listed: usize = groups.iter().map(|(_, group)| group.len()).sum();
        assert_eq!(listed, shelf.catalogue.questions().count());
        let (first, group) = &groups[0];
        let first = first.unwrap();
        assert_eq!(group.len(), first.entries().count());
        for question in group {
            assert_eq!(shelf.asked_by(&question.id)[0].questionnaire.id, first.id);
        }
    });
}

#[test]
fn insights_and_articles_lead_back_from_what_they_name() {
    with_shelf(|shelf| {
        for insight in shelf.guidance.insights() {
            for id in &insight.look_at {
                let named = [Kind::Question, Kind::Practice].map(|kind| Item::named(kind, id));
                let item = named.iter().find(|item| shelf.title(item).is_some());
                let on = shelf.insights_on(item.unwrap());
                assert!(on.iter().any(|other| other.id == insight.id));
            }
        }
        let small = Item::Practice("deployment-automation".into());
        assert!(!shelf.articles_on(&small).is_empty());
    });
}
