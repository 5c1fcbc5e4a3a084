//! Every shipped ladder keeps the rules of its kind that can be counted: it is short, its levels are alike in
//! length, each says one thing, and each can be read without the question.

use std::collections::BTreeMap;

use waymark::assessment::Workload;
use waymark::questionnaire::Question;

use crate::teams::shipped;

/// The most words of a question: its prompt, and the names and texts of its levels.
const QUESTION: usize = 100;
/// The most words of a level's text.
const LEVEL: usize = 18;
/// The most words between the shortest and the longest level of a ladder: length must not tell the best one.
const SPREAD: usize = 8;
/// The most minutes that reading a quick round takes.
const QUICK_ROUND: usize = 7;

/// What a text begins with that goes on from somewhere else.
const IN_THE_MIDDLE: [&str; 14] = [
    "by ", "with ", "from ", "to ", "of ", "as ", "through ", "for ", "such ", "that ", "and ",
    "or ", "but ", "the same",
];

fn words(text: &str) -> usize {
    text.split([' ', '–', '—'])
        .filter(|word| !word.is_empty())
        .count()
}

/// How many times a text joins two things.
fn joints(text: &str) -> usize {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words
        .filter(|word| word.eq_ignore_ascii_case("and") || word.eq_ignore_ascii_case("or"))
        .count()
}

/// The questions whose levels say what one observes; how far people agree is another matter.
fn ladders() -> impl Iterator<Item = &'static Question> {
    let questions = shipped().catalogue.questions();
    questions.filter(|question| !question.is_statement())
}

/// What breaks a rule, a line each: empty where nothing does.
fn breaches(rule: impl Fn(&Question) -> Vec<String>) -> Vec<String> {
    assert!(ladders().count() > 100, "hardly a ladder was found");
    let told = |question: &'static Question| {
        let told = rule(question);
        told.into_iter()
            .map(|said| format!("{}: {said}", question.id))
    };
    ladders().flat_map(told).collect()
}

fn lengths(question: &Question) -> Vec<usize> {
    let texts = question.levels.iter();
    texts.map(|level| words(&level.text)).collect()
}

#[test]
fn a_question_is_read_in_half_a_minute() {
    let long = breaches(|question| {
        let count = question.words_to_read();
        let is_long = count > QUESTION;
        is_long
            .then(|| format!("{count} words"))
            .into_iter()
            .collect()
    });
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn a_level_is_short_and_as_long_as_its_neighbours() {
    let uneven = breaches(|question| {
        let lengths = lengths(question);
        let (least, most) = (lengths.iter().min(), lengths.iter().max());
        let spread = most.zip(least).map_or(0, |(most, least)| most - least);
        let is_uneven = spread > SPREAD || most.is_some_and(|most| *most > LEVEL);
        is_uneven
            .then(|| format!("{lengths:?} words"))
            .into_iter()
            .collect()
    });
    assert_eq!(uneven, Vec::<String>::new());
}

#[test]
fn over_all_ladders_no_rung_is_longer_than_another() {
    let mut sums: BTreeMap<usize, usize> = BTreeMap::new();
    for question in ladders() {
        for (rung, length) in lengths(question).into_iter().enumerate() {
            *sums.entry(rung).or_default() += length;
        }
    }
    let (least, most) = (sums.values().min().unwrap(), sums.values().max().unwrap());
    assert!(most * 3 <= least * 4, "words by rung: {sums:?}");
}

#[test]
fn a_prompt_asks_one_question() {
    let twofold = breaches(|question| {
        let asks = question.prompt.matches('?').count();
        (asks != 1)
            .then(|| question.prompt.clone())
            .into_iter()
            .collect()
    });
    assert_eq!(twofold, Vec::<String>::new());
}

#[test]
fn a_level_joins_two_things_at_most() {
    let joined = breaches(|question| {
        let texts = question.levels.iter().map(|level| &level.text);
        texts.filter(|text| joints(text) > 1).cloned().collect()
    });
    assert_eq!(joined, Vec::<String>::new());
}

#[test]
fn a_level_can_be_read_without_its_question() {
    let torn = breaches(|question| {
        let texts = question.levels.iter().map(|level| &level.text);
        let begins_anew = |text: &str| {
            let small = text.to_lowercase();
            let is_torn = IN_THE_MIDDLE.iter().any(|start| small.starts_with(start));
            let first = text.chars().next();
            !is_torn && first.is_some_and(|letter| letter.is_uppercase() || letter.is_numeric())
        };
        let is_whole = |text: &str| begins_anew(text) && text.ends_with('.');
        texts.filter(|text| !is_whole(text)).cloned().collect()
    });
    assert_eq!(torn, Vec::<String>::new());
}

#[test]
fn a_quick_round_is_read_in_seven_minutes() {
    for questionnaire in shipped().catalogue.questionnaires() {
        let quick = questionnaire.entries().filter(|(_, entry)| entry.quick);
        let round = Workload::of(
            &shipped().catalogue,
            quick.map(|(_, entry)| &entry.question),
        );
        let words = round.unwrap().words;
        assert!(
            words <= QUICK_ROUND * Workload::WORDS_A_MINUTE,
            "{}: {words} words",
            questionnaire.id
        );
    }
}
