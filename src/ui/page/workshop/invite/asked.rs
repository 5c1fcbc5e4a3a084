//! The questions of a workshop with their words, as far as these are here.

use leptos::prelude::untrack;

use crate::questionnaire::{Level, Question, QuestionId};
use crate::state::{Content, OpenWorkshop};
use crate::words;
use crate::workshop::{Item, Vote};

/// What is asked, in the order of asking. It never changes, and is not followed: a field that somebody writes
/// in would be drawn anew with every change.
pub(super) fn items(open: OpenWorkshop) -> Vec<Item> {
    untrack(|| open.read(|workshop| workshop.session.invitation().items().to_vec()))
}

/// Whether the words of every question are here.
pub(super) fn is_known(open: OpenWorkshop, content: Content) -> bool {
    let catalogue = content.catalogue();
    let items = items(open);
    items
        .iter()
        .all(|item| catalogue.question(&item.question).is_some())
}

/// A question, if its words are here.
pub(super) fn question(content: Content, id: &QuestionId) -> Option<Question> {
    content.catalogue().question(id).cloned()
}

/// What people call a question; its id where its words are not here.
pub(super) fn title(content: Content, id: &QuestionId) -> String {
    question(content, id).map_or_else(|| id.to_string(), |it| it.title)
}

/// Everything that can be said to a question, with its words: its levels, then what is none.
pub(super) fn votes(content: Content, item: &Item) -> Vec<(Vote, String)> {
    let question = question(content, &item.question);
    let named = |level: Level| {
        let text = question.as_ref().and_then(|it| it.level(level));
        let name = text.map_or("", |text| text.name.as_str());
        let words = words::first::assess_level_option(usize::from(level), name);
        (Vote::Level(level), words)
    };
    let none = [
        (Vote::DontKnow, words::first::assess_dont_know()),
        (Vote::NotApplicable, words::first::assess_not_applicable()),
    ];
    let none = none.map(|(vote, words)| (vote, words.to_owned()));
    (1..=item.levels).map(named).chain(none).collect()
}
