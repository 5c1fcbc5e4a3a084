//! Why a practice is proposed, and what it would lift.

use crate::questionnaire::LevelText;
use crate::roadmap::{Bottleneck, CitedAnswer, Grounds, Height, Lift, Outcome, Push};
use crate::scoring::{BandEdition, Bands};
use crate::text::{assess, number, term};
use crate::words::roadmap::{self as words, ReasonLowestGroundGround, ReasonReadsEnd};

/// A dimension's name; with its questionnaire's where two have the same name.
fn lift_name(lift: &Lift, lifts: &[Lift]) -> String {
    let is_double = lifts
        .iter()
        .filter(|other| other.dimension == lift.dimension)
        .count()
        > 1;
    if is_double {
        words::lift_name(&lift.dimension, &lift.questionnaire)
    } else {
        lift.dimension.clone()
    }
}

/// A dimension, from where to where.
pub fn lift(lift: &Lift, lifts: &[Lift], edition: BandEdition) -> String {
    let (name, [from, to]) = (lift_name(lift, lifts), ends(lift, edition));
    if from == to {
        words::lift_a_little(&name, &from)
    } else {
        words::lift(&name, &from, &to)
    }
}

/// The first dimensions in a row, and how many there is no room for.
pub fn first_lifts(lifts: &[Lift], room: usize, edition: BandEdition) -> String {
    let first = lifts.iter().take(room);
    let told = number::clauses(first.map(|one| lift(one, lifts, edition)));
    match lifts.len().saturating_sub(room) {
        0 => told,
        more => words::lifts_and_more(&told, more, &number::word(more)),
    }
}

/// The largest rise in a sentence; nothing when nothing rises.
pub fn lifts_by(lifts: &[Lift], edition: BandEdition) -> Option<String> {
    let first = lifts.first()?;
    let [from, to] = ends(first, edition);
    Some(if from == to {
        words::lifts_by_a_little(&lift_name(first, lifts))
    } else {
        words::lifts_by(&lift(first, lifts, edition))
    })
}

/// Both scores of a lift as they are written among the bands of its questionnaire.
fn ends(lift: &Lift, edition: BandEdition) -> [String; 2] {
    let bands = Bands::of(&lift.own_bands, edition);
    [lift.from, lift.to].map(|score| number::score_among(score, bands))
}

/// Why a practice stands where it stands: the lowest ground first, then the answers in the words of
/// their levels.
pub fn why(grounds: &Grounds, unblocks: &[String], edition: BandEdition) -> String {
    let mut answers: Vec<String> = Vec::new();
    if let [first, rest @ ..] = grounds.answers.as_slice() {
        answers.extend([stands(first), then(first)]);
        answers.extend(also_below(rest));
    }
    told(grounds, answers, unblocks, edition)
}

/// The same in short, where the levels are written out beside it: one answer by the names of its
/// levels, and how many more there are.
pub fn why_in_short(grounds: &Grounds, unblocks: &[String], edition: BandEdition) -> String {
    let mut answers: Vec<String> = Vec::new();
    if let [first, rest @ ..] = grounds.answers.as_slice() {
        answers.push(in_short(first));
        let more = rest.len();
        let too = || words::reason_below_too(more, &number::sentence_word(more));
        answers.extend((more > 0).then(too));
    }
    told(grounds, answers, unblocks, edition)
}

/// What is told of the answers, after the lowest ground and before everything else.
fn told(
    grounds: &Grounds,
    answers: Vec<String>,
    unblocks: &[String],
    edition: BandEdition,
) -> String {
    let mut sentences: Vec<String> = Vec::new();
    sentences.extend(lowest_ground(&grounds.lifts, edition));
    sentences.extend(answers);
    sentences.extend(metrics(grounds));
    sentences.extend(unblocked(unblocks));
    sentences.extend(grounds.bottleneck.as_ref().map(bottleneck));
    if sentences.is_empty() {
        sentences.push(words::reason_none().to_owned());
    }
    number::sentences(sentences)
}

