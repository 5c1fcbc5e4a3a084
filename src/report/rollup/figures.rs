//! Many teams as JSON, for other programs: unrounded, null where there is no value.

use serde_json::{Map, Value, json};

use super::TeamsReport;
use crate::assessment::Metric;
use crate::portfolio::rollup::{
    Cell, DimensionRow, QuestionnaireRollup, Spot, Spread, Subject, Team, Way,
};
use crate::questionnaire::QuestionId;
use crate::scoring::Score;

impl TeamsReport<'_> {
    /// The rollup as JSON. Scores run from 0 to 10, coverage from 0 to 1; teams, questionnaires,
    /// dimensions and files stand by name or in their order.
    pub fn to_json(&self) -> Value {
        let rollup = self.rollup;
        let questionnaires = rollup.questionnaires.iter();
        let questionnaires: Map<String, Value> = questionnaires
            .map(|one| (one.questionnaire.to_string(), self.questionnaire_value(one)))
            .collect();
        let delivery = rollup.delivery.iter();
        let delivery: Map<String, Value> = delivery
            .map(|(metric, spread)| (metric.key().to_owned(), self.spread(*spread)))
            .collect();
        let spots = rollup.spots.iter().filter(|spot| self.shows(spot.teams));
        let practices = rollup.practices.iter();
        let practices = practices.filter(|(_, teams)| self.shows(*teams));
        let practices = practices.map(|(id, teams)| {
            json!({ "practice": id.as_str(), "teams": teams, "of": rollup.with_roadmap })
        });
        let unknown = rollup.unknown.iter();
        let unknown = unknown.filter(|(_, teams)| self.shows(*teams));
        let unknown = unknown.map(|(id, teams)| json!({ "id": id.as_str(), "teams": teams }));
        let mut value = json!({
            "anonymous": self.is_anonymous,
            "team_count": rollup.teams.len(),
            "only": self.only_value(),
            "files": self.files(),
            "questionnaires": questionnaires,
            "unknown_questionnaires": unknown.collect::<Vec<_>>(),
            "delivery": delivery,
            "spots": spots.map(spot).collect::<Vec<_>>(),
            "practices": practices.collect::<Vec<_>>(),
            "groups": self.groups_value(),
        });
        if let Some(value) = value.as_object_mut().filter(|_| !self.is_anonymous) {
            let teams = rollup.teams.iter().map(team).collect::<Vec<_>>();
            value.insert("teams".to_owned(), teams.into());
        }
        value
    }

    /// What became of the files; of an anonymous summary how many, since names of files may name teams.
    fn files(&self) -> Value {
        let intake = self.intake;
        let listed = |files: &[(String, String)]| -> Value {
            if self.is_anonymous {
                return files.len().into();
            }
            let files = files.iter();
            let files = files.map(|(file, reason)| json!({ "file": file, "reason": reason }));
            files.collect::<Vec<_>>().into()
        };
        json!({
            "read": intake.files,
            "assessments": intake.assessments,
            "broken": listed(&intake.broken),
            "passed_over": listed(&intake.passed_over),
            "repeated": listed(&intake.repeated),
            "conflicting": listed(&intake.conflicting),
            "made_up": intake.made_up,
            "teams_of_several_scopes": intake.of_several_scopes,
            "teams_of_several_regions": intake.of_several_regions,
        })
    }

    fn questionnaire_value(&self, rollup: &QuestionnaireRollup) -> Value {
        let versions = rollup.versions.iter();
        let versions = versions.map(|(version, teams)| {
            let teams = Some(teams).filter(|teams| self.shows(**teams));
            json!({ "version": version, "teams": teams })
        });
        let dimensions = rollup.dimensions.iter();
        let dimensions: Map<String, Value> = dimensions
            .map(|(id, row)| (id.to_string(), self.row(row)))
            .collect();
        let left_out = rollup.left_out.iter();
        let mut value = json!({
            "title": rollup.title,
            "alone": rollup.alone,
            "versions": versions.collect::<Vec<_>>(),
            "questions_left_out": left_out.map(QuestionId::as_str).collect::<Vec<_>>(),
            "whole": self.row(&rollup.whole),
            "dimensions": dimensions,
        });
        if let Some(value) = value.as_object_mut().filter(|_| !self.is_anonymous) {
            let teams = rollup.teams.iter().filter_map(|row| {
                let of = self.rollup.teams.get(row.team)?;
                let cells = rollup.dimensions.iter().zip(&row.cells);
                let cells: Map<String, Value> = cells
                    .map(|((id, _), it)| (id.to_string(), cell(it).into()))
                    .collect();
                let mut value = cell(&row.whole);
                value.insert("team".into(), of.name.as_str().into());
                value.insert("assessment".into(), of.latest.id.as_str().into());
                value.insert("dimensions".into(), cells.into());
                Some(Value::from(value))
            });
            value.insert("teams".to_owned(), teams.collect::<Vec<_>>().into());
        }
        value
    }

    fn row(&self, row: &DimensionRow) -> Value {
        let mut value = self.spread(row.spread);
        if let Some(value) = value.as_object_mut() {
            let provisional = Some(row.provisional);
            let provisional = provisional.filter(|teams| *teams == 0 || self.shows(*teams));
            value.insert("title".into(), row.title.as_str().into());
            value.insert("provisional".into(), provisional.into());
        }
        value
    }

    pub(super) fn spread(&self, spread: Spread) -> Value {
        let shown = self.shown(spread);
        let ends = shown.and_then(|spread| spread.ends);
        json!({
            "teams": shown.map(|spread| spread.teams),
            "lowest": number(ends.map(|ends| ends.0)),
            "median": number(ends.map(|ends| ends.1)),
            "highest": number(ends.map(|ends| ends.2)),
        })
    }
}

fn team(team: &Team) -> Value {
    let delivery = Metric::ALL.into_iter().zip(team.delivery);
    let delivery: Map<String, Value> = delivery
        .map(|(metric, score)| (metric.key().to_owned(), number(score)))
        .collect();
    json!({
        "team": team.name,
        "assessment": team.latest.id.as_str(),
        "date": team.latest.date.map(|date| date.to_string()),
        "scope": team.latest.scope,
        "kind": team.grouping.kind,
        "region": team.grouping.region,
        "round": team.grouping.round,
        "delivery": delivery,
    })
}

fn cell(cell: &Cell) -> Map<String, Value> {
    let mut value = Map::new();
    let coverage = cell.coverage;
    value.insert("score".into(), number(cell.score));
    value.insert("coverage".into(), coverage.share().into());
    value.insert("answered".into(), coverage.answered.into());
    value.insert("dont_know".into(), coverage.dont_know.into());
    value.insert("open".into(), coverage.open.into());
    value.insert("not_applicable".into(), coverage.not_applicable.into());
    value.insert("provisional".into(), cell.is_provisional().into());
    value
}

fn spot(spot: &Spot) -> Value {
    let (questionnaire, dimension, question) = match &spot.subject {
        Subject::Dimension(questionnaire, dimension) => {
            (Some(questionnaire.as_str()), Some(dimension.as_str()), None)
        }
        Subject::Question(question) => (None, None, Some(question.as_str())),
    };
    json!({
        "way": match spot.way { Way::Low => "low", Way::High => "high" },
        "questionnaire": questionnaire,
        "dimension": dimension,
        "question": question,
        "title": spot.titles.0,
        "teams": spot.teams,
        "answered": spot.answered,
        "asked": spot.asked,
    })
}

fn number(score: Option<Score>) -> Value {
    score.map(Score::value).into()
}
