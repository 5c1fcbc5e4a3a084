//! Search as one types.
//!
//! ## How it finds
//! Every word of a query must begin a word of the thing, in its title or in its text. Things whose
//! title answers come first, then those whose text does; among equals the kinds keep their order.
//! The words of the whole library lie sorted, so that a query costs one look-up per word and does
//! not grow with what the texts are long.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::words::{Word, words};
use super::{Item, Kind, Shelf};
use crate::ordered::sorted_by;
use crate::spelling::nearest;

/// What stands where: the number of the thing, and whether the word is in a name of it.
type Posting = (usize, bool);

/// Everything on a shelf, to be found by its words.
#[derive(Clone, Debug, Default)]
pub struct Index {
    things: Vec<Thing>,
    /// In the order of the things.
    words: BTreeMap<String, Vec<Posting>>,
}

#[derive(Clone, Debug)]
struct Thing {
    item: Item,
    /// Its title first, then what else it goes by.
    names: Vec<Name>,
    texts: Vec<String>,
}

/// A name as it is shown, and its words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    text: String,
    words: Vec<String>,
}

/// What answers a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many things do.
    pub count: usize,
    /// The best of them first, as many as were asked for.
    pub hits: Vec<Hit>,
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub item: Item,
    /// What people call it.
    pub title: String,
    /// What else it goes by, where that answers more of the query than the title.
    pub also: Option<String>,
    /// The sentence of it that answers best.
    pub passage: String,
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

/// A part of a text, and whether it is what was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The part.
    pub text: String,
    /// Whether the query asked for it.
    pub is_found: bool,
}

impl Query {
    /// As many characters of a text are looked for; longer than any name there is to find. What a query
    /// costs grows with its words, times everything there is.
    pub const MAX_CHARACTERS: usize = 200;

    /// The query of a text that a person typed.
    pub fn new(text: &str) -> Self {
        let end = text.char_indices().nth(Self::MAX_CHARACTERS);
        let text = end.map_or(text, |(end, _)| text.get(..end).unwrap_or(text));
        let mut folded: Vec<String> = Vec::new();
        for word in words(text) {
            if !folded.contains(&word.folded) {
                folded.push(word.folded);
            }
        }
        Self { words: folded }
    }

    /// Whether a text is longer than what of it is looked for.
    pub fn is_too_long(text: &str) -> bool {
        text.chars().nth(Self::MAX_CHARACTERS).is_some()
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    fn asks_for(&self, word: &str) -> bool {
        self.words.iter().any(|asked| word.starts_with(asked))
    }

    /// A text cut where words begin or end that the query asks for.
    pub fn pieces(&self, text: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut rest = 0;
        let mut push = |range: std::ops::Range<usize>, is_found: bool| {
            let text = text.get(range).unwrap_or_default();
            if !text.is_empty() {
                let text = text.to_owned();
                pieces.push(Piece { text, is_found });
            }
        };
        for Word { folded, start, end } in words(text) {
            if self.asks_for(&folded) {
                push(rest..start, false);
                push(start..end, true);
                rest = end;
            }
        }
        push(rest..text.len(), false);
        pieces
    }

    /// How many different words of the query a text answers.
    fn answered_in(&self, text: &str) -> usize {
        let text = words(text);
        let is_there = |asked: &&String| text.iter().any(|word| word.folded.starts_with(*asked));
        self.words.iter().filter(is_there).count()
    }
}

impl Index {
    /// Indexes everything on a shelf.
    pub fn of(shelf: Shelf<'_>) -> Self {
        let mut index = Self::default();
        for item in Kind::ALL.into_iter().flat_map(|kind| shelf.items(kind)) {
            // An id is words joined by hyphens; for a practice it is what the field calls it.
            let id = item.id().replace('-', " ");
            let mut names = names(shelf, &item);
            names.push(&id);
            let texts = shelf.texts(&item);
            index.enter(item.clone(), &names, &texts);
        }
        index
    }

    fn enter(&mut self, item: Item, names: &[&str], texts: &[&str]) {
        let number = self.things.len();
        for (texts, is_name) in [(names, true), (texts, false)] {
            for word in texts.iter().flat_map(|text| words(text)) {
                let postings = self.words.entry(word.folded).or_default();
                if postings.last() != Some(&(number, is_name)) {
                    postings.push((number, is_name));
                }
            }
        }
        let name = |text: &&str| Name {
            text: (*text).to_owned(),
            words: folded(text),
        };
        self.things.push(Thing {
            item,
            names: names.iter().map(name).collect(),
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
        });
    }

