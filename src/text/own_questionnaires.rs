//! Words of the page for questionnaires that a person brings.

use super::{number, term};
use crate::assessment::ChosenQuestionnaire;
use crate::content::Place;
use crate::questionnaire::{OwnFile, Question, Questionnaire};
use crate::roadmap::Practice;

/// What the page is for.
pub const LEDE: &str = "Bring a questionnaire of your own: one text file that says what is asked, level by level. Waymark shows everything that is wrong with it, line by line, or how it would look. Once kept, it works like the ones that ship: answers, map, bands, roadmap and saved copies.";
/// Names the place for a file.
pub const BRING: &str = "Bring a file";
/// What to do with a file.
pub const DROP: &str = "Drop a .toml file anywhere on this page, or choose one.";
/// Opens the browser's choice of files.
pub const CHOOSE: &str = "Choose a file";
/// What happens to the file.
pub const STAYS: &str =
    "It is read in this browser and sent nowhere. Nothing is kept before you say so.";
/// Heads the way to begin.
pub const BEGIN: &str = "Begin with the example";
/// What the example is.
pub const BEGIN_MORE: &str = "A small questionnaire that is complete: three levels and five, statements to agree with, one of them turned round, bands and a practice of its own. Change it bit by bit and drop it here again.";
/// Downloads the example.
pub const EXAMPLE: &str = "Download the example";
/// The name of the example's file, here and where it is saved.
pub const EXAMPLE_FILE: &str = "questionnaire-example.toml";
/// Where the format is described.
pub const FORMAT: &str = "Every field is described in questionnaires/README.md of Waymark’s source code. On a command line, “waymark check” tells the same problems.";
/// What a file may refer to is on its way.
pub const LOADING: &str = "Fetching the questions that a file may refer to";
/// It did not arrive.
pub const LOADING_FAILED: &str = "The questions that a file may refer to could not be loaded. Check the connection and try again.";
/// A file is being read.
pub const READING: &str = "Reading the file";

/// The browser could not hand a file over.
pub const LOST: &str =
    "The browser could not read this file. It may have been moved, or be a folder.";
/// More than one file was dropped.
pub const ONE_AT_A_TIME: &str = "One file at a time, please: drop them one after the other.";
/// A file without anything in it.
pub const IS_EMPTY: &str = "The file is empty.";
/// A spreadsheet or an archive.
pub const IS_ARCHIVE: &str = "This looks like a spreadsheet or an archive. A questionnaire is plain text, written in a text editor and saved as .toml.";
/// Text in another encoding.
pub const IS_UTF16: &str = "This is text in UTF-16. Choose UTF-8 when you save it in your editor.";
/// A document of Waymark's.
pub const IS_DOCUMENT: &str =
    "This looks like a document that Waymark saved. Open it from the list of assessments.";
/// What a problem leaves as it was.
pub const NOTHING_CHANGED: &str = "Nothing here has changed. Repair the file and drop it again.";
/// Copies the list of problems.
pub const COPY: &str = "Copy the list";
/// The list is in the clipboard.
pub const COPIED: &str = "The list is in the clipboard.";
/// The clipboard refused.
pub const COPY_FAILED: &str = "The browser did not copy. Save the list instead.";
/// Saves the list of problems.
pub const SAVE_LIST: &str = "Save the list";
/// The name of the saved list.
pub const LIST_FILE: &str = "waymark-problems.txt";
/// Leads a hint.
pub const HINT: &str = "Hint:";
/// Names the place of a problem on its line.
pub const HERE: &str = "here";

/// Heads the preview of several questionnaires in one file.
pub const PREVIEW: &str = "How it would look";
/// Keeps what is previewed.
pub const KEEP: &str = "Keep this questionnaire";
/// Keeps it and begins.
pub const KEEP_AND_START: &str = "Keep and start an assessment";
/// Begins with a questionnaire that is kept.
pub const START: &str = "Start an assessment";
/// Puts the preview away.
pub const DISCARD: &str = "Put it away";
/// A file that is kept already.
pub const IS_HERE: &str = "This file is here already, word for word.";
/// Marks a question that ships.
pub const SHIPPED: &str = "ships with Waymark";
/// Marks a question of another file of this person.
pub const OF_ANOTHER: &str = "from another file of yours";
/// Marks a question whose first level is the best.
pub const REVERSED: &str = "turned round";
/// Explains the mark.
pub const REVERSED_MORE: &str =
    "The first level is the best. The answer is kept as given and turned round when it is scored.";
