//! What a team did between two visits, beside the answers that it was meant to move.

use crate::assessment::{Assessment, Card, Date, Status};
use crate::ordered::{SortedSet, sorted_by};
use crate::questionnaire::{Catalogue, DimensionId, PracticeId, QuestionId, QuestionnaireId};
use crate::scoring::{Compared, Comparison};

/// How far something planned has come; in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Its day is past by so many days, and it is not done.
    Overdue(i64),
    /// Done since the earlier visit.
    Done,
    /// Begun.
    Begun,
    /// Chosen, and not begun.
    Chosen,
    /// Given up since the earlier visit.
    Dropped,
}

/// A practice of the roadmap between two visits.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Which practice.
    pub practice: PracticeId,
    /// How far it has come.
    pub progress: Progress,
    /// What is decided about it.
    pub card: Card,
    /// The questions that name it and have a level in one of both visits, in the order of asking.
    pub questions: Vec<QuestionId>,
    /// The dimensions that ask them, and how each moved.
    pub dimensions: Vec<(QuestionnaireId, DimensionId, Compared)>,
}

/// Two visits of a team, and the one before both.
#[derive(Clone, Copy, Debug)]
pub struct Between<'a> {
    /// What there is to ask.
    pub catalogue: &'a Catalogue,
    /// The visit from which the earlier one was carried on, if there is one.
    pub ahead: Option<&'a Assessment>,
    /// The earlier visit.
    pub before: &'a Assessment,
    /// The later visit.
    pub now: &'a Assessment,
}

/// What was planned or done between two visits: what is overdue first, the longest first.
///
/// What counts as done since the earlier visit is what was not done already when that one began: its roadmap goes on
/// in its own document until the next visit takes it along. Without `today`, nothing is overdue.
pub fn actions(between: Between<'_>, today: Option<Date>) -> Vec<Action> {
    let Between { before, now, .. } = between;
    let comparison = Comparison::of(between.catalogue, before, now);
    let mut practices = SortedSet::new();
    practices.extend(now.plan.cards.keys().cloned());
    practices.extend(before.plan.cards.keys().cloned());
    let actions = practices.iter().filter_map(|practice| {
        let card = now.plan.card(practice).or(before.plan.card(practice))?;
        let was = between.ahead.and_then(|ahead| ahead.plan.card(practice));
        let progress = progress(card, was, today)?;
        let (questions, dimensions) = meant_to_move(between, &comparison, practice);
        Some(Action {
            practice: practice.clone(),
            progress,
            card: card.clone(),
            questions,
            dimensions,
        })
    });
    sorted_by(actions, |a: &Action, b| match (a.progress, b.progress) {
        (Progress::Overdue(one), Progress::Overdue(other)) => other.cmp(&one),
        (one, other) => one.cmp(&other),
    })
}

/// How far a practice has come; nothing for one that is only put off or in an order, or was settled before.
fn progress(card: &Card, was: Option<&Card>, today: Option<Date>) -> Option<Progress> {
    let was_settled = was.is_some_and(Card::is_settled);
    if card.dismissed.is_some() {
        return (!was_settled).then_some(Progress::Dropped);
    }
    if card.status == Status::Done {
        return (!was_settled).then_some(Progress::Done);
    }
    let late = today
        .zip(card.due)
        .map(|(today, due)| today.days_since_1970() - due.days_since_1970());
    match late {
        Some(days) if days > 0 && !card.deferred => Some(Progress::Overdue(days)),
        _ if card.status == Status::Started => Some(Progress::Begun),
        _ if card.keeps_its_place() => Some(Progress::Chosen),
        _ => None,
    }
}

/// The questions that a practice should move, and the dimensions that they count in.
fn meant_to_move(
    between: Between<'_>,
    comparison: &Comparison,
    practice: &PracticeId,
) -> (
    Vec<QuestionId>,
    Vec<(QuestionnaireId, DimensionId, Compared)>,
) {
    let Between {
        catalogue,
        before,
        now,
        ..
    } = between;
    let (mut questions, mut dimensions) = (Vec::new(), Vec::new());
    for questionnaire in now.chosen(catalogue) {
        let compared = comparison.questionnaire(&questionnaire.id);
        for dimension in &questionnaire.dimensions {
            let entries = dimension.entries.iter();
            let named = entries.filter_map(|entry| catalogue.question(&entry.question));
            let named = named.filter(|question| question.practices.contains(practice));
            let said = named.filter(|question| {
                before.level_on(question).is_some() || now.level_on(question).is_some()
            });
            let said: Vec<QuestionId> = said.map(|question| question.id.clone()).collect();
            if said.is_empty() {
                continue;
            }
            for question in said {
                if !questions.contains(&question) {
                    questions.push(question);
                }
            }
            if let Some(moved) = compared.and_then(|it| it.dimension(&dimension.id)) {
                let id = (questionnaire.id.clone(), dimension.id.clone());
                dimensions.push((id.0, id.1, moved.compared));
            }
        }
    }
    (questions, dimensions)
}
