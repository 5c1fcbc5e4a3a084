//! How much of an assessment travels in a link.

use crate::assessment::{Answer, Assessment, ChosenQuestionnaire, Measure, Reading, Response};
use crate::ordered::SortedMap;

/// How much of an assessment travels in a link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Portion {
    /// The questions to answer: which questionnaires and how deep, and nothing that a team said.
    Questions,
    /// The answers too, with the targets and the delivery metrics, but nothing that somebody wrote about
    /// them, and no names but the team's.
    #[default]
    Answers,
    /// All of it: notes, evidence, reasons, who took part, the roadmap with its owners, the value stream.
    Everything,
}

impl Portion {
    /// Every portion, from the least to the most.
    pub const ALL: [Self; 3] = [Self::Questions, Self::Answers, Self::Everything];

    /// What travels of an assessment. Never what belongs to the browser alone: where the person was, how
    /// often it was saved and what it repeats there.
    pub fn of(self, assessment: &Assessment) -> Assessment {
        match self {
            Self::Questions => questions(assessment),
            Self::Answers => answers(assessment),
            Self::Everything => Assessment {
                position: None,
                previous: None,
                revision: 0,
                updated: String::new(),
                ..assessment.clone()
            },
        }
    }
}

fn questionnaires(assessment: &Assessment) -> Vec<ChosenQuestionnaire> {
    assessment.questionnaires.clone()
}

fn questions(assessment: &Assessment) -> Assessment {
    let mut blank = Assessment::new("blank".into());
    blank.depth = assessment.depth;
    blank.questionnaires = questionnaires(assessment);
    blank.delivery = assessment.delivery.as_ref().map(|_| SortedMap::new());
    blank
}

/// Field by field, so that one that is added stays here until somebody decides that it may travel.
fn answers(assessment: &Assessment) -> Assessment {
    let mut bare = Assessment::new(assessment.id.clone());
    bare.team.clone_from(&assessment.team);
    bare.title.clone_from(&assessment.title);
    bare.scope.clone_from(&assessment.scope);
    bare.industry.clone_from(&assessment.industry);
    bare.size.clone_from(&assessment.size);
    bare.date = assessment.date;
    bare.depth = assessment.depth;
    bare.questionnaires = questionnaires(assessment);
    bare.targets.clone_from(&assessment.targets);
    bare.sample = assessment.sample;
    for (question, response) in &assessment.answers {
        if let Some(answer) = &response.answer {
            bare.answers.insert(question.clone(), without_words(answer));
        }
    }
    bare.delivery = assessment.delivery.as_ref().map(|readings| {
        let mut kept = SortedMap::new();
        for (metric, reading) in readings {
            let bare = bare_reading(reading);
            // What says nothing is not written, and so would not come back.
            if bare != Reading::default() {
                kept.insert(*metric, bare);
            }
        }
        kept
    });
    bare
}

fn without_words(answer: &Answer) -> Response {
    Response {
        answer: Some(match answer {
            Answer::NotApplicable(_) => Answer::NotApplicable(String::new()),
            Answer::Level(_) | Answer::DontKnow => answer.clone(),
        }),
        ..Response::default()
    }
}

fn bare_reading(reading: &Reading) -> Reading {
    let mut bare = Reading {
        measure: reading.measure.clone(),
        exact: reading.exact.clone(),
        ..Reading::default()
    };
    if let Some(Measure::NotApplicable(reason)) = &mut bare.measure {
        reason.clear();
    }
    if let Some(exact) = &mut bare.exact {
        exact.source.clear();
    }
    bare
}
