//! How far one is among the questions. It follows with the late parts: the first answer is given without it.

use leptos::prelude::*;

use crate::assessment::{Answer, AskedQuestion, Assessment, asked_questions};
use crate::questionnaire::QuestionId;
use crate::state::Current;
use crate::ui::part::{Group, Progress, Segment};
use crate::ui::route::Route;

/// The parts of what is asked, and where one is.
#[component]
pub(crate) fn Course(
    /// The question on screen.
    question: Memo<Option<QuestionId>>,
) -> impl IntoView {
    let current = Current::expect();
    let groups = Memo::new(move |_| groups(current, question.get().as_ref()));
    view! { <Progress groups=groups.into() /> }
}

/// The scale bar's groups: the parts with their questions, each question once.
fn groups(current: Current, here: Option<&QuestionId>) -> Vec<Group> {
    let catalogue = current.catalogue();
    let Some(assessment) = current.assessment() else {
        return Vec::new();
    };
    let asked = asked_questions(&catalogue, &assessment);
    let mut sides = Vec::new();
    for side in asked.iter().map(AskedQuestion::side) {
        if !sides.contains(&side) {
            sides.push(side);
        }
    }
    sides
        .iter()
        .map(|this| {
            let members: Vec<&AskedQuestion<'_>> =
                asked.iter().filter(|asked| asked.side() == *this).collect();
            group(&assessment, &members, here)
        })
        .collect()
}

fn group(
    assessment: &Assessment,
    members: &[&AskedQuestion<'_>],
    here: Option<&QuestionId>,
) -> Group {
    let segment = |asked: &&AskedQuestion<'_>| {
        let id = &asked.question.id;
        match assessment.answer_to(asked.question) {
            _ if here == Some(id) => Segment::Here,
            None => Segment::Open,
            Some(Answer::Level(_)) => Segment::Answered,
            Some(Answer::DontKnow) => Segment::DontKnow,
            Some(Answer::NotApplicable(_)) => Segment::NotApplicable,
        }
    };
    let answered = members
        .iter()
        .filter(|m| assessment.level_on(m.question).is_some())
        .count();
    let excluded = members
        .iter()
        .filter(|m| {
            matches!(
                assessment.answer_to(m.question),
                Some(Answer::NotApplicable(_))
            )
        })
        .count();
    let open = members
        .iter()
        .find(|m| assessment.answer_to(m.question).is_none());
    let target = open.or(members.first()).map(|member| &member.question.id);
    Group {
        name: members
            .first()
            .map(|member| member.heading().to_owned())
            .unwrap_or_default(),
        href: target
            .map(|id| Route::to_question(&assessment.id, id))
            .unwrap_or_default(),
        is_current: members
            .iter()
            .any(|member| here == Some(&member.question.id)),
        answered: (answered, members.len() - excluded),
        segments: members.iter().map(segment).collect(),
    }
}
