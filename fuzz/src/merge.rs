//! Two copies of an assessment that were changed apart.

use waymark::assessment::{
    Answer, Assessment, ChosenQuestionnaire, Date, Depth, Evidence, Measure, Metric, Place,
    Reading, merged,
};
use waymark::exchange::{open_one, write_one};
use waymark::questionnaire::QuestionId;

/// Changes of four bytes each: to both copies, to this one or to the other one; of what; where; to what.
pub fn merge(bytes: &[u8]) {
    let [mut base, mut mine, mut theirs] = [(); 3].map(|()| Assessment::new("any".into()));
    for [who, what, at, value] in bytes.as_chunks::<4>().0 {
        let copies: &mut [&mut Assessment] = match who % 4 {
            0 => &mut [&mut base, &mut mine, &mut theirs],
            1 => &mut [&mut mine],
            2 => &mut [&mut theirs],
            // The same change by both is none to choose from.
            _ => &mut [&mut mine, &mut theirs],
        };
        for copy in copies {
            change(copy, *what, *at, *value);
        }
    }
    let copies = [&base, &mine, &theirs];
    let [there, here] = [merged(&base, &theirs, &mine), merged(&base, &mine, &theirs)];
    assert!(here.conflicts.iter().eq(there.conflicts.iter()));
    let are_both_measured = mine.delivery.is_some() && theirs.delivery.is_some();
    for place in (0..5).flat_map(|at| PLACES.map(|place| place(at))) {
        // Delivery is brought together metric by metric, unless one of the copies gave it up.
        let is_whole = match place {
            Place::Delivery => !are_both_measured,
            Place::Reading(_) => are_both_measured,
            _ => true,
        };
        if is_whole {
            let [before, mine, theirs] = copies.map(|copy| place.held(copy));
            let is_choice = mine != before && theirs != before && mine != theirs;
            assert_eq!(here.conflicts.contains(&place), is_choice, "{place:?}");
            let expected = if mine == before { theirs } else { mine };
            assert_eq!(place.held(&here.assessment), expected, "{place:?}");
        }
    }
    for chosen in &mine.questionnaires {
        let is_kept = theirs
            .questionnaires
            .iter()
            .any(|other| other.id == chosen.id);
        let mut asked = here.assessment.questionnaires.iter();
        assert!(!is_kept || asked.any(|one| one.id == chosen.id));
    }
    assert!(here.assessment.revision > mine.revision.max(theirs.revision));
    // What was chosen by a person is kept like everything else.
    let mut decided = here.assessment;
    for place in &here.conflicts {
        place.take(&mut decided, &theirs);
        assert_eq!(place.held(&decided), place.held(&theirs), "{place:?}");
    }
    assert_eq!(open_one(&write_one(&decided)), Ok(decided));
}

const PLACES: [fn(u8) -> Place; 16] = [
    |_| Place::Team,
    |_| Place::Title,
    |_| Place::Scope,
    |_| Place::Date,
    |_| Place::Depth,
    |_| Place::Origin,
    |at| Place::Answer(question(at)),
    |at| Place::Note(question(at)),
    |at| Place::Evidence(question(at)),
    |_| Place::Delivery,
    |at| Place::Reading(metric(at)),
    |at| Place::QuestionTarget(question(at)),
    |at| Place::DimensionTarget("calms".into(), text(at).as_str().into()),
    |at| Place::Card(text(at).as_str().into()),
    |_| Place::Order,
    |at| Place::Unknown(format!("x-{}", at % 4)),
];

fn text(value: u8) -> String {
    ["", "a", "b", "c"][usize::from(value % 4)].to_owned()
}

fn question(at: u8) -> QuestionId {
    ["toil", "bad-news", "flow", "own"][usize::from(at % 4)].into()
}

fn metric(at: u8) -> Metric {
    Metric::ALL[usize::from(at) % Metric::ALL.len()]
}

/// A day of the first of four years.
fn day(value: u8) -> Option<Date> {
    format!("202{}-01-01", value % 4)
        .parse()
        .ok()
        .filter(|_| !value.is_multiple_of(4))
}

fn change(copy: &mut Assessment, what: u8, at: u8, value: u8) {
    let is_taken_away = value == 0;
    match what % 16 {
        0 => copy.team = text(value),
        1 => copy.title = text(value),
        2 => copy.scope = text(value),
        3 => copy.date = day(value),
        4 => {
            copy.depth = if is_taken_away {
                Depth::Full
            } else {
                Depth::Quick
            }
        }
        5 => copy.previous = (!is_taken_away).then(|| text(value | 1).as_str().into()),
        6 => copy.respond(&question(at), |response| {
            response.answer = match value % 10 {
                0 => None,
                1 => Some(Answer::DontKnow),
                2 => Some(Answer::NotApplicable(text(value / 10))),
                level => Some(Answer::Level(level - 2)),
            };
        }),
        7 => copy.respond(&question(at), |response| response.note = text(value)),
        8 => copy.respond(&question(at), |response| {
            let evidence = (0..value % 3).map(|at| Evidence {
                title: text(value / 3 + at),
                ..Evidence::default()
            });
            response.evidence = evidence.filter(|one| *one != Evidence::default()).collect();
        }),
        9 => copy.delivery = (!is_taken_away).then(|| copy.delivery.take().unwrap_or_default()),
        10 => {
            let metric = metric(at);
            let measure = if metric.is_percentage() {
                Measure::Percent(f64::from(value % 101))
            } else {
                Measure::Code(value % 6 + 1)
            };
            if let Some(readings) = &mut copy.delivery {
                if is_taken_away {
                    readings.remove(&metric);
                } else {
                    let reading = Reading {
                        measure: Some(measure),
                        ..Reading::default()
                    };
                    readings.insert(metric, reading);
                }
            }
        }
        11 if is_taken_away => drop(copy.targets.questions.remove(&question(at))),
        11 => drop(copy.targets.questions.insert(question(at), value % 7 + 1)),
        12 => {
            let key = ("calms".into(), text(at).as_str().into());
            if is_taken_away {
                copy.targets.dimensions.remove(&key);
            } else {
                copy.targets.dimensions.insert(key, f64::from(value % 11));
            }
        }
        13 => copy.plan.decide(&text(at).as_str().into(), |card| {
            card.owner = text(value);
            card.pinned = value > 127;
        }),
        14 => {
            copy.plan.order = (0..value % 4)
                .map(|at| text(at.wrapping_add(value)).as_str().into())
                .collect();
        }
        _ if at % 4 == 3 => {
            let id = text(value / 8).as_str().into();
            copy.questionnaires.retain(|chosen| chosen.id != id);
            if !value.is_multiple_of(8) {
                copy.questionnaires.push(ChosenQuestionnaire {
                    id,
                    version: u32::from(value % 8),
                });
            }
        }
        _ if is_taken_away => drop(copy.unknown.remove(&format!("x-{}", at % 4))),
        _ => drop(
            copy.unknown
                .insert(format!("x-{}", at % 4), value.to_string()),
        ),
    }
}