    /// How many things there are to find.
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }

    /// What answers a query, with `most` of it at most; nothing for an empty one.
    pub fn find(&self, query: &Query, most: usize) -> Found {
        let ranked = self.answering(query).into_iter();
        let ranked = ranked.map(|(thing, in_names)| (rank(thing, in_names, query), thing));
        let ranked = sorted_by(ranked, |(a, _), (b, _)| a.cmp(b));
        let hits = ranked.iter().take(most).map(|(_, thing)| hit(thing, query));
        Found {
            count: ranked.len(),
            hits: hits.collect(),
        }
    }

    /// The things that answer every word, each with how many of them its names answer.
    fn answering(&self, query: &Query) -> Vec<(&Thing, usize)> {
        if query.is_empty() {
            return Vec::new();
        }
        let mut in_names = vec![Some(0); self.things.len()];
        for word in &query.words {
            for (sum, here) in in_names.iter_mut().zip(self.beginning_with(word)) {
                *sum = sum
                    .zip(here)
                    .map(|(sum, is_name)| sum + usize::from(is_name));
            }
        }
        let things = self.things.iter().zip(in_names);
        things
            .filter_map(|(thing, in_names)| Some((thing, in_names?)))
            .collect()
    }

    /// For each thing whether it has a word with that beginning, and whether in a name.
    fn beginning_with(&self, beginning: &str) -> Vec<Option<bool>> {
        let mut found = vec![None; self.things.len()];
        let words = self.words.range(beginning.to_owned()..);
        let words = words.take_while(|(word, _)| word.starts_with(beginning));
        for (number, is_name) in words.flat_map(|(_, postings)| postings) {
            if let Some(found) = found.get_mut(*number) {
                *found = Some(found.unwrap_or(false) || *is_name);
            }
        }
        found
    }

    /// Whether any word begins like that.
    fn knows(&self, beginning: &str) -> bool {
        let mut words = self.words.range(beginning.to_owned()..);
        words
            .next()
            .is_some_and(|(word, _)| word.starts_with(beginning))
    }

    /// The query as it was perhaps meant, where that finds something: words that nothing begins
    /// with make way for the most similar ones there are.
    pub fn suggestion(&self, query: &Query) -> Option<String> {
        let known = self.words.keys().map(String::as_str);
        let meant = query.words.iter().map(|word| {
            if self.knows(word) {
                Some(word.clone())
            } else {
                nearest(word, known.clone())
            }
        });
        let meant = meant.collect::<Option<Vec<String>>>()?.join(" ");
        let corrected = Query::new(&meant);
        (corrected != *query && !self.answering(&corrected).is_empty()).then_some(meant)
    }
}

/// What a thing goes by: its title, and the other words for a term.
fn names<'s>(shelf: Shelf<'s>, item: &Item) -> Vec<&'s str> {
    let also = match item {
        Item::Term(id) => shelf.handbook.term(id).map(|term| term.also.as_slice()),
        _ => None,
    };
    let also = also.unwrap_or_default().iter().map(String::as_str);
    shelf.title(item).into_iter().chain(also).collect()
}

fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.folded).collect()
}

/// The order of hits: the whole title, then another whole name, then names that answer the more
/// words, then names that begin as the query does; then kinds, then names.
fn rank<'t>(thing: &'t Thing, in_names: usize, query: &Query) -> impl Ord + use<'t> {
    let is_asked_for = |name: &Name| name.words == query.words;
    let begins_so = |name: &Name| match (name.words.first(), query.words.first()) {
        (Some(name), Some(asked)) => name.starts_with(asked),
        _ => false,
    };
    let answers_all = in_names == query.words.len();
    (
        Reverse(thing.names.first().is_some_and(is_asked_for)),
        Reverse(thing.names.iter().any(is_asked_for)),
        Reverse(in_names),
        Reverse(answers_all && thing.names.iter().any(begins_so)),
        thing.item.kind(),
        &thing.names,
    )
}

