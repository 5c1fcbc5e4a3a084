//! Search as one types.
//!
//! ## How it finds
//! Every word of a query must begin a word of the thing, in its title or in its text. Things whose
//! title answers come first, then those whose text does; among equals the kinds keep their order.
//! The words of the whole library lie sorted, so that a query costs one look-up per word and does
//! not grow with what the texts are long.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::words::{Word, words};
use super::{Item, Kind, Shelf};
use crate::ordered::sorted_by;
use crate::questionnaire::nearest;

/// What stands where: the number of the thing, and whether the word is in its title.
type Posting = (usize, bool);

/// Everything on a shelf, to be found by its words.
#[derive(Clone, Debug, Default)]
pub struct Index {
    things: Vec<Thing>,
    words: BTreeMap<String, BTreeSet<Posting>>,
}

#[derive(Clone, Debug)]
struct Thing {
    item: Item,
    /// Its title first, then what else it goes by.
    names: Vec<String>,
    texts: Vec<String>,
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub item: Item,
    /// What people call it.
    pub title: String,
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
    /// The query of a text that a person typed.
    pub fn new(text: &str) -> Self {
        let mut folded: Vec<String> = Vec::new();
        for word in words(text) {
            if !folded.contains(&word.folded) {
                folded.push(word.folded);
            }
        }
        Self { words: folded }
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
            let names = names(shelf, &item);
            let texts: Vec<String> = shelf.texts(&item).into_iter().map(str::to_owned).collect();
            let number = index.things.len();
            index.enter(&names, (number, true));
            index.enter(&texts, (number, false));
            index.things.push(Thing { item, names, texts });
        }
        index
    }

    fn enter(&mut self, texts: &[String], posting: Posting) {
        for word in texts.iter().flat_map(|text| words(text)) {
            self.words.entry(word.folded).or_default().insert(posting);
        }
    }

    /// How many things there are to find.
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Whether there is nothing to find.
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }

    /// Everything that answers a query, the best first; nothing for an empty one.
    pub fn find(&self, query: &Query) -> Vec<Hit> {
        let mut found: Option<BTreeMap<usize, usize>> = None;
        for word in &query.words {
            let postings = self.beginning_with(word);
            // The things that answered every word so far, with how many of them in the title.
            found = Some(match found {
                None => postings,
                Some(before) => postings
                    .into_iter()
                    .filter_map(|(number, titles)| Some((number, titles + before.get(&number)?)))
                    .collect(),
            });
        }
        let found = found.unwrap_or_default().into_iter();
        let found = found.filter_map(|(number, titles)| Some((self.things.get(number)?, titles)));
        let ranked = found.map(|(thing, titles)| (rank(thing, titles, query), thing));
        sorted_by(ranked, |(a, _), (b, _)| a.cmp(b))
            .into_iter()
            .map(|(_, thing)| hit(thing, query))
            .collect()
    }

    /// The things that have a word with that beginning: 1 where it is in the title, else 0.
    fn beginning_with(&self, beginning: &str) -> BTreeMap<usize, usize> {
        let mut found = BTreeMap::new();
        let words = self.words.range(beginning.to_owned()..);
        let words = words.take_while(|(word, _)| word.starts_with(beginning));
        for (number, is_title) in words.flat_map(|(_, postings)| postings) {
            let titles = found.entry(*number).or_insert(0);
            *titles = usize::from(*is_title).max(*titles);
        }
        found
    }

    /// The query as it was perhaps meant, where that finds something: words that nothing begins
    /// with make way for the most similar ones there are.
    pub fn suggestion(&self, query: &Query) -> Option<String> {
        let known = self.words.keys().map(String::as_str);
        let meant = query.words.iter().map(|word| {
            if self.beginning_with(word).is_empty() {
                nearest(word, known.clone())
            } else {
                Some(word.clone())
            }
        });
        let meant = meant.collect::<Option<Vec<String>>>()?.join(" ");
        let corrected = Query::new(&meant);
        (corrected != *query && !self.find(&corrected).is_empty()).then_some(meant)
    }
}

/// What a thing goes by: its title, other words for a term, and its id, which for a practice is
/// what the field calls it.
fn names(shelf: Shelf<'_>, item: &Item) -> Vec<String> {
    let also = match item {
        Item::Term(id) => shelf.handbook.term(id).map(|term| term.also.as_slice()),
        _ => None,
    };
    let title = shelf.title(item).map(str::to_owned);
    let also = also.unwrap_or_default().iter().cloned();
    title
        .into_iter()
        .chain(also)
        .chain([item.id().to_owned()])
        .collect()
}

/// The order of hits: the whole title, then another whole name, then names that answer the more
/// words, then names that begin as the query does; then kinds, then names.
fn rank<'t>(thing: &'t Thing, titles: usize, query: &Query) -> impl Ord + use<'t> {
    let folded = |name: &String| -> Vec<String> {
        words(name).into_iter().map(|word| word.folded).collect()
    };
    let is_asked_for = |name: &String| folded(name) == query.words;
    let begins_so = |name: &String| folded(name).first() == query.words.first();
    let answers_all = titles == query.words.len();
    (
        Reverse(thing.names.first().is_some_and(is_asked_for)),
        Reverse(thing.names.iter().any(is_asked_for)),
        Reverse(titles),
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
    Hit {
        item: thing.item.clone(),
        title: thing.names.first().cloned().unwrap_or_default(),
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

    fn thing(item: Item, names: &[&str], texts: &[&str]) -> Thing {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Thing {
            item,
            names: owned(names),
            texts: owned(texts),
        }
    }

    fn index() -> Index {
        let mut index = Index::default();
        for thing in [
            thing(
                Item::Question("batch-size".into()),
                &["Batch size"],
                &["How large is one release? Trunk or branch does not matter."],
            ),
            thing(
                Item::Practice("trunk-based-development".into()),
                &["Work on one trunk"],
                &["Everybody merges daily. Branches live for hours."],
            ),
            thing(
                Item::Term("trunk".into()),
                &["Trunk", "main line"],
                &["The branch that all changes end up in."],
            ),
        ] {
            let number = index.things.len();
            index.enter(&thing.names, (number, true));
            index.enter(&thing.texts, (number, false));
            index.things.push(thing);
        }
        index
    }

    fn found(query: &str) -> Vec<String> {
        let hits = index().find(&Query::new(query));
        hits.into_iter().map(|hit| hit.title).collect()
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
        let hits = index().find(&Query::new("branches"));
        assert_eq!(hits[0].passage, "Branches live for hours.");
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
