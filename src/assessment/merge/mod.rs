//! Two copies of an assessment that were changed apart become one again.
//!
//! Two tabs, or a tab and a file, may have begun with the same assessment. What only one of them changed is
//! taken from that one. Where both changed the same thing into different things, a person has to choose:
//! nothing is chosen for them, and nothing is lost until they have.

mod journal;

use super::{
    Answer, Assessment, AssessmentId, Card, ChosenQuestionnaire, Date, Depth, Event, Evidence,
    Metric, Reading, Response, Room, UnknownFields, ValueStream,
};
use crate::ordered::{SortedMap, SortedSet};
use crate::questionnaire::{DimensionId, Level, PracticeId, QuestionId, QuestionnaireId};

/// What both copies changed, each into something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Who answers.
    Team,
    /// What people call the assessment.
    Title,
    /// What is assessed.
    Scope,
    /// Who takes part.
    Participants,
    /// The industry.
    Industry,
    /// The organisation's size.
    Size,
    /// What kind of team it is.
    Kind,
    /// Where the team is.
    Region,
    /// In which round it was asked.
    Round,
    /// The day it speaks of.
    Date,
    /// How many questions are asked.
    Depth,
    /// The assessment that it repeats, or whether it was made up.
    Origin,
    /// What was answered to a question.
    Answer(QuestionId),
    /// The note at a question.
    Note(QuestionId),
    /// The evidence at a question.
    Evidence(QuestionId),
    /// What a room said to a question.
    Room(QuestionId),
    /// Delivery as a whole, where one of the copies no longer looks at it.
    Delivery,
    /// A delivery metric.
    Reading(Metric),
    /// The way from a change to its users.
    ValueStream,
    /// The level that a team wants to reach at a question.
    QuestionTarget(QuestionId),
    /// The score that a team wants to reach in a dimension.
    DimensionTarget(QuestionnaireId, DimensionId),
    /// What was decided about a practice.
    Card(PracticeId),
    /// The order of the practices.
    Order,
    /// Something that happened around it, by all that the copies say of it.
    Event(Vec<(Date, String)>),
    /// What a report says first.
    Summary,
    /// A field that this build does not know.
    Unknown(String),
}

/// What became of two copies.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// One assessment: this copy's where both changed the same thing.
    pub assessment: Assessment,
    /// Where that is so.
    pub conflicts: SortedSet<Place>,
}