/// The lowest ground that the practice lifts; of several questionnaires the one that lies deepest.
fn lowest_ground(lifts: &[Lift], edition: BandEdition) -> Option<String> {
    let low = lifts.iter().filter(|lift| lift.height != Height::Other);
    let lowest = low.min_by(|a, b| a.from.value().total_cmp(&b.from.value()))?;
    let ground = match lowest.height {
        Height::AmongLowest => ReasonLowestGroundGround::AmongLowest,
        Height::Lowest | Height::Other => ReasonLowestGroundGround::Lowest,
    };
    let name = lift_name(lowest, lifts);
    let [height, _] = ends(lowest, edition);
    Some(words::reason_lowest_ground(&name, ground, &height))
}

/// Where the team stands on a question, in the words of its level.
fn stands(answer: &CitedAnswer) -> String {
    let level = assess::level(answer.rung);
    words::reason_stands(&answer.title, &level, &read_out(&answer.here))
}

/// Where the team stands on a question and what the next level reads, in the names of both.
fn in_short(answer: &CitedAnswer) -> String {
    words::reason_in_short(
        &answer.title,
        &assess::level(answer.rung),
        &answer.here.name,
        &answer.next.level.to_string(),
        &answer.ahead.name,
    )
}

/// What the next level of a question reads.
fn then(answer: &CitedAnswer) -> String {
    let level = answer.next.level.to_string();
    words::reason_next(&level, &read_out(&answer.ahead))
}

/// A level's name, and what one observes on it, to the end of the sentence.
fn read_out(level: &LevelText) -> String {
    let text = level.text.trim();
    let end = if text.ends_with(['.', '!', '?', '…']) {
        ReasonReadsEnd::Written
    } else {
        ReasonReadsEnd::Missing
    };
    if text.is_empty() {
        words::reason_name(&level.name)
    } else {
        words::reason_reads(&level.name, text, end)
    }
}

/// The other answers below their target: two by the names of their levels, then how many more.
fn also_below(answers: &[CitedAnswer]) -> Option<String> {
    let told = |answer: &CitedAnswer| {
        let level = assess::level(answer.rung);
        words::reason_below_answer(&answer.title, &level, &answer.here.name)
    };
    let (named, rest) = answers.split_at(answers.len().min(2));
    let mut parts: Vec<String> = named.iter().map(told).collect();
    if !rest.is_empty() {
        let more = rest.len();
        parts.push(words::reason_below_more(more, &number::word(more)));
    }
    (!parts.is_empty()).then(|| words::reason_below(&number::list(&parts)))
}

/// The metrics that the place rests on, or the one that pushes it.
fn metrics(grounds: &Grounds) -> Option<String> {
    let told = |push: &Push| {
        let name = term::outcome(Outcome::Delivery(push.metric));
        words::reason_metric(name, &number::score(push.score))
    };
    let alone: Vec<String> = grounds.metrics().iter().map(told).collect();
    if !alone.is_empty() {
        return Some(words::reason_moves(&number::list(&alone)));
    }
    let push = grounds.priority.push.filter(|push| push.value() > 0.0)?;
    (!grounds.answers.is_empty()).then(|| words::reason_moves_too(&told(&push)))
}

/// What the value stream says for a practice.
fn bottleneck(bottleneck: &Bottleneck) -> String {
    let share = number::percent(bottleneck.share);
    match bottleneck.step.as_str() {
        "" => words::reason_bottleneck_unnamed(&share),
        step => words::reason_bottleneck(step, &share),
    }
}

fn unblocked(titles: &[String]) -> Option<String> {
    Some(match titles {
        [] => return None,
        [only] => words::reason_unblocks(only),
        [first, second] => words::reason_unblocks_two(first, second),
        [first, rest @ ..] => {
            words::reason_unblocks_many(first, rest.len(), &number::word(rest.len()))
        }
    })
}

