//! Words of the page for questionnaires that a person brings.

use super::{number, term};
use crate::assessment::ChosenQuestionnaire;
use crate::content::Place;
use crate::questionnaire::{Catalogue, OwnFile, Question, Questionnaire};
use crate::roadmap::Practice;
use crate::rounding::is_same;
use crate::words::own as words;

/// Says which chosen questionnaires are not here.
pub fn absent(absent: &[ChosenQuestionnaire]) -> String {
    let named = absent
        .iter()
        .map(|chosen| words::absent_version(chosen.id.as_str(), &chosen.version.to_string()));
    let named: Vec<String> = named.collect();
    words::absent(&number::list(&named), named.len())
}

/// Says that a questionnaire has another version than the one that was chosen.
pub fn updated(title: &str, chosen: u32, here: u32) -> String {
    words::updated(title, &chosen.to_string(), &here.to_string())
}

/// Names a problem's place.
pub fn place(Place { line, column }: Place) -> String {
    words::place(&line.to_string(), &column.to_string())
}

/// Leads to a problem's place in the box.
pub fn go_to(Place { line, column }: Place) -> String {
    words::go_to(&line.to_string(), &column.to_string())
}

/// Opens the problems after the first ones.
pub fn later_problems(count: usize) -> String {
    words::later_problems(count)
}

/// How many problems what is written has, and where the first is.
pub fn written_problems(count: usize, first: Place) -> String {
    let line = first.line.to_string();
    words::written_problems(count, &number::sentence_word(count), &line)
}

/// Heads the problems of a file.
pub fn problems(file: &str, count: usize) -> String {
    words::problems(count, &number::sentence_word(count), file)
}

/// Heads the preview of a questionnaire.
pub fn preview(questionnaire: &Questionnaire) -> String {
    let version = questionnaire.version.to_string();
    words::preview_of(&questionnaire.title, &version)
}

/// How much a questionnaire asks, how much of it ships, and that it has no quick round.
pub fn extent(asked: usize, dimensions: usize, shipped: usize, has_quick: bool) -> String {
    let shared = match shipped {
        0 => words::extent_none_ships().to_owned(),
        all if all == asked => words::extent_all_ship().to_owned(),
        some => words::extent_some_ship(some),
    };
    let extent = words::extent(asked, dimensions, &number::word(dimensions));
    let no_quick = (!has_quick).then(|| words::no_quick().to_owned());
    number::sentences([extent, shared].into_iter().chain(no_quick))
}

/// Remarks on questions that name no practice; nothing where all of them do.
pub fn without_practices(catalogue: &Catalogue) -> Option<String> {
    let mut without = catalogue
        .questions()
        .filter(|question| question.practices.is_empty());
    let first = without.next()?;
    Some(words::without_practices(1 + without.count(), &first.title))
}

/// A weight, where it is not one.
pub fn weight(weight: f64) -> Option<String> {
    (!is_same(weight, 1.0)).then(|| words::weight(&number::plain(weight)))
}

/// A question's levels, in a few words.
pub fn levels(question: &Question) -> String {
    let count = question.levels.len();
    words::levels(count, &number::word(count))
}

/// A band with where it begins.
pub fn band(name: &str, from: f64) -> String {
    words::band(name, &number::plain(from))
}

/// A practice's effort after its title.
pub fn effort(practice: &Practice) -> String {
    words::effort(term::effort(practice.effort))
}

/// Says which version takes the place of which.
pub fn replaces(before: u32, now: u32) -> String {
    let (before, now) = (before.to_string(), now.to_string());
    if before == now {
        words::replaces_same(&before)
    } else {
        words::replaces(&before, &now)
    }
}

/// Takes the place of the one that is here.
pub fn replace(before: u32, now: u32) -> String {
    if before == now {
        words::replace_same().to_owned()
    } else {
        words::replace(&before.to_string())
    }
}

/// How many questions stay.
pub fn stays(kept: usize, reworded: usize) -> String {
    let word = number::sentence_word(kept);
    match reworded {
        0 => words::stay(kept, &word),
        reworded => words::stay_reworded(kept, &word, &number::word(reworded)),
    }
}

/// What happens to answers that a new version has no place for.
pub fn left_behind(answers: usize, assessments: usize) -> String {
    words::left_behind(
        answers,
        &number::sentence_word(answers),
        assessments,
        &number::word(assessments),
    )
}

/// Which files could not be used any more.
pub fn disables(titles: &[String]) -> String {
    words::disables(&number::list(titles))
}

/// What was kept.
pub fn kept(title: &str) -> String {
    words::is_kept(title)
}

/// What was replaced.
pub fn replaced(file: &OwnFile) -> String {
    words::is_replaced(&file.title, &file.version.to_string())
}

/// What was removed, and what stays.
pub fn removed(file: &OwnFile, assessments: usize) -> String {
    let (title, version) = (file.name(), file.version.to_string());
    match assessments {
        0 => words::is_removed(title, &version),
        count => words::is_removed_asked(title, &version, count),
    }
}

/// A kept file in a line.
pub fn about(version: u32, questions: usize, assessments: usize) -> String {
    words::about(&version.to_string(), questions, assessments)
}

/// A kept file that cannot be read, in a line.
pub fn about_unusable(version: u32, problems: usize) -> String {
    words::about_unusable(&version.to_string(), problems)
}

/// Opens the problems of a kept file.
pub fn show_problems(count: usize) -> String {
    words::show_problems(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_is_one_or_many() {
        assert_eq!(stays(1, 0), "One question stays as it was.");
        assert_eq!(stays(4, 0), "Four questions stay as they were.");
        assert_eq!(
            stays(4, 1),
            "Four questions stay, one of them in other words."
        );
    }

    #[test]
    fn a_file_is_headed_by_its_number_of_problems() {
        assert_eq!(problems("upkeep.toml", 1), "One problem in upkeep.toml");
        assert_eq!(problems("upkeep.toml", 13), "13 problems in upkeep.toml");
    }

    #[test]
    fn shared_questions_are_counted_in_words() {
        assert!(extent(4, 2, 0, true).ends_with("every answer is new."));
        assert!(extent(4, 2, 4, true).starts_with("4 questions in two dimensions. All of them"));
        assert!(extent(1, 1, 1, true).starts_with("1 question in one dimension. All of them"));
        assert!(extent(4, 2, 1, true).contains("One of them ships"));
        assert!(extent(4, 2, 1, false).ends_with(words::no_quick()));
    }

    #[test]
    fn what_is_not_here_is_named_with_what_brings_it_back() {
        let chosen = |id: &str| ChosenQuestionnaire {
            id: id.into(),
            version: 2,
        };
        assert!(
            absent(&[chosen("upkeep")]).starts_with(
                "This assessment asks “upkeep”, version 2, which is not in this browser"
            )
        );
        assert!(
            absent(&[chosen("upkeep"), chosen("care")])
                .contains("“upkeep”, version 2 and “care”, version 2, which are not")
        );
    }

    #[test]
    fn a_kept_file_says_where_it_is_asked() {
        assert_eq!(
            about(2, 1, 0),
            "Version 2 · 1 question · not asked in any assessment yet"
        );
        assert_eq!(
            about(2, 4, 1),
            "Version 2 · 4 questions · asked in 1 assessment"
        );
    }

    #[test]
    fn answers_without_a_place_are_counted_with_their_assessments() {
        assert!(
            left_behind(1, 1).starts_with(
                "One answer has no place in the new version, in one assessment. Nothing"
            )
        );
        assert!(left_behind(3, 2).starts_with(
            "Three answers have no place in the new version, in two assessments. Nothing"
        ));
    }
}
