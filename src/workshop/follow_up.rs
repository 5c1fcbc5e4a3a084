//! What a workshop takes up from the one, or the assessment, before.

use super::{Fate, Follows, Workshop};
use crate::assessment::{Answer, Assessment};

impl Follows {
    /// What there is to take up from a workshop: what stood at each question, and what was to be tried.
    pub fn workshop(before: &Workshop) -> Self {
        let record = before.record();
        let stood = record.iter().filter_map(|(question, recorded)| {
            Some((question.clone(), recorded.standing?.level()?))
        });
        let experiments = before.experiments.as_slice().iter().cloned();
        Self {
            workshop: Some(before.session.invitation().id()),
            assessment: None,
            levels: stood.collect(),
            experiments: experiments.map(|tried| (tried, Fate::default())).collect(),
        }
    }

    /// What there is to take up from an assessment: the level at each question.
    pub fn assessment(before: &Assessment) -> Self {
        let stood =
            before
                .answers
                .iter()
                .filter_map(|(question, response)| match response.answer {
                    Some(Answer::Level(level)) => Some((question.clone(), level)),
                    _ => None,
                });
        Self {
            assessment: Some(before.id.clone()),
            levels: stood.collect(),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::sample;
    use crate::workshop::{Anonymity, Discussion, Experiment, Session, Verdict};

    #[test]
    fn a_workshop_leaves_what_stood_and_what_was_to_be_tried() {
        let invitation = sample::invitation(&[5, 5], Anonymity::Coach);
        let id = invitation.id();
        let first = invitation.items()[0].question.clone();
        let mut before = Workshop::new(Session::new(invitation, false));
        let agreed = Discussion {
            verdict: Verdict::Agreed(4),
            ..Discussion::default()
        };
        before.discussions.insert(first.clone(), agreed);
        let tried = Experiment {
            what: "Pair on reviews".into(),
            ..Experiment::default()
        };
        assert!(before.experiments.add(tried.clone()));
        let follows = Follows::workshop(&before);
        assert_eq!(follows.workshop, Some(id));
        assert_eq!(follows.levels, [(first, 4)].into());
        assert_eq!(follows.experiments, [(tried, Fate::Running)]);
    }

    #[test]
    fn an_assessment_leaves_its_levels() {
        let mut before = Assessment::new("before".into());
        before.respond(&"a".into(), |it| it.answer = Some(Answer::Level(3)));
        before.respond(&"b".into(), |it| it.answer = Some(Answer::DontKnow));
        let follows = Follows::assessment(&before);
        assert_eq!(follows.assessment, Some(before.id));
        assert_eq!(follows.levels, [("a".into(), 3)].into());
        assert_eq!((follows.workshop, follows.experiments), (None, Vec::new()));
    }
}