/// A practice that would lift nothing but what one in Now lifts already.
pub fn same_answer(title: &str) -> String {
    words::reason_same_answer(title)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Metric;
    use crate::questionnaire::{Level, Rung};
    use crate::roadmap::{Distance, Effort, Priority};
    use crate::scoring::Score;

    fn score(value: f64) -> Score {
        Score::new(value).unwrap()
    }

    fn rung(level: Level) -> Rung {
        Rung {
            level,
            rank: level,
            of: 5,
            reversed: false,
        }
    }

    fn level(name: &str, text: &str) -> LevelText {
        LevelText {
            name: name.into(),
            text: text.into(),
        }
    }

    fn answer(title: &str, at: Level) -> CitedAnswer {
        CitedAnswer {
            question: title.into(),
            title: title.into(),
            rung: rung(at),
            here: level("Far off", "One sees little."),
            next: rung(at + 1),
            ahead: level("Nearer", "One sees more"),
            distance: Distance {
                level: at,
                score: score(f64::from(at - 1) * 2.5),
                target: 5,
                wanted: Score::MAX,
            },
        }
    }

    fn grounds(answers: Vec<CitedAnswer>) -> Grounds {
        Grounds {
            lifts: Vec::new(),
            answers,
            at_target: Vec::new(),
            pushes: Vec::new(),
            priority: Priority {
                need: Some(0.5),
                push: None,
                effort: Effort::Small,
            },
            inherited: None,
            gains: Vec::new(),
            bottleneck: None,
        }
    }

    const EDITION: BandEdition = BandEdition::Y2023;

    fn lean(height: Height) -> Lift {
        Lift {
            questionnaire: "CALMS".into(),
            dimension: "Lean".into(),
            from: score(3.5),
            to: score(4.5),
            height,
            own_bands: Vec::new(),
        }
    }

    #[test]
    fn a_reason_begins_with_the_lowest_ground_and_speaks_in_the_words_of_the_levels() {
        let mut grounds = grounds(vec![answer("Batch size", 1), answer("Work in progress", 2)]);
        grounds.lifts = vec![lean(Height::Lowest)];
        assert_eq!(
            why(&grounds, &["Trunk-based development".into()], EDITION),
            "Lean is the lowest dimension, at 3.5. “Batch size” stands at level 1, “Far off”: One sees little. \
             Level 2 reads “Nearer”: One sees more. Below target too: “Work in progress” at level 2, “Far off”. \
             “Trunk-based development” waits for it."
        );
    }

    #[test]
    fn a_reason_in_short_names_both_levels_and_counts_the_other_answers() {
        let answers = ["Batch size", "B", "C"].map(|title| answer(title, 1));
        let mut grounds = grounds(answers.to_vec());
        grounds.lifts = vec![lean(Height::Lowest)];
        assert_eq!(
            why_in_short(&grounds, &["Trunk-based development".into()], EDITION),
            "Lean is the lowest dimension, at 3.5. “Batch size” is at level 1, “Far off”; level 2 reads “Nearer”. \
             Two more answers are below their target. “Trunk-based development” waits for it."
        );
        grounds.answers.truncate(2);
        let short = why_in_short(&grounds, &[], EDITION);
        assert!(short.ends_with("One more answer is below its target."));
        grounds.answers.truncate(1);
        let short = why_in_short(&grounds, &[], EDITION);
        assert!(short.ends_with("level 2 reads “Nearer”."));
        grounds.answers.clear();
        grounds.lifts.clear();
        assert!(why_in_short(&grounds, &[], EDITION).contains("because you keep it"));
    }

    #[test]
    fn several_lowest_grounds_are_not_called_the_one() {
        let mut grounds = grounds(Vec::new());
        grounds.lifts = vec![lean(Height::AmongLowest)];
        assert_eq!(
            why(&grounds, &[], EDITION),
            "Lean is among the lowest dimensions, at 3.5."
        );
        grounds.lifts = vec![lean(Height::Other)];
        assert!(why(&grounds, &[], EDITION).contains("because you keep it"));
    }

    #[test]
    fn many_answers_are_counted_after_the_third() {
        let answers = ["A", "B", "C", "D", "E"].map(|title| answer(title, 3));
        let text = why(&grounds(answers.to_vec()), &[], EDITION);
        assert!(text.ends_with(
            "Below target too: “B” at level 3, “Far off”, “C” at level 3, “Far off” and two more."
        ));
    }

    #[test]
    fn a_level_without_a_text_is_told_by_its_name() {
        let mut only = answer("We wait", 2);
        (only.here.text, only.ahead.text) = (String::new(), String::new());
        assert_eq!(
            why(&grounds(vec![only]), &[], EDITION),
            "“We wait” stands at level 2, “Far off”. Level 3 reads “Nearer”."
        );
    }

    #[test]
    fn a_level_says_how_it_is_read_on_another_ladder() {
        let mut only = answer("Batch size", 1);
        only.rung = Rung {
            level: 6,
            rank: 2,
            of: 7,
            reversed: true,
        };
        only.next.level = 5;
        assert_eq!(
            why(&grounds(vec![only]), &[], EDITION),
            "“Batch size” stands at level 6 of 7 (lower is better), “Far off”: One sees little. \
             Level 5 reads “Nearer”: One sees more."
        );
    }

    #[test]
    fn the_bottleneck_of_the_value_stream_is_a_reason() {
        let mut grounds = grounds(Vec::new());
        grounds.bottleneck = Some(Bottleneck {
            step: "Change board".into(),
            kind: crate::assessment::StepKind::Approval,
            share: 0.299,
        });
        assert_eq!(
            why(&grounds, &[], EDITION),
            "It usually helps at “Change board”, your value stream’s bottleneck, which takes 30 % of the lead time."
        );
    }

    #[test]
    fn metrics_are_the_reason_or_add_to_it() {
        let push = Push {
            metric: Metric::LeadTime,
            strength: 3,
            score: score(2.0),
        };
        let mut grounds = grounds(Vec::new());
        grounds.pushes = vec![push];
        grounds.priority.push = Some(push);
        grounds.priority.need = None;
        assert_eq!(
            why(&grounds, &[], EDITION),
            "It improves lead time (now 2.0)."
        );
        grounds.priority.need = Some(0.5);
        grounds.answers = vec![answer("Batch size", 1)];
        assert!(why(&grounds, &[], EDITION).ends_with("It improves lead time (now 2.0) as well."));
    }

    #[test]
    fn what_waits_for_a_practice_is_named_and_then_counted() {
        let titles = ["A", "B", "C"].map(String::from);
        let said = [1, 2, 3].map(|count| unblocked(&titles[..count]).unwrap());
        assert_eq!(
            said,
            [
                "“A” waits for it.",
                "“A” and “B” wait for it.",
                "“A” and two others wait for it."
            ]
        );
        assert_eq!(unblocked(&[]), None);
    }

    #[test]
    fn dimensions_without_room_are_counted() {
        let lifts = ["A", "B", "C"].map(|dimension| Lift {
            dimension: dimension.into(),
            ..lean(Height::Other)
        });
        assert_eq!(
            first_lifts(&lifts, 2, EDITION),
            "A 3.5 → 4.50, B 3.5 → 4.50, and one more"
        );
        assert_eq!(first_lifts(&lifts[..1], 2, EDITION), "A 3.5 → 4.50");
        assert_eq!(first_lifts(&[], 2, EDITION), "");
    }

    #[test]
    fn a_small_rise_is_not_called_nothing() {
        let mut lifts = [lean(Height::Lowest)];
        assert_eq!(
            lifts_by(&lifts, EDITION).as_deref(),
            Some("Lifts Lean 3.5 → 4.50.")
        );
        lifts[0].to = score(3.52);
        assert_eq!(
            lifts_by(&lifts, EDITION).as_deref(),
            Some("Lifts Lean a little.")
        );
        assert_eq!(lift(&lifts[0], &lifts, EDITION), "Lean 3.5, a little");
        assert_eq!(lifts_by(&[], EDITION), None);
    }
}
