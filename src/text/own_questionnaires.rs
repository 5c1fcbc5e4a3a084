//! Words of the page for questionnaires that a person brings.

use super::{number, term};
use crate::assessment::ChosenQuestionnaire;
use crate::content::Place;
use crate::questionnaire::{OwnFile, Question, Questionnaire};
use crate::roadmap::Practice;
use crate::rounding::is_same;

/// Says which chosen questionnaires are not here.
pub fn absent(absent: &[ChosenQuestionnaire]) -> String {
    let named: Vec<String> = absent
        .iter()
        .map(|chosen| format!("“{}”, version {}", chosen.id, chosen.version))
        .collect();
    let (are, their, files) = match named.len() {
        1 => ("is", "Its", "the file"),
        _ => ("are", "Their", "the files"),
    };
    format!(
        "This assessment asks {}, which {are} not in this browser, so nothing is drawn for it. {their} answers are kept: bring {files} again and they count as before.",
        number::list(&named)
    )
}

/// The same in a line of a list.
pub fn absent_line(absent: &[&ChosenQuestionnaire]) -> String {
    let named: Vec<String> = absent
        .iter()
        .map(|chosen| format!("“{}”", chosen.id))
        .collect();
    format!("Not in this browser: {}", number::list(&named))
}

/// Says that a questionnaire has another version than the one that was chosen.
pub fn updated(title: &str, chosen: u32, here: u32) -> String {
    format!("{title} was chosen as version {chosen}; here is version {here}.")
}

/// Names a problem's place.
pub fn place(Place { line, column }: Place) -> String {
    format!("Line {line}, column {column}")
}

/// Heads the problems of a file.
pub fn problems(file: &str, count: usize) -> String {
    let problems = number::count_word(count, "problem", "problems");
    format!("{} in {file}", number::sentence_start(&problems))
}

/// Heads the preview of a questionnaire.
pub fn preview(questionnaire: &Questionnaire) -> String {
    format!("{}, version {}", questionnaire.title, questionnaire.version)
}

/// How much a questionnaire asks, and how much of it ships.
pub fn extent(asked: usize, dimensions: usize, shipped: usize) -> String {
    let asked_words = number::count(asked, "question", "questions");
    let dimensions = number::count_word(dimensions, "dimension", "dimensions");
    let shared = match shipped {
        0 => "None of them ships with Waymark, so every answer is new.".to_owned(),
        all if all == asked => {
            "All of them ship with Waymark, so answers you have already count here.".to_owned()
        }
        1 => "One of them ships with Waymark: its answer counts in both.".to_owned(),
        some => format!("{some} of them ship with Waymark: their answers count in both."),
    };
    format!("{asked_words} in {dimensions}. {shared}")
}

/// A dimension's weight, where it is not one.
pub fn weight(weight: f64) -> Option<String> {
    (!is_same(weight, 1.0)).then(|| format!("counts {}", number::plain(weight)))
}

/// A question's levels, in a few words.
pub fn levels(question: &Question) -> String {
    number::count_word(question.levels.len(), "level", "levels")
}

/// A band with where it begins.
pub fn band(name: &str, from: f64) -> String {
    format!("{name}, from {}", number::plain(from))
}

/// A practice's effort after its title.
pub fn effort(practice: &Practice) -> String {
    format!("Effort: {}", term::effort(practice.effort))
}

/// Says which version takes the place of which.
pub fn replaces(before: u32, now: u32) -> String {
    if before == now {
        format!("Version {before} is here, with another text.")
    } else {
        format!("Version {before} is here, this is version {now}.")
    }
}

/// Takes the place of the one that is here.
pub fn replace(before: u32, now: u32) -> String {
    if before == now {
        "Replace the one here".to_owned()
    } else {
        format!("Replace version {before}")
    }
}

/// How many questions stay.
pub fn stays(kept: usize, reworded: usize) -> String {
    match (kept, reworded) {
        (1, 0) => "One question stays as it was.".to_owned(),
        (1, _) => "One question stays, in other words.".to_owned(),
        (kept, 0) => format!(
            "{} questions stay as they were.",
            number::sentence_word(kept)
        ),
        (kept, reworded) => format!(
            "{} questions stay, {} of them in other words.",
            number::sentence_word(kept),
            number::word(reworded)
        ),
    }
}

/// What happens to answers that a new version has no place for.
pub fn left_behind(answers: usize, assessments: usize) -> String {
    let answers_words = match answers {
        1 => "One answer has".to_owned(),
        answers => format!("{} answers have", number::sentence_word(answers)),
    };
    let place = number::count_word(assessments, "assessment", "assessments");
    format!(
        "{answers_words} no place in the new version, in {place}. Nothing is deleted: the review lists what is from an older version, and no score counts it."
    )
}

/// Which files could not be used any more.
pub fn disables(titles: &[String]) -> String {
    format!(
        "{} could no longer be used, because of what this version leaves out.",
        number::list(titles)
    )
}

/// What was kept.
pub fn kept(title: &str) -> String {
    format!("{title} is kept.")
}

/// What was replaced.
pub fn replaced(file: &OwnFile) -> String {
    format!("{} is now version {}.", file.title, file.version)
}

/// What was removed, and what stays.
pub fn removed(title: &str, assessments: usize) -> String {
    match assessments {
        0 => format!("{title} removed."),
        1 => format!("{title} removed. The assessment that asks it keeps its answers."),
        _ => format!("{title} removed. The assessments that ask it keep their answers."),
    }
}

/// A kept file in a line.
pub fn about(version: u32, questions: usize, assessments: usize) -> String {
    let used = match assessments {
        0 => "not asked in any assessment yet".to_owned(),
        count => format!(
            "asked in {}",
            number::count(count, "assessment", "assessments")
        ),
    };
    let questions = number::count(questions, "question", "questions");
    format!("Version {version} · {questions} · {used}")
}

/// A kept file that cannot be read, in a line.
pub fn about_unusable(version: u32, problems: usize) -> String {
    let problems = number::count(problems, "problem", "problems");
    format!("Version {version} · {problems}")
}

/// Opens the problems of a kept file.
pub fn show_problems(count: usize) -> String {
    match count {
        1 => "Show the problem".to_owned(),
        _ => format!("Show the {count} problems"),
    }
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
        assert!(extent(4, 2, 0).contains("every answer is new"));
        assert!(extent(4, 2, 4).starts_with("4 questions in two dimensions. All of them"));
        assert!(extent(4, 2, 1).contains("One of them ships"));
    }
}
