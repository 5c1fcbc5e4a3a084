//! Words of what a workshop shows, talks about and agrees on.

use super::room::role;
use super::workshop;
use super::{assess, number};
use crate::questionnaire::{Level, Question};
use crate::words::discuss as words;
use crate::workshop::{
    Accord, Direction, Distribution, Experiment, Fate, Gap, Group, Order, Pace, Since, Standing,
    Tally, Verdict, Vote,
};

/// How far people agree, in a word.
pub fn accord(accord: Accord) -> &'static str {
    match accord {
        Accord::Single => words::accord_single(),
        Accord::Unanimous => words::accord_unanimous(),
        Accord::Close => words::accord_close(),
        Accord::Near => words::accord_near(),
        Accord::Spread => words::accord_spread(),
        Accord::Camps => words::accord_camps(),
    }
}

/// What to make of how far people agree.
pub fn accord_more(accord: Accord) -> &'static str {
    match accord {
        Accord::Single => words::accord_single_more(),
        Accord::Unanimous => words::accord_unanimous_more(),
        Accord::Close => words::accord_close_more(),
        Accord::Near => words::accord_near_more(),
        Accord::Spread => words::accord_spread_more(),
        Accord::Camps => words::accord_camps_more(),
    }
}

/// A level in a sentence, by its name where it has one and the question is here.
pub fn level(question: Option<&Question>, level: Level) -> String {
    let text = question.and_then(|question| question.level(level));
    match text.filter(|text| !text.name.is_empty()) {
        Some(text) => words::level(usize::from(level), &text.name),
        None => words::level_alone(usize::from(level)),
    }
}

/// A level as a choice: `2 · Weekly`.
pub fn level_choice(question: Option<&Question>, level: Level) -> String {
    let text = question.and_then(|question| question.level(level));
    match text.filter(|text| !text.name.is_empty()) {
        Some(text) => assess::level_option(level, &text.name),
        None => level.to_string(),
    }
}

/// How many chose each level that somebody chose.
pub fn at_levels(levels: &Distribution) -> String {
    let chosen = levels.chosen().filter(|(_, count)| *count > 0);
    number::clauses(chosen.map(|(level, count)| words::at_level(whole(count), usize::from(level))))
}

/// Dots in words, for who does not see them.
pub fn dots(levels: &Distribution, reversed: bool) -> String {
    let answers = whole(levels.answers());
    match levels.lower_median(reversed) {
        Some(median) if answers > 1 => {
            words::dots(answers, &at_levels(levels), usize::from(median))
        }
        _ => words::dots_none(answers),
    }
}

/// Who speaks first: those furthest apart. Nothing where all say the same.
pub fn speak_first(levels: &Distribution) -> Option<String> {
    let (low, high) = levels.ends()?;
    (low < high).then(|| words::speak_first(&low.to_string(), &high.to_string()))
}

/// How the people of a role see a question.
pub fn group(group: &Group) -> String {
    words::group(
        role(group.role),
        usize::from(group.median),
        whole(group.answers),
    )
}

/// The two roles that lie furthest apart; nothing where they do not.
pub fn gap(gap: &Gap) -> Option<String> {
    let levels = number::decimal(gap.levels);
    let is_there = gap.levels > crate::rounding::NOISE;
    is_there.then(|| words::gap(role(gap.worst), role(gap.best), &levels))
}

/// What stands at a question, in a sentence.
pub fn stands(question: Option<&Question>, standing: Option<Standing>, verdict: Verdict) -> String {
    match standing {
        None => words::stands_nothing().to_owned(),
        Some(Standing::DontKnow) => words::stands_dont_know().to_owned(),
        Some(Standing::NotApplicable) => words::stands_not_applicable().to_owned(),
        Some(Standing::Agreed(agreed)) => words::stands_agreed(&level(question, agreed)),
        Some(Standing::LowerMedian(median)) => {
            let median = level(question, median);
            match verdict {
                Verdict::NoAgreement => words::stands_no_agreement(&median),
                Verdict::Open | Verdict::Agreed(_) => words::stands_open(&median),
            }
        }
    }
}

/// How far the talk about a question is.
pub fn status(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => words::status_open(),
        Verdict::Agreed(_) => words::status_agreed(),
        Verdict::NoAgreement => words::status_no_agreement(),
    }
}

/// How a question stands against last time.
pub fn since(since: Since) -> &'static str {
    match since {
        Since::Moved(Direction::Better) => words::since_better(),
        Since::Moved(Direction::Same) => words::since_same(),
        Since::Moved(Direction::Worse) => words::since_worse(),
        Since::NotAskedThen => words::since_new(),
    }
}

