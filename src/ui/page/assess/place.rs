//! Where a question stands among the questions that are asked.

use crate::assessment::{AskedQuestion, AssessmentId, asked_questions};
use crate::questionnaire::{Question, QuestionId};
use crate::state::Current;
use crate::ui::route::Route;
use crate::words;

/// A question with its neighbours.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) assessment: AssessmentId,
    pub(super) question: Question,
    /// What names its part: the dimension, or the questionnaire that each answers alone.
    pub(super) heading: String,
    /// Whether each answers it alone.
    pub(super) is_alone: bool,
    /// The questions of its part, itself among them.
    pub(super) siblings: Vec<Question>,
    /// Its number among its siblings, from 1.
    pub(super) number: usize,
    pub(super) before: Option<QuestionId>,
    pub(super) after: Option<Question>,
    /// The last question of the part before and the first of the one after.
    pub(super) part_before: Option<QuestionId>,
    pub(super) part_after: Option<(QuestionId, String)>,
    /// Whether delivery is looked at and none of its metrics is answered.
    pub(super) is_delivery_open: bool,
}

impl Place {
    /// The link and the words of the step after the last question.
    pub(super) fn after_all(&self) -> (String, String) {
        if self.is_delivery_open {
            let next = words::first::assess_next(words::first::page_delivery());
            return (Route::Delivery.of(&self.assessment), next);
        }
        let review = words::first::assess_to_review().to_owned();
        (Route::Review.of(&self.assessment), review)
    }
}

/// Where a question stands; nothing for one that is not asked.
pub(super) fn place(current: Current, id: &QuestionId) -> Option<Place> {
    let catalogue = current.catalogue();
    let assessment = current.assessment()?;
    let asked = asked_questions(&catalogue, &assessment);
    let at = asked.iter().position(|asked| asked.question.id == *id)?;
    let here = asked.get(at)?;
    let siblings: Vec<Question> = asked
        .iter()
        .filter(|other| other.side() == here.side())
        .map(|other| other.question.clone())
        .collect();
    let (earlier, later) = (asked.get(..at)?, asked.get(at + 1..)?);
    let is_elsewhere = |other: &&AskedQuestion<'_>| other.side() != here.side();
    let part_before = earlier.iter().rev().find(is_elsewhere);
    let part_after = later.iter().find(is_elsewhere);
    Some(Place {
        assessment: assessment.id.clone(),
        question: here.question.clone(),
        heading: here.heading().to_owned(),
        is_alone: here.questionnaire.alone,
        number: siblings.iter().position(|other| other.id == *id)? + 1,
        siblings,
        before: earlier.last().map(|other| other.question.id.clone()),
        after: later.first().map(|other| other.question.clone()),
        part_before: part_before.map(|other| other.question.id.clone()),
        part_after: part_after.map(|other| (other.question.id.clone(), other.heading().to_owned())),
        is_delivery_open: assessment.is_delivery_open(),
    })
}

/// Where to begin: the place that was left, else the first open question, else the first.
pub(super) fn starting_question(current: Current) -> Option<QuestionId> {
    let catalogue = current.catalogue();
    let assessment = current.snapshot()?;
    let asked = asked_questions(&catalogue, &assessment);
    let has = |id: &QuestionId| asked.iter().any(|asked| asked.question.id == *id);
    let left = assessment.position.clone().filter(has);
    let open = || {
        let open = asked
            .iter()
            .find(|asked| assessment.answer_to(asked.question).is_none());
        open.or(asked.first())
            .map(|asked| asked.question.id.clone())
    };
    left.or_else(open)
}
