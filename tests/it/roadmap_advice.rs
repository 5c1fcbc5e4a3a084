//! What the roadmap advises depends on the answers, over every shipped questionnaire.

use std::collections::{BTreeMap, BTreeSet};

use waymark::assessment::{Assessment, ChosenQuestionnaire, Depth};
use waymark::questionnaire::{Entry, Level, PracticeId, QuestionId, Questionnaire};
use waymark::roadmap::{Column, Roadmap};

use crate::teams::{choose, plan, shipped};

/// How many made-up teams a questionnaire is tried with.
const TEAMS: usize = 200;
/// The most teams of those that may get the same Now.
const ALIKE: usize = 20;

/// How many rungs most ladders have.
const RUNGS: Level = 5;

/// A team that answers what one questionnaire asks at a depth, each at a rung of five, the worst first:
/// on a ladder of another length at the level that is about as good.
fn answering(
    lens: &Questionnaire,
    depth: Depth,
    mut rung: impl FnMut(&QuestionId) -> Level,
) -> Assessment {
    let mut team = Assessment::new("made-up".into());
    team.depth = depth;
    team.questionnaires.push(ChosenQuestionnaire {
        id: lens.id.clone(),
        version: lens.version,
    });
    for entry in asked(lens, depth) {
        let question = shipped().catalogue.question(&entry.question).unwrap();
        let above = (rung(&question.id) - 1) * (question.top() - 1) / (RUNGS - 1);
        choose(&mut team, &question.id, question.ranked(above + 1).unwrap());
    }
    team
}

fn asked(lens: &Questionnaire, depth: Depth) -> impl Iterator<Item = &Entry> {
    let entries = lens.entries().map(|(_, entry)| entry);
    entries.filter(move |entry| entry.quick || depth == Depth::Full)
}

fn now(roadmap: &Roadmap) -> BTreeSet<&PracticeId> {
    roadmap
        .column(Column::Now)
        .map(|proposal| &proposal.practice)
        .collect()
}

/// The practices that the questions are evidence of, each with those questions.
fn named(lens: &Questionnaire, depth: Depth) -> BTreeMap<&PracticeId, BTreeSet<&QuestionId>> {
    let mut named: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for entry in asked(lens, depth) {
        let question = shipped().catalogue.question(&entry.question).unwrap();
        for practice in &question.practices {
            named.entry(practice).or_default().insert(&question.id);
        }
    }
    named
}

/// Where a planted weakness is found.
#[derive(Debug, PartialEq)]
enum Found {
    /// The practice, or what it waits for, is in Now.
    InNow,
    /// Now has another practice that rests on the same single answer, so that no answer tells the
    /// two apart.
    AsTheSameAnswer,
    Nowhere,
}

/// A team at level 1 on the questions of one practice and at level 4 on all others.
fn planted(
    lens: &Questionnaire,
    depth: Depth,
    practice: &PracticeId,
    weak: &BTreeSet<&QuestionId>,
) -> Found {
    let team = answering(lens, depth, |id| if weak.contains(id) { 1 } else { 4 });
    let roadmap = plan(shipped(), &team);
    let now = now(&roadmap);
    let Some(proposal) = roadmap.proposal(practice) else {
        return Found::Nowhere;
    };
    let mut waits = proposal.waits_for.iter();
    if now.contains(practice) || waits.any(|waiting| now.contains(&waiting.practice)) {
        return Found::InNow;
    }
    let same = proposal.same_answer.as_ref();
    match same {
        Some(same) if now.contains(same) => Found::AsTheSameAnswer,
        _ => Found::Nowhere,
    }
}

#[test]
fn a_planted_weakness_is_found_in_every_questionnaire() {
    let (mut untold, mut lost) = (Vec::new(), Vec::new());
    for lens in shipped().catalogue.questionnaires() {
        for depth in [Depth::Full, Depth::Quick] {
            let named = named(lens, depth);
            for (practice, weak) in &named {
                match planted(lens, depth, practice, weak) {
                    Found::InNow => {}
                    Found::AsTheSameAnswer => {
                        assert_eq!(weak.len(), 1, "{}: {practice}", lens.id);
                        if depth == Depth::Full {
                            untold.push(format!("{}: {practice}", lens.id));
                        }
                    }
                    Found::Nowhere => lost.push(format!("{} {depth:?}: {practice}", lens.id)),
                }
            }
        }
    }
    assert_eq!(lost, Vec::<String>::new());
    // Of two practices that one and the same question alone is evidence of, no answer tells which is
    // lacking, and the first alone stands in Now: a whole questionnaire holds no such pair.
    assert_eq!(untold, Vec::<String>::new());
}

/// `SplitMix64`: numbers that look random and are the same in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    /// A level from 1 of so many.
    fn level(&mut self, levels: u64) -> Level {
        Level::try_from(self.below(levels) + 1).unwrap()
    }
}

