//! Two assessments as JSON, for other programs: unrounded, null where there is no value.

use serde_json::{Map, Value, json};

use super::TwoReport;
use super::sections::note;
use crate::assessment::{Assessment, Metric};
use crate::questionnaire::QuestionnaireId;
use crate::scoring::{Compared, ComparedQuestionnaire, LevelChange};

impl TwoReport<'_> {
    /// The comparison as JSON. Scores run from 0 to 10 and are of the questions that both answered;
    /// `by` of an answer counts levels towards the best.
    pub fn to_json(&self) -> Value {
        let comparison = &self.comparison;
        let questionnaires = comparison.questionnaires.iter();
        let questionnaires: Map<String, Value> = questionnaires
            .map(|one| (one.questionnaire.to_string(), questionnaire(one)))
            .collect();
        let delivery = self.delivery.as_ref().map(|since| {
            let metrics = Metric::ALL.map(|it| (it.key().to_owned(), compared(&since.metric(it))));
            let metrics: Map<String, Value> = metrics.into_iter().collect();
            json!({ "overall": compared(&since.overall()), "metrics": metrics })
        });
        let [before, now] = self.chosen_once();
        let changes = comparison.changes.iter();
        json!({
            "before": whose(self.before),
            "now": whose(self.now),
            "same_team": self.is_of_one_team(),
            "same_scope": self.is_of_one_scope(),
            "shared": comparison.shared,
            "new": comparison.new,
            "gone": comparison.gone,
            "chosen_before_only": ids(&before),
            "chosen_now_only": ids(&now),
            "unknown_questionnaires": ids(&self.unknown()),
            "questionnaires": questionnaires,
            "delivery": delivery,
            "changes": changes.map(|change| self.change_value(change)).collect::<Vec<_>>(),
        })
    }

    fn change_value(&self, change: &LevelChange) -> Value {
        json!({
            "question": change.question.as_str(),
            "from": change.from,
            "to": change.to,
            "by": change.by(),
            "note_before": note(self.before, &change.question),
            "note_now": note(self.now, &change.question),
        })
    }
}

fn whose(assessment: &Assessment) -> Value {
    json!({
        "id": assessment.id.as_str(),
        "team": assessment.team,
        "date": assessment.date.map(|date| date.to_string()),
        "scope": assessment.scope,
    })
}

fn ids(ids: &[&QuestionnaireId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn questionnaire(one: &ComparedQuestionnaire) -> Value {
    let dimensions = one.dimensions.iter();
    let dimensions: Map<String, Value> = dimensions
        .map(|(of, _)| (of.dimension.to_string(), compared(&of.compared)))
        .collect();
    json!({
        "versions": one.versions.map(|(before, now)| [before, now]),
        "whole": compared(&one.whole),
        "dimensions": dimensions,
    })
}

fn compared(compared: &Compared) -> Value {
    let change = compared.change();
    json!({
        "before": change.map(|change| change.before().value()),
        "now": change.map(|change| change.now().value()),
        "change": change.map(crate::scoring::Change::by),
        "shared": compared.shared,
        "new": compared.new,
        "gone": compared.gone,
        "asked": compared.asked,
    })
}