/// What a copy holds at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Held<'a> {
    /// A text, empty where there is none.
    Text(&'a str),
    /// A day.
    Date(Option<Date>),
    /// How many questions are asked.
    Depth(Depth),
    /// The assessment that is repeated, and whether this one was made up.
    Origin(Option<&'a AssessmentId>, bool),
    /// An answer, with fields beside it that this build does not know.
    Answer(Option<&'a Answer>, Option<&'a UnknownFields>),
    /// Where to look.
    Evidence(&'a [Evidence]),
    /// What a room said.
    Room(Option<&'a Room>),
    /// A delivery metric.
    Reading(Option<&'a Reading>),
    /// All delivery metrics.
    Delivery(Option<&'a SortedMap<Metric, Reading>>),
    /// The way from a change to its users.
    ValueStream(Option<&'a ValueStream>),
    /// A level.
    Level(Option<Level>),
    /// A score from 0 to 10.
    Score(Option<f64>),
    /// What was decided about a practice.
    Card(Option<&'a Card>),
    /// The order of practices, with fields of the plan that this build does not know.
    Order(&'a [PracticeId], &'a UnknownFields),
    /// What happened around it.
    Events(Vec<&'a Event>),
    /// What a report says first, and the draft from which that was written.
    Summary(&'a str, &'a str),
    /// JSON that this build does not know.
    Json(Option<&'a str>),
}

/// Brings together what was changed in `mine` and in `theirs` since both were `base`.
pub fn merged(base: &Assessment, mine: &Assessment, theirs: &Assessment) -> Merged {
    let mut assessment = mine.clone();
    let mut conflicts = SortedSet::new();
    for place in places([base, mine, theirs]) {
        let [before, here, there] = [base, mine, theirs].map(|copy| place.held(copy));
        if here == before && there != before {
            place.take(&mut assessment, theirs);
        } else if here != before && there != before && here != there {
            conflicts.insert(place);
        }
    }
    journal::settle(&mut assessment, [base, mine, theirs]);
    assessment.questionnaires = questionnaires(base, mine, theirs);
    assessment.revision = mine.revision.max(theirs.revision) + 1;
    let last = (&mine.updated).max(&theirs.updated);
    assessment.updated.clone_from(last);
    Merged {
        assessment,
        conflicts,
    }
}

/// Everywhere that two copies hold different things.
pub fn apart(one: &Assessment, other: &Assessment) -> Vec<Place> {
    let places = places([one, one, other]);
    let differs = |place: &&Place| place.held(one) != place.held(other);
    places.iter().filter(differs).cloned().collect()
}

/// The questionnaires that either chose, without those that either put away.
fn questionnaires(
    base: &Assessment,
    mine: &Assessment,
    theirs: &Assessment,
) -> Vec<ChosenQuestionnaire> {
    let find = |copy: &Assessment, id: &QuestionnaireId| {
        let mut chosen = copy.questionnaires.iter();
        chosen.find(|chosen| chosen.id == *id).cloned()
    };
    let kept = mine.questionnaires.iter().filter_map(|here| {
        let before = find(base, &here.id);
        let is_as_before = before.as_ref() == Some(here);
        match find(theirs, &here.id) {
            None if is_as_before => None,
            Some(there) if is_as_before => Some(there),
            // Of two new versions, the newer.
            Some(there) if before.as_ref() != Some(&there) && there.version > here.version => {
                Some(there)
            }
            _ => Some(here.clone()),
        }
    });
    let added = theirs.questionnaires.iter().filter(|there| {
        let is_new = find(base, &there.id).is_none_or(|before| before != **there);
        is_new && find(mine, &there.id).is_none()
    });
    kept.chain(added.cloned()).collect()
}

/// Everywhere that one of the copies holds something: what both began with, mine and theirs.
fn places(copies: [&Assessment; 3]) -> SortedSet<Place> {
    let mut places: SortedSet<Place> = [
        Place::Team,
        Place::Title,
        Place::Scope,
        Place::Participants,
        Place::Industry,
        Place::Size,
        Place::Kind,
        Place::Region,
        Place::Round,
        Place::Date,
        Place::Depth,
        Place::Origin,
        Place::ValueStream,
        Place::Order,
        Place::Summary,
    ]
    .into_iter()
    .collect();
    places.extend(journal::events(copies).into_iter().map(Place::Event));
    let [_, mine, theirs] = copies.map(|copy| copy.delivery.is_some());
    // Who gives delivery up has not seen what the other one enters meanwhile.
    if !(mine && theirs) {
        places.insert(Place::Delivery);
    }
    for copy in copies {
        for question in copy.answers.keys() {
            places.insert(Place::Answer(question.clone()));
            places.insert(Place::Note(question.clone()));
            places.insert(Place::Evidence(question.clone()));
            places.insert(Place::Room(question.clone()));
        }
        if mine && theirs {
            let readings = copy.delivery.iter().flat_map(SortedMap::keys);
            places.extend(readings.map(|metric| Place::Reading(*metric)));
        }
        let targets = copy.targets.questions.keys().cloned();
        places.extend(targets.map(Place::QuestionTarget));
        let targets = copy.targets.dimensions.keys().cloned();
        places.extend(targets.map(|(lens, dimension)| Place::DimensionTarget(lens, dimension)));
        places.extend(copy.plan.cards.keys().cloned().map(Place::Card));
        places.extend(copy.unknown.keys().cloned().map(Place::Unknown));
    }
    places
}

impl Place {
    /// What a copy holds here.
    pub fn held<'a>(&self, copy: &'a Assessment) -> Held<'a> {
        let response = |question| copy.answers.get(question);
        match self {
            Self::Team => Held::Text(&copy.team),
            Self::Title => Held::Text(&copy.title),
            Self::Scope => Held::Text(&copy.scope),
            Self::Participants => Held::Text(&copy.participants),
            Self::Industry => Held::Text(&copy.industry),
            Self::Size => Held::Text(&copy.size),
            Self::Kind => Held::Text(&copy.grouping.kind),
            Self::Region => Held::Text(&copy.grouping.region),
            Self::Round => Held::Text(&copy.grouping.round),
            Self::Date => Held::Date(copy.date),
            Self::Depth => Held::Depth(copy.depth),
            Self::Origin => Held::Origin(copy.previous.as_ref(), copy.sample),
            Self::Answer(question) => {
                let unknown = response(question).map(|response| &response.unknown);
                let unknown = unknown.filter(|unknown| !unknown.is_empty());
                Held::Answer(copy.answer(question), unknown)
            }
            Self::Note(question) => {
                Held::Text(response(question).map_or("", |response| &response.note))
            }
            Self::Evidence(question) => {
                Held::Evidence(response(question).map_or(&[], |response| &response.evidence))
            }
            Self::Room(question) => {
                Held::Room(response(question).and_then(|response| response.room.as_ref()))
            }
            Self::Reading(metric) => {
                Held::Reading(copy.delivery.as_ref().and_then(|all| all.get(metric)))
            }
            Self::Delivery => Held::Delivery(copy.delivery.as_ref()),
            Self::ValueStream => Held::ValueStream(copy.value_stream.as_ref()),
            Self::QuestionTarget(question) => {
                Held::Level(copy.targets.questions.get(question).copied())
            }
            Self::DimensionTarget(lens, dimension) => {
                let key = (lens.clone(), dimension.clone());
                Held::Score(copy.targets.dimensions.get(&key).copied())
            }
            Self::Card(practice) => Held::Card(copy.plan.cards.get(practice)),
            Self::Order => Held::Order(&copy.plan.order, &copy.plan.unknown),
            Self::Event(events) => Held::Events(journal::held(copy, events)),
            Self::Summary => Held::Summary(&copy.summary, &copy.summary_draft),
            Self::Unknown(name) => Held::Json(copy.unknown.get(name).map(String::as_str)),
        }
    }

    /// Takes what another copy holds here.
    pub fn take(&self, into: &mut Assessment, from: &Assessment) {
        match self {
            Self::Team => into.team.clone_from(&from.team),
            Self::Title => into.title.clone_from(&from.title),
            Self::Scope => into.scope.clone_from(&from.scope),
            Self::Participants => into.participants.clone_from(&from.participants),
            Self::Industry => into.industry.clone_from(&from.industry),
            Self::Size => into.size.clone_from(&from.size),
            Self::Kind => into.grouping.kind.clone_from(&from.grouping.kind),
            Self::Region => into.grouping.region.clone_from(&from.grouping.region),
            Self::Round => into.grouping.round.clone_from(&from.grouping.round),
            Self::Date => into.date = from.date,
            Self::Depth => into.depth = from.depth,
            Self::Origin => {
                into.previous.clone_from(&from.previous);
                into.sample = from.sample;
            }
            Self::Answer(question) => take_of(question, into, from, |into, from| {
                into.answer = from.answer;
                into.unknown = from.unknown;
            }),
            Self::Note(question) => {
                take_of(question, into, from, |into, from| into.note = from.note);
            }
            Self::Evidence(question) => {
                take_of(question, into, from, |into, from| {
                    into.evidence = from.evidence;
                });
            }
            Self::Room(question) => {
                take_of(question, into, from, |into, from| into.room = from.room);
            }
            Self::Reading(metric) => {
                let reading = from.delivery.as_ref().and_then(|all| all.get(metric));
                if let Some(readings) = &mut into.delivery {
                    put(readings, *metric, reading.cloned());
                }
            }
            Self::Delivery => into.delivery.clone_from(&from.delivery),
            Self::ValueStream => into.value_stream.clone_from(&from.value_stream),
            Self::QuestionTarget(question) => {
                let target = from.targets.questions.get(question).copied();
                put(&mut into.targets.questions, question.clone(), target);
            }
            Self::DimensionTarget(lens, dimension) => {
                let key = (lens.clone(), dimension.clone());
                let target = from.targets.dimensions.get(&key).copied();
                put(&mut into.targets.dimensions, key, target);
            }
            Self::Card(practice) => {
                let card = from.plan.cards.get(practice).cloned();
                put(&mut into.plan.cards, practice.clone(), card);
            }
            Self::Order => {
                into.plan.order.clone_from(&from.plan.order);
                into.plan.unknown.clone_from(&from.plan.unknown);
            }
            Self::Event(events) => journal::take(into, from, events),
            Self::Summary => {
                into.summary.clone_from(&from.summary);
                into.summary_draft.clone_from(&from.summary_draft);
            }
            Self::Unknown(name) => {
                let json = from.unknown.get(name).cloned();
                put(&mut into.unknown, name.clone(), json);
            }
        }
    }
}

/// Takes a part of what was said to a question.
fn take_of(
    question: &QuestionId,
    into: &mut Assessment,
    from: &Assessment,
    take: impl FnOnce(&mut Response, Response),
) {
    let from = from.answers.get(question).cloned().unwrap_or_default();
    into.respond(question, |into| take(into, from));
}

/// Puts a value, or nothing, in the place of a key.
fn put<K: Ord, V>(map: &mut SortedMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => drop(map.insert(key, value)),
        None => drop(map.remove(&key)),
    }
}