/// Where the room feels that something goes.
pub fn trend(direction: Direction) -> &'static str {
    match direction {
        Direction::Better => words::trend_better(),
        Direction::Same => words::trend_same(),
        Direction::Worse => words::trend_worse(),
    }
}

/// What somebody said.
pub fn vote(question: Option<&Question>, vote: Vote) -> String {
    match vote {
        Vote::Level(chosen) => level(question, chosen),
        Vote::DontKnow => words::vote_dont_know().to_owned(),
        Vote::NotApplicable => words::vote_not_applicable().to_owned(),
    }
}

/// An order of questions.
pub fn order(order: Order) -> &'static str {
    match order {
        Order::Disagreement => words::order_disagreement(),
        Order::Lowest => words::order_lowest(),
        Order::Highest => words::order_highest(),
        Order::Listed => words::order_listed(),
    }
}

/// How a timer stands.
pub fn pace(pace: Pace) -> &'static str {
    match pace {
        Pace::InTime => words::pace_in_time(),
        Pace::Late => words::pace_late(),
        Pace::FarOver => words::pace_far_over(),
    }
}

/// What has passed, of how many minutes: `3:40 of 5 min`.
pub fn clock(seconds: u32, minutes: u8) -> String {
    let rest = format!("{:02}", seconds % 60);
    let passed = words::clock_time(&(seconds / 60).to_string(), &rest);
    words::clock(&passed, usize::from(minutes))
}

/// An experiment of last time and what became of it.
pub fn tried(experiment: &Experiment, fate: Fate) -> String {
    words::tried(&experiment.what, workshop::fate(fate))
}

/// How many answers a tally has that are no levels, in words of whoever counts.
pub fn beside_levels(
    tally: &Tally,
    dont_know: fn(usize) -> String,
    not_applicable: fn(usize) -> String,
) -> impl Iterator<Item = String> {
    let dont_know = (tally.dont_know > 0).then(|| dont_know(whole(tally.dont_know)));
    let none = (tally.not_applicable > 0).then(|| not_applicable(whole(tally.not_applicable)));
    dont_know.into_iter().chain(none)
}

/// A count of people as words take it.
pub fn whole(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::Role;

    fn of(counts: &[u32]) -> Distribution {
        Distribution::of(counts).unwrap()
    }

    #[test]
    fn dots_are_told_and_a_single_one_is_not() {
        assert_eq!(
            dots(&of(&[4, 2, 0, 1, 4]), false),
            "11 answers: 4 at level 1, 2 at level 2, 1 at level 4, 4 at level 5. Median 2."
        );
        assert_eq!(
            dots(&of(&[0, 1, 0]), false),
            "1 answer, not shown: it is one person’s"
        );
        assert_eq!(dots(&of(&[0, 0]), false), "No answers");
    }

    #[test]
    fn those_furthest_apart_speak_first() {
        let first = speak_first(&of(&[0, 3, 1, 1, 0])).unwrap();
        assert!(
            first.starts_with("First those at 2, then those at 4:"),
            "{first}"
        );
        assert_eq!(speak_first(&of(&[0, 3, 0])), None);
        assert_eq!(speak_first(&of(&[0, 0, 0])), None);
    }

    #[test]
    fn the_lower_median_says_that_it_stands_for_want_of_agreement() {
        let said = |verdict| stands(None, Some(Standing::LowerMedian(2)), verdict);
        assert_eq!(
            said(Verdict::NoAgreement),
            "No agreement. The lower median stands: level 2."
        );
        assert_eq!(
            said(Verdict::Open),
            "Nothing agreed so far. The lower median stands: level 2."
        );
        let agreed = stands(None, Some(Standing::Agreed(3)), Verdict::Agreed(3));
        assert_eq!(agreed, "Agreed: level 3.");
    }

    #[test]
    fn a_timer_counts_minutes_and_seconds() {
        assert_eq!(clock(220, 5), "3:40 of 5 min");
        assert_eq!(clock(3601, 60), "60:01 of 60 min");
    }

    #[test]
    fn roles_that_see_it_alike_have_no_gap() {
        let told = |levels| {
            gap(&Gap {
                worst: Role::Ops,
                best: Role::Lead,
                levels,
            })
        };
        assert_eq!(told(0.0), None);
        assert_eq!(
            told(1.76).unwrap(),
            "Operations sees it worse than Lead, by 1.8 levels on average."
        );
    }
}