/// How often each set of Now comes up among made-up teams.
fn sets(teams: impl Iterator<Item = Assessment>) -> BTreeMap<BTreeSet<PracticeId>, usize> {
    let mut sets = BTreeMap::new();
    for team in teams.take(TEAMS) {
        let set = now(&plan(shipped(), &team)).into_iter().cloned().collect();
        *sets.entry(set).or_default() += 1;
    }
    sets
}

fn assert_varied(what: &str, sets: &BTreeMap<BTreeSet<PracticeId>, usize>) {
    let (most, count) = sets.iter().max_by_key(|(_, count)| **count).unwrap();
    assert!(
        *count <= ALIKE,
        "{what}: {count} of {TEAMS} teams get {most:?}"
    );
}

#[test]
fn different_teams_get_different_advice() {
    for (seed, lens) in (1..).zip(shipped().catalogue.questionnaires()) {
        let mut draw = Draw(seed);
        let any = std::iter::repeat_with(|| answering(lens, Depth::Full, |_| draw.level(5)));
        assert_varied(lens.id.as_str(), &sets(any));
        let asks = asked(lens, Depth::Quick).count();
        // Where few questions are asked, there are few sets to tell apart.
        if asks >= 10 {
            let any = std::iter::repeat_with(|| answering(lens, Depth::Quick, |_| draw.level(5)));
            assert_varied(&format!("{}, quick", lens.id), &sets(any));
        }
    }
}

#[test]
fn teams_of_one_height_get_different_advice_too() {
    for (seed, lens) in (100..).zip(shipped().catalogue.questionnaires().iter().take(3)) {
        let mut draw = Draw(seed);
        let leaning = std::iter::repeat_with(|| {
            let least = draw.level(3);
            answering(lens, Depth::Full, |_| least - 1 + draw.level(3))
        });
        assert_varied(&format!("{}, leaning", lens.id), &sets(leaning));
    }
}

#[test]
fn teams_whose_strengths_are_swapped_get_nothing_alike() {
    for (seed, lens) in (1..).zip(shipped().catalogue.questionnaires()) {
        let mut draw = Draw(seed);
        for round in 0..20 {
            let strong: BTreeSet<&PracticeId> = named(lens, Depth::Full)
                .into_keys()
                .filter(|_| draw.below(2) == 0)
                .collect();
            let sides = |id: &QuestionId| {
                let practices = &shipped().catalogue.question(id).unwrap().practices;
                let sides = practices.iter().map(|practice| strong.contains(practice));
                sides.collect::<BTreeSet<bool>>()
            };
            let team = |high: bool| {
                let side = |id: &QuestionId| sides(id).contains(&high);
                let mut team = answering(lens, Depth::Full, |id| if side(id) { 5 } else { 1 });
                // A question about practices of both halves tells of neither.
                team.answers.retain(|id, _| sides(id).len() == 1);
                plan(shipped(), &team)
            };
            let (one, other) = (team(true), team(false));
            let (one, other) = (now(&one), now(&other));
            assert!(
                one.is_disjoint(&other),
                "{} {round}: {one:?} {other:?}",
                lens.id
            );
            assert!(!one.is_empty() || !other.is_empty(), "{} {round}", lens.id);
        }
    }
}

/// What was wrong before: a team that fears blame was told to cut work into small pieces.
#[test]
fn a_team_that_fears_blame_is_advised_about_blame() {
    let calms = shipped().catalogue.questionnaire(&"calms".into()).unwrap();
    let weak = [
        "bad-news",
        "after-an-incident",
        "shared-goals",
        "who-runs-it",
    ];
    let team = answering(calms, Depth::Full, |id| {
        if weak.contains(&id.as_str()) { 1 } else { 4 }
    });
    let roadmap = plan(shipped(), &team);
    assert!(now(&roadmap).contains(&PracticeId::from("blameless-review")));
    for practice in now(&roadmap) {
        let reasons = &roadmap.proposal(practice).unwrap().reasons;
        let mut lowest = reasons.iter().map(|reason| reason.question.as_str());
        assert!(
            lowest.any(|question| weak.contains(&question)),
            "{practice}"
        );
    }
}

/// What was wrong before: of two answers with equal gains the higher one came first.
#[test]
fn the_lower_of_two_answers_comes_first() {
    let calms = shipped().catalogue.questionnaire(&"calms".into()).unwrap();
    let team = answering(calms, Depth::Quick, |id| match id.as_str() {
        "batch-size" => 1,
        "delivery-measures" => 3,
        _ => 4,
    });
    let roadmap = plan(shipped(), &team);
    let now: Vec<&str> = roadmap
        .column(Column::Now)
        .map(|proposal| proposal.reasons[0].question.as_str())
        .collect();
    assert_eq!(now[0], "batch-size");
    assert!(now.contains(&"delivery-measures"), "{now:?}");
}