/// Marks a question of the quick round.
pub const QUICK: &str = "quick";
/// Heads own bands.
pub const BANDS: &str = "Its own bands";
/// Says whose names a questionnaire without own bands has.
pub const NO_BANDS: &str = "It names no bands, so its scores are compared with DORA’s clusters.";
/// Heads own practices.
pub const PRACTICES: &str = "Practices it brings";
/// Heads own insights.
pub const INSIGHTS: &str = "Insights it brings";
/// No question is marked for the quick round.
pub const NO_QUICK: &str =
    "No question is marked quick, so an assessment asks them all from the start.";

/// Heads what a new version changes.
pub const UPDATE: &str = "What changes";
/// Heads questions that come.
pub const ADDED: &str = "New questions";
/// Heads questions that go.
pub const REMOVED: &str = "Questions that go";
/// Nothing comes or goes.
pub const SAME_QUESTIONS: &str = "It asks the same questions as before.";
/// The version did not rise.
pub const SAME_VERSION: &str = "Questions come or go and the version stays the same. Raise it in the file, so that others can tell the two apart.";

/// Heads the files that are kept.
pub const KEPT: &str = "Kept in this browser";
/// Heads them where nothing survives the tab.
pub const KEPT_IN_TAB: &str = "Kept in this tab only";
/// No file is kept.
pub const NONE: &str = "None yet. What you keep is listed here.";
/// What keeping means.
pub const KEPT_MORE: &str = "Saved assessments take along the files that they need, so whoever opens them sees your questions, too.";
/// All about a questionnaire.
pub const READ: &str = "Read it in the library";
/// The printed form.
pub const PRINT: &str = "Print it as a worksheet";
/// Saves the file as its author wrote it.
pub const SAVE: &str = "Save the file";
/// Forgets it.
pub const REMOVE: &str = "Remove";
/// Marks a file that cannot be used.
pub const UNUSABLE: &str = "cannot be used now";
/// Explains it.
pub const UNUSABLE_MORE: &str = "Something that it refers to is gone, or its ids are taken by now. It is kept as it is, and so is every answer to its questions.";
/// A file could not be saved to a disk.
pub const SAVE_FAILED: &str = "The browser could not make this file. It is still kept here.";
/// There is no room for a file.
pub const FULL: &str = "This browser has no more room for this site, so nothing was kept and nothing has changed. Save a copy of assessments that you no longer need, delete them, and try again.";
/// The browser did not keep a file.
pub const REFUSED: &str = "This browser did not keep the file, so nothing has changed. Try again, or use another browser.";
/// What could not be taken back.
pub const UNDO_FAILED: &str = "This could not be taken back: the browser keeps no more.";

/// Leads to the page for own questionnaires.
pub const TO_OWN: &str = "Bring its file";
/// Heads the results when no chosen questionnaire is here.
pub const NOTHING_HERE: &str = "Nothing to draw here.";
/// Explains it.
pub const NOTHING_HERE_MORE: &str =
    "The answers are kept. The questionnaire that asks them is not in this browser.";
/// Heads answers that a newer version does not ask for.
pub const OLDER_ANSWERS: &str = "From an older version";
/// What happens to them.
pub const OLDER_ANSWERS_MORE: &str =
    "Nothing asks for these any more. They are kept, and no score counts them.";
/// Heads answers whose questionnaire is not here.
pub const ABSENT_ANSWERS: &str = "Answers without their questionnaire";
/// What happens to them.
pub const ABSENT_ANSWERS_MORE: &str =
    "They are kept and count again once the questionnaire is here.";

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
    ((weight - 1.0).abs() > 1e-9).then(|| format!("counts {}", number::plain(weight)))
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
