//! Groups of teams as JSON, and which teams are looked at.

use serde_json::{Map, Value, json};

use super::TeamsReport;
use crate::portfolio::rollup::Spread;

impl TeamsReport<'_> {
    /// Which teams these are; null where it is all of them.
    pub(super) fn only_value(&self) -> Value {
        let wanted = self.wanted;
        json!({
            "kind": wanted.kind,
            "region": wanted.region,
            "round": wanted.round,
            "up_to": wanted.up_to.map(|day| day.to_string()),
            "found_by_words": !wanted.text.trim().is_empty(),
        })
    }

    /// The groups for other programs; null where none were asked for.
    pub(super) fn groups_value(&self) -> Value {
        let Some(by) = self.by else {
            return Value::Null;
        };
        let groups = self.groups().into_iter().enumerate();
        let groups = groups.map(|(at, group)| {
            let questionnaires = self.rollup.questionnaires.iter().map(|rollup| {
                let dimensions = rollup.dimensions.iter().map(|(id, _)| id.to_string());
                let names = std::iter::once("whole".to_owned()).chain(dimensions);
                let spreads = self.by_group(rollup).into_iter().nth(at);
                let spreads = self.spreads(names, spreads.map(|(_, spreads)| spreads));
                (rollup.questionnaire.to_string(), spreads)
            });
            let metrics = self.rollup.delivery.iter();
            let metrics = metrics.map(|(metric, _)| metric.key().to_owned());
            let spreads = self.delivery_by_group().into_iter().nth(at);
            json!({
                "group": group.name,
                "teams": group.teams.len(),
                "questionnaires": questionnaires.collect::<Map<String, Value>>(),
                "delivery": self.spreads(metrics, spreads.map(|(_, spreads)| spreads)),
            })
        });
        json!({ "by": by.key(), "groups": groups.collect::<Vec<_>>() })
    }

    fn spreads(
        &self,
        names: impl Iterator<Item = String>,
        spreads: Option<Vec<Option<Spread>>>,
    ) -> Value {
        let spreads = spreads.unwrap_or_default().into_iter();
        let value = |spread: Option<Spread>| spread.map(|it| self.spread(it)).into();
        let values = names.zip(spreads.map(value));
        values.collect::<Map<String, Value>>().into()
    }
}