fn hit(thing: &Thing, query: &Query) -> Hit {
    let sentences = thing.texts.iter().flat_map(|text| sentences(text));
    let sentences = sentences.map(|sentence| (query.answered_in(sentence), sentence));
    // The first of those that answer most.
    let best = sentences.reduce(|best, next| if next.0 > best.0 { next } else { best });
    let answered = |name: &&Name| query.answered_in(&name.text);
    let (title, others) = match thing.names.split_first() {
        Some((title, others)) => (Some(title), others),
        None => (None, &[][..]),
    };
    let by_title = title.as_ref().map_or(0, answered);
    let also = others.iter().find(|name| answered(name) > by_title);
    Hit {
        item: thing.item.clone(),
        title: title.map(|name| name.text.clone()).unwrap_or_default(),
        also: also.map(|name| name.text.clone()),
        passage: best.map_or_else(String::new, |(_, sentence)| sentence.to_owned()),
    }
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (space, _) in text.match_indices(' ').chain([(text.len(), "")]) {
        let sentence = text.get(start..space).unwrap_or_default();
        if space == text.len() || sentence.ends_with(['.', '?']) {
            found.push(sentence.trim());
            start = space;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_text_without_end_only_the_beginning_is_looked_for() {
        let within = "é".repeat(Query::MAX_CHARACTERS);
        assert!(!Query::is_too_long(&within));
        for more in ["a", "é", " a b c", &"ß ".repeat(50_000)] {
            let longer = within.clone() + more;
            assert!(Query::is_too_long(&longer));
            assert_eq!(Query::new(&longer), Query::new(&within));
        }
        let many = (0..100_000).fold(String::new(), |many, number| {
            many + &number.to_string() + " "
        });
        assert!(Query::new(&many).words.len() <= Query::MAX_CHARACTERS / 2);
    }

    /// More than there is to find.
    const ALL: usize = 9;

    fn index() -> Index {
        let mut index = Index::default();
        index.enter(
            Item::Question("batch-size".into()),
            &["Batch size"],
            &["How large is one release? Trunk or branch does not matter."],
        );
        index.enter(
            Item::Practice("trunk-based-development".into()),
            &["Work on one trunk"],
            &["Everybody merges daily. Branches live for hours."],
        );
        index.enter(
            Item::Term("trunk".into()),
            &["Trunk", "main line"],
            &["The branch that all changes end up in."],
        );
        index
    }

    fn found(query: &str) -> Vec<String> {
        let found = index().find(&Query::new(query), ALL);
        assert_eq!(found.count, found.hits.len());
        found.hits.into_iter().map(|hit| hit.title).collect()
    }

    #[test]
    fn titles_come_before_texts_and_the_whole_name_before_all() {
        assert_eq!(found("trunk"), ["Trunk", "Work on one trunk", "Batch size"]);
    }

    #[test]
    fn the_beginning_of_a_word_is_enough() {
        assert_eq!(found("tru"), ["Trunk", "Work on one trunk", "Batch size"]);
        assert!(found("runk").is_empty());
    }

    #[test]
    fn every_word_must_be_there() {
        assert_eq!(found("trunk DAILY"), ["Work on one trunk"]);
        assert!(found("trunk nowhere").is_empty());
    }

    #[test]
    fn a_term_is_found_by_its_other_names() {
        assert_eq!(found("main line"), ["Trunk"]);
    }

    #[test]
    fn nothing_is_asked_and_nothing_found() {
        assert!(Query::new(" -- ").is_empty());
        assert!(found(" -- ").is_empty());
    }

    #[test]
    fn the_passage_is_the_sentence_that_answers() {
        let found = index().find(&Query::new("branches"), ALL);
        assert_eq!(found.hits[0].passage, "Branches live for hours.");
    }

    #[test]
    fn another_name_is_told_where_it_answers_and_the_title_does_not() {
        let found = index().find(&Query::new("main line"), ALL);
        assert_eq!(found.hits[0].also.as_deref(), Some("main line"));
        let found = index().find(&Query::new("trunk"), ALL);
        assert_eq!(found.hits[0].also, None);
    }

    #[test]
    fn all_are_counted_and_the_best_are_shown() {
        let found = index().find(&Query::new("trunk"), 1);
        assert_eq!((found.count, found.hits.len()), (3, 1));
        assert_eq!(found.hits[0].title, "Trunk");
    }

    #[test]
    fn what_was_asked_for_is_marked_by_whole_words() {
        let pieces = Query::new("tru da").pieces("Trunk, daily.");
        let marked: Vec<(&str, bool)> = pieces
            .iter()
            .map(|piece| (piece.text.as_str(), piece.is_found))
            .collect();
        assert_eq!(
            marked,
            [
                ("Trunk", true),
                (", ", false),
                ("daily", true),
                (".", false)
            ]
        );
    }

    #[test]
    fn a_slip_of_the_finger_is_corrected_where_that_helps() {
        let index = index();
        assert_eq!(
            index.suggestion(&Query::new("brunch daily")).as_deref(),
            Some("branch daily")
        );
        assert_eq!(index.suggestion(&Query::new("trunk")), None);
        assert_eq!(index.suggestion(&Query::new("zzzzzz")), None);
    }
}
